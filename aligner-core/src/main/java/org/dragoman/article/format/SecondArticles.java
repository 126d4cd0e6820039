package org.dragoman.article.format;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the articles that a page shows behind its own, as portals do that load the next one while readers scroll. */
final class SecondArticles {
    /** A second article has at least so many chars of running text; a shorter one with a linked headline is a teaser. */
    private static final int SECOND = 150;

    private final PageFacts facts;

    private SecondArticles(PageFacts facts) {
        this.facts = facts;
    }

    /**
     * The other articles.
     *
     * @param container the element with the article's text
     * @param candidates elements that could have been it
     * @param facts what is known of the page
     * @return the elements around them
     */
    static List<Element> behind(Element container, List<Element> candidates, PageFacts facts) {
        return new SecondArticles(facts).find(container, candidates);
    }

    private List<Element> find(Element container, List<Element> candidates) {
        List<Element> seconds = new ArrayList<>();
        for (Element candidate : candidates) {
            if (candidate != container
                    && !ContainerFinder.isInside(candidate, container)
                    && isAfter(candidate, container)) {
                addSecond(ContainerFinder.unit(candidate, List.of(candidate, container)), seconds);
            }
        }
        for (Element element : facts.elements()) {
            if (element.normalName().equals("h1")
                    && isAfter(element, container)
                    && !ContainerFinder.isInside(element, container)
                    && !facts.isMarked(element)) {
                addSecond(ContainerFinder.unit(element, List.of(element, container)), seconds);
            }
            if (element.normalName().equals("article")
                    && isAfter(element, container)
                    && !ContainerFinder.isInside(element, container)
                    && !facts.isMarked(element)
                    && !headings(element).isEmpty()) {
                addSecond(element, seconds);
            }
        }
        return seconds;
    }

    private void addSecond(Element unit, List<Element> seconds) {
        boolean teaser = facts.fact(unit).running < 2 * SECOND
                && headings(unit).stream().anyMatch(h -> facts.fact(h).linked * 10 > facts.fact(h).text * 8);
        if (facts.fact(unit).running >= SECOND
                && !teaser
                && seconds.stream().noneMatch(s -> s == unit || ContainerFinder.isInside(unit, s))) {
            seconds.add(unit);
        }
    }

    private boolean isAfter(Element element, Element other) {
        return facts.fact(element).order > facts.fact(other).order && !ContainerFinder.isInside(other, element);
    }

    static List<Element> headings(Element element) {
        return element.select("h1, h2");
    }
}

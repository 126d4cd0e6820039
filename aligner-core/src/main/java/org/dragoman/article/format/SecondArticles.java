package org.dragoman.article.format;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the articles that a page shows behind its own, as portals do that load the next one while readers scroll. */
final class SecondArticles {
    /** A second article has at least so many chars of running text; a shorter one with a linked headline is a teaser. */
    private static final int SECOND = 150;

    private static final String HEADINGS = "h1, h2";

    private final PageFacts facts;
    private final Set<Element> tried = Collections.newSetFromMap(new IdentityHashMap<>());
    /** In the order found. */
    private final Set<Element> seconds = new LinkedHashSet<>();

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
        for (Element candidate : candidates) {
            if (candidate != container
                    && !ContainerFinder.isInside(candidate, container)
                    && isAfter(candidate, container)) {
                addSecond(ContainerFinder.unit(candidate, List.of(candidate, container)));
            }
        }
        for (Element element : facts.elements()) {
            if (element.normalName().equals("h1")
                    && isAfter(element, container)
                    && !ContainerFinder.isInside(element, container)
                    && !facts.isMarked(element)) {
                addSecond(ContainerFinder.unit(element, List.of(element, container)));
            }
            if (element.normalName().equals("article")
                    && isAfter(element, container)
                    && !ContainerFinder.isInside(element, container)
                    && !facts.isMarked(element)
                    && element.selectFirst(HEADINGS) != null) {
                addSecond(element);
            }
        }
        return List.copyOf(seconds);
    }

    /** Many headings may lead to one element; it is looked at once. */
    private void addSecond(Element unit) {
        if (tried.add(unit) && facts.fact(unit).running >= SECOND && !isTeaser(unit) && !isInsideSecond(unit)) {
            seconds.add(unit);
        }
    }

    private boolean isTeaser(Element unit) {
        return facts.fact(unit).running < 2 * SECOND
                && headings(unit).stream().anyMatch(h -> facts.fact(h).linked * 10 > facts.fact(h).text * 8);
    }

    private boolean isInsideSecond(Element unit) {
        for (Element e = unit.parent(); e != null; e = e.parent()) {
            if (seconds.contains(e)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfter(Element element, Element other) {
        return facts.fact(element).order > facts.fact(other).order && !ContainerFinder.isInside(other, element);
    }

    static List<Element> headings(Element element) {
        return element.select(HEADINGS);
    }
}

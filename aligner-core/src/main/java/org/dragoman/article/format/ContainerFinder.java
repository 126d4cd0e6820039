package org.dragoman.article.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element around the article's text: by microdata, by names that sites give it, by the elements of HTML 5, and
 * where none of these holds a good part of the page's running text, by where that gathers.
 */
final class ContainerFinder {
    /** What was found: the container, null for none, and the other articles of the page. */
    record Found(@Nullable Element container, List<Element> seconds) {}

    /** A candidate needs this part of the running text that the densest element has. */
    private static final double ENOUGH = 0.25;
    /** More candidates than these are not compared. */
    private static final int MOST = 40;

    private final PageFacts facts;
    private final Headlines headlines;

    /** The heading with the headline's words, null where there is none. */
    private final @Nullable Element headline;
    /** Where the next article begins, in elements. */
    private final int end;

    private ContainerFinder(PageFacts facts, Headlines headlines) {
        this.facts = facts;
        this.headlines = headlines;
        this.headline = headline();
        this.end = end();
    }

    /** Where all text stands above the only heading with the headline's words, the headline does not tell. */
    static Found find(PageFacts facts, Headlines headlines) {
        Found found = new ContainerFinder(facts, headlines).find();
        return found.container() == null ? new ContainerFinder(facts, new Headlines()).find() : found;
    }

    private Found find() {
        Element dense = densest();
        if (dense == null) {
            return new Found(null, List.of());
        }
        List<Predicate<Element>> tiers = List.of(
                e -> e.attr("itemprop").equals("articleBody"),
                e -> HtmlElements.isBlock(e) && MarkupClasses.container(e) != null,
                e -> e.normalName().equals("article"),
                e -> e.normalName().equals("main") || e.attr("role").equals("main"));
        for (Predicate<Element> tier : tiers) {
            List<Element> all = candidates(tier, dense);
            List<Element> candidates = all.stream().filter(this::isInReach).toList();
            Element container = candidates.isEmpty() ? null : choose(candidates);
            if (container != null && !tooSmall(container, dense, all)) {
                Element inner = narrowed(container, dense);
                return new Found(inner, SecondArticles.behind(inner, all, facts));
            }
        }
        Element container = widened(dense);
        return new Found(container, SecondArticles.behind(container, List.of(), facts));
    }

    private @Nullable Element headline() {
        for (Element element : facts.elements()) {
            Mark mark = facts.fact(element).effective;
            if (HtmlElements.headingLevel(element) > 0
                    && (mark == null || mark.rank() < Mark.SURE)
                    && headlines.source(element.text()) != null) {
                return element;
            }
        }
        return null;
    }

    /** Behind the headline, the next heading of the first level begins another article. */
    private int end() {
        Element from = headline;
        if (from != null && from.normalName().equals("h1")) {
            for (Element element : facts.elements()) {
                if (element.normalName().equals("h1")
                        && facts.fact(element).order > facts.fact(from).order
                        && !facts.isMarked(element)
                        && headlines.source(element.text()) == null) {
                    return facts.fact(unit(element, List.of(element, from))).order;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Whether an element is around the headline, or behind it and before the next article. */
    private boolean isInReach(Element element) {
        Element from = headline;
        int order = facts.fact(element).order;
        return order < end && (from == null || order > facts.fact(from).order || isInside(from, element));
    }

    /** Within an element that may hold more than the text, the densest one. */
    private Element narrowed(Element container, Element dense) {
        boolean wide = container.normalName().equals("article")
                || container.normalName().equals("main");
        return wide && isInside(dense, container) && facts.fact(dense).running >= 0.85 * facts.fact(container).running
                ? dense
                : container;
    }

    private @Nullable Element densest() {
        Element best = null;
        double most = 0;
        for (Element element : facts.elements()) {
            ElementFacts own = facts.fact(element);
            double score = own.score * (1 - (double) own.linked / Math.max(1, own.text));
            if (score > most && isInReach(element)) {
                best = element;
                most = score;
            }
        }
        return best;
    }

    /** Of nested candidates the inner one, unless much of the text is outside of it. */
    private List<Element> candidates(Predicate<Element> tier, Element dense) {
        double least = ENOUGH * facts.fact(dense).running;
        List<Element> candidates = new ArrayList<>();
        for (Element element : facts.elements()) {
            ElementFacts own = facts.fact(element);
            if (candidates.size() >= MOST
                    || own.running == 0
                    || own.running < least
                    || facts.isMarked(element)
                    || !tier.test(element)) {
                continue;
            }
            Element last = candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
            if (last == null || !isInside(element, last)) {
                candidates.add(element);
            } else if (own.running >= 0.8 * facts.fact(last).running) {
                candidates.set(candidates.size() - 1, element);
            }
        }
        return candidates;
    }

    private Element choose(List<Element> candidates) {
        Element first = candidates.get(0);
        if (candidates.size() > 1 && candidates.stream().allMatch(c -> isPartLike(c, first))) {
            Element parent = first.parent();
            return parent == null ? first : parent;
        }
        for (Element candidate : candidates) {
            Element unit = unit(candidate, candidates);
            if (SecondArticles.headings(unit).stream().anyMatch(h -> headlines.source(h.text()) != null)) {
                return candidate;
            }
        }
        return first;
    }

    /** Whether two elements are parts of one text: side by side, named alike, without headlines. */
    private static boolean isPartLike(Element a, Element b) {
        return a.parent() == b.parent()
                && !a.normalName().equals("article")
                && a.className().equals(b.className())
                && a.selectFirst("h1") == null;
    }

    /** Whether a candidate by name holds but a part of what stands together around it. */
    private boolean tooSmall(Element container, Element dense, List<Element> candidates) {
        return candidates.size() == 1
                && isInside(container, dense)
                && facts.fact(dense).running > 1.6 * facts.fact(container).running;
    }

    /** The element with the parts of a text that stand side by side and are named alike. */
    private Element widened(Element dense) {
        Element parent = dense.parent();
        if (parent == null || dense.normalName().equals("body")) {
            return dense;
        }
        int alike = 0;
        for (Element sibling : parent.children()) {
            if (sibling != dense
                    && sibling.normalName().equals(dense.normalName())
                    && sibling.className().equals(dense.className())
                    && !facts.isMarked(sibling)) {
                alike += facts.fact(sibling).running;
            }
        }
        return alike * 3 > facts.fact(dense).running
                        && SecondArticles.headings(dense).isEmpty()
                ? parent
                : dense;
    }

    /** The biggest element around a candidate that holds none of the others. */
    static Element unit(Element candidate, List<Element> all) {
        Set<Element> aroundOthers = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element other : all) {
            for (Element e = other == candidate ? null : other.parent(); e != null; e = e.parent()) {
                aroundOthers.add(e);
            }
        }
        Element unit = candidate;
        for (Element e = candidate.parent(); e != null; e = e.parent()) {
            if (e.normalName().equals("body") || aroundOthers.contains(e)) {
                break;
            }
            unit = e;
        }
        return unit;
    }

    static boolean isInside(Element element, Element other) {
        for (Element e = element.parent(); e != null; e = e.parent()) {
            if (e == other) {
                return true;
            }
        }
        return false;
    }
}

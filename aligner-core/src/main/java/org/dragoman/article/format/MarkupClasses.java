package org.dragoman.article.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.article.LineClass;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the mark of an element off its name, role, microdata, relation, classes and id. Not safe for several threads. */
final class MarkupClasses {
    private static final Set<String> UNMARKED = Set.of("html", "body", "main", "h1", "br");
    private static final String[] TEST_NAMES = {"data-component", "data-testid", "data-block", "data-name"};
    /** Elements of AMP that hold text of the page; the others bring something in. */
    private static final Set<String> AMP_TEXT =
            Set.of("amp-accordion", "amp-fit-text", "amp-layout", "amp-lightbox-gallery", "amp-list", "amp-script");

    private static final String[] COMMENTS = {"comment", "comment-body", "comment-item"};
    private static final int LONGEST_NAME = 200;

    private static final Map<String, Mark> ELEMENTS = Map.ofEntries(
            other("nav", Mark.SURE),
            other("button", Mark.SURE),
            other("select", Mark.SURE),
            other("dialog", Mark.SURE),
            other("figcaption", Mark.SURE),
            other("caption", Mark.SURE),
            Map.entry("amp-ad", new Mark(LineClass.PROMOTION, "amp-ad", Mark.SURE)),
            Map.entry("amp-social-share", new Mark(LineClass.PROMOTION, "amp-social-share", Mark.SURE)),
            Map.entry("time", new Mark(LineClass.DATELINE, "time", Mark.PART)),
            Map.entry("address", new Mark(LineClass.CREDIT, "address", Mark.VAGUE)),
            other("aside", Mark.VAGUE),
            other("footer", Mark.VAGUE),
            other("header", Mark.VAGUE),
            other("form", Mark.VAGUE),
            other("menu", Mark.VAGUE));

    private static final Map<String, Integer> ROLES = Map.ofEntries(
            Map.entry("navigation", Mark.SURE),
            Map.entry("search", Mark.SURE),
            Map.entry("dialog", Mark.SURE),
            Map.entry("alertdialog", Mark.SURE),
            Map.entry("menu", Mark.SURE),
            Map.entry("menubar", Mark.SURE),
            Map.entry("tablist", Mark.SURE),
            Map.entry("toolbar", Mark.SURE),
            Map.entry("complementary", Mark.VAGUE),
            Map.entry("contentinfo", Mark.VAGUE),
            Map.entry("banner", Mark.VAGUE));

    private static final Map<String, Mark> PROPERTIES = Map.of(
            "author", new Mark(LineClass.CREDIT, "itemprop=author", Mark.PART),
            "datePublished", new Mark(LineClass.DATELINE, "itemprop=datePublished", Mark.PART),
            "dateModified", new Mark(LineClass.DATELINE, "itemprop=dateModified", Mark.PART),
            "keywords", new Mark(LineClass.KEYWORDS, "itemprop=keywords", Mark.SURE),
            "caption", new Mark(LineClass.OTHER, "itemprop=caption", Mark.SURE),
            "publisher", new Mark(LineClass.OTHER, "itemprop=publisher", Mark.PART),
            "description", new Mark(null, "itemprop=description", Mark.PART));

    private static final Map<String, Mark> RELATIONS = Map.of(
            "tag", new Mark(LineClass.KEYWORDS, "rel=tag", Mark.PART),
            "author", new Mark(LineClass.CREDIT, "rel=author", Mark.PART),
            "prev", new Mark(LineClass.RELATED, "rel=prev", Mark.SURE),
            "next", new Mark(LineClass.RELATED, "rel=next", Mark.SURE));

    private final Map<String, Optional<Mark>> names = new HashMap<>();

    private static Map.Entry<String, Mark> other(String element, int rank) {
        return Map.entry(element, new Mark(LineClass.OTHER, element, rank));
    }

    /**
     * What an element says of itself; null for nothing. Of several the surest counts, names before classes. The id of a
     * heading is made of its words, so it says nothing.
     */
    @Nullable
    Mark of(Element element) {
        String name = element.normalName();
        if (name.equals("article")) {
            return commentOf(element);
        }
        if (UNMARKED.contains(name)) {
            return null;
        }
        Mark mark = surer(byElement(element, name), byRole(element));
        mark = surer(mark, PROPERTIES.get(element.attr("itemprop")));
        if (element.hasAttr("rel")) {
            for (String word : element.attr("rel").split(" ", 8)) {
                mark = surer(mark, RELATIONS.get(word));
            }
        }
        if (element.attr("itemtype").endsWith("/BreadcrumbList")) {
            mark = surer(mark, new Mark(LineClass.OTHER, "itemtype=BreadcrumbList", Mark.SURE));
        }
        for (String word : element.className().split("\\s", -1)) {
            mark = surer(mark, byName(word, "." + word));
        }
        if (HtmlElements.headingLevel(element) > 0) {
            return mark;
        }
        mark = surer(mark, byName(element.id(), "#" + element.id()));
        for (String attribute : TEST_NAMES) {
            String value = element.attr(attribute);
            mark = surer(mark, byName(value, "[" + attribute + "=" + value + "]"));
        }
        return mark;
    }

    /** Comments are often articles by their element. */
    private static @Nullable Mark commentOf(Element element) {
        for (String word : COMMENTS) {
            if (element.hasClass(word)) {
                return new Mark(LineClass.OTHER, "." + word, Mark.SURE);
            }
        }
        return null;
    }

    /** The name that says that an element holds an article's text; null where none does. */
    static @Nullable String container(Element element) {
        for (String word : element.className().split("\\s", -1)) {
            if (word.length() <= LONGEST_NAME && MarkupWords.table().container(word)) {
                return "." + word;
            }
        }
        String id = element.id();
        return id.length() <= LONGEST_NAME && MarkupWords.table().container(id) ? "#" + id : null;
    }

    private @Nullable Mark byName(String name, String detail) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return null;
        }
        return names.computeIfAbsent(
                        detail, d -> Optional.ofNullable(MarkupWords.table().mark(name, d)))
                .orElse(null);
    }

    private static @Nullable Mark byElement(Element element, String name) {
        if (name.equals("footer") && inside(element, "blockquote")) {
            return null;
        }
        if (name.equals("header") && (inside(element, "article") || inside(element, "main"))) {
            return null;
        }
        if (name.equals("figure") && element.selectFirst("img, picture, video, amp-img, iframe") != null) {
            return new Mark(LineClass.OTHER, "figure", Mark.VAGUE);
        }
        if (name.startsWith("amp-") && !AMP_TEXT.contains(name)) {
            return ELEMENTS.getOrDefault(name, new Mark(LineClass.OTHER, name, Mark.SURE));
        }
        return ELEMENTS.get(name);
    }

    private static boolean inside(Element element, String name) {
        for (Element e = element.parent(); e != null; e = e.parent()) {
            if (e.normalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mark byRole(Element element) {
        String role = element.attr("role");
        Integer rank = role.isEmpty() ? null : ROLES.get(role);
        return rank == null ? null : new Mark(LineClass.OTHER, "[role=" + role + "]", rank);
    }

    private static @Nullable Mark surer(@Nullable Mark a, @Nullable Mark b) {
        return a == null || (b != null && b.rank() > a.rank()) ? b : a;
    }
}

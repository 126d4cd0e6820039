package org.dragoman.article.format;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What browsers do with elements: which begin a line, and which show nothing. */
final class HtmlElements {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "search",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> HIDDEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "title",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "datalist",
            "noframes",
            "noembed",
            "applet",
            "map",
            "textarea",
            "amp-analytics",
            "amp-iframe",
            "amp-video",
            "amp-pixel");
    private static final Set<String> HIDDEN_CLASSES = Set.of(
            "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader", "visually_hidden");

    private HtmlElements() {}

    /** Whether an element stands on lines of its own. */
    static boolean isBlock(Element element) {
        String name = element.normalName();
        return BLOCKS.contains(name)
                || name.startsWith("amp-")
                || style(element).contains("display:block");
    }

    /** The level of a heading, 0 for any other element. */
    static int headingLevel(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    /** Whether an element shows nothing, whatever stands in it. */
    static boolean isHidden(Element element) {
        String name = element.normalName();
        if (HIDDEN.contains(name)) {
            return true;
        }
        if (name.equals("html") || name.equals("body") || element.attributesSize() == 0) {
            return false;
        }
        String style = style(element);
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || (name.equals("dialog") && !element.hasAttr("open"))
                || element.attr("layout").equals("nodisplay")
                || HIDDEN_CLASSES.stream().anyMatch(element::hasClass);
    }

    /**
     * Whether an element is kept from screen readers. Small ones are decoration; a whole page is marked so while a
     * window lies over it.
     */
    static boolean isDecoration(Element element) {
        return element.attr("aria-hidden").equals("true");
    }

    /** Whether an element leads elsewhere; a place on the same page does not count. */
    static boolean isLink(Element element) {
        return element.normalName().equals("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#");
    }

    private static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? "" : style.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}

package org.dragoman.article.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.text.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Counts text, links and lines of every visible element, and where running text gathers: a line of running text counts
 * for the element that would hold its article, half as much for the one around that. Linear in the page's size.
 */
final class PageFacts implements NodeFilter {
    /** Decoration with more visible chars than these is no decoration. */
    private static final int DECORATION = 500;
    /** Shorter lines are not counted as running text. */
    private static final int RUNNING = 25;

    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "li", "dd", "dt", "blockquote", "font");

    /** A line: the block it stands in, its visible chars and those that are links. */
    private record Line(Element block, int text, int linked) {}

    private final Headlines headlines;
    private final MarkupClasses classes = new MarkupClasses();
    private final Map<Element, ElementFacts> facts = new IdentityHashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private int links;
    private int text;
    private int linked;

    private PageFacts(Headlines headlines) {
        this.headlines = headlines;
    }

    static PageFacts of(Document page, Headlines headlines) {
        PageFacts facts = new PageFacts(headlines);
        page.filter(facts);
        facts.spreadMarks(page);
        facts.weigh();
        return facts;
    }

    /** What is known of an element; null for a hidden one. */
    @Nullable
    ElementFacts get(Element element) {
        ElementFacts found = facts.get(element);
        return found == null || found.hidden ? null : found;
    }

    /** {@return the elements in the page's order, hidden ones left out} */
    List<Element> elements() {
        return elements;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            count(textNode.getWholeText());
        } else if (node instanceof Element element) {
            if (HtmlElements.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (HtmlElements.isBlock(element) || blocks.isEmpty()) {
                endLine();
                blocks.push(element);
            } else if (element.normalName().equals("br")) {
                endLine();
            }
            links += HtmlElements.isLink(element) ? 1 : 0;
            facts.put(element, new ElementFacts(classes.of(element), elements.size()));
            elements.add(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= HtmlElements.isLink(element) ? 1 : 0;
            if (blocks.peek() == element) {
                endLine();
                blocks.pop();
            }
            ElementFacts own = fact(element);
            own.hidden = HtmlElements.isDecoration(element) && own.text <= DECORATION;
            Element parent = element.parent();
            if (!own.hidden && parent != null) {
                noteArticle(element, own);
                fact(parent).add(own);
                noteHeading(element, own, parent);
            }
        }
        return FilterResult.CONTINUE;
    }

    /** What stands around the headline, or around an element named as the container, is no part of the frame. */
    private void noteArticle(Element element, ElementFacts own) {
        own.headline |= HtmlElements.headingLevel(element) > 0 && headlines.source(element.text()) != null;
        if (HtmlElements.isBlock(element) && MarkupClasses.container(element) != null) {
            own.named = Math.max(own.named, own.plain());
        }
    }

    private void noteHeading(Element element, ElementFacts own, Element parent) {
        if (HtmlElements.headingLevel(element) > 1
                && own.linked * 10 > own.text * 8
                && headlines.source(element.text()) == null) {
            Element around = HtmlElements.isLink(parent) ? parent.parent() : parent;
            if (around != null) {
                fact(around).linkedHeading = true;
            }
        }
    }

    private boolean isInTeaser(Element block) {
        Element parent = block.parent();
        return fact(block).isTeaser() || (parent != null && fact(parent).isTeaser());
    }

    /** Whether what stands in an element is told by marks, so that it is no running text. */
    boolean isMarked(Element element) {
        Mark mark = fact(element).effective;
        return mark != null && mark.kind() != null;
    }

    /** What is known of an element, hidden or not. */
    ElementFacts fact(Element element) {
        return facts.computeIfAbsent(element, e -> new ElementFacts(null, elements.size()));
    }

    private void count(String value) {
        int visible = 0;
        for (int i = 0; i < value.length(); i++) {
            visible += Blanks.isBlank(value.charAt(i)) ? 0 : 1;
        }
        text += visible;
        linked += links > 0 ? visible : 0;
    }

    private void endLine() {
        Element block = blocks.peek();
        if (text > 0 && block != null) {
            lines.add(new Line(block, text, linked));
            fact(block).addLine(text, linked);
        }
        text = 0;
        linked = 0;
    }

    /** A mark on an element that holds most of the page, or a name on one that holds the article, says nothing. */
    private void spreadMarks(Document page) {
        int all = fact(page).text;
        int plain = fact(page).plain();
        for (Element element : elements) {
            ElementFacts own = fact(element);
            Element parent = element.parent();
            Mark outer = parent == null ? null : fact(parent).effective;
            Mark mark = own.mark;
            if (mark != null && own.text * 10L > all * (mark.rank() == Mark.SURE ? 8L : 5L)) {
                mark = null;
            }
            boolean name = mark != null
                    && (mark.detail().startsWith(".") || mark.detail().startsWith("#"));
            if (name
                    && own.plain() > own.named
                    && (own.named * 10L > plain * 4L || (own.headline && own.plain() * 10L > plain * 4L))) {
                mark = null;
            }
            own.effective = Mark.inner(outer, mark);
            own.hidden |= parent != null && fact(parent).hidden;
        }
    }

    private void weigh() {
        for (Line line : lines) {
            ElementFacts own = fact(line.block());
            int plain = line.text() - line.linked();
            if (own.hidden
                    || isMarked(line.block())
                    || isInTeaser(line.block())
                    || plain < RUNNING
                    || 2 * line.linked() > line.text()
                    || HtmlElements.headingLevel(line.block()) > 0) {
                continue;
            }
            own.running += plain;
            Element target = line.block();
            while (PARAGRAPHS.contains(target.normalName()) && target.parent() != null) {
                target = target.parent();
            }
            fact(target).score += plain;
            Element around = target.parent();
            if (around != null) {
                fact(around).score += plain / 2.0;
            }
        }
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element parent = elements.get(i).parent();
            if (parent != null) {
                fact(parent).running += fact(elements.get(i)).running;
            }
        }
    }
}

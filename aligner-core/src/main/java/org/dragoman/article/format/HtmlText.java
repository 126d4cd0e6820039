package org.dragoman.article.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.article.LineClass;
import org.dragoman.article.format.HtmlLine.Setting;
import org.dragoman.text.Blanks;
import org.dragoman.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Writes the visible text of a page as lines, white space collapsed as browsers do it, with the place of every char. */
final class HtmlText implements NodeFilter {
    /** Inline elements that show as things of their own. */
    private static final Set<String> APART = Set.of("span", "a", "time", "button", "label", "small");

    private final PageFacts facts;
    private final RawText raw;
    private final @Nullable Element container;
    private final Set<Element> aroundContainer = new HashSet<>();
    private final Set<Element> seconds;
    private final boolean linksTell;

    private final StringBuilder text = new StringBuilder();
    private final List<HtmlLine> lines = new ArrayList<>();
    private final SourceRuns runs = new SourceRuns();
    private final Deque<Setting> settings = new ArrayDeque<>(List.of(Setting.PAGE));
    private @Nullable HtmlLine line;
    private int lineStart;
    /** Where the source goes on if the next char stands as it stands in the text; -1 begins a run. */
    private int expected = -1;
    /** Where the source of the last char ends. */
    private int lastEnd;
    /** White space that is written if anything follows on the line: begin and end of its source. */
    private int spaceFrom = -1;

    private int spaceTo;
    /** Visible chars that the line does not know of yet. */
    private int visible;

    private HtmlText(PageFacts facts, ContainerFinder.Found found, RawText raw) {
        this.facts = facts;
        this.raw = raw;
        this.container = found.container();
        this.seconds = new HashSet<>(found.seconds());
        for (Element e = container; e != null; e = e.parent()) {
            aroundContainer.add(e);
        }
        ElementFacts held = container == null ? null : facts.get(container);
        this.linksTell = held == null || held.linked * 10L < held.text * 7L;
    }

    static HtmlText of(Document page, PageFacts facts, ContainerFinder.Found found, RawText raw) {
        HtmlText text = new HtmlText(facts, found, raw);
        page.filter(text);
        text.endLine();
        if (text.text.length() > 0) {
            text.text.setLength(text.text.length() - 1);
            text.runs.add(text.text.length(), text.lastEnd);
        }
        return text;
    }

    /** {@return the lines joined by line feeds} */
    String text() {
        return text.toString();
    }

    /** {@return the lines with a visible char} */
    List<HtmlLine> lines() {
        return lines;
    }

    /** {@return where the text leaves its source} */
    SourceRuns runs() {
        return runs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            append(textNode);
        } else if (node instanceof Element element) {
            ElementFacts own = facts.get(element);
            if (own == null) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (HtmlElements.isBlock(element)) {
                endLine();
            } else if (element.normalName().equals("br")) {
                lineBreak(element);
            } else if (standsApart(element)) {
                space(lastEnd, lastEnd);
            }
            settings.push(inside(setting(), element, own));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            settings.pop();
            if (HtmlElements.isBlock(element)) {
                endLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private Setting setting() {
        return settings.getFirst();
    }

    private Setting inside(Setting outer, Element element, ElementFacts own) {
        String name = element.normalName();
        boolean within = outer.container() || element == container;
        Mark mark = aroundContainer.contains(element) ? null : Mark.inner(outer.mark(), own.mark);
        if (mark == null
                && outer.container()
                && !aroundContainer.contains(element)
                && linksTell
                && (own.isLinkBlock() || own.isTeaser())) {
            mark = new Mark(LineClass.RELATED, own.isTeaser() ? "teaser" : "links", Mark.VAGUE);
        }
        return new Setting(
                mark,
                Math.max(outer.heading(), HtmlElements.headingLevel(element)),
                outer.item() || name.equals("li") || name.equals("dt") || name.equals("dd"),
                outer.link() || HtmlElements.isLink(element),
                within,
                outer.second() || seconds.contains(element),
                outer.pre() || name.equals("pre"));
    }

    /** Pages set such elements side by side with nothing between them; style sheets keep them apart. */
    private static boolean standsApart(Element element) {
        return APART.contains(element.normalName())
                && element.previousSibling() instanceof Element before
                && APART.contains(before.normalName())
                && before.text().length() > 1
                && element.text().length() > 1;
    }

    /** A headline stays on one line. */
    private void lineBreak(Element element) {
        int heading = setting().heading();
        if (heading == 1 || heading == 2) {
            Range range = element.sourceRange();
            space(range.isTracked() ? range.startPos() : lastEnd, range.isTracked() ? range.endPos() : lastEnd);
        } else {
            endLine();
        }
    }

    private void append(TextNode node) {
        String value = node.getWholeText();
        Range range = node.sourceRange();
        if (range.isTracked()) {
            raw.walk(range.startPos(), range.endPos(), value, this::take);
        } else {
            for (int i = 0; i < value.length(); i++) {
                take(value.charAt(i), lastEnd, lastEnd);
            }
        }
        countVisible();
    }

    private void countVisible() {
        if (visible > 0) {
            line().add(visible, setting());
        }
        visible = 0;
    }

    private HtmlLine line() {
        HtmlLine current = line;
        if (current == null) {
            current = new HtmlLine();
            line = current;
        }
        return current;
    }

    private void take(char c, int from, int to) {
        if (c == '\n' && setting().pre()) {
            countVisible();
            endLine();
            return;
        }
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
            space(from, to);
            return;
        }
        if (spaceFrom >= 0 && text.length() > lineStart) {
            write(' ', spaceFrom, spaceTo);
        }
        spaceFrom = -1;
        write(c, from, to);
        visible += Blanks.isBlank(c) ? 0 : 1;
    }

    private void space(int from, int to) {
        if (spaceFrom < 0) {
            spaceFrom = from;
            spaceTo = to;
        }
    }

    /** Writes a char; a run begins where the source does not go on as the text does. */
    private void write(char c, int from, int to) {
        if (from != expected) {
            runs.add(text.length(), from);
        }
        text.append(c);
        boolean same = to == from + 1 && raw.raw().charAt(from) == c;
        expected = same ? to : -1;
        lastEnd = to;
    }

    private void endLine() {
        spaceFrom = -1;
        if (text.length() > lineStart) {
            HtmlLine ended = line;
            Span span = Blanks.strip(text, lineStart, text.length());
            if (span != null && ended != null) {
                ended.span = span;
                lines.add(ended);
            }
            write('\n', lastEnd, lastEnd);
            lineStart = text.length();
        }
        line = null;
    }
}

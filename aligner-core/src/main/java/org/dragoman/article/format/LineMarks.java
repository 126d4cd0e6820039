package org.dragoman.article.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.article.LineClass;
import org.dragoman.article.page.MarkedLine;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Says of every line of a page what the mark-up tells of it, and which line is the headline. */
final class LineMarks {
    private static final String LINK = "link";
    private static final int SHORT_LABEL = 45;
    private static final int SHORT_LINE = 80;
    private static final int LEAD = 60;
    /** A line right below the headline needs no more. */
    private static final int SHORT_LEAD = 45;
    /** Shorter headlines may well stand in the text by chance. */
    private static final int REPEATED = 12;

    private final String text;
    private final List<HtmlLine> lines;
    private final boolean container;
    private final boolean linksTell;
    private final List<@Nullable Mark> marks = new ArrayList<>();
    private int first = -1;
    private int last = -1;

    private LineMarks(String text, List<HtmlLine> lines, boolean container) {
        this.text = text;
        this.lines = lines;
        this.container = container;
        long links = lines.stream()
                .filter(l -> l.inContainer() && l.linked() > 0.9)
                .mapToInt(l -> of(l).length())
                .sum();
        long all = lines.stream()
                .filter(HtmlLine::inContainer)
                .mapToInt(l -> of(l).length())
                .sum();
        this.linksTell = container && links * 10 < all * 7;
    }

    /**
     * Marks the lines of a page.
     *
     * @param text the page's text
     * @param lines its lines
     * @param container whether the article's container was found
     * @param headlines the headline by the metadata
     * @return the lines in text order
     */
    static List<MarkedLine> of(String text, List<HtmlLine> lines, boolean container, Headlines headlines) {
        return new LineMarks(text, lines, container).marked(headlines);
    }

    private List<MarkedLine> marked(Headlines headlines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).inContainer()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        boolean[] second = seconds();
        HeadlineFinder.Line title = HeadlineFinder.find(candidates(second), first, last, headlines);
        int titleAt = title == null ? -1 : title.index();
        for (int i = 0; i < lines.size(); i++) {
            marks.add(
                    i == titleAt && title != null
                            ? new Mark(LineClass.TITLE, title.detail(), Mark.SURE)
                            : mark(i, titleAt, second[i]));
        }
        markLabels(titleAt);
        markFrame(titleAt);
        List<MarkedLine> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HtmlLine line = lines.get(i);
            Mark mark = marks.get(i);
            marked.add(new MarkedLine(
                    span(line),
                    mark == null ? null : mark.kind(),
                    mark == null ? "" : mark.detail(),
                    line.heading > 0,
                    line.item,
                    line.linked()));
        }
        return marked;
    }

    private List<HeadlineFinder.Line> candidates(boolean[] second) {
        List<HeadlineFinder.Line> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HtmlLine line = lines.get(i);
            Mark mark = line.mark();
            if (!second[i] && (mark == null || mark.kind() == null || mark.rank() == Mark.VAGUE)) {
                candidates.add(new HeadlineFinder.Line(i, of(line), line.heading, ""));
            }
        }
        return candidates;
    }

    /** The lines of other articles, and the headlines that stand before them without an element around both. */
    private boolean[] seconds() {
        boolean[] second = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            second[i] = lines.get(i).inSecond();
            if (second[i] && i > 0 && !second[i - 1] && lines.get(i).heading == 0) {
                for (int j = i - 1; j > last && last >= 0; j--) {
                    if (lines.get(j).heading == 1 || lines.get(j).heading == 2) {
                        Arrays.fill(second, j, i, true);
                        break;
                    }
                }
            }
        }
        return second;
    }

    private @Nullable Mark mark(int i, int titleAt, boolean second) {
        HtmlLine line = lines.get(i);
        Mark own = line.mark();
        if (second) {
            return own != null && own.rank() == Mark.SURE
                    ? own
                    : new Mark(LineClass.SECOND_ARTICLE, own == null ? "article" : own.detail(), Mark.SURE);
        }
        if (titleAt >= 0 && isTitle(line, titleAt)) {
            return new Mark(LineClass.OTHER, "headline again", Mark.SURE);
        }
        if (own != null && own.kind() != null) {
            return own;
        }
        boolean above = i < last && (titleAt < 0 ? own != null : i > titleAt);
        boolean lead = above && (own != null || isLead(line, i, titleAt));
        if (!container || lead) {
            return null;
        }
        if (!line.inContainer()) {
            return new Mark(LineClass.OTHER, MarkedLine.OUTSIDE, Mark.VAGUE);
        }
        if (i < titleAt && titleAt < last && of(line).length() < SHORT_LINE) {
            return new Mark(LineClass.OTHER, "above the headline", Mark.VAGUE);
        }
        boolean link = linksTell && (line.linked() >= 0.95 || line.isLabelledLink());
        return link ? new Mark(LineClass.RELATED, LINK, Mark.PART) : null;
    }

    /** Whether running text between headline and container may be the article's first paragraph. */
    private boolean isLead(HtmlLine line, int i, int titleAt) {
        boolean below = i == titleAt + 1 && of(line).length() >= SHORT_LEAD;
        return titleAt >= 0
                && i < first
                && line.linked() < 0.5
                && (below || (line.heading == 0 && of(line).length() >= LEAD));
    }

    private boolean isTitle(HtmlLine line, int titleAt) {
        String title = Headlines.key(of(lines.get(titleAt)));
        return title.length() >= REPEATED
                && span(line).length() <= 2 * span(lines.get(titleAt)).length()
                && title.equals(Headlines.key(of(line)));
    }

    /** A short label or heading above links belongs to them. */
    private void markLabels(int titleAt) {
        for (int i = lines.size() - 2; i >= 0; i--) {
            HtmlLine line = lines.get(i);
            String label = of(line);
            boolean open = marks.get(i) == null && i != titleAt && line.inContainer() && label.length() <= SHORT_LABEL;
            if (open && isLink(i + 1) && (label.endsWith(":") || (line.heading > 0 && isLink(i + 2)))) {
                marks.set(i, new Mark(LineClass.RELATED, "above links", Mark.VAGUE));
            }
        }
    }

    /** Between headline and running text, a few words beside date or author belong to these. */
    private void markFrame(int titleAt) {
        for (int i = titleAt + 1; titleAt >= 0 && i < lines.size() - 1; i++) {
            HtmlLine line = lines.get(i);
            if (marks.get(i) != null || !line.inContainer()) {
                continue;
            }
            if (line.heading > 0 || of(line).length() > SHORT_LABEL) {
                return;
            }
            Mark beside = isFrame(i + 1) ? marks.get(i + 1) : isFrame(i - 1) ? marks.get(i - 1) : null;
            if (beside == null) {
                return;
            }
            marks.set(i, new Mark(beside.kind(), "beside " + beside.detail(), Mark.VAGUE));
        }
    }

    private boolean isFrame(int i) {
        Mark mark = marks.get(i);
        return mark != null && (mark.kind() == LineClass.DATELINE || mark.kind() == LineClass.CREDIT);
    }

    private boolean isLink(int i) {
        Mark mark = i < marks.size() ? marks.get(i) : null;
        return mark != null && mark.kind() == LineClass.RELATED && lines.get(i).linked() >= 0.95;
    }

    private String of(HtmlLine line) {
        return span(line).in(text);
    }

    private static Span span(HtmlLine line) {
        Span span = line.span;
        if (span == null) {
            throw new IllegalStateException("the line is not complete");
        }
        return span;
    }
}

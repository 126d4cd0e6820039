package org.dragoman.article.page;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Layout;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.Stretch;
import org.dragoman.language.Languages;
import org.dragoman.text.Blanks;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the article on a page from what stands around it. Mark-up decides where there is any; otherwise the words of labels
 * ({@code labels.tsv}), the shape of lines (a sentence, a headline, an item of a list), what stands before and behind, and
 * whether a stretch speaks of the same things as the article so far.
 */
public final class PageCleaner {
    private PageCleaner() {}

    /**
     * Gives every line of a page its class.
     *
     * @param page the page
     * @param languages rules of dates
     * @return the layout; nothing is left out
     */
    public static Layout clean(Page page, Languages languages) {
        Layout layout = layout(page, languages);
        if (hasBody(layout)) {
            return layout;
        }
        // An element that was never closed swallows the page: without its mark-up the text may tell.
        Layout bare = layout(withoutKinds(page), languages);
        return hasBody(bare) ? bare : layout;
    }

    private static boolean hasBody(Layout layout) {
        return layout.stretches().stream().anyMatch(s -> s.kind() == LineClass.BODY);
    }

    private static Page withoutKinds(Page page) {
        List<MarkedLine> lines = page.lines().stream()
                .map(l -> new MarkedLine(l.span(), null, "", l.heading(), l.item(), l.linked()))
                .toList();
        return new Page(page.text(), page.language(), lines, page.headline(), false);
    }

    private static Layout layout(Page page, Languages languages) {
        List<PageLine> lines =
                page.lines().stream().map(l -> PageLine.of(l, page.text())).toList();
        Verdict[] verdicts = new Verdict[lines.size()];
        LineLabel[] labels = new LineLabel[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            labels[i] = LineLabels.first(line);
            if (line.marked().outside()) {
                Outside.refine(lines, labels, verdicts, i, page, languages);
                continue;
            }
            verdicts[i] =
                    labels[i] == null ? ShortLines.verdict(line, page.language(), page.container(), languages) : null;
            if (verdicts[i] == null && labels[i] == null) {
                labels[i] = LineLabels.inside(line);
            }
            verdicts[i] = alone(line, labels[i], verdicts[i]);
        }
        releaseHeadlines(lines, labels, verdicts, true);
        int first = firstText(lines, verdicts);
        int title = TitleFinder.find(page, lines, verdicts, first);
        if (title < 0 && releaseHeadlines(lines, labels, verdicts, false)) {
            title = TitleFinder.find(page, lines, verdicts, first);
        }
        if (title >= 0 && (verdicts[title] == null || verdicts[title].kind() != LineClass.TITLE)) {
            verdicts[title] = Verdict.of(LineClass.TITLE, LineReason.FIRST_LINE);
        }
        if (first == lines.size()) {
            shortLinesAreText(labels, verdicts);
        }
        new LineWalk(page, lines, labels, verdicts).walk(title, first);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            add(page, lines.get(i), verdicts[i], stretches);
        }
        return new Layout(stretches);
    }

    /**
     * A label of credit above the text with no name behind it begins a headline ("Sources: Iran to send envoys"). Labels of
     * pictures do so only where nothing else is a headline, since captions stand there too.
     */
    private static boolean releaseHeadlines(
            List<PageLine> lines, LineLabel[] labels, Verdict[] verdicts, boolean sources) {
        boolean released = false;
        int first = firstText(lines, verdicts);
        for (int i = 0; i < first; i++) {
            LineLabel label = labels[i];
            boolean credit = label != null
                    && label.kind() == LineClass.CREDIT
                    && lines.get(i).marked().kind() == null
                    && label.ends() == sources;
            if (credit && !LineLabels.namesSomebody(lines.get(i).text())) {
                labels[i] = null;
                verdicts[i] = null;
                released = true;
            }
        }
        return released;
    }

    /** Where no line reads like running text, what nothing else is said of is the text, down to the first list of links. */
    private static void shortLinesAreText(LineLabel[] labels, Verdict[] verdicts) {
        for (int i = 0; i < verdicts.length; i++) {
            if (labels[i] != null && labels[i].kind() == LineClass.RELATED) {
                return;
            }
            if (verdicts[i] == null) {
                verdicts[i] = Verdict.of(LineClass.BODY, LineReason.BETWEEN_TEXT);
            }
        }
    }

    /** What a line is by itself; null where its neighbours have to tell. */
    private static @Nullable Verdict alone(PageLine line, @Nullable LineLabel label, @Nullable Verdict verdict) {
        MarkedLine marked = line.marked();
        if (marked.kind() != null) {
            return new Verdict(marked.kind(), LineReason.MARKUP, marked.detail());
        }
        if (label != null) {
            LineReason reason = switch (label.kind()) {
                case PROMOTION -> LineReason.INVITATION;
                case OTHER -> LineReason.FURNITURE;
                default -> LineReason.LABEL;
            };
            return new Verdict(label.kind(), reason, label.words());
        }
        return verdict;
    }

    /** The first line of running text; questions above others may be headlines and do not count. */
    private static int firstText(List<PageLine> lines, Verdict[] verdicts) {
        int question = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean open = verdicts[i] == null || verdicts[i].kind() == LineClass.BODY;
            if (open && lines.get(i).running()) {
                if (!lines.get(i).question()) {
                    return i;
                }
                question = question < 0 ? i : question;
            }
        }
        return question < 0 ? lines.size() : question;
    }

    /** A headline run into a sentence of the body becomes a stretch of its own. */
    private static void add(Page page, PageLine line, Verdict verdict, List<Stretch> stretches) {
        int cut = verdict.kind() == LineClass.BODY
                        && line.running()
                        && !line.marked().heading()
                ? GluedHeadline.end(line.text())
                : 0;
        Span span = line.span();
        if (cut > 0) {
            Span head = Blanks.strip(page.text(), span.start(), span.start() + cut);
            Span rest = Blanks.strip(page.text(), span.start() + cut, span.end());
            if (head != null && rest != null) {
                stretches.add(new Stretch(head, LineClass.RELATED, LineReason.GLUED_HEADLINE, ""));
                span = rest;
            }
        }
        stretches.add(new Stretch(span, verdict.kind(), verdict.reason(), verdict.detail()));
    }
}

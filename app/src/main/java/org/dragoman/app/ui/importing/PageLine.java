package org.dragoman.app.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.LineClass;
import org.dragoman.article.Stretch;
import org.dragoman.article.fault.TextFault;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page that has something to read.
 *
 * @param number line of the article's text, from 0, blank lines counted
 * @param text its words
 * @param kind what it is; in a page without a layout all lines are article
 * @param main the stretch that gives it its class, null in a page without a layout
 * @param pieces the line cut where what is set aside begins or ends and around faults, in text order, without gaps
 * @param faults what is wrong in it
 */
record PageLine(
        int number, String text, LineClass kind, @Nullable Stretch main, List<Piece> pieces, List<TextFault> faults) {
    /**
     * A piece of a line.
     *
     * @param text its words
     * @param article whether it counts as the article
     * @param faulty whether there is a fault in it
     */
    record Piece(String text, boolean article, boolean faulty) {}

    PageLine {
        pieces = List.copyOf(pieces);
        faults = List.copyOf(faults);
    }

    /** The lines of a draft in text order. */
    static List<PageLine> of(Draft draft) {
        Article article = draft.shown();
        String text = article.text();
        List<PageLine> lines = new ArrayList<>();
        int number = 0;
        for (int from = 0; from <= text.length(); number++) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            if (!text.substring(from, to).chars().allMatch(PageLine::isSpace)) {
                lines.add(line(draft, number, new Span(from, to)));
            }
            from = to + 1;
        }
        return lines;
    }

    /** No-break spaces too: such lines are faults of the page, but there is nothing to read in them. */
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static PageLine line(Draft draft, int number, Span line) {
        Article article = draft.shown();
        List<TextFault> faults =
                draft.faults().stream().filter(f -> line.covers(f.span())).toList();
        Stretch main = article.layout() == null ? null : article.layout().main(line);
        LineClass kind = main != null ? main.kind() : title(article, line) ? LineClass.TITLE : LineClass.BODY;
        return new PageLine(number, line.in(article.text()), kind, main, pieces(article, line, main, faults), faults);
    }

    private static boolean title(Article article, Span line) {
        Span title = article.titleSpan();
        return title != null && line.covers(title);
    }

    private static List<Piece> pieces(Article article, Span line, @Nullable Stretch main, List<TextFault> faults) {
        List<Stretch> stretches = article.layout() == null
                ? List.of()
                : article.layout().stretches().stream()
                        .filter(s -> line.covers(s.span()))
                        .toList();
        List<Piece> pieces = new ArrayList<>();
        int start = line.start();
        for (int at = line.start() + 1; at <= line.end(); at++) {
            boolean same = at < line.end()
                    && inArticle(stretches, main, at) == inArticle(stretches, main, start)
                    && faulty(faults, at) == faulty(faults, start);
            if (!same) {
                pieces.add(new Piece(
                        article.text().substring(start, at), inArticle(stretches, main, start), faulty(faults, start)));
                start = at;
            }
        }
        return pieces;
    }

    /** White space between two stretches goes with the line. */
    private static boolean inArticle(List<Stretch> stretches, @Nullable Stretch main, int at) {
        for (Stretch stretch : stretches) {
            if (stretch.span().start() <= at && at < stretch.span().end()) {
                return stretch.kind().inArticle();
            }
        }
        return main == null || main.kind().inArticle();
    }

    private static boolean faulty(List<TextFault> faults, int at) {
        return faults.stream()
                .anyMatch(f -> f.span().start() <= at && at < f.span().end());
    }

    /** The words, as they are copied. */
    @Override
    public String toString() {
        return text;
    }
}

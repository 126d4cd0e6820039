package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.util.List;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Scripts;
import org.dragoman.article.Article;
import org.dragoman.article.Layout;
import org.dragoman.article.Stretch;
import org.dragoman.text.Span;

/** An article as a styled document whose offsets are those of the article's text. */
final class ArticleDocument {
    private ArticleDocument() {}

    static DefaultStyledDocument of(Article article, TextFace face, HiddenParts hidden) {
        DefaultStyledDocument document = new DefaultStyledDocument();
        try {
            document.insertString(0, article.text(), null);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        restyle(document, article, face, hidden);
        return document;
    }

    static void restyle(DefaultStyledDocument document, Article article, TextFace face, HiddenParts hidden) {
        restyle(document, article, face, hidden, 0, article.text().length());
        aside(document, article, hidden);
    }

    /** The same for the lines that a stretch of the text meets. */
    static void restyle(
            DefaultStyledDocument document, Article article, TextFace face, HiddenParts hidden, int from, int to) {
        boolean arabic = face.arabic();
        String text = article.text();
        Span title = article.titleSpan();
        int start = from == 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
        while (start <= to) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            boolean heading = title != null && start <= title.start() && title.end() <= end;
            // Behind the last line end the caret may stand; it is as high as elsewhere.
            boolean blank =
                    start < text.length() && text.substring(start, end).chars().allMatch(ArticleDocument::isSpace);
            int length = Math.max(1, end - start + 1);
            document.setParagraphAttributes(
                    start, length, paragraph(arabic, heading, blank, hidden.hidesLine(start)), true);
            document.setCharacterAttributes(start, length, letters(arabic, heading, blank, face), true);
            for (Scripts.Run run : Scripts.runs(text.substring(start, end), arabic)) {
                if (run.arabic() != arabic) {
                    document.setCharacterAttributes(
                            start + run.start(),
                            run.end() - run.start(),
                            letters(run.arabic(), heading, blank, face),
                            true);
                }
            }
            start = end + 1;
        }
    }

    /** No-break spaces too, which pages put into lines of their own. */
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** What does not count as the article is grey, or not shown at all. */
    private static void aside(DefaultStyledDocument document, Article article, HiddenParts hidden) {
        Layout layout = article.layout();
        SimpleAttributeSet quiet = new SimpleAttributeSet();
        StyleConstants.setForeground(quiet, Paints.color("Dragoman.quiet"));
        for (Stretch stretch : layout == null ? List.<Stretch>of() : layout.setAside()) {
            Span span = stretch.span();
            document.setCharacterAttributes(span.start(), span.length(), quiet, false);
        }
        SimpleAttributeSet nothing = new SimpleAttributeSet();
        nothing.addAttribute(ArticleKit.HIDDEN, true);
        for (Span span : hidden.parts()) {
            document.setCharacterAttributes(span.start(), span.length(), nothing, false);
        }
    }

    private static AttributeSet paragraph(boolean arabic, boolean heading, boolean blank, boolean hidden) {
        SimpleAttributeSet set = new SimpleAttributeSet();
        if (hidden) {
            set.addAttribute(ArticleKit.HIDDEN, true);
        }
        // Inter's own line is 1.2 of its size and Naskh's 1.7; both come to about 1.5.
        StyleConstants.setLineSpacing(set, blank ? 0 : arabic ? -0.08f : 0.26f);
        StyleConstants.setSpaceBelow(set, blank ? 0 : UIScale.scale(heading ? 6f : 9f));
        return set;
    }

    private static AttributeSet letters(boolean arabic, boolean heading, boolean blank, TextFace face) {
        SimpleAttributeSet set = new SimpleAttributeSet();
        StyleConstants.setFontFamily(set, face.family(arabic, heading));
        StyleConstants.setBold(set, face.bold(arabic, heading));
        StyleConstants.setFontSize(set, blank ? 1 : face.size(arabic) + (heading ? 1 : 0));
        StyleConstants.setForeground(set, Paints.color("Dragoman.text"));
        return set;
    }

    /**
     * The sentences of a cell, each in a line of its own; offsets are those of the text less the first one. What is hidden
     * between them is not shown.
     */
    static DefaultStyledDocument of(Article article, BeadRows.Side side, TextFace face, HiddenParts hidden) {
        Span span = side.span();
        StringBuilder words = new StringBuilder(span.in(article.text()).replace('\n', ' '));
        side.segments().stream().skip(1).forEach(s -> {
            int at = s.span().start() - span.start() - 1;
            if (at >= 0 && Character.isWhitespace(words.charAt(at))) {
                words.setCharAt(at, '\n');
            }
        });
        DefaultStyledDocument document = new DefaultStyledDocument();
        try {
            document.insertString(0, words.toString(), null);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        boolean arabic = face.arabic();
        boolean heading = side.title();
        int length = words.length();
        document.setParagraphAttributes(0, length + 1, paragraph(arabic, false, true, false), true);
        SimpleAttributeSet lines = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(lines, arabic ? -0.08f : 0.26f);
        document.setParagraphAttributes(0, length + 1, lines, false);
        document.setCharacterAttributes(0, length + 1, letters(arabic, heading, false, face), true);
        for (Scripts.Run run : Scripts.runs(words.toString(), arabic)) {
            if (run.arabic() != arabic) {
                document.setCharacterAttributes(
                        run.start(), run.end() - run.start(), letters(run.arabic(), heading, false, face), true);
            }
        }
        SimpleAttributeSet nothing = new SimpleAttributeSet();
        nothing.addAttribute(ArticleKit.HIDDEN, true);
        for (List<Span> parts : List.of(hidden.lines(), hidden.parts())) {
            for (Span part : parts) {
                int from = Math.max(0, part.start() - span.start());
                int to = Math.min(length, part.end() - span.start());
                if (from < to) {
                    document.setCharacterAttributes(from, to - from, nothing, false);
                }
            }
        }
        return document;
    }
}

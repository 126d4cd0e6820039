package org.dragoman.app.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Scripts;
import org.dragoman.article.Article;
import org.dragoman.text.Span;

/** An article as a styled document whose offsets are those of the article's text. */
final class ArticleDocument {
    private ArticleDocument() {}

    /** Size of running text in points, at a zoom in steps. */
    static int size(boolean arabic, int zoom) {
        return Math.round(UIScale.scale((arabic ? 17f : 14f) * (1 + zoom / 12f)));
    }

    static DefaultStyledDocument of(Article article, int zoom) {
        DefaultStyledDocument document = new DefaultStyledDocument();
        boolean arabic = article.language().rightToLeft();
        String text = article.text();
        try {
            document.insertString(0, text, null);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        restyle(document, article, arabic, zoom);
        return document;
    }

    static void restyle(DefaultStyledDocument document, Article article, boolean arabic, int zoom) {
        String text = article.text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span title = article.titleSpan();
            boolean heading = title != null && start <= title.start() && title.end() <= end;
            boolean blank = text.substring(start, end).isBlank();
            int length = Math.max(1, end - start + 1);
            document.setParagraphAttributes(start, length, paragraph(arabic, heading, blank), true);
            document.setCharacterAttributes(start, length, letters(arabic, heading, blank, zoom), true);
            for (Scripts.Run run : Scripts.runs(text.substring(start, end), arabic)) {
                if (run.arabic() != arabic) {
                    document.setCharacterAttributes(
                            start + run.start(),
                            run.end() - run.start(),
                            letters(run.arabic(), heading, blank, zoom),
                            true);
                }
            }
            start = end + 1;
        }
    }

    private static AttributeSet paragraph(boolean arabic, boolean heading, boolean blank) {
        SimpleAttributeSet set = new SimpleAttributeSet();
        // Inter's own line is 1.2 of its size and Naskh's 1.7; both come to about 1.5.
        StyleConstants.setLineSpacing(set, blank ? 0 : arabic ? -0.08f : 0.26f);
        StyleConstants.setSpaceBelow(set, blank ? 0 : UIScale.scale(heading ? 6f : 9f));
        return set;
    }

    private static AttributeSet letters(boolean arabic, boolean heading, boolean blank, int zoom) {
        SimpleAttributeSet set = new SimpleAttributeSet();
        StyleConstants.setFontFamily(set, arabic ? Faces.ARABIC : heading ? Faces.LATIN_SEMIBOLD : Faces.LATIN);
        StyleConstants.setBold(set, arabic && heading);
        StyleConstants.setFontSize(set, blank ? 1 : size(arabic, zoom) + (heading ? 1 : 0));
        StyleConstants.setForeground(set, Paints.color("Dragoman.text"));
        return set;
    }
}

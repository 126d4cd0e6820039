package org.dragoman.app.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.ComponentOrientation;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import org.dragoman.app.ui.look.Scripts;
import org.junit.jupiter.api.Test;

/** A stretch of text has its place on the screen wherever the lines end, also where numbers divide a line of Arabic. */
class MentionBoxesTest {
    private static final String NAME = "انتخابات برلمانية";
    private static final String LINE =
            "ومع ذلك، ثبتت نسبة المشاركة عند 16في المائة فقط، مقارنة بنسبة 34 في المائة في آخر " + NAME
                    + " في 2016 عندما أدلى 66 في المائة من الناخبين المسجلين بأصواتهم.";

    private static JTextPane pane(int width) throws BadLocationException {
        JTextPane pane = new JTextPane();
        pane.setEditorKit(new ArticleKit(false));
        pane.setComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
        DefaultStyledDocument document = new DefaultStyledDocument();
        document.insertString(0, LINE, null);
        for (Scripts.Run run : Scripts.runs(LINE, true)) {
            SimpleAttributeSet face = new SimpleAttributeSet();
            StyleConstants.setFontFamily(face, run.arabic() ? Font.SERIF : Font.SANS_SERIF);
            document.setCharacterAttributes(run.start(), run.end() - run.start(), face, true);
        }
        pane.setDocument(document);
        pane.setSize(width, 100);
        pane.setSize(width, pane.getPreferredSize().height);
        return pane;
    }

    @Test
    void bothWordsOfANameHaveABoxAtEveryWidth() throws BadLocationException {
        int start = LINE.indexOf(NAME);
        for (int width = 150; width < 1200; width += 10) {
            JTextPane pane = pane(width);
            Rectangle all = new Rectangle(pane.getSize());
            for (String word : NAME.split(" ")) {
                int from = LINE.indexOf(word);
                List<MentionBoxes.Box> boxes = MentionBoxes.of(pane, start, start + NAME.length(), all);
                double wanted = pane.modelToView2D(from + 2).getX();
                double y = pane.modelToView2D(from + 2).getCenterY();
                assertThat(boxes)
                        .as(word + " at a width of " + width)
                        .anyMatch(b -> b.bounds().getMinX() <= wanted
                                && wanted <= b.bounds().getMaxX()
                                && b.bounds().getMinY() <= y
                                && y <= b.bounds().getMaxY());
            }
        }
    }
}

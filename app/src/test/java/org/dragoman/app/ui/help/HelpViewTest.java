package org.dragoman.app.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JEditorPane;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpViewTest {
    private static final String CHORD = "Ctrl+Shift+Enter";

    private static JEditorPane text(Container parent) {
        for (Component child : parent.getComponents()) {
            if (child instanceof JEditorPane pane) {
                return pane;
            }
            JEditorPane inner = child instanceof Container c ? text(c) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    @AfterEach
    void normalAgain() throws Exception {
        SwingUtilities.invokeAndWait(() -> Theme.LIGHT.install(false));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 100", "AZERBAIJANI, 150", "ARABIC, 100", "ENGLISH, 200", "ARABIC, 200"})
    void givenAnyWidth_whenAPageIsLaidOut_thenTheKeysOfACommandStandOnOneLine(UiLanguage language, int percent)
            throws Exception {
        List<String> torn = new ArrayList<>();
        int[] seen = {0};
        SwingUtilities.invokeAndWait(() -> {
            Theme.LIGHT.install(language.rightToLeft(), percent);
            String keys = Isolates.leftToRight(CHORD);
            String table = "<table><tr><td nowrap><b>" + keys + "</b></td><td nowrap>x</td></tr></table>";
            List<HelpTopic> topics = HelpPages.of(language, id -> keys).stream()
                    .map(t -> new HelpTopic(t.id(), t.title(), t.html() + table))
                    .toList();
            HelpModel model = new HelpModel(topics);
            JEditorPane page = text(new HelpView(model, Messages.of(language)));
            for (HelpTopic topic : topics) {
                model.show(topic.id());
                for (int width = 260 * percent / 100; width < 560 * percent / 100; width += 23) {
                    page.setSize(width, 10_000);
                    seen[0] += tears(page, topic.id() + " at " + width, torn);
                }
            }
        });
        assertThat(seen[0]).isGreaterThan(100);
        assertThat(torn).isEmpty();
    }

    /** Looks at every chord of a page; tells how many there were. */
    private static int tears(JEditorPane page, String where, List<String> sink) {
        try {
            String text = page.getDocument().getText(0, page.getDocument().getLength());
            int count = 0;
            for (int at = text.indexOf(CHORD); at >= 0; at = text.indexOf(CHORD, at + 1)) {
                count++;
                double first = page.modelToView2D(at).getCenterY();
                double last = page.modelToView2D(at + CHORD.length() - 1).getCenterY();
                if (Math.abs(first - last) > 2) {
                    sink.add(where + ", char " + at);
                }
            }
            return count;
        } catch (BadLocationException e) {
            throw new AssertionError(e);
        }
    }
}

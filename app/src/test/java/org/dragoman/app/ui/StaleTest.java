package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class StaleTest {
    @Test
    void aClickThatArrivesAfterTheViewsWereReplacedDoesNothing() {
        List<String> done = new ArrayList<>();
        JButton button = new JButton();
        button.setSize(10, 10);
        button.addActionListener(e -> done.add("clicked"));
        JPanel inner = new JPanel();
        inner.add(button);
        JPanel views = new JPanel();
        views.add(inner);
        click(button);
        assertThat(done).hasSize(1);

        Stale.letGo(views);
        click(button);

        assertThat(done).hasSize(1);
    }

    private static void click(JButton button) {
        for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED}) {
            button.dispatchEvent(
                    new MouseEvent(button, id, 0, InputEvent.BUTTON1_DOWN_MASK, 5, 5, 1, false, MouseEvent.BUTTON1));
        }
    }
}

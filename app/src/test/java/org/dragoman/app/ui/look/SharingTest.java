package org.dragoman.app.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.ComponentOrientation;
import java.awt.Dimension;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class SharingTest {
    @Test
    void eachHasWhatItNeedsWhereBothFit() {
        assertThat(Sharing.first(200, 150, 40)).isEqualTo(150);
        assertThat(Sharing.first(200, 40, 150)).isEqualTo(40);
    }

    @Test
    void theOneThatNeedsLessThanHalfLeavesTheRestToTheOther() {
        assertThat(Sharing.first(200, 60, 300)).isEqualTo(60);
        assertThat(Sharing.first(200, 300, 60)).isEqualTo(140);
        assertThat(Sharing.first(200, 300, 300)).isEqualTo(100);
    }

    @Test
    void fromRightToLeftTheFirstStandsAtTheRight() {
        JPanel line = new JPanel(new Sharing(10));
        JComponent first = sized(50);
        JComponent second = sized(100);
        line.add(first);
        line.add(second);
        line.setSize(210, 20);
        line.setComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
        line.doLayout();

        assertThat(first.getX()).isEqualTo(160);
        assertThat(first.getWidth()).isEqualTo(50);
        assertThat(second.getX()).isZero();
        assertThat(second.getWidth()).isEqualTo(150);
    }

    private static JComponent sized(int width) {
        JComponent box = Box.createVerticalBox();
        box.setPreferredSize(new Dimension(width, 20));
        return box;
    }
}

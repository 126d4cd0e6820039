package org.dragoman.app.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final Placement.Screen LEFT = new Placement.Screen(0, 0, 1600, 1000);
    private static final Placement.Screen RIGHT = new Placement.Screen(1600, 0, 1280, 800);

    @Test
    void placementOnAScreenStays() {
        Placement there = new Placement(1700, 50, 900, 600, false);
        assertThat(there.clamped(List.of(LEFT, RIGHT))).isEqualTo(there);
    }

    @Test
    void windowOfAScreenThatIsGoneComesBack() {
        assertThat(new Placement(1700, 50, 900, 600, true).clamped(List.of(LEFT)))
                .isEqualTo(new Placement(700, 50, 900, 600, true));
    }

    @Test
    void windowLargerThanItsScreenShrinks() {
        assertThat(new Placement(-20, -40, 3000, 2000, false).clamped(List.of(LEFT)))
                .isEqualTo(new Placement(0, 0, 1600, 1000, false));
    }

    @Test
    void windowWithoutExtentIsRejected() {
        assertThatThrownBy(() -> new Placement(0, 0, 0, 5, false)).hasMessageContaining("0 x 5");
    }
}

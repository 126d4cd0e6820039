package org.dragoman.app.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeymapTest {
    private static final Chord OPEN = new Chord("ctrl O");
    private static final Chord F7 = new Chord("F7");
    private static final Chord TAB = new Chord("TAB");

    private final List<Map<String, List<Chord>>> stored = new ArrayList<>();
    private final Keymap keymap = new Keymap(
            List.of(
                    new Keymap.Row("open", "", List.of(OPEN)),
                    new Keymap.Row("check", "", List.of(F7)),
                    new Keymap.Row("next", "text", List.of(TAB)),
                    new Keymap.Row("accept", "review", List.of(new Chord("ENTER")))),
            stored::add);

    @Test
    void aCommandGivenAKeyTakesItFromTheOneThatHadIt() {
        assertThat(keymap.holders("open", F7)).containsExactly("check");

        keymap.give("open", List.of(F7));

        assertThat(keymap.keys("open")).containsExactly(F7);
        assertThat(keymap.keys("check")).isEmpty();
        assertThat(keymap.changed("check")).isTrue();
        assertThat(stored).containsExactly(Map.of("open", List.of(F7)));
    }

    @Test
    void aKeyComesBackToItsCommandWhenTheTakerIsReset() {
        keymap.give("open", List.of(F7));

        keymap.reset("open");

        assertThat(keymap.keys("open")).containsExactly(OPEN);
        assertThat(keymap.keys("check")).containsExactly(F7);
        assertThat(keymap.changes()).isEmpty();
    }

    @Test
    void aCommandThatIsResetTakesItsKeysBack() {
        keymap.give("open", List.of(F7, OPEN));

        keymap.reset("check");

        assertThat(keymap.keys("check")).containsExactly(F7);
        assertThat(keymap.keys("open")).containsExactly(OPEN);
    }

    @Test
    void keysOfDifferentPlacesDoNotClash() {
        assertThat(keymap.holders("accept", TAB)).isEmpty();
        assertThat(keymap.holders("open", TAB)).containsExactly("next");

        keymap.give("accept", List.of(TAB));

        assertThat(keymap.keys("next")).containsExactly(TAB);
    }

    @Test
    void aCommandMayBeLeftWithoutKeys() {
        keymap.give("open", List.of());

        assertThat(keymap.keys("open")).isEmpty();
        assertThat(keymap.changes()).containsEntry("open", List.of());
    }

    @Test
    void whatWasStoredComesBackAndUnknownCommandsAreLeftOut() {
        keymap.load(Map.of("check", List.of(OPEN), "gone", List.of(TAB)));

        assertThat(keymap.keys("check")).containsExactly(OPEN);
        assertThat(keymap.keys("open")).isEmpty();
        assertThat(keymap.changes()).containsOnlyKeys("check");
        assertThat(stored).isEmpty();
    }

    @Test
    void resettingAllForgetsEveryChangeAndTellsIt() {
        keymap.give("open", List.of(F7));
        int[] heard = {0};
        keymap.on(() -> heard[0]++);

        keymap.resetAll();

        assertThat(keymap.rows()).noneMatch(r -> keymap.changed(r.id()));
        assertThat(stored.get(1)).isEmpty();
        assertThat(heard[0]).isEqualTo(1);
    }
}

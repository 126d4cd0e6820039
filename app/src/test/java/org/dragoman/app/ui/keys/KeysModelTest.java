package org.dragoman.app.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysModelTest {
    private static final Chord OPEN = new Chord("ctrl O");
    private static final Chord F7 = new Chord("F7");

    private final Keymap keymap = new Keymap(
            List.of(new Keymap.Row("open", "", List.of(OPEN)), new Keymap.Row("check", "", List.of(F7))), k -> {});
    private final KeysModel model = new KeysModel(
            keymap,
            List.of(
                    line("open", "Faylları aç", "Open files", List.of(), false),
                    line("check", "Mətnləri yoxla", "Check texts", List.of(), false),
                    line("tab", "Adlar", "Names", List.of(new Chord("ctrl 9")), true)));

    private static KeyLine line(String id, String name, String english, List<Chord> chords, boolean fixed) {
        return new KeyLine(id, name, english, "", "", chords, false, fixed);
    }

    private List<String> ids() {
        return model.lines().stream().map(KeyLine::id).toList();
    }

    @Test
    void linesAreFoundByEitherNameAndByKey() {
        model.find("FAYLLARI");
        assertThat(ids()).containsExactly("open");
        model.find("check");
        assertThat(ids()).containsExactly("check");
        model.find("");
        model.find(new Chord("ctrl 9"));
        assertThat(ids()).containsExactly("tab");
        model.find((Chord) null);
        assertThat(ids()).hasSize(3);
    }

    @Test
    void theLoserIsNamedBeforeAKeyIsTaken() {
        assertThat(model.losers("open", F7)).containsExactly("Mətnləri yoxla");
        assertThat(keymap.keys("check")).containsExactly(F7);
    }

    @Test
    void keysThatWriteAndKeysOfOthersAreRefused() {
        assertThat(model.refusal(new Chord("A"))).isEqualTo(KeysModel.Refusal.TYPES);
        assertThat(model.refusal(new Chord("ctrl alt Q"))).isEqualTo(KeysModel.Refusal.ALT_GR);
        assertThat(model.refusal(new Chord("ctrl 9"))).isEqualTo(KeysModel.Refusal.FIXED);
        assertThat(model.refusal(F7)).isNull();
    }

    @Test
    void everyChangeIsTakenBackInOrder() {
        model.give("open", F7);
        model.resetAll();
        model.clear("check");

        model.undo();
        assertThat(keymap.keys("check")).containsExactly(F7);
        model.undo();
        assertThat(keymap.keys("open")).containsExactly(F7);
        model.undo();
        assertThat(keymap.keys("open")).containsExactly(OPEN);
        assertThat(model.undoable()).isFalse();
    }

    @Test
    void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("keys.json");
        model.give("open", F7);
        model.clear("check");

        KeymapFile.write(file, keymap.changes());
        ReadResult<Map<String, List<Chord>>> read = KeymapFile.read(file);

        assertThat(read).isEqualTo(new ReadResult.Ok<>(keymap.changes(), List.of()));
    }

    @Test
    void aFileWithOtherThingsIsRefusedAndAnUnknownKeyLeftOut(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("keys.json");
        Files.writeString(file, "{\"keys\": 3}");
        assertThat(KeymapFile.read(file).problems())
                .extracting(InputProblem::code)
                .containsExactly("K002");
        Files.writeString(file, "{\"format\":");
        assertThat(KeymapFile.read(file).problems())
                .extracting(InputProblem::code)
                .containsExactly("K001");
        assertThat(KeymapFile.read(folder.resolve("none")).problems())
                .extracting(InputProblem::code)
                .containsExactly("K003");

        Files.writeString(
                file, "{\"format\": \"dragoman-keys\", \"keys\": {\"open\": [\"ctrl NONE\", \"F9\", \"A\"]}}");
        ReadResult<Map<String, List<Chord>>> read = KeymapFile.read(file);

        assertThat(read.problems()).extracting(InputProblem::code).containsExactly("K004", "K004");
        assertThat(((ReadResult.Ok<Map<String, List<Chord>>>) read).value())
                .isEqualTo(Map.of("open", List.of(new Chord("F9"))));
    }
}

package org.dragoman.app.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteModelTest {
    private final List<String> ran = new ArrayList<>();
    private final List<List<String>> kept = new ArrayList<>();
    private final List<PaletteEntry> entries = new ArrayList<>();
    private List<PaletteEntry> elsewhere = List.of();
    private final PaletteModel model =
            new PaletteModel(() -> entries, typed -> elsewhere, List.of("gone", "keys"), kept::add);

    private PaletteEntry entry(PaletteEntry.Kind kind, String id, String name, String other, @Nullable String why) {
        return new PaletteEntry(kind, id, name, List.of(other), "", "", why, () -> ran.add(id));
    }

    @BeforeEach
    void fill() {
        entries.add(entry(PaletteEntry.Kind.COMMAND, "open", "Faylları aç…", "Open files or folders…", null));
        entries.add(entry(PaletteEntry.Kind.COMMAND, "undo", "Geri al", "Undo", "nothing was changed"));
        entries.add(entry(PaletteEntry.Kind.COMMAND, "keys", "Düymələr", "Keys", null));
        entries.add(entry(PaletteEntry.Kind.SETTING, "arabic", "العربية", "Arabic", null));
        entries.add(entry(PaletteEntry.Kind.EVENT, "event", "İsmayıllıda sərgi açıldı", "Exhibition", null));
        model.open();
    }

    private List<String> found(String typed) {
        model.query(typed);
        return model.results().stream().map(PaletteEntry::id).toList();
    }

    @Test
    void withNothingTypedWhatRanLatelyComesFirstAndThenEveryCommand() {
        assertThat(model.results()).extracting(PaletteEntry::id).containsExactly("keys", "open", "undo", "arabic");
    }

    @ParameterizedTest
    @CsvSource({
        "duyme,keys",
        "DÜYMƏLƏR,keys",
        "fayllari ac,open",
        "open fol,open",
        "ismayilli,event",
        "İSMAYILLI,event",
        "العربيه,arabic",
        "sergi ismay,event"
    })
    void namesAreFoundHoweverTheyAreTyped(String typed, String id) {
        assertThat(found(typed)).first().isEqualTo(id);
    }

    @Test
    void whatBeginsWithTheWordsComesBeforeWhatOnlyHasThem() {
        entries.add(entry(PaletteEntry.Kind.ARTICLE, "article", "Yenidən açıldı", "", null));
        entries.add(entry(PaletteEntry.Kind.ARTICLE, "other", "Açıldı qapılar", "", null));
        model.open();

        assertThat(found("acil")).containsExactly("other", "event", "article");
    }

    @Test
    void whatAnotherSearchFindsStandsAmongTheRest() {
        elsewhere = List.of(entry(PaletteEntry.Kind.CONCEPT, "baku", "Bakı", "", null));

        assertThat(found("bak")).containsExactly("baku");
    }

    @Test
    void aCommandThatCannotBeGivenIsFoundButNotTaken() {
        assertThat(found("undo")).containsExactly("undo");

        assertThat(model.take()).isNull();
        assertThat(kept).isEmpty();
    }

    @Test
    void whatWasTakenIsRememberedFirst() {
        model.query("open");

        Runnable action = model.take();

        assertThat(action).isNotNull();
        action.run();
        assertThat(ran).containsExactly("open");
        assertThat(kept).containsExactly(List.of("open", "gone", "keys"));
        model.open();
        assertThat(model.results()).extracting(PaletteEntry::id).startsWith("open", "keys");
    }

    @Test
    void theChoiceStaysInTheList() {
        model.choose(-1);
        assertThat(model.chosen()).isZero();
        model.choose(model.results().size());
        assertThat(model.chosen()).isZero();
        model.choose(2);
        assertThat(model.entry()).isNotNull().extracting(PaletteEntry::id).isEqualTo("undo");
        assertThat(found("nosuchname")).isEmpty();
        assertThat(model.entry()).isNull();
    }
}

package org.dragoman.app.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.OwnGlossary;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.edit.EntryChange;
import org.dragoman.glossary.edit.EntryValues;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditWorkTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));

    @TempDir
    Path folder;

    private final EditorModel model = new EditorModel();
    private final List<Glossary> used = new ArrayList<>();
    private final EditWork work = new EditWork(model, Background.atOnce(), used::add);

    private Path file() {
        return folder.resolve("mine.json");
    }

    private void open() {
        work.open(Entries.glossary(), below -> OwnGlossary.open(file(), below, "editor-a", CLOCK), own -> {});
    }

    private Concept almaty() {
        return model.glossary().concept("almaty").orElseThrow();
    }

    private static Concept with(Concept concept, String variant) {
        return EntryValues.add(concept, LanguageTag.EN, Term.of(variant, TermType.VARIANT, Status.ADMITTED));
    }

    @Test
    void anEditOfACuratedEntryIsShownNamedAndNotYetUsed() {
        open();

        work.apply(with(almaty(), "Verny"));

        assertThat(almaty().terms(LanguageTag.EN)).hasSize(2);
        assertThat(model.isOwn("almaty")).isTrue();
        assertThat(model.state().unsaved()).isEqualTo(1);
        assertThat(model.state().undoable())
                .isEqualTo(new EntryChange(EntryChange.Kind.TERM_ADDED, "almaty", LanguageTag.EN, "Verny"));
        assertThat(used).hasSize(1);
        assertThat(used.get(0).concept("almaty").orElseThrow().terms(LanguageTag.EN))
                .hasSize(1);
    }

    @Test
    void undoAndRedoGoBackAndForthByName() {
        open();
        work.apply(with(almaty(), "Verny"));

        work.undo(true);
        assertThat(almaty().terms(LanguageTag.EN)).hasSize(1);
        assertThat(model.state().undoable()).isNull();
        assertThat(model.state().redoable().words()).isEqualTo("Verny");

        work.undo(false);
        assertThat(almaty().terms(LanguageTag.EN)).hasSize(2);
        assertThat(model.state().undoable().words()).isEqualTo("Verny");
        assertThat(model.selected()).isEqualTo("almaty");
    }

    @Test
    void aSaveIsOnTheDiskAndIsUsed() throws IOException {
        open();
        work.apply(with(almaty(), "Verny"));

        work.save();

        assertThat(Files.readString(file())).contains("Verny").doesNotContain("ilham");
        assertThat(model.state().unsaved()).isZero();
        assertThat(model.notice().kind()).isEqualTo(Notice.Kind.SAVED);
        assertThat(used.get(used.size() - 1).concept("almaty").orElseThrow().terms(LanguageTag.EN))
                .hasSize(2);
    }

    @Test
    void whatWasNotSavedIsBackWhenTheFileIsOpenedAgain() {
        open();
        work.apply(with(almaty(), "Verny"));
        work.end();

        EditorModel again = new EditorModel();
        new EditWork(again, Background.atOnce(), g -> {})
                .open(Entries.glossary(), below -> OwnGlossary.open(file(), below, "editor-a", CLOCK), own -> {});

        assertThat(again.glossary().concept("almaty").orElseThrow().terms(LanguageTag.EN))
                .hasSize(2);
        assertThat(again.notice()).isEqualTo(new Notice(Notice.Kind.RECOVERED, "", 1));
    }

    @Test
    void aTermThatStandsTwiceIsRefusedWithItsReason() {
        open();
        Concept twice = with(almaty(), "Verny");
        work.apply(twice);
        Concept same = Concept.of(
                "almaty",
                ConceptType.PLACE,
                Map.of(
                        LanguageTag.EN,
                        List.of(
                                Term.of("Verny", TermType.VARIANT, Status.ADMITTED),
                                Term.of("Verny", TermType.VARIANT, Status.ADMITTED))));

        work.apply(same);

        assertThat(model.notice().kind()).isEqualTo(Notice.Kind.REFUSED);
        assertThat(model.notice().text()).contains("twice");
        assertThat(almaty()).isEqualTo(twice);
    }

    @Test
    void aFileChangedElsewhereIsNotOverwrittenUntilBothAreKept() throws IOException {
        open();
        work.apply(with(almaty(), "Verny"));
        Files.writeString(
                file(),
                "{\"format\": \"dragoman-glossary\", \"version\": 1, \"concepts\": [{\"id\": \"theirs\","
                        + " \"type\": \"place\", \"languages\": {\"en\": {\"terms\": [{\"text\": \"Theirs\", \"type\": \"full-form\"}]}}}]}");

        work.save();
        assertThat(model.notice().kind()).isEqualTo(Notice.Kind.CHANGED);
        assertThat(Files.readString(file())).doesNotContain("Verny");

        work.answer(Notice.Answer.KEEP, own -> {});
        assertThat(Files.readString(file())).contains("Verny", "Theirs");
        assertThat(model.glossary().concept("theirs")).isPresent();
    }

    @Test
    void readingTheFileAgainForgetsOnesOwnChanges() throws IOException {
        open();
        work.apply(with(almaty(), "Verny"));
        Files.writeString(file(), "{\"format\": \"dragoman-glossary\", \"version\": 1, \"concepts\": []}");
        work.save();

        work.answer(Notice.Answer.RELOAD, own -> {});

        assertThat(almaty().terms(LanguageTag.EN)).hasSize(1);
        assertThat(model.state().unsaved()).isZero();
        assertThat(model.notice().kind()).isEqualTo(Notice.Kind.RELOADED);
    }

    @Test
    void aFileChangedElsewhereIsReadAgainWhereNothingIsUnsaved() throws IOException {
        open();
        work.apply(with(almaty(), "Verny"));
        work.save();
        Files.writeString(file(), "{\"format\": \"dragoman-glossary\", \"version\": 1, \"concepts\": []}");

        work.lookAtDisk(own -> {});

        assertThat(almaty().terms(LanguageTag.EN)).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadIsLeftAsItIsAndTheCuratedEntriesAreShown() throws IOException {
        Files.writeString(file(), "no json");

        open();

        assertThat(model.notice().kind()).isEqualTo(Notice.Kind.UNREADABLE);
        assertThat(model.glossary().concept("almaty")).isPresent();
        assertThat(Files.readString(file())).isEqualTo("no json");
    }

    @Test
    void aFileThatSomebodyElseHasOpenTakesNoEditsUntilItIsTakenOver() {
        open();
        EditorModel other = new EditorModel();
        EditWork second = new EditWork(other, Background.atOnce(), g -> {});
        second.open(Entries.glossary(), below -> OwnGlossary.open(file(), below, "editor-b", CLOCK), own -> {});
        assertThat(other.notice()).isEqualTo(Notice.of(Notice.Kind.HELD, "editor-a"));

        second.apply(with(almaty(), "Verny"));
        assertThat(other.notice().kind()).isEqualTo(Notice.Kind.REFUSED);

        second.answer(Notice.Answer.TAKE_OVER, own -> {});
        second.apply(with(almaty(), "Verny"));
        assertThat(other.glossary().concept("almaty").orElseThrow().terms(LanguageTag.EN))
                .hasSize(2);
    }

    @Test
    void theHistoryOfAnEntryTellsItsStepsWithoutWhatWasTakenBack() {
        open();
        work.apply(with(almaty(), "Verny"));
        work.save();
        work.apply(with(almaty(), "Alma-Ata"));
        work.apply(with(almaty(), "Slip"));
        work.undo(true);

        List<HistoryLine> lines = new ArrayList<>();
        work.history("almaty", new Job(Runnable::run), lines::addAll);

        assertThat(lines).extracting(l -> l.change().words()).containsExactly("Alma-Ata", "Verny");
        assertThat(lines).extracting(HistoryLine::saved).containsExactly(false, true);
    }
}

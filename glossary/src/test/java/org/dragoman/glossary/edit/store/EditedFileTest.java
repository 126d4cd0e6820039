package org.dragoman.glossary.edit.store;

import static org.dragoman.glossary.edit.Samples.STAMP;
import static org.dragoman.glossary.edit.Samples.concept;
import static org.dragoman.glossary.edit.Samples.noted;
import static org.dragoman.glossary.edit.Samples.related;
import static org.dragoman.glossary.edit.Samples.term;
import static org.dragoman.glossary.edit.Samples.texts;
import static org.dragoman.glossary.edit.Samples.two;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.glossary.edit.BulkEdit;
import org.dragoman.glossary.edit.ConceptEdit;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.GlossaryEdit;
import org.dragoman.glossary.edit.ReviewEdit;
import org.dragoman.glossary.edit.ReviewState;
import org.dragoman.glossary.edit.Samples;
import org.dragoman.glossary.edit.compare.MergeConflict;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.GlossaryFiles;
import org.dragoman.glossary.format.GlossaryFormats;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedFileTest {
    private static final GlossaryEdit ADD_UN = new ConceptEdit.PutTerm("un", LanguageTag.EN, null, term("UN"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeGlossary() throws IOException {
        file = folder.resolve("bodies.json");
        Files.writeString(file, Glossaries.json(two()));
    }

    private EditedFile open() throws IOException {
        return open("editor-a");
    }

    private EditedFile open(String who) throws IOException {
        ReadResult<EditedFile> result = EditedFile.open(file, who, InstantSource.fixed(STAMP.when()));
        return result.fold(ReadResult.Ok::value, failed -> {
            throw new AssertionError(failed.problems());
        });
    }

    private Glossary onDisk() {
        return Glossaries.value(new GlossaryFiles(GlossaryFormats.installed()).load(file));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void savesGlossaryHistoryAndReviewsAndEmptiesTheJournal() throws IOException {
        EditedFile edited = open();
        Entry entry = edited.session().apply(ADD_UN, "short form");
        assertTrue(names().contains("bodies.journal.jsonl"));

        assertInstanceOf(SaveOutcome.Saved.class, edited.save());
        edited.close();

        assertEquals(List.of("United Nations", "UN"), texts(onDisk(), "un", LanguageTag.EN));
        assertEquals(List.of("bodies.history.jsonl", "bodies.json", "bodies.review.jsonl"), names());
        assertEquals(List.of(entry), edited.history().read().entries());
        EditedFile again = open();
        assertTrue(again.unsavedOfEarlier().isEmpty());
        assertEquals(
                ReviewState.DRAFT,
                again.session()
                        .state()
                        .reviews()
                        .of("un")
                        .languages()
                        .get(LanguageTag.EN)
                        .state());
    }

    @Test
    void offersTheCommandsOfAProgramThatWasKilled() throws IOException {
        EditedFile killed = open();
        killed.session().apply(ADD_UN, "short form");
        killed.session().apply(new ConceptEdit.Remove("csto"), "");
        killed.session().undo();
        Files.writeString(folder.resolve("bodies.journal.jsonl"), "{\"id\":\"torn", StandardOpenOption.APPEND);
        Files.delete(folder.resolve("bodies.lock"));

        EditedFile again = open("editor-b");

        assertEquals(killed.session().unsaved(), again.unsavedOfEarlier().entries());
        assertFalse(again.unsavedOfEarlier().fileChanged());
        assertEquals(1, again.unsavedOfEarlier().damaged().size());
        assertThrows(IllegalStateException.class, () -> again.session().apply(ADD_UN, ""));
        assertEquals(List.of(), again.recover());
        assertEquals(List.of("United Nations", "UN"), texts(again.session().glossary(), "un", LanguageTag.EN));
        again.session().redo();
        again.save();
        assertEquals(1, onDisk().concepts().size());
        assertEquals(4, again.history().read().entries().size());
    }

    @Test
    void recoveredCommandsAreOfferedAgainUntilTheyAreSaved() throws IOException {
        EditedFile first = open();
        first.session().apply(ADD_UN, "");
        first.close();
        EditedFile second = open();
        second.recover();
        second.session().apply(new ConceptEdit.Remove("csto"), "");
        second.close();

        EditedFile third = open();

        assertEquals(2, third.unsavedOfEarlier().entries().size());
    }

    @Test
    void discardedCommandsAreGone() throws IOException {
        EditedFile first = open();
        first.session().apply(ADD_UN, "");
        first.close();
        EditedFile second = open();

        second.discard();
        second.session().apply(new ConceptEdit.Remove("csto"), "");
        second.close();

        assertEquals(1, open().unsavedOfEarlier().entries().size());
    }

    @Test
    void finishesASaveThatWasKilledBehindTheGlossary() throws IOException {
        EditedFile killed = open();
        Entry entry = killed.session().apply(ADD_UN, "");
        byte[] journal = Files.readAllBytes(folder.resolve("bodies.journal.jsonl"));
        killed.save();
        String saving = "{\"saving\":\"" + FileMark.hash(Files.readAllBytes(file)) + "\"}\n";
        Files.write(folder.resolve("bodies.journal.jsonl"), journal);
        Files.writeString(folder.resolve("bodies.journal.jsonl"), saving, StandardOpenOption.APPEND);
        Files.delete(folder.resolve("bodies.history.jsonl"));
        killed.close();

        EditedFile again = open();

        assertTrue(again.unsavedOfEarlier().isEmpty());
        assertEquals(List.of(entry), again.history().read().entries());
        again.close();
        assertEquals(List.of("bodies.history.jsonl", "bodies.json", "bodies.review.jsonl"), names());
    }

    @Test
    void noticesThatSomebodyElseChangedTheFileAndMerges() throws IOException {
        EditedFile edited = open();
        edited.session().apply(ADD_UN, "");
        Glossary theirs = two().merge(Samples.glossary(concept("nato", "NATO", "NATO")));
        Files.writeString(file, Glossaries.json(theirs));
        assertTrue(edited.changedOnDisk());

        SaveOutcome outcome = edited.save();

        SaveOutcome.ChangedOnDisk changed = assertInstanceOf(SaveOutcome.ChangedOnDisk.class, outcome);
        assertEquals(2, onDisk().concept("un").orElseThrow().sections().size());
        assertEquals(List.of("United Nations"), texts(onDisk(), "un", LanguageTag.EN));
        edited.take(changed, changed.merged(), "shared folder");
        assertInstanceOf(SaveOutcome.Saved.class, edited.save());
        assertEquals(List.of("United Nations", "UN"), texts(onDisk(), "un", LanguageTag.EN));
        assertTrue(onDisk().concept("nato").isPresent());
        assertFalse(edited.changedOnDisk());
    }

    @Test
    void mergedConflictsCarryAllThreeValues() throws IOException {
        EditedFile edited = open();
        edited.session().apply(new ConceptEdit.Put(noted(two().concept("un").orElseThrow(), "mine")), "");
        Glossary theirs =
                two().merge(Samples.glossary(Samples.defined(two().concept("un").orElseThrow(), "theirs")));
        edited.session()
                .apply(
                        new ConceptEdit.Put(Samples.defined(
                                edited.session().glossary().concept("un").orElseThrow(), "mine")),
                        "");
        Files.writeString(file, Glossaries.json(theirs));

        SaveOutcome.ChangedOnDisk changed = assertInstanceOf(SaveOutcome.ChangedOnDisk.class, edited.save());

        MergeConflict conflict = changed.merged().conflicts().get(0);
        assertEquals("definition", conflict.field());
        assertEquals("", conflict.value(MergeConflict.Side.BASE));
        edited.take(changed, changed.merged().take(conflict, MergeConflict.Side.THEIRS), "");
        edited.save();
        assertEquals("theirs", onDisk().concept("un").orElseThrow().definition());
        assertEquals(List.of("mine"), onDisk().concept("un").orElseThrow().notes());
    }

    @Test
    void doesNotSaveOverAFileThatCannotBeReadAnyMore() throws IOException {
        EditedFile edited = open();
        edited.session().apply(ADD_UN, "");
        Files.writeString(file, "{ half");

        SaveOutcome.Unreadable outcome = assertInstanceOf(SaveOutcome.Unreadable.class, edited.save());

        assertEquals(1, outcome.problems().size());
        assertEquals("{ half", Files.readString(file));
        assertTrue(names().contains("bodies.journal.jsonl"));
    }

    @Test
    void saysThatTheFileChangedUnderTheUnsavedCommands() throws IOException {
        EditedFile first = open();
        first.session().apply(new ConceptEdit.Remove("csto"), "");
        first.session().apply(ADD_UN, "");
        first.close();
        Files.writeString(
                file, Glossaries.json(Samples.glossary(two().concept("un").orElseThrow())));

        EditedFile again = open();

        assertTrue(again.unsavedOfEarlier().fileChanged());
        assertEquals(1, again.recover().size());
        assertEquals(List.of("United Nations", "UN"), texts(again.session().glossary(), "un", LanguageTag.EN));
    }

    @Test
    void takesNoCommandsWhileSomebodyElseHasTheGlossaryOpen() throws IOException {
        EditedFile first = open("editor-a");
        first.session().apply(ADD_UN, "");

        EditedFile second = open("editor-b");

        assertEquals("editor-a", second.heldBy().orElseThrow().who());
        assertEquals(STAMP.when(), second.heldBy().orElseThrow().since());
        assertThrows(IllegalStateException.class, () -> second.session().apply(ADD_UN, ""));
        assertThrows(IllegalStateException.class, second::save);
        second.takeOver();
        assertEquals(1, second.unsavedOfEarlier().entries().size());
        first.close();
        assertTrue(names().contains("bodies.lock"), "the note is the second editor's now");
        second.close();
        assertFalse(names().contains("bodies.lock"));
    }

    @Test
    void purgesAConceptFromEveryFile() throws IOException {
        EditedFile edited = open();
        edited.session().apply(new ConceptEdit.Put(concept("someone", "Some One", "Kimsə")), "a person");
        edited.session()
                .apply(
                        new ConceptEdit.Put(
                                related(two().concept("csto").orElseThrow(), Relation.Type.PART_OF, "someone")),
                        "");
        edited.session().apply(new ReviewEdit.AddComment("someone", "c1", null, "private?"), "");
        edited.save();
        edited.session().apply(BulkEdit.ofEach("note", edited.session().glossary(), c -> noted(c, "x")), "someone");

        assertInstanceOf(SaveOutcome.Saved.class, edited.purge("someone"));

        for (String name : names()) {
            String text = Files.readString(folder.resolve(name));
            assertFalse(text.contains("someone") || text.contains("Some One") || text.contains("private?"), name);
        }
        assertEquals(List.of("x"), onDisk().concept("un").orElseThrow().notes());
        assertEquals(2, edited.history().read().entries().size());
    }

    @Test
    void aPurgedConceptDoesNotComeBackFromTheFileOnDisk() throws IOException {
        EditedFile edited = open();
        Files.writeString(file, Glossaries.json(two().merge(Samples.glossary(concept("nato", "NATO", "NATO")))));

        SaveOutcome.ChangedOnDisk changed = assertInstanceOf(SaveOutcome.ChangedOnDisk.class, edited.purge("un"));
        edited.take(changed, changed.merged(), "");
        edited.save();

        assertTrue(onDisk().concept("nato").isPresent());
        assertFalse(Files.readString(file).contains("\"un\""));
    }

    @Test
    void beginsAGlossaryWhereThereIsNone() throws IOException {
        file = folder.resolve("new.json");
        EditedFile edited = open();
        edited.session().apply(new ConceptEdit.Put(concept("nato", "NATO", "NATO")), "");

        edited.save();

        assertTrue(onDisk().concept("nato").isPresent());
    }

    @Test
    void keepsACopyOfReviewsOfWhichLinesWerePassedOver() throws IOException {
        Files.writeString(folder.resolve("bodies.review.jsonl"), "{\"concept\":\"un\",\"languages\":{\"en\":7}}\n");
        EditedFile edited = open();
        assertEquals(1, edited.damaged().size());

        edited.session().apply(ADD_UN, "");
        edited.save();

        assertEquals(
                "{\"concept\":\"un\",\"languages\":{\"en\":7}}\n",
                Files.readString(folder.resolve("bodies.review.jsonl.bak")));
    }

    @Test
    void theFilesBesideAGlossaryAreNoGlossaries() throws IOException {
        EditedFile edited = open();
        edited.session().apply(ADD_UN, "");
        edited.save();
        edited.session().apply(new ConceptEdit.Remove("csto"), "");

        assertEquals(List.of(file), new GlossaryFiles(GlossaryFormats.installed()).files(folder));
    }
}

package org.dragoman.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.edit.BulkEdit;
import org.dragoman.glossary.edit.Change;
import org.dragoman.glossary.edit.ConceptEdit;
import org.dragoman.glossary.edit.EditSession;
import org.dragoman.glossary.edit.EntryLog;
import org.dragoman.glossary.edit.GlossaryState;
import org.dragoman.glossary.edit.compare.GlossaryDiff;
import org.dragoman.glossary.edit.compare.ThreeWayMerge;
import org.dragoman.glossary.edit.store.EditedFile;
import org.dragoman.text.LanguageTag;

/** What editing costs by size of the glossary: {@code edits}. */
final class EditCosts {
    private static final int EDITS = 2000;

    /** Something to measure. */
    private interface Work {
        void run() throws IOException;
    }

    private EditCosts() {}

    static List<String> run() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| entries | edit µs | undo µs | edit kept on disk µs | bulk ms | diff ms | merge ms | open ms | save ms |");
        lines.add("|---|---|---|---|---|---|---|---|---|");
        for (int size : new int[] {1000, 1000, 10_000, 100_000}) { // the first one warms up
            lines.add(row(size));
        }
        lines.remove(2);
        return lines;
    }

    private static String row(int size) throws IOException {
        Glossary glossary = made(size);
        EditSession session =
                new EditSession(GlossaryState.of(glossary), "bench", InstantSource.system(), EntryLog.NONE);
        int[] next = {0};
        double edit = median(EDITS, () -> session.apply(add(next[0]++, size), ""));
        Glossary mine = session.glossary();
        double undo = median(EDITS, session::undo);
        double bulk = median(5, () -> session.preview(BulkEdit.ofEach("bulk", glossary, EditCosts::noted)));
        double diff = median(5, () -> GlossaryDiff.of(glossary, mine));
        Glossary theirs = glossary.merge(made(10));
        double merge = median(5, () -> ThreeWayMerge.of(glossary, mine, theirs));

        Path folder = Files.createTempDirectory("edits");
        Path path = folder.resolve("made.json");
        EditedFile file = open(path);
        file.session().apply(new BulkEdit("made", Change.between(Glossary.EMPTY, glossary)), "");
        file.save();
        int[] kept = {0};
        double onDisk = median(200, () -> file.session().apply(add(kept[0]++, size), ""));
        double save = median(3, () -> {
            file.session().apply(add(kept[0]++, size), "");
            file.save();
        });
        file.close();
        double open = median(3, () -> open(path).close());
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
        return String.format(
                Locale.ROOT,
                "| %,d | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |",
                size,
                edit * 1e6,
                undo * 1e6,
                onDisk * 1e6,
                bulk * 1e3,
                diff * 1e3,
                merge * 1e3,
                open * 1e3,
                save * 1e3);
    }

    private static EditedFile open(Path path) throws IOException {
        return EditedFile.open(path, "bench", InstantSource.system()).fold(ok -> ok.value(), failed -> {
            throw new IllegalStateException(failed.problems().toString());
        });
    }

    private static ConceptEdit add(int number, int size) {
        Term term = Term.of("Agency " + number, TermType.VARIANT, Status.ADMITTED);
        return new ConceptEdit.PutTerm("c" + number * 7919L % size, LanguageTag.EN, null, term);
    }

    private static Concept noted(Concept c) {
        return new Concept(
                c.id(),
                c.type(),
                c.domain(),
                c.definition(),
                List.of("checked"),
                c.relations(),
                c.validity(),
                c.sections(),
                c.extra());
    }

    private static Glossary made(int size) {
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Term english = Term.of("Body " + i, TermType.FULL_FORM, Status.PREFERRED);
            Term azerbaijani = Term.of("Qurum " + i, TermType.FULL_FORM, Status.PREFERRED);
            Term arabic = Term.of("هيئة " + i, TermType.FULL_FORM, Status.PREFERRED);
            concepts.add(Concept.of(
                    "c" + i,
                    ConceptType.INSTITUTION,
                    Map.of(
                            LanguageTag.EN, List.of(english),
                            LanguageTag.AZ, List.of(azerbaijani),
                            LanguageTag.AR, List.of(arabic))));
        }
        return new Glossary(concepts, List.of(), List.of());
    }

    private static double median(int rounds, Work work) throws IOException {
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.run();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[rounds / 2];
    }
}

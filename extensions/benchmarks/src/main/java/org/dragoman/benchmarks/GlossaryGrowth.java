package org.dragoman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.benchmarks.data.TermGenerator;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.glossary.format.GlossaryFiles;
import org.dragoman.glossary.format.GlossaryFormats;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.glossary.search.GlossarySearch;
import org.dragoman.glossary.validate.GlossaryValidator;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;

/** How saving, loading, validating and searching a glossary grow with its entries, each with a term in three languages. */
final class GlossaryGrowth {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.AR);
    private static final int QUERIES = 1_000;
    private static final int LIMIT = 50;
    private static final double MILLION = 1e6;

    private GlossaryGrowth() {}

    /** Measures and prints a table in Markdown. */
    static void run(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("dragoman");
        Path file = folder.resolve("glossary.json");
        try {
            measure(glossary(SIZES.get(0), 1), file);
            out.println(
                    "| entries | MB | save, s | load, s | validate, s | findings | ready to search, s | query, ms |");
            out.println("|---|---|---|---|---|---|---|---|");
            for (int size : SIZES) {
                out.println(measure(glossary(size, size), file));
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static String measure(Glossary glossary, Path file) throws IOException {
        Languages languages = Languages.installed();
        GlossaryFiles files = new GlossaryFiles(GlossaryFormats.installed());
        double start = Cpu.thread();
        files.save(glossary, file, null, WriteOptions.DEFAULT);
        double saved = Cpu.thread();
        Glossary read = files.load(file, null).fold(ok -> ok.value(), failed -> {
            throw new IllegalStateException(failed.problems().toString());
        });
        double loaded = Cpu.thread();
        int findings = GlossaryValidator.standard(languages).validate(read).size();
        double validated = Cpu.thread();
        GlossarySearch search = new GlossarySearch(read, languages);
        double ready = Cpu.thread();
        int queries = query(read, search);
        double found = Cpu.thread();
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.2f | %.2f | %.2f | %,d | %.2f | %.3f |",
                read.concepts().size(),
                Files.size(file) / MILLION,
                saved - start,
                loaded - saved,
                validated - loaded,
                findings,
                ready - validated,
                (found - ready) * 1e3 / queries);
    }

    /** Looks up the beginnings of terms, as they are while somebody types. */
    private static int query(Glossary glossary, GlossarySearch search) {
        List<Concept> concepts = List.copyOf(glossary.concepts());
        int queries = 0;
        for (int i = 0; i < QUERIES; i++) {
            Concept concept = concepts.get((int) ((long) i * concepts.size() / QUERIES));
            for (LanguageTag language : LANGUAGES) {
                for (Term term : concept.terms(language)) {
                    int length = Math.min(term.text().length(), 1 + i % 8);
                    search.find(term.text().substring(0, length), LIMIT);
                    queries++;
                }
            }
        }
        return Math.max(1, queries);
    }

    /** Made terms of three languages, put together by their number. */
    private static Glossary glossary(int entries, long seed) {
        List<List<Concept>> lists = new ArrayList<>();
        for (LanguageTag language : LANGUAGES) {
            lists.add(new TermGenerator(language)
                    .glossary(entries + entries / 4, List.of("word", "söz", "كلمة"), seed).concepts().stream()
                            .filter(c -> c.id().matches("g\\d+"))
                            .toList());
        }
        int count = lists.stream().mapToInt(List::size).min().orElse(0);
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < Math.min(entries, count); i++) {
            Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
            for (int l = 0; l < LANGUAGES.size(); l++) {
                terms.put(LANGUAGES.get(l), lists.get(l).get(i).terms(LANGUAGES.get(l)));
            }
            concepts.add(Concept.of("e" + i, lists.get(0).get(i).type(), terms));
        }
        return new Glossary(concepts, List.of(), List.of());
    }
}

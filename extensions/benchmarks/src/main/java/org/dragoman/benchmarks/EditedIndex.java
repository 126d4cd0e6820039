package org.dragoman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.dragoman.benchmarks.data.ArticleGenerator;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.CollectionWriter;
import org.dragoman.collection.EditImpact;
import org.dragoman.collection.Filter;
import org.dragoman.collection.Naming;
import org.dragoman.compare.statistics.SetMembership;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;

/** How long an index takes to follow an edit of the glossary, beside the time in which it is made; both come to the same. */
final class EditedIndex {
    private static final long SEED = 20261128;
    private static final double NANOS = 1e9;

    private EditedIndex() {}

    /** Measures and prints a table in Markdown. */
    static void run(int articles, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("dragoman-edited");
        try {
            Path index = folder.resolve("index");
            Glossary glossary = CuratedGlossary.get();
            out.printf(Locale.ROOT, "made of %,d articles: %.1f s%n%n", articles, make(index, articles, glossary));
            out.println("| edit | impact asked, s | articles looked through | gained | lost | index follows, s |");
            out.println("|---|---|---|---|---|---|");
            TermIndex before = TermIndex.of(glossary, Languages.installed());
            for (Map.Entry<String, Glossary> edit : edits(glossary).entrySet()) {
                follow(edit.getKey(), index, before, edit.getValue(), out);
                before = TermIndex.of(edit.getValue(), Languages.installed());
            }
            Path anew = folder.resolve("anew");
            make(anew, articles, before.glossary());
            out.printf(
                    Locale.ROOT,
                    "%nthe same mentions as in an index made anew: %b%n",
                    digest(index, before.glossary()) == digest(anew, before.glossary()));
        } finally {
            delete(folder);
        }
    }

    private static CollectionWriter writer(Path index, TermIndex terms) throws IOException {
        return new CollectionWriter(
                index, terms, "benchmark", Runtime.getRuntime().availableProcessors(), Progress.NONE);
    }

    private static double make(Path index, int articles, Glossary glossary) throws IOException {
        ArticleGenerator generator = new ArticleGenerator(CuratedGlossary.get(), SEED);
        long begin = System.nanoTime();
        try (CollectionWriter writer = writer(index, TermIndex.of(glossary, Languages.installed()))) {
            for (int i = 0; i < articles; i++) {
                writer.put(generator.next());
            }
        }
        return seconds(begin);
    }

    private static Map<String, Glossary> edits(Glossary glossary) {
        Map<String, Glossary> edits = new LinkedHashMap<>();
        edits.put("a new concept that is in no article", with(glossary, "zz-none", "Zzxyw Qqqrt"));
        edits.put("the same taken back", glossary);
        edits.put("another term of a common concept", with(glossary, "russia", "Russian side"));
        edits.put("that taken back, and another concept taken out", without(glossary, "zangezur-corridor"));
        edits.put("a new concept of a common word", with(glossary, "zz-agreement", "agreement"));
        edits.put("a common concept taken out", without(glossary, "russia"));
        return edits;
    }

    private static Glossary with(Glossary glossary, String id, String term) {
        ConceptType type = glossary.concept(id).map(Concept::type).orElse(ConceptType.TERM);
        Term added = Term.of(term, TermType.VARIANT, Status.ADMITTED);
        Concept concept = Concept.of(id, type, Map.of(LanguageTag.EN, List.of(added)));
        return glossary.merge(new Glossary(List.of(concept), List.of(), List.of()));
    }

    private static Glossary without(Glossary glossary, String id) {
        return glossary.with(Map.of(id, Optional.empty()));
    }

    private static void follow(String edit, Path index, TermIndex before, Glossary after, PrintStream out)
            throws IOException {
        long begin = System.nanoTime();
        EditImpact impact;
        try (ArticleCollection collection = ArticleCollection.open(index)) {
            impact = collection.impact(before, after, Progress.NONE);
        }
        double asked = seconds(begin);
        begin = System.nanoTime();
        long looked;
        try (CollectionWriter writer = writer(index, TermIndex.of(after, Languages.installed()))) {
            writer.settle();
            looked = writer.renewed();
        }
        out.printf(
                Locale.ROOT,
                "| %s | %.2f | %,d | %,d | %,d | %.2f |%n",
                edit,
                asked,
                looked,
                sum(impact.gained()),
                sum(impact.lost()),
                seconds(begin));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A sum over all mentions, whatever their order. */
    private static long digest(Path index, Glossary glossary) throws IOException {
        AtomicLong sum = new AtomicLong();
        Naming all = new Naming(Set.of(), Set.of(), Set.of(), Set.of(), true, new SetMembership(glossary), Filter.ALL);
        try (ArticleCollection collection = ArticleCollection.open(index)) {
            collection.records(all, r -> {
                String row = r.article() + " " + r.span() + r.fact().concept() + " "
                        + r.fact().term() + r.fact().voice() + r.glossary();
                sum.addAndGet(row.hashCode() * 0x9E3779B97F4A7C15L);
            });
        }
        return sum.get();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / NANOS;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> {
                try {
                    Files.delete(f);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

package org.dragoman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.benchmarks.data.ArticleGenerator;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.CollectionWriter;
import org.dragoman.collection.Filter;
import org.dragoman.collection.Places;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.Progress;

/** Time, size and memory of the index of a collection, and of searching it, with the curated glossary. */
final class CollectionGrowth {
    private static final long SEED = 20261128;
    private static final int CONCEPTS = 200;
    private static final int HITS = 10_000;
    private static final int SHOWN = 100;
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    private CollectionGrowth() {}

    /** Measures and prints a table in Markdown. */
    static void run(int articles, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("dragoman-collection");
        try {
            Languages languages = Languages.installed();
            Glossary glossary = CuratedGlossary.get();
            ArticleGenerator generator = new ArticleGenerator(glossary, SEED);
            long making = 0;
            long begin = System.nanoTime();
            long chars = 0;
            try (CollectionWriter writer = new CollectionWriter(
                    folder,
                    TermIndex.of(glossary, languages),
                    "benchmark",
                    Runtime.getRuntime().availableProcessors(),
                    Progress.NONE)) {
                for (int i = 0; i < articles; i++) {
                    long start = System.nanoTime();
                    var article = generator.next();
                    making += System.nanoTime() - start;
                    chars += article.text().length();
                    writer.put(article);
                }
            }
            double seconds = (System.nanoTime() - begin) / NANOS;
            out.printf(
                    Locale.ROOT,
                    "%,d articles of %,d chars: %.0f s, %.0f of them to make the texts; %.0f articles/s; index %.0f MB%n",
                    articles,
                    chars / articles,
                    seconds,
                    making / NANOS,
                    articles / seconds,
                    size(folder) / MEGABYTE);
            search(folder, glossary, languages, out);
        } finally {
            delete(folder);
        }
    }

    private static void search(Path folder, Glossary glossary, Languages languages, PrintStream out)
            throws IOException {
        long begin = System.nanoTime();
        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            out.printf(Locale.ROOT, "open: %.0f ms%n", ms(begin));
            List<Double> searches = new ArrayList<>();
            List<Double> concordances = new ArrayList<>();
            List<Double> words = new ArrayList<>();
            for (Concept concept : glossary.concepts().stream().limit(CONCEPTS).toList()) {
                long start = System.nanoTime();
                Places places = collection.concept(concept.id(), Filter.ALL);
                places.read(SHOWN);
                searches.add(ms(start));
                if (places.articles() >= HITS) {
                    start = System.nanoTime();
                    places.read(HITS);
                    concordances.add(ms(start));
                }
            }
            for (String word : List.of("gəmi", "سفينة", "agreement", "sülh", "اتفاق", "treaty")) {
                long start = System.nanoTime();
                collection.words(word, languages, Filter.ALL).read(SHOWN);
                words.add(ms(start));
            }
            print("concept, first 100 places", searches, out);
            print("concordance of 10,000 places", concordances, out);
            print("word, first 100 places", words, out);
        }
    }

    private static void print(String what, List<Double> times, PrintStream out) {
        if (!times.isEmpty()) {
            List<Double> sorted = times.stream().sorted().toList();
            out.printf(
                    Locale.ROOT,
                    "%s: median %.1f ms, slowest %.1f, of %d%n",
                    what,
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() - 1),
                    sorted.size());
        }
    }

    private static double ms(long start) {
        return (System.nanoTime() - start) / MEGABYTE;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
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

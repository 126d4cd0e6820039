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
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.benchmarks.data.ArticleGenerator;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.CollectionWriter;
import org.dragoman.collection.EventMarks;
import org.dragoman.collection.Facet;
import org.dragoman.collection.Filter;
import org.dragoman.collection.Naming;
import org.dragoman.collection.Places;
import org.dragoman.compare.statistics.Dimension;
import org.dragoman.compare.statistics.SetMembership;
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
    /** Of more, events are not numbered. */
    private static final int GROUPED = 200_000;

    private static final int REPORTED = 50_000;
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    private final Languages languages = Languages.installed();
    private final Glossary glossary = CuratedGlossary.get();
    private final int articles;
    private final PrintStream out;

    CollectionGrowth(int articles, PrintStream out) {
        this.articles = articles;
        this.out = out;
    }

    /** Measures with an index that does not stay. */
    void run() throws IOException {
        Path folder = Files.createTempDirectory("dragoman-collection");
        try {
            run(folder);
        } finally {
            delete(folder);
        }
    }

    /** Makes an index where there is none, then searches it. */
    void run(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Files.createDirectories(folder))) {
            if (files.findAny().isEmpty()) {
                build(folder);
            }
        }
        out.printf(Locale.ROOT, "index: %.0f MB%n", size(folder) / MEGABYTE);
        search(folder);
        if (articles <= GROUPED) {
            group(folder);
        }
        out.printf(
                Locale.ROOT,
                "heap at most %.0f MB, process at its largest %s%n",
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                largest());
    }

    private void build(Path folder) throws IOException {
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
                if ((i + 1) % REPORTED == 0) {
                    double seconds = (System.nanoTime() - begin) / NANOS;
                    out.printf(Locale.ROOT, "%,d: %.0f articles/s%n", i + 1, (i + 1) / seconds);
                }
            }
        }
        double seconds = (System.nanoTime() - begin) / NANOS;
        out.printf(
                Locale.ROOT,
                "%,d articles of %,d chars: %.0f s, %.0f of them to make the texts; %.0f articles/s%n",
                articles,
                chars / articles,
                seconds,
                making / NANOS,
                articles / seconds);
    }

    private void search(Path folder) throws IOException {
        long begin = System.nanoTime();
        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            out.printf(Locale.ROOT, "open: %.0f ms, %,d articles%n", ms(begin), collection.size());
            List<Double> searches = new ArrayList<>();
            List<Double> concordances = new ArrayList<>();
            List<Double> facets = new ArrayList<>();
            for (Concept concept : glossary.concepts().stream().limit(CONCEPTS).toList()) {
                long start = System.nanoTime();
                Places places = collection.concept(concept.id(), Filter.ALL);
                places.read(SHOWN);
                searches.add(ms(start));
                start = System.nanoTime();
                places.count(Facet.OUTLET);
                facets.add(ms(start));
                if (places.articles() >= HITS) {
                    start = System.nanoTime();
                    places.read(HITS);
                    concordances.add(ms(start));
                }
            }
            List<Double> words = new ArrayList<>();
            for (String word : List.of("gəmi", "سفينة", "agreement", "sülh", "اتفاق", "treaty")) {
                long start = System.nanoTime();
                collection.words(word, languages, Filter.ALL).read(SHOWN);
                words.add(ms(start));
            }
            print("concept, first 100 places", searches);
            print("its articles by outlet", facets);
            print("concordance of 10,000 places", concordances);
            print("word, first 100 places", words);
            count(collection);
        }
    }

    private void count(ArticleCollection collection) throws IOException {
        Naming all = new Naming(Set.of(), Set.of(), Set.of(), Set.of(), false, new SetMembership(glossary), Filter.ALL);
        long start = System.nanoTime();
        int rows = collection
                .statistics(all, List.of(Dimension.OUTLET, Dimension.CONCEPT))
                .rows()
                .size();
        out.printf(Locale.ROOT, "mentions of all concepts by outlet: %,d rows, %.0f ms%n", rows, ms(start));
    }

    /** Numbers the events of a collection. */
    private void group(Path folder) throws IOException {
        long start = System.nanoTime();
        int events = new EventMarks(languages, glossary).mark(folder, Progress.NONE);
        out.printf(Locale.ROOT, "%,d events numbered: %.0f s%n", events, ms(start) / 1000);
    }

    private void print(String what, List<Double> times) {
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

    /** As Linux tells it. */
    private static String largest() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmHWM:"))
                .map(l -> l.substring("VmHWM:".length()).strip())
                .findFirst()
                .orElse("unknown");
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

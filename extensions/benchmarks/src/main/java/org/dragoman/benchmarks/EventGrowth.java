package org.dragoman.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dragoman.event.ArticleTraits;
import org.dragoman.event.Event;
import org.dragoman.event.EventGrouper;
import org.dragoman.event.Trait;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;

/**
 * How time and memory of grouping articles by event grow with their number. Articles are made as their traits: of each
 * event three, one a language, that share some rare names and numbers and, as all of a region do, some names that are in
 * thousands of others.
 */
final class EventGrowth {
    private static final List<Integer> SIZES = List.of(1_000, 3_000, 10_000, 30_000, 100_000);
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.AR, LanguageTag.AZ, LanguageTag.EN);
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1_000;
    private static final int CONCEPTS = 600;
    private static final int NAMES = 200_000;
    private static final int WORDS = 50_000;
    private static final double MEGABYTE = 1e6;

    private EventGrowth() {}

    /** Measures and prints a table in Markdown. */
    static void run(PrintStream out) {
        group(articles(SIZES.get(0), 1));
        out.println("| articles | collect, CPU-s | group, CPU-s | events found | of | MB kept |");
        out.println("|---|---|---|---|---|---|");
        for (int size : SIZES) {
            List<ArticleTraits> articles = articles(size, size);
            long before = used();
            double start = Cpu.thread();
            EventGrouper grouper = new EventGrouper();
            articles.forEach(grouper::collect);
            double collected = Cpu.thread();
            List<Event> events = grouper.events(Progress.NONE);
            double end = Cpu.thread();
            double kept = (used() - before) / MEGABYTE;
            out.printf(
                    Locale.ROOT,
                    "| %,d | %.2f | %.2f | %,d | %,d | %.0f |%n",
                    grouper.size(),
                    collected - start,
                    end - collected,
                    events.size(),
                    (size + 2) / LANGUAGES.size(),
                    kept);
        }
    }

    private static void group(List<ArticleTraits> articles) {
        EventGrouper grouper = new EventGrouper();
        articles.forEach(grouper::collect);
        grouper.events(Progress.NONE);
    }

    private static List<ArticleTraits> articles(int count, long seed) {
        Random random = new Random(seed);
        List<ArticleTraits> articles = new ArrayList<>();
        for (int event = 0; articles.size() < count; event++) {
            Map<String, Trait> shared = new TreeMap<>();
            add(shared, Trait.Kind.CONCEPT, CONCEPTS, 8, true, random);
            add(shared, Trait.Kind.NAME, NAMES, 6, false, random);
            add(shared, Trait.Kind.NUMBER, 1_000, 4, true, random);
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            for (LanguageTag language : LANGUAGES) {
                Map<String, Trait> traits = new TreeMap<>();
                shared.forEach((key, trait) -> {
                    if (random.nextInt(4) > 0) {
                        traits.put(key, trait);
                    }
                });
                add(traits, Trait.Kind.CONCEPT, CONCEPTS, 6, true, random);
                add(traits, Trait.Kind.SOUND, WORDS, 40, true, random);
                List<Trait> sorted = new ArrayList<>(traits.values());
                sorted.sort(Comparator.comparing(Trait::kind).thenComparing(Trait::key));
                articles.add(new ArticleTraits("e" + event, language, day, List.of(), sorted, List.of()));
            }
        }
        return articles;
    }

    /** Adds traits of a kind, where wanted the commoner the lower their number. */
    private static void add(
            Map<String, Trait> traits, Trait.Kind kind, int of, int count, boolean common, Random random) {
        for (int i = 0; i < count; i++) {
            int number = common ? (int) Math.exp(random.nextDouble() * Math.log(of)) : random.nextInt(of);
            String key = kind.code() + number;
            traits.put(key, new Trait(kind, key, key, 1 + random.nextInt(2), random.nextInt(4) == 0, false, 1));
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

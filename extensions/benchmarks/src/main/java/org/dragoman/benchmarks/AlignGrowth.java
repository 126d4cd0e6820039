package org.dragoman.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dragoman.align.Alignment;
import org.dragoman.align.SentenceAligner;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;

/**
 * How time and memory of aligning two articles grow with their length. Segments are made: words of their own language, and
 * in most a name or a number that both sides have; one in ten is on one side alone.
 */
final class AlignGrowth {
    private static final List<Integer> SIZES = List.of(100, 1_000, 5_000, 20_000);
    private static final int NAMES = 4_000;
    private static final int WORDS = 3_000;
    private static final double MEGABYTE = 1e6;
    private static final String LETTERS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private AlignGrowth() {}

    /** Measures and prints a table in Markdown. */
    static void run(PrintStream out) {
        new SentenceAligner().align(articles(SIZES.get(0), new ArrayList<>()));
        out.println("| segments a side | CPU-s | peak MB of heap | right pairs found | of |");
        out.println("|---|---|---|---|---|");
        for (int size : SIZES) {
            List<int[]> pairs = new ArrayList<>();
            List<AnnotatedArticle> articles = articles(size, pairs);
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            double start = Cpu.thread();
            Alignment alignment = new SentenceAligner().align(articles);
            double used = Cpu.thread() - start;
            double peak =
                    pools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() / MEGABYTE;
            int[] found = new int[articles.get(0).segments().size()];
            alignment.beads().forEach(b -> {
                if (b.side(0).size() == 1 && b.side(1).size() == 1) {
                    found[b.side(0).get(0)] = b.side(1).get(0) + 1;
                }
            });
            long right = pairs.stream().filter(p -> found[p[0]] == p[1] + 1).count();
            out.printf(Locale.ROOT, "| %,d | %.2f | %.0f | %,d | %,d |%n", size, used, peak, right, pairs.size());
        }
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
    }

    private static List<AnnotatedArticle> articles(int size, List<int[]> pairs) {
        Random random = new Random(size);
        StringBuilder source = new StringBuilder();
        StringBuilder target = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < size) {
            int kind = random.nextInt(10);
            String shared = shared(random);
            if (kind != 0) {
                source.append(segment(shared, random, "")).append('\n');
            }
            if (kind != 1) {
                target.append(segment(shared, random, "ı")).append('\n');
            }
            if (kind > 1) {
                pairs.add(new int[] {i, j});
            }
            i += kind != 0 ? 1 : 0;
            j += kind != 1 ? 1 : 0;
        }
        return List.of(article(LanguageTag.EN, source.toString()), article(LanguageTag.AZ, target.toString()));
    }

    /** What both sides have of a segment: mostly a name, sometimes a number too. */
    private static String shared(Random random) {
        String name = random.nextInt(5) == 0 ? "" : " " + word(random.nextInt(NAMES), true);
        return random.nextInt(3) == 0 ? name + " " + (10 + random.nextInt(5_000)) : name;
    }

    private static String segment(String shared, Random random, String ending) {
        StringBuilder text = new StringBuilder(word(random.nextInt(WORDS) + NAMES, true)).append(ending);
        for (int words = 5 + random.nextInt(12); words > 0; words--) {
            text.append(' ').append(word(random.nextInt(WORDS) + NAMES, false)).append(ending);
        }
        return text.append(shared).append('.').toString();
    }

    private static String word(int number, boolean capital) {
        StringBuilder word = new StringBuilder();
        for (int left = number + 200; left > 0; left /= LETTERS.length() * VOWELS.length()) {
            word.append(LETTERS.charAt(left % LETTERS.length()));
            word.append(VOWELS.charAt(left / LETTERS.length() % VOWELS.length()));
        }
        return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word.toString();
    }

    private static AnnotatedArticle article(LanguageTag language, String text) {
        Article article =
                new Article("made", language, text, null, null, Provenance.UNKNOWN, SourceMap.identity("made", text));
        return new AnnotatedArticle(article, new Segmenter(Languages.installed(), true).segments(article), List.of());
    }
}

package org.dragoman.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.article.Segment;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;

/** The items of an article's segments, alone and in runs of up to three, with lengths and marks. */
final class ArticleItems {
    /** Most segments on one side of a bead. */
    static final int LONGEST_RUN = 3;

    private static final int SHORTEST_WORD = 2;

    /** Marks of a segment. */
    record Marks(boolean question, boolean quotation, boolean ended, boolean title) {}

    final AnnotatedArticle article;
    final Vocabulary vocabulary;
    private final int[][][] runs;
    private final float[][][] weights;
    private final int[] lengths;
    private final Marks[] marks;
    private final boolean titled;

    private ArticleItems(AnnotatedArticle article, Vocabulary vocabulary, int[][] items) {
        this.article = article;
        this.vocabulary = vocabulary;
        int size = items.length;
        runs = new int[LONGEST_RUN][size][];
        weights = new float[LONGEST_RUN][size][];
        lengths = new int[size + 1];
        marks = new Marks[size];
        boolean anyTitle = false;
        for (int i = 0; i < size; i++) {
            String text = article.text(i);
            lengths[i + 1] = lengths[i] + text.length() + 1;
            marks[i] = marks(text, article.segments().get(i).title());
            anyTitle |= marks[i].title();
            int[] run = items[i];
            for (int more = 0; more < LONGEST_RUN && i + more < size; more++) {
                run = more == 0 ? run : union(run, items[i + more]);
                runs[more][i] = run;
            }
        }
        titled = anyTitle;
    }

    /** Reads an article; weights come later, when all articles are read. */
    static ArticleItems read(AnnotatedArticle article, Vocabulary vocabulary) {
        List<Segment> segments = article.segments();
        int[][] items = new int[segments.size()][];
        for (int i = 0; i < items.length; i++) {
            items[i] = items(article, i, vocabulary);
            for (int item : items[i]) {
                vocabulary.item(item).segments++;
            }
            vocabulary.countSegment();
        }
        return new ArticleItems(article, vocabulary, items);
    }

    private static int[] items(AnnotatedArticle article, int segment, Vocabulary vocabulary) {
        TreeSet<Integer> items = new TreeSet<>();
        String text = article.text(segment);
        for (Mention mention : article.mentions(segment)) {
            String surface = mention.surface(article.article().text());
            items.add(vocabulary.number("c:" + mention.concept().id(), EvidenceKind.CONCEPT, surface, ""));
        }
        for (String number : Numbers.of(text)) {
            items.add(vocabulary.number("n:" + number, EvidenceKind.NUMBER, number, ""));
        }
        for (TextWords.Word word : TextWords.of(text, vocabulary.language)) {
            if (word.folded().length() < SHORTEST_WORD) {
                continue;
            }
            int item = item(word, vocabulary);
            if (item >= 0) {
                items.add(item);
                if (!word.first()) {
                    vocabulary.item(item).insides++;
                    vocabulary.item(item).capitals += word.capital() ? 1 : 0;
                }
            }
        }
        return items.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int item(TextWords.Word word, Vocabulary vocabulary) {
        String language = word.latin() && vocabulary.language.equals("ar") ? "en" : vocabulary.language;
        String row = WordList.row(word.folded(), language);
        if (row == null) {
            boolean foreign = !language.equals(vocabulary.language);
            return vocabulary.number(
                    (foreign ? "l:" : "w:") + Stems.counted(word.folded(), language),
                    foreign ? EvidenceKind.NAME : EvidenceKind.LEARNT,
                    word.surface(),
                    word.folded());
        }
        if (row.equals(WordList.COMMON)) {
            return -1;
        }
        return row.startsWith("n:") && row.indexOf('|') < 0
                ? vocabulary.number(row, EvidenceKind.NUMBER, word.surface(), "")
                : vocabulary.number("r:" + row, EvidenceKind.WORD, word.surface(), word.folded());
    }

    /** Weighs items by how rare they are in the article and in all articles. */
    void weigh() {
        Map<Integer, Integer> here = new HashMap<>();
        for (int[] segment : runs[0]) {
            for (int item : segment) {
                here.merge(item, 1, Integer::sum);
            }
        }
        for (int more = 0; more < LONGEST_RUN; more++) {
            for (int i = 0; i < size(); i++) {
                int[] run = runs[more][i];
                if (run == null) {
                    continue;
                }
                weights[more][i] = new float[run.length];
                for (int k = 0; k < run.length; k++) {
                    double local = Vocabulary.rarity(here.getOrDefault(run[k], 1), size());
                    weights[more][i][k] = (float) ((local + vocabulary.rarity(run[k])) / 2);
                }
            }
        }
    }

    private static int[] union(int[] a, int[] b) {
        Set<Integer> all = new HashSet<>();
        Arrays.stream(a).forEach(all::add);
        Arrays.stream(b).forEach(all::add);
        return all.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static Marks marks(String text, boolean title) {
        String trimmed = text.strip();
        boolean question = trimmed.indexOf('?') >= 0 || trimmed.indexOf('؟') >= 0;
        boolean quotation = false;
        for (int i = 0; i < trimmed.length(); i++) {
            quotation |= "\"\u201C\u201D\u201E\u00AB\u00BB".indexOf(trimmed.charAt(i)) >= 0;
        }
        return new Marks(question, quotation, ended(trimmed), title);
    }

    private static boolean ended(String text) {
        int last = text.length() - 1;
        while (last >= 0 && "\"'\u201C\u201D\u2019\u00BB)]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?:;,\u061F\u2026\u060C\u061B".indexOf(text.charAt(last)) >= 0
                || last < text.length() - 1;
    }

    int size() {
        return marks.length;
    }

    int[] run(int from, int count) {
        return runs[count - 1][from];
    }

    float[] weights(int from, int count) {
        return weights[count - 1][from];
    }

    int length(int from, int count) {
        return lengths[from + count] - lengths[from];
    }

    Marks marks(int segment) {
        return marks[segment];
    }

    boolean titled() {
        return titled;
    }

    /** Items of one segment that name nothing that others could. */
    List<String> keys(int segment) {
        List<String> keys = new ArrayList<>();
        for (int item : runs[0][segment]) {
            keys.add(vocabulary.item(item).key);
        }
        return keys;
    }
}

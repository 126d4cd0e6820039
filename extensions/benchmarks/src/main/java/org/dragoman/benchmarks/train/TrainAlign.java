package org.dragoman.benchmarks.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.align.Bead;
import org.dragoman.align.WeightTrainer;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.Segmenter;
import org.dragoman.evaluate.BeadEvaluation;
import org.dragoman.evaluate.GoldBeads;
import org.dragoman.evaluate.Score;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;

/**
 * Learns the weights of the aligner from folders {@code VARIANT/PAIR/DOCUMENT} with {@code src.txt}, {@code tgt.txt}, a
 * segment a line, and {@code gold.tsv}: source segments, target segments, perhaps {@code skip}.
 */
public final class TrainAlign {
    /** The variants that teach something; where nothing was changed there is nothing to learn. */
    private static final List<String> VARIANTS = List.of("std", "hard");

    private final MentionFinder finder =
            new MentionFinder(TermIndex.of(CuratedGlossary.get(), Languages.installed()), false);
    private final Segmenter segmenter = new Segmenter(Languages.installed(), true);
    private final PrintStream out;

    private TrainAlign(PrintStream out) {
        this.out = out;
    }

    /**
     * Learns, and prints the file of weights; or with several parts prints how good weights from the other parts are.
     *
     * @param folder of the variants
     * @param folds one to learn from all documents, more to align each part with weights learnt from the others
     * @param out takes the result
     * @throws IOException where a file cannot be read
     */
    public static void run(Path folder, int folds, PrintStream out) throws IOException {
        new TrainAlign(out).run(folder, folds);
    }

    private void run(Path folder, int folds) throws IOException {
        List<String> names = new ArrayList<>();
        List<List<WeightTrainer.Document>> collections = new ArrayList<>();
        for (String variant : VARIANTS) {
            for (Path pair : below(folder.resolve(variant))) {
                List<WeightTrainer.Document> documents = new ArrayList<>();
                for (Path document : below(pair)) {
                    documents.add(
                            document(document, pair.getFileName().toString().split("-")));
                }
                names.add(variant + " " + pair.getFileName());
                collections.add(documents);
            }
        }
        WeightTrainer.Result result = new WeightTrainer(collections).train(folds);
        if (folds == 1) {
            out.print(result.table());
            return;
        }
        for (int c = 0; c < collections.size(); c++) {
            print(names.get(c), collections.get(c), result.beads().get(c));
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    private WeightTrainer.Document document(Path folder, String[] languages) throws IOException {
        List<AnnotatedArticle> articles = List.of(
                article(folder.resolve("src.txt"), languages[0]), article(folder.resolve("tgt.txt"), languages[1]));
        List<Bead> beads = new ArrayList<>();
        List<Bead> skipped = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 2) {
                continue;
            }
            Bead bead = new Bead(List.of(segments(cells[0]), segments(cells[1])), 0);
            beads.add(bead);
            if (cells.length > 2 && cells[2].equals("skip")) {
                skipped.add(bead);
            }
        }
        return new WeightTrainer.Document(folder.getFileName().toString(), articles, beads, skipped);
    }

    private AnnotatedArticle article(Path file, String language) {
        CollectedArticles collected = new CollectedArticles();
        Articles.installed().read(file, ReadOptions.DEFAULT.language(new LanguageTag(language)), collected);
        return finder.annotate(collected.articles().get(0), segmenter);
    }

    private static List<Integer> segments(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** Beads of segments that do not count are left out on both sides. */
    private void print(String name, List<WeightTrainer.Document> documents, List<List<Bead>> found) {
        BeadEvaluation evaluation = new BeadEvaluation();
        for (int k = 0; k < documents.size(); k++) {
            List<Bead> skipped = documents.get(k).skipped();
            List<Set<Integer>> free = List.of(new HashSet<>(), new HashSet<>());
            skipped.forEach(b -> {
                free.get(0).addAll(b.side(0));
                free.get(1).addAll(b.side(1));
            });
            GoldBeads gold = new GoldBeads(
                    List.of("source", "target"),
                    documents.get(k).beads().stream()
                            .filter(b -> !skipped.contains(b))
                            .map(Bead::sides)
                            .toList());
            evaluation.add(
                    gold,
                    found.get(k).stream()
                            .map(Bead::sides)
                            .filter(s -> !(free.get(0).containsAll(s.get(0))
                                    && free.get(1).containsAll(s.get(1))))
                            .toList());
        }
        for (Score score : evaluation.scores()) {
            if (score.name().endsWith("all")) {
                out.printf(
                        Locale.ROOT,
                        "%s\t%s\tP %.3f R %.3f F1 %.3f%n",
                        name,
                        score.name(),
                        score.precision(),
                        score.recall(),
                        score.f1());
            }
        }
    }
}

package org.dragoman.benchmarks.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.DocumentName;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.Segmenter;
import org.dragoman.candidate.CandidateTraining;
import org.dragoman.evaluate.GoldNames;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;

/**
 * Learns the weights of {@code weights.tsv} from a folder with {@code DOC.<language>.txt}, line n of one language the
 * counterpart of line n of the others, and {@code mentions.tsv}: document, language, line, start, end, surface, concept.
 * Two surfaces are right where each shares half of its words with those of one concept in that line.
 */
public final class TrainCandidates {
    private TrainCandidates() {}

    /**
     * Learns from a folder.
     *
     * @param folder texts and gold
     * @return the lines of {@code weights.tsv}
     * @throws IOException where a file cannot be read
     */
    public static List<String> run(Path folder) throws IOException {
        Path marked = folder.resolve("mentions.tsv");
        GoldNames gold = new GoldNames(true);
        gold.add(GoldNames.read(marked.toString(), Files.readString(marked)).fold(ok -> ok.value(), failed -> {
            throw new IllegalArgumentException(failed.problems().get(0).toString());
        }));
        Segmenter segmenter = new Segmenter(Languages.installed(), true);
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Article article : read(folder)) {
            articles.add(new AnnotatedArticle(article, segmenter.segments(article), List.of()));
        }
        return CandidateTraining.weights(
                articles,
                (place, languages, surfaces) -> !gold.concepts(
                                place.doc(),
                                place.line(),
                                Map.of(languages.get(0), surfaces.get(0), languages.get(1), surfaces.get(1)))
                        .isEmpty());
    }

    private static List<Article> read(Path folder) throws IOException {
        CollectedArticles collected = new CollectedArticles();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".txt") && DocumentName.of(name).language() != null) {
                    Articles.installed().read(file, new ReadOptions(null, false, null, null), collected);
                }
            }
        }
        return collected.articles();
    }
}

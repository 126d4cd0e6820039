package org.dragoman.benchmarks.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.DocumentName;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.Segmenter;
import org.dragoman.candidate.CandidateTraining;
import org.dragoman.candidate.CandidateTraining.Place;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;

/**
 * Learns the weights of {@code weights.tsv} from a folder with {@code DOC.<language>.txt}, line n of one language the
 * counterpart of line n of the others, and {@code mentions.tsv}: document, language, line, start, end, surface, concept.
 * Two surfaces are right where each shares half of its words with those of one concept in that line.
 */
public final class TrainCandidates {
    private final Map<Place, Map<String, Map<String, List<Set<String>>>>> gold = new HashMap<>();

    private TrainCandidates() {}

    /**
     * Learns from a folder.
     *
     * @param folder texts and gold
     * @return the lines of {@code weights.tsv}
     * @throws IOException where a file cannot be read
     */
    public static List<String> run(Path folder) throws IOException {
        TrainCandidates training = new TrainCandidates();
        for (String line : Files.readAllLines(folder.resolve("mentions.tsv"))) {
            String[] cells = line.split("\t", -1);
            training.gold
                    .computeIfAbsent(new Place(cells[0], Integer.parseInt(cells[2])), k -> new HashMap<>())
                    .computeIfAbsent(cells[6], k -> new HashMap<>())
                    .computeIfAbsent(cells[1], k -> new ArrayList<>())
                    .add(words(cells[5]));
        }
        Segmenter segmenter = new Segmenter(Languages.installed(), true);
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Article article : read(folder)) {
            articles.add(new AnnotatedArticle(article, segmenter.segments(article), List.of()));
        }
        return CandidateTraining.weights(articles, training::right);
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

    private boolean right(Place place, List<String> languages, List<String> surfaces) {
        return gold.getOrDefault(place, Map.of()).values().stream()
                .anyMatch(c -> same(surfaces.get(0), c.get(languages.get(0)))
                        && same(surfaces.get(1), c.get(languages.get(1))));
    }

    private static boolean same(String surface, @org.jspecify.annotations.Nullable List<Set<String>> named) {
        if (named == null) {
            return false;
        }
        Set<String> words = words(surface);
        for (Set<String> other : named) {
            Set<String> both = new HashSet<>(words);
            both.retainAll(other);
            Set<String> any = new HashSet<>(words);
            any.addAll(other);
            if (2 * both.size() >= any.size()) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('İ', 'i')
                .replace('I', 'i')
                .replace('ı', 'i')
                .toLowerCase(Locale.ROOT);
        return new HashSet<>(Arrays.asList(
                small.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip().split(" ")));
    }
}

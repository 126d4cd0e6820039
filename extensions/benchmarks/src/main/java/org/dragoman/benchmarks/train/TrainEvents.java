package org.dragoman.benchmarks.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.Segmenter;
import org.dragoman.evaluate.EventEvaluation;
import org.dragoman.event.ArticleTraits;
import org.dragoman.event.Event;
import org.dragoman.event.EventTraining;
import org.dragoman.event.TraitReader;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;

/**
 * Learns the weights of the grouper of events from folders with articles and, anywhere below, {@code events.tsv} ({@code file
 * event}); or with {@code gold.tsv}, whose columns are languages and whose rows name, without their endings, files of one
 * event, a segment a line. Where articles have a day of publication, the same articles without their days are a further
 * collection, for half of what users have states none.
 */
public final class TrainEvents {
    private static final int FOLDS = 4;

    private final MentionFinder finder =
            new MentionFinder(TermIndex.of(CuratedGlossary.get(), Languages.installed()), false);
    private final TraitReader reader = new TraitReader(Languages.installed());
    private final List<String> names = new ArrayList<>();
    private final List<EventTraining.Collection> collections = new ArrayList<>();

    private TrainEvents() {}

    /**
     * Learns, and prints the file of weights; then as comments how well events are found by weights learnt without them.
     *
     * @param folders with articles and their events
     * @param out takes the result
     * @throws IOException where a file cannot be read
     */
    public static void run(List<Path> folders, PrintStream out) throws IOException {
        TrainEvents training = new TrainEvents();
        for (Path folder : folders) {
            training.read(folder);
        }
        training.print(out);
    }

    private void read(Path folder) throws IOException {
        Path pairs = folder.resolve("gold.tsv");
        if (Files.exists(pairs)) {
            add(folder, rows(Files.readAllLines(pairs)), true);
            return;
        }
        int before = collections.size();
        for (Path file : Articles.files(folder)) {
            if (file.endsWith("events.tsv")) {
                Map<String, String> events = EventEvaluation.read(file.toString(), Files.readString(file))
                        .fold(ok -> ok.value(), failed -> {
                            throw new IllegalArgumentException(
                                    failed.problems().get(0).toString());
                        });
                add(file.toAbsolutePath().resolveSibling(""), events, false);
            }
        }
        if (collections.size() == before) {
            throw new IllegalArgumentException(folder + " has no events.tsv and no gold.tsv.");
        }
    }

    /** Events by file, from a table with a column for each language. */
    private static Map<String, String> rows(List<String> lines) {
        String[] languages = lines.get(0).split("\t", -1);
        Map<String, String> events = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            for (int i = 0; i < languages.length && i < cells.length; i++) {
                events.put(cells[i] + '.' + languages[i] + ".txt", cells[0]);
            }
        }
        return events;
    }

    private void add(Path folder, Map<String, String> gold, boolean lines) throws IOException {
        Segmenter segmenter = new Segmenter(Languages.installed(), lines);
        List<Article> articles = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (Path file : Articles.files(folder)) {
            String event = gold.get(String.valueOf(file.getFileName()));
            if (event != null) {
                CollectedArticles collected = new CollectedArticles();
                Articles.installed().read(file, ReadOptions.DEFAULT, collected);
                for (Article article : collected.articles()) {
                    articles.add(article);
                    events.add(event);
                }
            }
        }
        add(String.valueOf(folder.getFileName()), articles, events, segmenter);
        if (articles.stream().anyMatch(a -> a.day() != null)) {
            List<Article> undated = articles.stream()
                    .map(a -> a.with(a.provenance().published(null)))
                    .toList();
            add(folder.getFileName() + " without days", undated, events, segmenter);
        }
    }

    private void add(String name, List<Article> articles, List<String> events, Segmenter segmenter) {
        List<ArticleTraits> traits = articles.stream()
                .map(a -> reader.read(finder.annotate(a, segmenter)))
                .toList();
        names.add(name);
        collections.add(new EventTraining.Collection(traits, events));
    }

    private void print(PrintStream out) {
        EventTraining training = new EventTraining(collections);
        out.println("# Weights of kinds of traits, then of what speaks for one event; written by train-events of"
                + " extensions/benchmarks.");
        training.weights().forEach(out::println);
        List<EventTraining.Fold> folds = training.leftOut(FOLDS);
        for (int c = 0; c < collections.size(); c++) {
            double precision = 0;
            double recall = 0;
            int articles = 0;
            for (EventTraining.Fold fold : folds) {
                if (fold.collection() == c) {
                    EventEvaluation result = evaluate(collections.get(c).events(), fold);
                    articles += result.articles();
                    precision += result.precision() * result.articles();
                    recall += result.recall() * result.articles();
                }
            }
            EventEvaluation all = new EventEvaluation(articles, precision / articles, recall / articles);
            out.printf(
                    Locale.ROOT,
                    "# events left out, of %s: %d articles, P %.3f R %.3f F1 %.3f%n",
                    names.get(c),
                    articles,
                    all.precision(),
                    all.recall(),
                    all.f1());
        }
    }

    /** The articles of events left out, in groups that may hold others too. */
    private static EventEvaluation evaluate(List<String> events, EventTraining.Fold fold) {
        Map<String, String> gold = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            gold.put(Integer.toString(i), events.get(i));
        }
        Map<String, String> found = new HashMap<>();
        for (Event event : fold.events()) {
            event.members().forEach(m -> found.put(Integer.toString(m.article()), Integer.toString(event.number())));
        }
        Set<String> counted =
                fold.heldOut().stream().map(i -> Integer.toString(i)).collect(Collectors.toSet());
        return EventEvaluation.of(gold, found, counted);
    }
}

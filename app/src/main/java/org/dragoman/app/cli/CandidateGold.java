package org.dragoman.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.candidate.CandidateFinder;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.decision.Decisions;
import org.dragoman.evaluate.CandidateEvaluation;
import org.dragoman.evaluate.GoldNames;
import org.dragoman.mention.AnnotatedArticle;

/** Pairs of names proposed with an empty glossary against the names of {@code mentions.tsv}. */
final class CandidateGold {
    private CandidateGold() {}

    static Figures figures(GoldFolder folder) {
        AppContext empty = AppContext.of(folder.glossary().services(), Glossary.EMPTY, Profile.NONE);
        Annotator annotator = new Annotator(empty, folder.lines(), Decisions.NONE);
        GoldNames gold = new GoldNames(folder.lines());
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path file : folder.named("mentions.tsv")) {
            List<GoldNames.Row> rows = GoldFolder.rows(GoldNames.read(file.toString(), GoldFolder.text(file)));
            Set<String> documents = rows.stream().map(GoldNames.Row::doc).collect(Collectors.toSet());
            for (Article article : folder.articles(empty.articles(), file, documents)) {
                articles.add(annotator.annotate(article));
            }
            gold.add(rows);
        }
        CandidateFinder finder = new CandidateFinder(empty.languages(), folder.lines(), CandidateFinder.DEFAULT_LEAST);
        return new Figures(
                List.of("what", "right", "wrong", "found", "missed", "precision", "recall", "f1"),
                CandidateEvaluation.of(
                                gold,
                                finder.find(articles, TerminalProgress.of(folder.err()))
                                        .occurrences())
                        .stream()
                        .map(CandidateGold::row)
                        .toList());
    }

    private static List<String> row(CandidateEvaluation score) {
        return List.of(
                score.name(),
                Integer.toString(score.right()),
                Integer.toString(score.wrong()),
                Integer.toString(score.found()),
                Integer.toString(score.missed()),
                Figures.decimal(score.precision()),
                Figures.decimal(score.recall()),
                Figures.decimal(score.f1()));
    }
}

package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.align.Bead;
import org.dragoman.align.SentenceAligner;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.decision.Decisions;
import org.dragoman.evaluate.BeadEvaluation;
import org.dragoman.evaluate.GoldBeads;
import org.dragoman.evaluate.Score;
import org.dragoman.mention.AnnotatedArticle;

/** Aligns the texts beside a gold file of beads, or in the folder above, all languages at once, and compares. */
record BeadGold(AppContext context, boolean lines, Path file) {
    static List<Score> scores(GoldFolder folder) {
        AppContext context = folder.context();
        BeadEvaluation evaluation = new BeadEvaluation();
        for (Path file : folder.named("beads.tsv")) {
            new BeadGold(context, folder.lines(), file).addTo(evaluation, folder.err());
        }
        return evaluation.scores();
    }

    private void addTo(BeadEvaluation evaluation, PrintWriter err) {
        GoldBeads gold = GoldFolder.rows(GoldBeads.read(file.toString(), GoldFolder.text(file)));
        List<Article> texts = new ArticleOptions().read(context.articles(), GoldFolder.texts(file, ".txt"), err);
        Annotator annotator = new Annotator(context, lines, Decisions.NONE);
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (String language : gold.languages()) {
            List<Article> ofLanguage = texts.stream()
                    .filter(a -> a.language().value().equals(language))
                    .toList();
            if (ofLanguage.size() != 1) {
                throw InputFailure.of(
                        file.toString(),
                        "E007",
                        "It needs one text in the language " + language + ", there are " + ofLanguage.size() + ".",
                        "Put one text NAME." + language + ".txt beside it or one folder up.");
            }
            articles.add(annotator.annotate(ofLanguage.get(0)));
        }
        evaluation.add(
                gold,
                new SentenceAligner()
                        .align(articles).beads().stream().map(Bead::sides).toList());
    }
}

package org.dragoman.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.evaluate.GoldMention;
import org.dragoman.evaluate.MentionEvaluation;
import org.dragoman.evaluate.Score;
import org.dragoman.mention.MentionFinder;
import org.dragoman.report.MentionRow;
import org.dragoman.report.ReportOptions;

/** Mentions against {@code mentions.tsv}: exact span and concept. */
final class MentionGold {
    private MentionGold() {}

    static List<Score> scores(GoldFolder folder) {
        AppContext context = folder.context();
        MentionFinder finder = new MentionFinder(context.index(), false);
        Segmenter segmenter = new Segmenter(context.languages(), folder.lines());
        List<GoldMention> wanted = new ArrayList<>();
        List<MentionRow> found = new ArrayList<>();
        for (Path file : folder.named("mentions.tsv")) {
            List<GoldMention> gold = GoldFolder.rows(GoldMention.read(file.toString(), GoldFolder.text(file)));
            Set<String> documents = gold.stream().map(GoldMention::doc).collect(Collectors.toSet());
            for (Article article : folder.articles(context.articles(), file, documents)) {
                found.addAll(MentionRow.of(finder.annotate(article, segmenter), ReportOptions.DEFAULT));
            }
            wanted.addAll(gold);
        }
        return wanted.isEmpty() ? List.of() : MentionEvaluation.scores(wanted, found);
    }
}

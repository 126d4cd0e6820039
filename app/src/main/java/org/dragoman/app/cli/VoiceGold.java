package org.dragoman.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.evaluate.GoldVoice;
import org.dragoman.evaluate.Score;
import org.dragoman.evaluate.VoiceEvaluation;
import org.dragoman.mention.MentionFinder;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.VoiceRow;
import org.dragoman.voice.VoiceFinder;

/** Passages with their kind and speaker against {@code voices.tsv}. */
final class VoiceGold {
    private VoiceGold() {}

    static List<Score> scores(GoldFolder folder) {
        AppContext context = folder.context();
        MentionFinder finder = new MentionFinder(context.index(), false);
        Segmenter segmenter = new Segmenter(context.languages(), folder.lines());
        VoiceFinder voices = new VoiceFinder(context.languages());
        List<GoldVoice> wanted = new ArrayList<>();
        List<VoiceRow> found = new ArrayList<>();
        for (Path file : folder.named("voices.tsv")) {
            List<GoldVoice> gold = GoldFolder.rows(GoldVoice.read(file.toString(), GoldFolder.text(file)));
            Set<String> documents = gold.stream().map(GoldVoice::doc).collect(Collectors.toSet());
            for (Article article : folder.articles(context.articles(), file, documents)) {
                found.addAll(
                        VoiceRow.of(article, voices.find(finder.annotate(article, segmenter)), ReportOptions.DEFAULT));
            }
            wanted.addAll(gold);
        }
        return wanted.isEmpty() ? List.of() : VoiceEvaluation.scores(wanted, found);
    }
}

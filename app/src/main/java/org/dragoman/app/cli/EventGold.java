package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.AppContext;
import org.dragoman.evaluate.EventEvaluation;
import org.dragoman.event.Event;
import org.dragoman.event.EventGrouper;
import org.dragoman.report.EventArticle;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.Progress;

/** Groups the articles that a gold file of events names, anywhere below its folder, and compares. */
record EventGold(AppContext context, boolean lines, Path file) {
    static Figures figures(GoldFolder folder) {
        List<List<String>> rows = new ArrayList<>();
        for (Path file : folder.named("events.tsv")) {
            EventEvaluation result = new EventGold(folder.context(), folder.lines(), file).evaluate(folder.err());
            rows.add(List.of(
                    "b-cubed",
                    Integer.toString(result.articles()),
                    Figures.decimal(result.precision()),
                    Figures.decimal(result.recall()),
                    Figures.decimal(result.f1())));
        }
        return new Figures(List.of("what", "articles", "precision", "recall", "f1"), rows);
    }

    private EventEvaluation evaluate(PrintWriter err) {
        Map<String, String> gold = GoldFolder.rows(EventEvaluation.read(file.toString(), GoldFolder.text(file)));
        Path folder = file.toAbsolutePath().resolveSibling("");
        List<String> texts = GoldFolder.below(folder).stream()
                .filter(p -> gold.containsKey(name(p.toString())))
                .map(Path::toString)
                .toList();
        EventGrouper grouper = new EventGrouper();
        ArticleOptions options = new ArticleOptions();
        List<EventArticle> articles = new TraitRun(context, lines, ReportOptions.TextAmount.NONE)
                .read(options.files(context.articles(), texts, err), options.decided(), 1, err, grouper::collect);
        Map<String, String> found = new HashMap<>();
        for (Event event : grouper.events(Progress.NONE)) {
            event.members()
                    .forEach(m -> found.put(name(articles.get(m.article()).file()), Integer.toString(event.number())));
        }
        return EventEvaluation.of(gold, found);
    }

    private static String name(String path) {
        return String.valueOf(Path.of(path).getFileName());
    }
}

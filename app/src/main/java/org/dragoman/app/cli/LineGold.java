package org.dragoman.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.evaluate.GoldLine;
import org.dragoman.evaluate.LineEvaluation;
import org.dragoman.evaluate.Score;
import org.dragoman.report.LineRow;

/** Classes of lines against {@code lines.tsv}. Every line of a page is asked for; a file that is read as a whole has none. */
final class LineGold {
    private LineGold() {}

    static List<Score> scores(GoldFolder folder) {
        List<GoldLine> wanted = new ArrayList<>();
        List<GoldLine> found = new ArrayList<>();
        for (Path file : folder.named("lines.tsv")) {
            List<GoldLine> ofFile = GoldFolder.rows(GoldLine.read(file.toString(), GoldFolder.text(file)));
            for (String path : GoldFolder.texts(file, ".txt", ".html", ".htm")) {
                String name = String.valueOf(Path.of(path).getFileName());
                List<GoldLine> gold =
                        ofFile.stream().filter(g -> g.file().equals(name)).toList();
                for (Article article : gold.isEmpty()
                        ? List.<Article>of()
                        : new ArticleOptions()
                                .read(folder.glossary().services().articles(), List.of(path), folder.err())) {
                    if (article.layout() != null) {
                        gold.forEach(g -> wanted.add(new GoldLine(path, g.line(), g.kind())));
                        LineRow.of(article).forEach(row -> found.add(GoldLine.of(path, row)));
                    }
                }
            }
        }
        return wanted.isEmpty() ? List.of() : LineEvaluation.scores(wanted, found);
    }
}

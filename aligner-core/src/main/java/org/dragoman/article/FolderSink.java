package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.text.InputProblem;

/** Takes what a file of a folder holds. A JSON file without articles is no article file: that is no problem there. */
final class FolderSink implements ArticleSink {
    private static final Set<String> NO_ARTICLE = Set.of("A004", "A005");

    /** So many are kept until it is known whether the file has articles. */
    private static final int MOST = 100;

    private final ArticleSink sink;
    private final List<InputProblem> kept = new ArrayList<>();
    private boolean given;

    FolderSink(ArticleSink sink) {
        this.sink = sink;
    }

    @Override
    public void article(Article article) {
        give();
        sink.article(article);
    }

    @Override
    public void problem(InputProblem problem) {
        if (given || !NO_ARTICLE.contains(problem.code())) {
            give();
            sink.problem(problem);
        } else if (kept.size() < MOST) {
            kept.add(problem);
        }
    }

    private void give() {
        given = true;
        kept.forEach(sink::problem);
        kept.clear();
    }

    /** Whether there was neither an article nor a problem that any file may have. */
    boolean holdsNoArticle() {
        return !given;
    }
}

package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/** Keeps what a reader finds. Not safe for use by several threads. */
public final class CollectedArticles implements ArticleSink {
    private final List<Article> articles = new ArrayList<>();
    private final List<InputProblem> problems = new ArrayList<>();

    /** Nothing found so far. */
    public CollectedArticles() {}

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void problem(InputProblem problem) {
        problems.add(problem);
    }

    /**
     * {@return the articles found so far, in order}
     */
    public List<Article> articles() {
        return List.copyOf(articles);
    }

    /**
     * {@return the problems found so far, in order}
     */
    public List<InputProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The only article of a file.
     *
     * @param file the file that was read, as the user named it
     * @return the article, or what is wrong; a file that holds none or more is
     */
    public ReadResult<Article> one(String file) {
        boolean failed = problems.stream().anyMatch(p -> p.severity() == InputProblem.Severity.ERROR);
        if (!failed && articles.size() != 1) {
            List<InputProblem> all = new ArrayList<>(problems);
            all.add(InputProblem.error(
                    SourcePosition.of(file),
                    "A025",
                    "It holds " + articles.size() + " articles; one is aligned with one.",
                    "Put each article into a file of its own."));
            return new ReadResult.Failed<>(all);
        }
        return failed ? new ReadResult.Failed<>(problems) : new ReadResult.Ok<>(articles.get(0), problems);
    }
}

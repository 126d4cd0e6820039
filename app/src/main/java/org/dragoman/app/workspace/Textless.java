package org.dragoman.app.workspace;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.CollectedArticles;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Sets articles without a text aside: an empty file, one of blanks only. In a window there is nothing of them to read. */
public final class Textless {
    /**
     * What is left.
     *
     * @param articles those with a text, in order
     * @param problems what was said while they were read, and a warning for each that is set aside
     */
    public record Rest(List<Article> articles, List<InputProblem> problems) {
        /** Keeps copies. */
        public Rest {
            articles = List.copyOf(articles);
            problems = List.copyOf(problems);
        }
    }

    private Textless() {}

    /**
     * Sets those without a text aside.
     *
     * @param read articles and problems as they were read
     * @return the articles with a text, and what to tell the user
     */
    public static Rest setAside(CollectedArticles read) {
        List<Article> rest = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>(read.problems());
        for (Article article : read.articles()) {
            if (hasText(article)) {
                rest.add(article);
            } else {
                problems.add(InputProblem.warning(
                        SourcePosition.of(article.source().source()),
                        "U013",
                        "There is no text in it.",
                        "Leave it out, or write its text first."));
            }
        }
        return new Rest(rest, problems);
    }

    private static boolean hasText(Article article) {
        return article.text()
                .codePoints()
                .anyMatch(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT);
    }
}

package org.dragoman.check.input;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.UnreadableInput;
import org.dragoman.article.bitext.ArticleText;
import org.dragoman.article.bitext.BitextArticles;
import org.dragoman.article.bitext.BitextEdits;
import org.dragoman.article.bitext.PlacedText;
import org.dragoman.check.Fixes;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.Span;

/** Where the texts that were checked stand in their files, so that fixes can be written there. For use by one thread. */
public final class FixTargets {
    private final ReadOptions options;
    private final Map<Article, BitextArticles> bitexts = new IdentityHashMap<>();
    private final Map<Article, ReadResult<PlacedText>> texts = new IdentityHashMap<>();

    FixTargets(ReadOptions options) {
        this.options = options;
    }

    /** Renderings of a bilingual file, as the article that is checked. */
    void add(Article target, BitextArticles bitext) {
        bitexts.put(target, bitext);
    }

    /**
     * Makes a change, or says why it is not made.
     *
     * @param change a change of one of the texts
     * @param edits takes it
     * @return no problem, or one with the place and the reason why nothing is changed there
     */
    public List<InputProblem> replace(Fixes.Change change, BitextEdits edits) {
        Article article = change.finding().article();
        List<InputProblem> refused = replace(article, change.span(), change.words(), edits);
        return refused.isEmpty() && change.article() != null
                ? replace(article, change.article(), change.articleWords(), edits)
                : refused;
    }

    private List<InputProblem> replace(Article article, Span span, String words, BitextEdits edits) {
        BitextArticles bitext = bitexts.get(article);
        if (bitext != null) {
            return bitext.replace(span, words, edits);
        }
        return texts.computeIfAbsent(article, this::text)
                .fold(ok -> edits.replace(ok.value(), span, words), ReadResult.Failed::problems);
    }

    private ReadResult<PlacedText> text(Article article) {
        try {
            return ArticleText.of(ArticleInput.of(Path.of(article.source().source()), options), article);
        } catch (UnreadableInput e) {
            return new ReadResult.Failed<>(List.of(e.problem()));
        }
    }
}

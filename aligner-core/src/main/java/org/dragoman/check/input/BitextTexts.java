package org.dragoman.check.input;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.article.bitext.Bitext;
import org.dragoman.article.bitext.BitextArticles;
import org.dragoman.article.bitext.Bitexts;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckedText;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.ReadResult;

/** Bilingual files as texts to be checked: each of their units beside its source. */
final class BitextTexts {
    private final Bitexts readers;
    private final InputOptions options;
    private final CheckContext by;
    private final FixTargets targets;
    private final InputNotes notes;
    private final Segmenter segmenter;
    private final BiFunction<Article, Segmenter, AnnotatedArticle> annotator;

    BitextTexts(
            Bitexts readers,
            InputOptions options,
            CheckContext by,
            FixTargets targets,
            InputNotes notes,
            BiFunction<Article, Segmenter, AnnotatedArticle> annotator) {
        this.readers = readers;
        this.options = options;
        this.by = by;
        this.targets = targets;
        this.notes = notes;
        this.segmenter = new Segmenter(by.languages(), true);
        this.annotator = annotator;
    }

    /** The texts of a file, one for each pair of languages. */
    ReadResult<List<CheckedText>> read(Path path) {
        return readers.read(options.bitext(path))
                .fold(
                        ok -> {
                            ok.warnings().forEach(notes::warning);
                            notes.bitexts(path, ok.value());
                            return new ReadResult.Ok<>(
                                    ok.value().stream().map(this::text).toList(), List.of());
                        },
                        failed -> new ReadResult.Failed<>(failed.problems()));
    }

    private CheckedText text(Bitext bitext) {
        BitextArticles articles = new BitextArticles(bitext);
        AnnotatedArticle source = annotator.apply(articles.source(), segmenter);
        AnnotatedArticle target = annotator.apply(articles.target(), segmenter);
        targets.add(target.article(), articles);
        return CheckedText.byLine(target.article().id(), source, target, by);
    }
}

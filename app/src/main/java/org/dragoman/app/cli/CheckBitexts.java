package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.Segmenter;
import org.dragoman.article.bitext.Bitext;
import org.dragoman.article.bitext.BitextArticles;
import org.dragoman.article.bitext.BitextInput;
import org.dragoman.article.bitext.Bitexts;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckedText;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The bilingual files among what {@code check} is given: each of their units is checked beside its source. */
final class CheckBitexts {
    private final AppContext context;
    private final CheckContext by;
    private final ArticleOptions input;
    private final @Nullable LanguageTag from;
    private final @Nullable LanguageTag to;
    private final PrintWriter err;
    private final Bitexts readers;
    private final MentionFinder finder;
    private final Segmenter segmenter;
    private final FixTargets targets;

    CheckBitexts(
            AppContext context,
            CheckContext by,
            ArticleOptions input,
            @Nullable LanguageTag from,
            @Nullable LanguageTag to,
            PrintWriter err) {
        this.context = context;
        this.readers = context.services().bitexts();
        this.by = by;
        this.input = input;
        this.from = from;
        this.to = to;
        this.err = err;
        this.finder = new MentionFinder(context.index(), true);
        this.segmenter = new Segmenter(context.languages(), true);
        this.targets = new FixTargets(input.options());
    }

    FixTargets targets() {
        return targets;
    }

    /** The texts of all bilingual files, those in folders included. */
    List<CheckedText> read(List<Path> paths) {
        List<CheckedText> texts = new ArrayList<>();
        for (Path path : paths) {
            if (readers.reads(path)) {
                texts.addAll(read(path));
            } else if (Files.isDirectory(path)) {
                listed(path).stream().filter(readers::readsUnnamed).forEach(file -> texts.addAll(read(file)));
            }
        }
        return texts;
    }

    /** What is left: articles, and folders that hold others than bilingual files. */
    List<Path> rest(List<Path> paths) {
        return paths.stream()
                .filter(p -> !readers.reads(p))
                .filter(p -> !Files.isDirectory(p) || !isAllBilingual(listed(p)))
                .toList();
    }

    private boolean isAllBilingual(List<Path> files) {
        List<Path> known = files.stream()
                .filter(f -> readers.readsUnnamed(f) || context.articles().reads(f))
                .toList();
        return !known.isEmpty() && known.stream().allMatch(readers::readsUnnamed);
    }

    private static List<Path> listed(Path folder) {
        try {
            return Articles.files(folder);
        } catch (IOException e) {
            throw new InputFailure(List.of(Articles.unlistable(folder, e)));
        }
    }

    private List<CheckedText> read(Path path) {
        BitextInput file = BitextInput.of(path, input.options(), from, to);
        List<Bitext> bitexts = readers.read(file)
                .fold(
                        ok -> {
                            ok.warnings().forEach(err::println);
                            return ok.value();
                        },
                        failed -> {
                            throw new InputFailure(failed.problems());
                        });
        if (bitexts.size() > 1 && input.verbose) {
            err.println(path + ": "
                    + bitexts.stream()
                            .map(b -> b.sourceLanguage() + " to " + b.targetLanguage())
                            .collect(Collectors.joining(", ")));
        }
        return bitexts.stream().map(this::text).toList();
    }

    private CheckedText text(Bitext bitext) {
        BitextArticles articles = new BitextArticles(bitext);
        AnnotatedArticle source = annotate(articles.source());
        AnnotatedArticle target = annotate(articles.target());
        targets.add(target.article(), articles);
        return CheckedText.byLine(target.article().id(), source, target, by);
    }

    private AnnotatedArticle annotate(Article article) {
        return input.decided().apply(finder.annotate(article, segmenter), context.glossary());
    }
}

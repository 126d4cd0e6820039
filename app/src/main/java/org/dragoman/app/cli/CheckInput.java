package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.align.Alignment;
import org.dragoman.align.SentenceAligner;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckedText;
import org.dragoman.decision.BeadDecision;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads what {@code check} is given: a source and its counterparts, folders of pairs, or articles by themselves. */
final class CheckInput {
    private final AppContext context;
    private final CheckContext by;
    private final ArticleOptions input;
    private final @Nullable LanguageTag from;
    private final @Nullable LanguageTag to;
    private final PrintWriter err;
    private final Decisions decided;
    private final ArticlePairs pairs;
    private final MentionFinder finder;
    private final Segmenter segmenter;
    private final CheckBitexts bitexts;

    CheckInput(
            AppContext context,
            CheckContext by,
            ArticleOptions input,
            @Nullable LanguageTag from,
            @Nullable LanguageTag to,
            PrintWriter err) {
        this.context = context;
        this.by = by;
        this.input = input;
        this.from = from;
        this.to = to;
        this.err = err;
        this.decided = input.decided();
        this.pairs = new ArticlePairs(input, decided, context.articles(), err);
        this.finder = new MentionFinder(context.index(), true);
        this.segmenter = new Segmenter(context.languages(), input.lines);
        this.bitexts = new CheckBitexts(context, by, input, from, to, err);
    }

    /** Where the texts stand in their files. */
    FixTargets targets() {
        return bitexts.targets();
    }

    List<CheckedText> read(List<Path> files) {
        List<CheckedText> texts = new ArrayList<>(bitexts.read(files));
        List<Path> articles = bitexts.rest(files);
        if (!articles.isEmpty()) {
            texts.addAll(articles(articles, !texts.isEmpty()));
        }
        return texts;
    }

    /** Files that are not bilingual. */
    private List<CheckedText> articles(List<Path> files, boolean besideBitexts) {
        boolean folders = files.stream().anyMatch(Files::isDirectory);
        if (folders && from != null && to != null) {
            if (files.size() > 2 || !files.stream().allMatch(Files::isDirectory)) {
                throw new UsageFailure(
                        "--from and --to take one folder, or a folder of sources and one of counterparts.");
            }
            return folders(files.get(0), files.get(files.size() - 1), from, to);
        }
        if (besideBitexts && !folders) {
            throw new UsageFailure(
                    "bilingual files and articles are checked one kind at a time; articles are " + files + ".");
        }
        if (folders || files.size() == 1) {
            return alone(files);
        }
        AnnotatedArticle source = annotate(pairs.article(files.get(0), from));
        List<CheckedText> texts = new ArrayList<>();
        for (Path file : files.subList(1, files.size())) {
            AnnotatedArticle target = annotate(pairs.article(file, to));
            List<AnnotatedArticle> pair = List.of(source, target);
            Alignment alignment = input.lines
                    ? new Alignment(List.of())
                    : new SentenceAligner().align(pair, BeadDecision.among(decided.beads(), pair));
            texts.add(text(pair, alignment));
        }
        return texts;
    }

    private List<CheckedText> folders(Path sources, Path targets, LanguageTag source, LanguageTag target) {
        if (source.equals(target)) {
            throw new UsageFailure("--from and --to are the same language.");
        }
        ArticlePairs.Listing listing = ArticlePairs.list(sources, targets, source, target);
        if (input.verbose) {
            listing.alone().forEach(err::println);
        } else if (!listing.alone().isEmpty()) {
            err.println(
                    listing.alone().size() + " files have no counterpart and were passed over; --verbose names them.");
        }
        List<List<AnnotatedArticle>> articles = new ArrayList<>();
        for (ArticlePairs.Pair pair : listing.pairs()) {
            articles.add(List.of(
                    annotate(pairs.article(pair.source(), source)), annotate(pairs.article(pair.target(), target))));
        }
        if (articles.isEmpty()) {
            throw ArticlePairs.none(sources, targets, source, target);
        }
        List<Alignment> alignments = input.lines ? List.of() : align(articles);
        List<CheckedText> texts = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            texts.add(text(articles.get(i), input.lines ? new Alignment(List.of()) : alignments.get(i)));
        }
        return texts;
    }

    private List<Alignment> align(List<List<AnnotatedArticle>> articles) {
        try (TerminalProgress progress = TerminalProgress.of(err)) {
            return new SentenceAligner()
                    .alignAll(
                            articles,
                            articles.stream()
                                    .map(a -> BeadDecision.among(decided.beads(), a))
                                    .toList(),
                            progress);
        }
    }

    private List<CheckedText> alone(List<Path> files) {
        List<Article> articles = input.read(
                context.articles(), files.stream().map(Path::toString).toList(), err);
        return articles.stream().map(a -> CheckedText.alone(annotate(a), by)).toList();
    }

    private CheckedText text(List<AnnotatedArticle> pair, Alignment alignment) {
        AnnotatedArticle source = pair.get(0);
        AnnotatedArticle target = pair.get(1);
        String name = target.article().id();
        return input.lines
                ? CheckedText.byLine(name, source, target, by)
                : CheckedText.aligned(name, source, target, alignment, by);
    }

    private AnnotatedArticle annotate(Article article) {
        return decided.apply(finder.annotate(article, segmenter), context.glossary());
    }
}

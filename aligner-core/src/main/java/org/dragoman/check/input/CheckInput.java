package org.dragoman.check.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.align.Alignment;
import org.dragoman.align.SentenceAligner;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.ArticlePairs;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.Segmenter;
import org.dragoman.article.UnreadableInput;
import org.dragoman.article.bitext.Bitexts;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckOptions;
import org.dragoman.check.CheckedText;
import org.dragoman.decision.BeadDecision;
import org.dragoman.decision.BeadDecisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.AnnotationPipeline;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/** Reads texts to be checked, as files and folders that a user named. For one run, by one thread. */
public final class CheckInput {
    private final Articles readers;
    private final Bitexts bitexts;
    private final InputOptions options;
    private final InputNotes notes;
    private final CheckContext by;
    private final FixTargets targets;
    private final MentionFinder finder;
    private final Segmenter segmenter;

    /**
     * Reads nothing yet.
     *
     * @param index the compiled glossary
     * @param checking how the texts will be checked
     * @param readers readers of articles
     * @param bitexts readers of bilingual files
     * @param options how to read
     * @param notes told what is met on the way
     */
    public CheckInput(
            TermIndex index,
            CheckOptions checking,
            Articles readers,
            Bitexts bitexts,
            InputOptions options,
            InputNotes notes) {
        this.readers = readers;
        this.bitexts = bitexts;
        this.options = options;
        this.notes = notes;
        this.by = new CheckContext(index.languages(), index.glossary(), checking);
        this.targets = new FixTargets(options.reading());
        this.finder = new MentionFinder(index, true);
        this.segmenter = new Segmenter(index.languages(), options.lines());
    }

    /**
     * {@return where the texts that were read stand in their files}
     */
    public FixTargets targets() {
        return targets;
    }

    /**
     * Sorts out what a user named.
     *
     * @param paths articles, bilingual files and folders
     * @return what to do with them, or which folder cannot be listed
     */
    public ReadResult<InputPlan> plan(List<Path> paths) {
        try {
            return new ReadResult.Ok<>(InputPlan.of(paths, options, bitexts, readers), List.of());
        } catch (UnreadableInput e) {
            return new ReadResult.Failed<>(List.of(e.problem()));
        }
    }

    /**
     * Reads texts.
     *
     * @param plan what to read, without a mistake
     * @param progress told of the alignment of pairs
     * @return the texts, bilingual files first, or all that cannot be read
     * @throws IllegalArgumentException where the plan has a mistake
     * @throws java.util.concurrent.CancellationException where the caller stopped it
     */
    public ReadResult<List<CheckedText>> read(InputPlan plan, Progress progress) {
        if (plan.mistake() != null) {
            throw new IllegalArgumentException("cannot be read: " + plan.mistake());
        }
        List<InputProblem> errors = new ArrayList<>();
        List<CheckedText> texts = new ArrayList<>();
        BitextTexts units = new BitextTexts(bitexts, options, by, targets, notes, this::annotate);
        plan.bitexts()
                .forEach(file -> texts.addAll(taken(units.read(file), errors).orElse(List.of())));
        if (!plan.articles().isEmpty()) {
            try {
                texts.addAll(articles(plan, errors, progress));
            } catch (UnreadableInput e) {
                errors.add(e.problem());
            }
        }
        return errors.isEmpty() ? new ReadResult.Ok<>(texts, List.of()) : new ReadResult.Failed<>(errors);
    }

    private List<CheckedText> articles(InputPlan plan, List<InputProblem> errors, Progress progress) {
        return switch (plan.kind()) {
            case PAIRS -> pairs(plan, errors, progress);
            case COUNTERPARTS -> counterparts(plan.articles(), errors);
            case ALONE -> alone(plan.articles(), errors);
        };
    }

    private List<CheckedText> pairs(InputPlan plan, List<InputProblem> errors, Progress progress) {
        List<Path> folders = plan.articles();
        LanguageTag from = Objects.requireNonNull(options.from());
        LanguageTag to = Objects.requireNonNull(options.to());
        Path sources = folders.get(0);
        Path targets = folders.get(folders.size() - 1);
        ArticlePairs listed = ArticlePairs.list(sources, targets, from, to, options.globs());
        if (!listed.alone().isEmpty()) {
            notes.alone(listed.alone());
        }
        // Beside bilingual files there may be texts that are no part of this.
        if (listed.pairs().isEmpty()
                && (plan.bitexts().isEmpty() || !listed.alone().isEmpty())) {
            errors.add(ArticlePairs.none(sources, targets, from, to));
        }
        List<Article> both = new ArrayList<>();
        for (ArticlePairs.Pair pair : listed.pairs()) {
            Optional<Article> source = article(pair.source(), from, errors);
            Optional<Article> target = article(pair.target(), to, errors);
            if (source.isPresent() && target.isPresent()) {
                both.add(source.get());
                both.add(target.get());
            }
        }
        if (!errors.isEmpty()) {
            return List.of();
        }
        List<AnnotatedArticle> annotated = annotated(both);
        List<List<AnnotatedArticle>> pairs = IntStream.range(0, annotated.size() / 2)
                .mapToObj(i -> annotated.subList(2 * i, 2 * i + 2))
                .toList();
        List<Alignment> alignments = options.lines()
                ? List.of()
                : new SentenceAligner()
                        .alignAll(pairs, pairs.stream().map(this::decided).toList(), progress);
        List<CheckedText> texts = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            texts.add(options.lines() ? byLine(pairs.get(i)) : aligned(pairs.get(i), alignments.get(i)));
        }
        return texts;
    }

    private List<CheckedText> counterparts(List<Path> files, List<InputProblem> errors) {
        List<AnnotatedArticle> read = new ArrayList<>();
        for (Path file : files) {
            article(file, read.isEmpty() ? options.from() : options.to(), errors)
                    .ifPresent(a -> read.add(annotate(a)));
        }
        if (!errors.isEmpty()) {
            return List.of();
        }
        return read.subList(1, read.size()).stream()
                .map(target -> List.of(read.get(0), target))
                .map(p -> options.lines() ? byLine(p) : aligned(p, new SentenceAligner().align(p, decided(p))))
                .toList();
    }

    private List<CheckedText> alone(List<Path> paths, List<InputProblem> errors) {
        CollectedArticles collected = new CollectedArticles();
        new ArticleFiles(readers, options.reading(), paths, options.globs(), options.standardInput(), notes::passedOver)
                .read(collected, Progress.NONE);
        List<Article> read = taken(ReadResult.of(collected.articles(), collected.problems()), errors)
                .orElse(List.of());
        return annotated(read.stream().map(options.decisions()::apply).toList()).stream()
                .map(a -> CheckedText.alone(a, by))
                .toList();
    }

    private Optional<Article> article(Path file, @Nullable LanguageTag language, List<InputProblem> errors) {
        CollectedArticles collected = new CollectedArticles();
        readers.read(
                file, language == null ? options.reading() : options.reading().language(language), collected);
        return taken(collected.one(file.toString()), errors).map(options.decisions()::apply);
    }

    /** What was read, its warnings told; what is wrong is collected. */
    private <T> Optional<T> taken(ReadResult<T> read, List<InputProblem> errors) {
        return read.fold(
                ok -> {
                    ok.warnings().forEach(notes::warning);
                    return Optional.of(ok.value());
                },
                failed -> {
                    errors.addAll(failed.problems());
                    return Optional.empty();
                });
    }

    private BeadDecisions decided(List<AnnotatedArticle> pair) {
        return BeadDecision.among(options.decisions().beads(), pair);
    }

    private CheckedText aligned(List<AnnotatedArticle> pair, Alignment alignment) {
        return CheckedText.aligned(pair.get(1).article().id(), pair.get(0), pair.get(1), alignment, by);
    }

    private CheckedText byLine(List<AnnotatedArticle> pair) {
        return CheckedText.byLine(pair.get(1).article().id(), pair.get(0), pair.get(1), by);
    }

    /** Articles with their mentions, found on all cores. */
    private List<AnnotatedArticle> annotated(List<Article> articles) {
        List<AnnotatedArticle> annotated = new ArrayList<>();
        int threads = Runtime.getRuntime().availableProcessors();
        try (AnnotationPipeline<AnnotatedArticle> pipeline = new AnnotationPipeline<>(
                finder,
                segmenter,
                threads,
                a -> options.decisions().apply(a, by.glossary()),
                annotated::add,
                Progress.NONE)) {
            articles.forEach(pipeline::put);
            pipeline.finish();
        }
        return List.copyOf(annotated);
    }

    private AnnotatedArticle annotate(Article article) {
        return annotate(article, segmenter);
    }

    private AnnotatedArticle annotate(Article article, Segmenter how) {
        return options.decisions().apply(finder.annotate(article, how), by.glossary());
    }
}

package org.dragoman.check.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.ArticlePairs;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.Segmenter;
import org.dragoman.article.UnreadableInput;
import org.dragoman.article.bitext.BitextArticles;
import org.dragoman.article.bitext.Bitexts;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckOptions;
import org.dragoman.check.CheckedText;
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
    private final Segmenter eachLine;

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
        this.eachLine = new Segmenter(index.languages(), true);
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
     * Reads texts and holds them all. Use {@link #stream} for very many.
     *
     * @param plan what to read, without a mistake
     * @param progress told of the pairs of folders
     * @return the texts, bilingual files first, or all that cannot be read
     * @throws IllegalArgumentException where the plan has a mistake
     * @throws java.util.concurrent.CancellationException where the caller stopped it
     */
    public ReadResult<List<CheckedText>> read(InputPlan plan, Progress progress) {
        List<CheckedText> texts = new ArrayList<>();
        List<InputProblem> errors = read(plan, targets, texts::addAll, progress);
        return errors.isEmpty() ? new ReadResult.Ok<>(texts, List.of()) : new ReadResult.Failed<>(errors);
    }

    /**
     * Reads texts and gives them on in groups; none is held, so {@link #targets} knows nothing of them. Behind the first
     * error no text is given on; the rest is read for its problems.
     *
     * @param plan what to read, without a mistake
     * @param sink takes the texts, bilingual files first
     * @param progress told of the pairs of folders, or of the bytes of other files; asked whether to stop
     * @return all that cannot be read, empty for nothing
     * @throws IllegalArgumentException where the plan has a mistake
     * @throws java.util.concurrent.CancellationException where the caller stopped it
     */
    public List<InputProblem> stream(InputPlan plan, TextSink sink, Progress progress) {
        return read(plan, null, sink, progress);
    }

    private List<InputProblem> read(InputPlan plan, @Nullable FixTargets known, TextSink sink, Progress progress) {
        if (plan.mistake() != null) {
            throw new IllegalArgumentException("cannot be read: " + plan.mistake());
        }
        TextGroups groups = new TextGroups(finder, by, options.decisions(), known, TextGroups.Bounds.USUAL, sink);
        Errors errors = new Errors(groups);
        for (Path file : plan.bitexts()) {
            taken(bitexts.read(options.bitext(file)), errors).ifPresent(read -> {
                notes.bitexts(file, read);
                read.forEach(bitext -> groups.bitext(new BitextArticles(bitext), eachLine));
            });
        }
        groups.flush();
        if (!plan.articles().isEmpty()) {
            try {
                articles(plan, groups, errors, progress);
            } catch (UnreadableInput e) {
                errors.add(e.problem());
            }
        }
        groups.flush();
        return List.copyOf(errors.all);
    }

    /** What is wrong with the input; from the first on nothing is given on. */
    private static final class Errors {
        private final TextGroups groups;
        private final List<InputProblem> all = new ArrayList<>();

        Errors(TextGroups groups) {
            this.groups = groups;
        }

        void add(InputProblem error) {
            groups.stop();
            all.add(error);
        }
    }

    private void articles(InputPlan plan, TextGroups groups, Errors errors, Progress progress) {
        switch (plan.kind()) {
            case PAIRS -> pairs(plan, groups, errors, progress);
            case COUNTERPARTS -> counterparts(plan.articles(), groups, errors);
            case VERSIONS -> versions(plan.articles(), groups, errors, progress);
            case ALONE -> each(plan.articles(), errors, progress, article -> groups.alone(article, segmenter));
        }
    }

    private void pairs(InputPlan plan, TextGroups groups, Errors errors, Progress progress) {
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
        int done = 0;
        for (ArticlePairs.Pair pair : listed.pairs()) {
            report(progress, done++, listed.pairs().size());
            Optional<Article> source = article(pair.source(), from, errors);
            Optional<Article> target = article(pair.target(), to, errors);
            if (source.isPresent() && target.isPresent()) {
                groups.pair(source.get(), target.get(), joined(), segmenter);
            }
        }
        groups.flush();
        report(progress, done, listed.pairs().size());
    }

    private static void report(Progress progress, long done, long total) {
        progress.report(done, total);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private TextGroups.Joined joined() {
        return options.lines() ? TextGroups.Joined.BY_LINE : TextGroups.Joined.ALIGNED;
    }

    /** The first is the source of each of the others, with which it is aligned alone. */
    private void counterparts(List<Path> files, TextGroups groups, Errors errors) {
        List<Article> read = new ArrayList<>();
        for (Path file : files) {
            article(file, read.isEmpty() ? options.from() : options.to(), errors)
                    .ifPresent(read::add);
        }
        for (Article target : read.subList(Math.min(1, read.size()), read.size())) {
            groups.pair(read.get(0), target, joined(), segmenter);
            groups.flush();
        }
    }

    private void versions(List<Path> paths, TextGroups groups, Errors errors, Progress progress) {
        LanguageTag from = Objects.requireNonNull(options.from());
        LanguageTag to = Objects.requireNonNull(options.to());
        try (TextVersions versions = new TextVersions(
                from, to, TextVersions.HELD, (source, target) -> groups.pair(source, target, joined(), segmenter))) {
            each(paths, errors, progress, versions::put);
            if (versions.pairs() == 0) {
                errors.add(versions.none(paths.get(0)));
            }
            if (!versions.alone().isEmpty()) {
                notes.alone(versions.alone());
            }
        }
    }

    private void each(List<Path> paths, Errors errors, Progress progress, Consumer<Article> sink) {
        new ArticleFiles(readers, options.reading(), paths, options.globs(), options.standardInput(), notes::passedOver)
                .read(
                        new ArticleSink() {
                            @Override
                            public void article(Article article) {
                                if (progress.cancelled()) {
                                    throw new CancellationException();
                                }
                                sink.accept(options.decisions().apply(article));
                            }

                            @Override
                            public void problem(InputProblem problem) {
                                if (problem.severity() == InputProblem.Severity.ERROR) {
                                    errors.add(problem);
                                } else {
                                    notes.warning(problem);
                                }
                            }
                        },
                        progress);
    }

    private Optional<Article> article(Path file, @Nullable LanguageTag language, Errors errors) {
        CollectedArticles collected = new CollectedArticles();
        readers.read(
                file, language == null ? options.reading() : options.reading().language(language), collected);
        return taken(collected.one(file.toString()), errors).map(options.decisions()::apply);
    }

    /** What was read, its warnings told; what is wrong is collected. */
    private <T> Optional<T> taken(ReadResult<T> read, Errors errors) {
        return read.fold(
                ok -> {
                    ok.warnings().forEach(notes::warning);
                    return Optional.of(ok.value());
                },
                failed -> {
                    failed.problems().forEach(errors::add);
                    return Optional.empty();
                });
    }
}

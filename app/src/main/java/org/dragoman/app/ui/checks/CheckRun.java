package org.dragoman.app.ui.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dragoman.align.Alignment;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.check.Baseline;
import org.dragoman.check.BaselineFile;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckOptions;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyChecker;
import org.dragoman.check.Finding;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * One run of the checks over the articles side by side. Immutable; runs on any thread.
 *
 * @param context services and glossary
 * @param articles those side by side
 * @param roles which of them is what
 * @param decisions what was set by hand on mentions
 * @param alignment beads of all articles as the window has them, decisions on beads included
 * @param baseline file of what is let stand, null for none
 */
public record CheckRun(
        AppContext context,
        List<Article> articles,
        CheckRoles roles,
        Decisions decisions,
        Alignment alignment,
        @Nullable Path baseline) {
    /** Copies the list. */
    public CheckRun {
        articles = List.copyOf(articles);
    }

    /**
     * What came of it.
     *
     * @param findings all of them, in the order of texts and places
     * @param baseline what is let stand
     * @param problems of the file of what is let stand, and of checks that failed
     */
    public record Outcome(List<Finding> findings, Baseline baseline, List<InputProblem> problems) {
        /** Copies the lists. */
        public Outcome {
            findings = List.copyOf(findings);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Checks the texts.
     *
     * @param progress told how far it has come, asked whether to stop
     * @return what was found
     * @throws CancellationException where the caller stopped it
     */
    public Outcome run(Progress progress) {
        CheckContext by = new CheckContext(
                context.languages(), context.glossary(), new CheckOptions(context.profile(), false, false));
        List<@Nullable AnnotatedArticle> annotated = annotate(progress);
        List<CheckedText> texts = new ArrayList<>();
        for (int target = 0; target < articles.size(); target++) {
            AnnotatedArticle text = annotated.get(target);
            if (text != null && roles.targets().contains(target)) {
                AnnotatedArticle source = roles.source() == CheckRoles.NONE ? null : annotated.get(roles.source());
                texts.add(text(source, text, target, by));
            }
        }
        List<InputProblem> faults = new ArrayList<>();
        List<Finding> found = new ConsistencyChecker(context.services().checks().values(), faults::add)
                .check(texts, new Part(progress, articles.size(), texts.size()));
        ReadResult<Baseline> read =
                baseline == null ? new ReadResult.Ok<>(Baseline.NONE, List.of()) : BaselineFile.read(baseline);
        Baseline known = read instanceof ReadResult.Ok<Baseline> ok ? ok.value() : Baseline.NONE;
        faults.addAll(read.problems());
        return new Outcome(found, known, faults);
    }

    private List<@Nullable AnnotatedArticle> annotate(Progress progress) {
        MentionFinder finder = new MentionFinder(context.index(), true);
        Segmenter segmenter = new Segmenter(context.languages(), roles.lines());
        List<@Nullable AnnotatedArticle> annotated = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            progress.report(i, articles.size() + roles.targets().size());
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            boolean needed = i == roles.source() || roles.targets().contains(i);
            annotated.add(
                    needed ? decisions.apply(finder.annotate(articles.get(i), segmenter), context.glossary()) : null);
        }
        return annotated;
    }

    /** Named as the command names it, so that both know what is let stand. */
    private CheckedText text(@Nullable AnnotatedArticle source, AnnotatedArticle text, int target, CheckContext by) {
        if (source == null) {
            return CheckedText.alone(text, by);
        }
        String name = text.article().id();
        return roles.lines()
                ? CheckedText.byLine(name, source, text, by)
                : CheckedText.aligned(name, source, text, alignment.pair(roles.source(), target), by);
    }

    /** Progress of the second part of the work. */
    private record Part(Progress whole, int before, int total) implements Progress {
        @Override
        public void report(long done, long of) {
            whole.report(before + done, before + total);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }
}

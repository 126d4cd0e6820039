package org.dragoman.check.input;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dragoman.align.Alignment;
import org.dragoman.align.SentenceAligner;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.article.bitext.BitextArticles;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckedText;
import org.dragoman.decision.BeadDecision;
import org.dragoman.decision.BeadDecisions;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.OrderedWork;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts to be checked of articles, group by group: mentions are found and pairs aligned on all cores, then the group is
 * given on and let go. The pairs of a group are aligned together, for words that go together are learnt over all of them.
 */
final class TextGroups {
    /** Bounds of a group; a longer pair is one by itself. */
    record Bounds(int texts, long chars) {
        static final Bounds USUAL = new Bounds(500, 4_000_000);
    }

    /** How the two sides of a text belong together. */
    enum Joined {
        /** There is one side. */
        ALONE,
        /** Line n renders line n. */
        BY_LINE,
        /** As an aligner joins them. */
        ALIGNED
    }

    /** A text that is read; of a bilingual file where its units stand. */
    private record Draft(
            @Nullable Article source,
            Article target,
            Joined joined,
            Segmenter segmenter,
            @Nullable BitextArticles bitext) {}

    private record Annotated(Draft draft, @Nullable AnnotatedArticle source, AnnotatedArticle target) {
        List<AnnotatedArticle> pair() {
            return source == null ? List.of(target) : List.of(source, target);
        }
    }

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final MentionFinder finder;
    private final CheckContext by;
    private final Decisions decisions;
    private final @Nullable FixTargets targets;
    private final Bounds bounds;
    private final TextSink sink;
    private final List<Draft> group = new ArrayList<>();
    private long chars;
    private boolean stopped;

    TextGroups(
            MentionFinder finder,
            CheckContext by,
            Decisions decisions,
            @Nullable FixTargets targets,
            Bounds bounds,
            TextSink sink) {
        this.finder = finder;
        this.by = by;
        this.decisions = decisions;
        this.targets = targets;
        this.bounds = bounds;
        this.sink = sink;
    }

    /**
     * No more texts are wanted, for the input has errors. What is there is given on, but pairs that would be aligned with
     * others in one group, which did not come.
     */
    void stop() {
        if (group.stream().noneMatch(d -> d.joined() == Joined.ALIGNED)) {
            flush();
        }
        stopped = true;
        group.clear();
    }

    void alone(Article article, Segmenter segmenter) {
        add(new Draft(null, article, Joined.ALONE, segmenter, null));
    }

    void bitext(BitextArticles bitext, Segmenter lines) {
        add(new Draft(bitext.source(), bitext.target(), Joined.BY_LINE, lines, bitext));
    }

    void pair(Article source, Article target, Joined joined, Segmenter segmenter) {
        add(new Draft(source, target, joined, segmenter, null));
    }

    private void add(Draft draft) {
        if (stopped || sink.isDone(draft.source(), draft.target())) {
            return;
        }
        Article source = draft.source();
        long length = draft.target().text().length()
                + (source == null ? 0 : source.text().length());
        boolean full = group.size() >= bounds.texts() || chars + length > bounds.chars();
        if (full && !group.isEmpty()) {
            flush();
        }
        group.add(draft);
        chars += length;
    }

    /** Gives on what is there. */
    void flush() {
        if (stopped || group.isEmpty()) {
            return;
        }
        List<Draft> drafts = List.copyOf(group);
        group.clear();
        chars = 0;
        sink.texts(texts(annotated(drafts)));
    }

    private List<Annotated> annotated(List<Draft> drafts) {
        List<Annotated> annotated = new ArrayList<>();
        try (OrderedWork<Draft, Annotated> work = new OrderedWork<>(
                THREADS, new OrderedWork.Bounds(drafts.size(), Long.MAX_VALUE), this::annotated, annotated::add)) {
            drafts.forEach(d -> work.put(d, 1));
            work.finish();
        }
        return annotated;
    }

    private Annotated annotated(Draft draft) {
        Article source = draft.source();
        return new Annotated(draft, source == null ? null : annotated(source, draft), annotated(draft.target(), draft));
    }

    private AnnotatedArticle annotated(Article article, Draft draft) {
        try {
            return decisions.apply(finder.annotate(article, draft.segmenter()), by.glossary());
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException(
                    "the article " + article.id() + " of " + article.source().source() + ": " + e, e);
        }
    }

    private List<CheckedText> texts(List<Annotated> group) {
        List<Annotated> unaligned =
                group.stream().filter(a -> a.draft().joined() == Joined.ALIGNED).toList();
        Iterator<Alignment> alignments = new SentenceAligner()
                .alignAll(
                        unaligned.stream().map(Annotated::pair).toList(),
                        unaligned.stream().map(a -> decided(a.pair())).toList(),
                        Progress.NONE)
                .iterator();
        List<CheckedText> texts = new ArrayList<>();
        for (Annotated annotated : group) {
            Alignment alignment = annotated.draft().joined() == Joined.ALIGNED ? alignments.next() : null;
            CheckedText text = text(annotated, alignment);
            BitextArticles bitext = annotated.draft().bitext();
            if (bitext != null && targets != null) {
                targets.add(text.target().article(), bitext);
            }
            texts.add(text);
        }
        return texts;
    }

    private CheckedText text(Annotated text, @Nullable Alignment alignment) {
        String name = text.target().article().id();
        AnnotatedArticle source = text.source();
        if (source == null) {
            return CheckedText.alone(text.target(), by);
        }
        return alignment == null
                ? CheckedText.byLine(name, source, text.target(), by)
                : CheckedText.aligned(name, source, text.target(), alignment, by);
    }

    private BeadDecisions decided(List<AnnotatedArticle> pair) {
        return BeadDecision.among(decisions.beads(), pair);
    }
}

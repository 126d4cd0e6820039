package org.dragoman.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dragoman.decision.BeadDecisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.OrderedWork;
import org.dragoman.text.Progress;

/**
 * Aligns the segments of two or more articles by what they share: concepts, numbers, names by their sound, words of a small
 * list, words learnt from the texts themselves, marks and length; see {@code docs/alignment.md}. The pairs are aligned one by
 * one and their links joined, the surest first, into beads over all articles. Safe for use by several threads.
 */
public final class SentenceAligner {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final OrderedWork.Bounds UNDER_WAY = new OrderedWork.Bounds(64 * THREADS, Long.MAX_VALUE / 2);

    /** An aligner. */
    public SentenceAligner() {}

    /**
     * Aligns articles.
     *
     * @param articles two or more, in the order of the bead's sides
     * @return beads that hold every segment once
     */
    public Alignment align(List<AnnotatedArticle> articles) {
        return align(articles, BeadDecisions.NONE);
    }

    /**
     * Aligns articles of which something is decided.
     *
     * @param articles two or more, in the order of the bead's sides
     * @param decisions fixed beads stand as they are, forbidden ones do not come about; beads that they do not touch are those
     *     that come about without them
     * @return beads that hold every segment once
     */
    public Alignment align(List<AnnotatedArticle> articles, BeadDecisions decisions) {
        return alignAll(List.of(articles), List.of(decisions), Progress.NONE).get(0);
    }

    /**
     * Aligns several groups of articles in the same languages; words that go together are learnt over all of them.
     *
     * @param groups the articles of each, as many and in the same languages
     * @param progress told after each article of each round; asked whether to stop
     * @return an alignment for each group
     * @throws CancellationException where the caller stopped it
     */
    public List<Alignment> alignAll(List<List<AnnotatedArticle>> groups, Progress progress) {
        return alignAll(groups, Collections.nCopies(groups.size(), BeadDecisions.NONE), progress);
    }

    /**
     * Aligns several groups of articles in the same languages, some of which is decided.
     *
     * @param groups the articles of each, as many and in the same languages
     * @param decisions for each group; fixed beads stand as they are, forbidden ones do not come about
     * @param progress told after each article of each round; asked whether to stop
     * @return an alignment for each group
     * @throws CancellationException where the caller stopped it
     */
    public List<Alignment> alignAll(
            List<List<AnnotatedArticle>> groups, List<BeadDecisions> decisions, Progress progress) {
        if (groups.isEmpty()) {
            return List.of();
        }
        int sides = groups.get(0).size();
        List<Found> links = groups.stream().map(g -> new Found()).toList();
        long total = (long) groups.size() * PairCollection.ROUNDS * sides * (sides - 1) / 2;
        Steps steps = new Steps(progress, total);
        for (int left = 0; left < sides; left++) {
            for (int right = left + 1; right < sides; right++) {
                addLinks(groups, decisions, left, right, links, steps);
            }
        }
        List<Alignment> alignments = new ArrayList<>();
        for (int k = 0; k < groups.size(); k++) {
            int[] sizes =
                    groups.get(k).stream().mapToInt(a -> a.segments().size()).toArray();
            alignments.add(new Alignment(links.get(k).beads(sizes, decisions.get(k))));
        }
        return alignments;
    }

    /** The links of a group: those without decisions, and those with what is decided. */
    private record Found(List<BeadJoiner.Joined> undecided, List<BeadJoiner.Joined> mended) {
        Found() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(int left, int right, Aligned aligned) {
            aligned.grounds().forEach(g -> undecided.add(g.link(left, right)));
            aligned.mended().forEach(g -> mended.add(g.link(left, right)));
        }

        /** What came about without decisions and does not touch them stays; the rest is joined anew. */
        List<Bead> beads(int[] sizes, BeadDecisions decisions) {
            List<Bead> beads = new BeadJoiner(sizes, BeadDecisions.NONE, List.of()).join(undecided);
            if (decisions.isEmpty()) {
                return beads;
            }
            List<Bead> stay = beads.stream()
                    .filter(b -> b.width() > 1 && !decisions.speakOf(b.sides()))
                    .toList();
            return new BeadJoiner(sizes, decisions, stay).join(mended);
        }
    }

    /** Counts what is done. */
    private static final class Steps {
        private final Progress progress;
        private final long total;
        private long done;

        Steps(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        void begin() {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }

        void end() {
            progress.report(++done, total);
        }
    }

    /** Aligns two sides of all groups, in rounds. */
    private static void addLinks(
            List<List<AnnotatedArticle>> groups,
            List<BeadDecisions> decisions,
            int left,
            int right,
            List<Found> links,
            Steps steps) {
        PairCollection pairs = new PairCollection(
                groups.stream().map(g -> g.get(left)).toList(),
                groups.stream().map(g -> g.get(right)).toList());
        Links known = Links.of(pairs.known, Associations.NONE);
        List<List<Lattice.Step>> before = List.of();
        for (int round = 0; round < PairCollection.ROUNDS; round++) {
            known = round == 0 ? known : pairs.learn(before);
            double[] weights = Weights.installed()[round == 0 ? 0 : 1];
            boolean last = round + 1 == PairCollection.ROUNDS;
            Round of = new Round(pairs, known, before, weights, last);
            List<List<Lattice.Step>> found = new ArrayList<>();
            int threads = Math.min(THREADS, pairs.size());
            try (OrderedWork<Integer, Aligned> work = new OrderedWork<>(
                    threads, UNDER_WAY, k -> of.align(k, new BeadLimits(decisions.get(k), left, right)), aligned -> {
                        links.get(found.size()).add(left, right, aligned);
                        found.add(aligned.chain());
                        steps.end();
                    })) {
                for (int k = 0; k < pairs.size(); k++) {
                    steps.begin();
                    work.put(k, 1);
                }
                work.finish();
            }
            before = found;
        }
    }

    /** A step with its reasons. */
    private record Ground(Lattice.Step step, List<BeadReason> reasons) {
        BeadJoiner.Joined link(int left, int right) {
            return new BeadJoiner.Joined(left, right, step, reasons);
        }
    }

    /** What a round makes of a pair; of the last one also what stands across, without decisions and with them. */
    private record Aligned(List<Lattice.Step> chain, List<Ground> grounds, List<Ground> mended) {}

    /** What all pairs of a round are aligned by; for several threads. */
    private record Round(
            PairCollection pairs, Links known, List<List<Lattice.Step>> before, double[] weights, boolean last) {
        Aligned align(int pair, BeadLimits limits) {
            BeadMeter meter = pairs.meter(pair, known, before);
            List<Lattice.Step> chain = pairs.align(pair, meter, weights, PairCollection.Limits.NONE);
            if (!last) {
                return new Aligned(chain, List.of(), List.of());
            }
            List<Lattice.Step> all = CrossingLinks.add(chain, meter, weights, PairCollection.Limits.NONE);
            List<Lattice.Step> mended =
                    limits.isEmpty() ? List.of() : Mending.mend(all, pairs, pair, meter, weights, limits);
            return new Aligned(chain, grounds(all, meter), grounds(mended, meter));
        }

        private List<Ground> grounds(List<Lattice.Step> steps, BeadMeter meter) {
            return steps.stream()
                    .filter(Lattice.Step::two)
                    .map(s -> new Ground(s, Reasons.of(meter, weights, s)))
                    .toList();
        }
    }
}

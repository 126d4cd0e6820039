package org.dragoman.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.article.Article;
import org.dragoman.mention.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * What corresponds to what, by hand.
 *
 * @param kind what is decided
 * @param sides segments by article. Of a fixed bead all that it holds of these articles, a side without segments says
 *     that nothing corresponds there, and articles not among the sides are free. Of a forbidden one two segments, on
 *     two sides or on one.
 */
public record BeadDecision(Kind kind, List<Side> sides) {
    /** By the first article, then the first segment in it. */
    static final Comparator<BeadDecision> ORDER = Comparator.comparing(BeadDecision::firstArticle)
            .thenComparing(BeadDecision::start)
            .thenComparing(BeadDecision::kind)
            .thenComparing(d -> d.sides().toString());

    /** Copies the list, in order of the articles; rejects a bead without segments, and a forbidden one of not two. */
    public BeadDecision {
        sides = sides.stream()
                .sorted((a, b) -> a.article().compareTo(b.article()))
                .toList();
        int size = sides.stream().mapToInt(s -> s.segments().size()).sum();
        if (kind == Kind.FORBIDDEN ? size != 2 : size == 0) {
            throw new IllegalArgumentException("need a segment, or two to keep apart: " + kind + " of " + size);
        }
    }

    private String firstArticle() {
        return sides.get(0).article();
    }

    private int start() {
        List<SegmentMark> first = sides.get(0).segments();
        return first.isEmpty() ? 0 : first.get(0).at();
    }

    /** What is decided. */
    public enum Kind {
        /** These segments make one bead, and nothing else of their articles is in it. */
        FIXED,
        /** These two segments are never in one bead. */
        FORBIDDEN;

        /**
         * {@return the name in files}
         */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The kind of a name in files.
         *
         * @param code such as {@code fixed}
         * @return nothing for an unknown name
         */
        static Optional<Kind> of(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Segments of one article.
     *
     * @param article the article's address, hash of its file or record, or id
     * @param segments in text order
     */
    public record Side(String article, List<SegmentMark> segments) {
        /** Copies the list, in text order. */
        public Side {
            segments = segments.stream()
                    .sorted((a, b) -> Integer.compare(a.at(), b.at()))
                    .toList();
        }

        /** Indexes of the segments in an article; null where it is another, or a segment is gone. */
        private @Nullable List<Integer> find(AnnotatedArticle in) {
            if (!isAbout(in.article())) {
                return null;
            }
            List<Integer> found = new ArrayList<>();
            for (SegmentMark mark : segments) {
                Integer index = mark.find(in);
                if (index == null || found.contains(index)) {
                    return null;
                }
                found.add(index);
            }
            Collections.sort(found);
            return found;
        }

        private boolean isAbout(Article other) {
            return other.isNamed(article);
        }
    }

    /**
     * A bead fixed by hand.
     *
     * @param articles those side by side
     * @param sides for each of them the indexes of its segments
     * @return the decision
     */
    public static BeadDecision fixed(List<AnnotatedArticle> articles, List<? extends List<Integer>> sides) {
        List<Side> marked = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            marked.add(side(articles.get(i), sides.get(i)));
        }
        return new BeadDecision(Kind.FIXED, marked);
    }

    /**
     * Two segments kept apart by hand.
     *
     * @param one an article
     * @param segment index of its segment
     * @param other the same article or another
     * @param otherSegment index of its segment
     * @return the decision
     */
    public static BeadDecision forbidden(AnnotatedArticle one, int segment, AnnotatedArticle other, int otherSegment) {
        return new BeadDecision(
                Kind.FORBIDDEN,
                one.article().equals(other.article())
                        ? List.of(side(one, List.of(segment, otherSegment)))
                        : List.of(side(one, List.of(segment)), side(other, List.of(otherSegment))));
    }

    private static Side side(AnnotatedArticle article, List<Integer> segments) {
        return new Side(
                article.article().key(),
                segments.stream().map(s -> SegmentMark.of(article, s)).toList());
    }

    /**
     * The segments as they are now.
     *
     * @param articles those side by side
     * @return index of the article to indexes of its segments; empty where an article of a decided segment or the
     *     segment is not there
     */
    public Optional<Map<Integer, List<Integer>>> find(List<AnnotatedArticle> articles) {
        Map<Integer, List<Integer>> found = new TreeMap<>();
        for (Side side : sides) {
            boolean known = side.segments().isEmpty();
            for (int i = 0; i < articles.size(); i++) {
                List<Integer> segments = found.containsKey(i) ? null : side.find(articles.get(i));
                if (segments != null) {
                    found.put(i, segments);
                    known = true;
                    break;
                }
            }
            if (!known) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** Indexes of the articles that no side is about. */
    private Set<Integer> free(List<AnnotatedArticle> articles) {
        return IntStream.range(0, articles.size())
                .filter(i ->
                        sides.stream().noneMatch(s -> s.isAbout(articles.get(i).article())))
                .boxed()
                .collect(Collectors.toSet());
    }

    /**
     * The decisions that are about some articles, as an aligner needs them. One whose segment is gone is left out, and so is
     * a bead that has a segment of one before it. An article that a bead does not speak of is free in it.
     *
     * @param decisions any
     * @param articles those side by side
     * @return what is fixed and what is forbidden, by indexes of articles and segments
     */
    public static BeadDecisions among(List<BeadDecision> decisions, List<AnnotatedArticle> articles) {
        List<SegmentGroup> fixed = new ArrayList<>();
        List<SegmentGroup> forbidden = new ArrayList<>();
        for (BeadDecision decision : decisions) {
            decision.find(articles).ifPresent(found -> {
                SegmentGroup group = new SegmentGroup(
                        IntStream.range(0, articles.size())
                                .mapToObj(i -> found.getOrDefault(i, List.of()))
                                .toList(),
                        decision.kind() == Kind.FIXED ? decision.free(articles) : Set.of());
                List<SegmentGroup> kind = decision.kind() == Kind.FIXED ? fixed : forbidden;
                if (kind == forbidden || fixed.stream().noneMatch(group::meets)) {
                    kind.add(group);
                }
            });
        }
        return new BeadDecisions(fixed, forbidden);
    }

    /**
     * Whether it cannot hold beside another: the same said again, a bead that shares a segment with another, or two
     * segments kept apart in one bead.
     *
     * @param other a later decision
     * @return true where this one gives way to it
     */
    boolean givesWayTo(BeadDecision other) {
        long shared = shared(other);
        boolean bothFixed = kind == Kind.FIXED && other.kind == Kind.FIXED;
        return bothFixed ? shared > 0 : (shared == 2 || equals(other));
    }

    private long shared(BeadDecision other) {
        long count = 0;
        for (Side side : sides) {
            for (Side theirs : other.sides) {
                if (side.article().equals(theirs.article())) {
                    count += side.segments().stream()
                            .filter(s -> theirs.segments().stream().anyMatch(s::same))
                            .count();
                }
            }
        }
        return count;
    }
}

package org.dragoman.compare.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.align.Bead;
import org.dragoman.article.Segment;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Concept;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.voice.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Puts the passages of several articles together that stand in one bead: first those of one speaker, then those whose speaker is
 * not known, then what is left where no article has more than one.
 */
final class PassageMatcher {
    /** Passages of one speaker at one place. */
    private static final class Group {
        private final List<Passage> passages = new ArrayList<>();
        private final Set<Integer> beads = new TreeSet<>();
        private final Set<Integer> articles = new TreeSet<>();

        void take(Group other) {
            passages.addAll(other.passages);
            beads.addAll(other.beads);
            articles.addAll(other.articles);
        }

        boolean meets(Group other) {
            return beads.stream().anyMatch(other.beads::contains);
        }

        boolean apart(Group other) {
            return articles.stream().noneMatch(other.articles::contains);
        }
    }

    private interface Fit {
        boolean fits(Group one, Group other);
    }

    private final VoicedComparison articles;
    private final ArticleComparison comparison;

    PassageMatcher(VoicedComparison articles) {
        this.articles = articles;
        this.comparison = articles.comparison();
    }

    QuotationTable table() {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < comparison.articles().size(); i++) {
            AnnotatedArticle article = comparison.articles().get(i);
            Map<Integer, Integer> beads = beads(i);
            for (Passage passage :
                    PassageReader.read(i, article.article(), articles.voices().get(i))) {
                groups.add(group(passage, article, beads));
            }
        }
        join(groups, (a, b) -> a.meets(b) && sameSpeaker(a, b));
        join(groups, (a, b) -> a.meets(b) && a.apart(b) && (unknown(a) || unknown(b)));
        join(groups, (a, b) -> a.meets(b) && a.apart(b) && alone(a, groups) && alone(b, groups));
        PassageJudge judge = new PassageJudge(comparison);
        return new QuotationTable(
                comparison.articles().size(),
                groups.stream()
                        .sorted(Comparator.comparing((Group g) -> g.beads.isEmpty()
                                        ? -1
                                        : g.beads.iterator().next())
                                .thenComparing(g -> g.passages.get(0).voice()))
                        .map(g -> row(g, judge))
                        .toList());
    }

    /** The bead of each segment of an article. */
    private Map<Integer, Integer> beads(int article) {
        Map<Integer, Integer> beads = new HashMap<>();
        List<Bead> all = comparison.alignment().beads();
        for (int b = 0; b < all.size(); b++) {
            for (int segment : all.get(b).side(article)) {
                beads.put(segment, b);
            }
        }
        return beads;
    }

    private static Group group(Passage passage, AnnotatedArticle article, Map<Integer, Integer> beads) {
        Group group = new Group();
        group.passages.add(passage);
        group.articles.add(passage.article());
        for (Segment segment : article.segments()) {
            Integer bead = beads.get(segment.index());
            if (bead != null && segment.span().overlaps(passage.voice().span())) {
                group.beads.add(bead);
            }
        }
        return group;
    }

    private static void join(List<Group> groups, Fit fit) {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                if (fit.fits(groups.get(i), groups.get(j))) {
                    groups.get(i).take(groups.remove(j));
                    // What was taken may meet more than what was there.
                    j = i;
                }
            }
        }
    }

    /** Of one article any two passages of a speaker at a place; of two articles the same concept. */
    private boolean sameSpeaker(Group one, Group other) {
        for (Passage a : one.passages) {
            for (Passage b : other.passages) {
                if (sameSpeaker(a.speaker(), b.speaker(), language(a).equals(language(b)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameSpeaker(@Nullable Speaker one, @Nullable Speaker other, boolean sameLanguage) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return (one.concept() != null && one.concept().equals(other.concept()))
                || (sameLanguage && one.name().equals(other.name()));
    }

    private String language(Passage passage) {
        return comparison.articles().get(passage.article()).article().language().language();
    }

    private static boolean unknown(Group group) {
        return group.passages.stream().allMatch(p -> p.concept() == null);
    }

    /** Whether no other passage of its articles stands in its beads. */
    private static boolean alone(Group group, List<Group> groups) {
        return groups.stream().noneMatch(o -> o != group && o.meets(group) && !o.apart(group));
    }

    private QuotationRow row(Group group, PassageJudge judge) {
        List<List<Passage>> byArticle = new ArrayList<>();
        for (int i = 0; i < comparison.articles().size(); i++) {
            int article = i;
            byArticle.add(group.passages.stream()
                    .filter(p -> p.article() == article)
                    .sorted(Comparator.comparing(Passage::voice))
                    .toList());
        }
        Concept concept = group.passages.stream()
                .map(Passage::concept)
                .filter(Objects::nonNull)
                .flatMap(id -> comparison.glossary().concept(id).stream())
                .findFirst()
                .orElse(null);
        String surface = group.passages.stream()
                .map(Passage::speaker)
                .filter(Objects::nonNull)
                .map(Speaker::surface)
                .findFirst()
                .orElse("");
        return new QuotationRow(concept, surface, byArticle, judge.judge(byArticle, new LinkedHashSet<>(group.beads)));
    }
}

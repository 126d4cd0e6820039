package org.dragoman.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.article.Segmenter;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Relation;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mentions of an article. The longest mention wins. A contextual term counts only behind a full form of its
 * concept in the same article, a surname also before it; one of several words also behind the organisation whose organ it is. A doubtful form
 * counts only where the article names the concept beyond doubt elsewhere. Of concepts that share a form it is the one
 * named last before it. Safe for use by several threads.
 */
public final class MentionFinder {
    private final TermIndex index;
    private static final int LATIN_ENDS = 0x250;

    private final boolean nested;

    /**
     * Builds a finder.
     *
     * @param index the compiled glossary
     * @param nested whether mentions inside longer ones are reported too
     */
    public MentionFinder(TermIndex index, boolean nested) {
        this.index = index;
        this.nested = nested;
    }

    /** A hit at its place in the article. */
    private record Candidate(TermIndex.Hit hit, Span span, int segment) {
        boolean contextual() {
            return hit.term().contextual();
        }

        boolean doubtful() {
            return hit.derivation().doubtful();
        }

        String concept() {
            return hit.concept().id();
        }
    }

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate c) -> -c.span().length())
            .thenComparingInt(c -> c.hit().derivation().penalty())
            .thenComparingInt(c -> c.hit().derivation().steps().size())
            .thenComparing(Candidate::contextual)
            .thenComparing(Candidate::span)
            .thenComparing(Candidate::concept);

    /**
     * Segments an article and finds its mentions.
     *
     * @param article the article
     * @param segmenter how to segment it
     * @return the article with both
     */
    public AnnotatedArticle annotate(Article article, Segmenter segmenter) {
        List<Segment> segments = segmenter.segments(article);
        return new AnnotatedArticle(article, segments, find(article, segments));
    }

    /**
     * Finds the mentions of an article.
     *
     * @param article the article
     * @param segments where to look; no mention reaches over the end of one
     * @return in text order
     */
    public List<Mention> find(Article article, List<Segment> segments) {
        List<Candidate> all = new ArrayList<>();
        for (Segment segment : segments) {
            int origin = segment.span().start();
            index.find(
                    language(article, segment),
                    segment.span().in(article.text()),
                    hit -> all.add(new Candidate(hit, hit.span().shift(origin), segment.index())));
        }
        Set<String> certain = all.stream()
                .filter(c -> !c.contextual() && !c.doubtful())
                .map(Candidate::concept)
                .collect(Collectors.toSet());
        all.removeIf(c -> c.doubtful() && !certain.contains(c.concept()));
        List<Candidate> full = select(all.stream().filter(c -> !c.contextual()).toList());
        Introductions byFullForms =
                Introductions.of(full, Candidate::concept, c -> c.span().start());
        Introductions introductions = Introductions.of(
                Stream.concat(full.stream(), all.stream().filter(c -> introducedAsOrgan(c, byFullForms)))
                        .toList(),
                Candidate::concept,
                c -> c.span().start());
        List<Candidate> allowed = all.stream()
                .filter(c -> !c.contextual() || introduced(c, introductions) >= 0)
                .toList();
        return mentions(select(allowed), allowed, introductions);
    }

    /**
     * Where a concept was named last before a candidate, or -1. A person may be named in full behind the surname, as
     * headlines do. A name of several words ("Council of Foreign Ministers") is also introduced by the organisation
     * whose organ it is.
     */
    private static int introduced(Candidate candidate, Introductions introductions) {
        int start = candidate.span().start();
        boolean person = candidate.hit().concept().type() == ConceptType.PERSON;
        int last = introductions.before(candidate.concept(), person ? Integer.MAX_VALUE : start);
        if (candidate.hit().term().text().strip().indexOf(' ') > 0) {
            for (Relation relation : candidate.hit().concept().relations()) {
                if (relation.type() == Relation.Type.ORGAN_OF) {
                    last = Math.max(last, introductions.before(relation.target(), start));
                }
            }
        }
        return last;
    }

    /** A name of several words of an organ, behind its organisation: as good as a full form for what follows. */
    private static boolean introducedAsOrgan(Candidate candidate, Introductions introductions) {
        return candidate.contextual()
                && !candidate.doubtful()
                && candidate.hit().term().text().strip().indexOf(' ') > 0
                && introduced(candidate, introductions) >= 0;
    }

    /** A quoted post in Latin letters inside an Arabic text is read as English. */
    private static LanguageTag language(Article article, Segment segment) {
        if (!article.language().rightToLeft()) {
            return article.language();
        }
        String text = segment.span().in(article.text());
        long letters = text.chars().filter(Character::isLetter).count();
        long latin = text.chars()
                .filter(c -> c < LATIN_ENDS && Character.isLetter(c))
                .count();
        return latin * 10 > letters * 8 ? LanguageTag.EN : article.language();
    }

    /** Longest first; whatever overlaps a chosen one is dropped, equal spans included. */
    private static List<Candidate> select(List<Candidate> candidates) {
        TreeMap<Integer, Candidate> chosen = new TreeMap<>();
        candidates.stream().sorted(BEST_FIRST).forEach(c -> {
            Map.Entry<Integer, Candidate> before = chosen.lowerEntry(c.span().end());
            if (before == null || !before.getValue().span().overlaps(c.span())) {
                chosen.put(c.span().start(), c);
            }
        });
        return List.copyOf(chosen.values());
    }

    private List<Mention> mentions(List<Candidate> selected, List<Candidate> allowed, Introductions introductions) {
        Map<Span, Map<String, Candidate>> bySpan = new HashMap<>();
        allowed.stream()
                .sorted(BEST_FIRST)
                .forEach(c -> bySpan.computeIfAbsent(c.span(), s -> new LinkedHashMap<>())
                        .putIfAbsent(c.concept(), c));
        List<Mention> mentions = new ArrayList<>();
        for (Candidate candidate : selected) {
            mentions.add(mention(bySpan.get(candidate.span()), introductions, false));
        }
        if (nested) {
            TreeMap<Integer, Span> covering = new TreeMap<>();
            selected.forEach(c -> covering.put(c.span().start(), c.span()));
            for (Map.Entry<Span, Map<String, Candidate>> entry : bySpan.entrySet()) {
                Map.Entry<Integer, Span> before =
                        covering.floorEntry(entry.getKey().start());
                if (before != null
                        && before.getValue().covers(entry.getKey())
                        && !before.getValue().equals(entry.getKey())) {
                    mentions.add(mention(entry.getValue(), introductions, true));
                }
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return List.copyOf(mentions);
    }

    private static Mention mention(
            @Nullable Map<String, Candidate> rivals, Introductions introductions, boolean inner) {
        List<Candidate> ranked = new ArrayList<>(rivals == null ? List.of() : rivals.values());
        ranked.sort(
                Comparator.comparingInt((Candidate c) -> c.hit().derivation().penalty())
                        .thenComparing(Comparator.comparingInt((Candidate c) -> introduced(c, introductions))
                                .reversed()));
        Candidate best = ranked.get(0);
        return new Mention(
                best.hit().concept(),
                best.hit().term(),
                best.span(),
                best.segment(),
                best.hit().derivation(),
                inner,
                ranked.stream().skip(1).map(Candidate::concept).toList());
    }
}

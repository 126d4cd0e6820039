package org.dragoman.event;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** An article's traits as numbers, ascending, with their weights before rarity. Small, as many are kept. Immutable. */
final class TraitVector {
    private static final double REPEATED = 0.5;
    private static final int LEAST_RUNS = 4;
    private static final byte ALTERNATIVE = 1;
    private static final byte OWN_LANGUAGE = 2;
    private static final byte HEAD = 4;

    private final int language;
    private final @Nullable LocalDate day;
    private final List<MonthDay> happened;
    private final Gist gist;
    private final int[] ids;
    private final float[] weights;
    private final byte[] flags;
    private final long[] runs;

    /** Takes a trait that two articles share, by its place in each. */
    interface Shared {
        void trait(int mine, int theirs);
    }

    private record Weighed(double weight, byte flags) {}

    private TraitVector(int language, ArticleTraits article, TreeMap<Integer, Weighed> traits) {
        this.language = language;
        this.day = article.day();
        this.happened = article.happened();
        this.gist = article.gist();
        this.runs = article.runs().stream().mapToLong(r -> r).sorted().toArray();
        ids = new int[traits.size()];
        weights = new float[traits.size()];
        flags = new byte[traits.size()];
        int i = 0;
        for (Map.Entry<Integer, Weighed> trait : traits.entrySet()) {
            ids[i] = trait.getKey();
            weights[i] = (float) trait.getValue().weight();
            flags[i++] = trait.getValue().flags();
        }
    }

    static TraitVector of(ArticleTraits article, int language, EventWeights kinds, ToIntFunction<Trait> ids) {
        TreeMap<Integer, Weighed> traits = new TreeMap<>();
        for (Trait trait : article.traits()) {
            byte flags = (byte) ((trait.alternative() ? ALTERNATIVE : 0)
                    | (trait.kind() == Trait.Kind.WORD ? OWN_LANGUAGE : 0)
                    | (trait.head() ? HEAD : 0));
            double weight = kinds.of(trait.kind()) * (1 + REPEATED * Math.log(trait.count())) * trait.weight();
            traits.merge(
                    ids.applyAsInt(trait),
                    new Weighed(weight, flags),
                    (a, b) -> new Weighed(Math.max(a.weight(), b.weight()), (byte)
                            ((a.flags() & b.flags()) | ((a.flags() | b.flags()) & HEAD))));
        }
        return new TraitVector(language, article, traits);
    }

    /** Equal for traits that count as one: a word in Arabic may be a name or not. */
    static String space(Trait trait) {
        return (trait.kind() == Trait.Kind.SOUND ? Trait.Kind.NAME : trait.kind()).ordinal() + trait.key();
    }

    /** In which share of articles a trait of this kind is taken to stand before any are counted. */
    static double prior(Trait trait) {
        int length = trait.key().length();
        return switch (trait.kind()) {
            case CONCEPT -> 0.06;
            case NAME, SOUND -> length <= 2 ? 0.25 : length == 3 ? 0.08 : length == 4 ? 0.03 : 0.01;
            case NUMBER -> length <= 1 ? 0.2 : length <= 2 ? 0.1 : 0.02;
            case DATE -> length > 5 ? 0.01 : 0.02;
            case WORD, MEANING, KIND -> 0.05;
        };
    }

    int language() {
        return language;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    int size() {
        return ids.length;
    }

    int id(int i) {
        return ids[i];
    }

    double weight(int i) {
        return weights[i];
    }

    boolean alternative(int i) {
        return (flags[i] & ALTERNATIVE) != 0;
    }

    /** Whether the trait tells something to articles of the same language only. */
    boolean ownLanguage(int i) {
        return (flags[i] & OWN_LANGUAGE) != 0;
    }

    /** Whether the trait stands in the title or the first sentences. */
    boolean head(int i) {
        return (flags[i] & HEAD) != 0;
    }

    /** Days on which what the article reports may have happened. */
    List<MonthDay> happened() {
        return happened;
    }

    /** Who, where and what, by title and first sentences. */
    Gist gist() {
        return gist;
    }

    void shared(TraitVector other, Shared each) {
        int i = 0;
        int j = 0;
        while (i < ids.length && j < other.ids.length) {
            if (ids[i] == other.ids[j]) {
                each.trait(i++, j++);
            } else if (ids[i] < other.ids[j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Share of the chosen runs of words of the shorter text that stand in the other too. */
    double sameText(TraitVector other) {
        int fewer = Math.min(runs.length, other.runs.length);
        int same = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            int difference = Long.compare(runs[i], other.runs[j]);
            same += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return fewer < LEAST_RUNS ? 0 : (double) same / fewer;
    }
}

package org.dragoman.candidate;

import java.util.List;
import java.util.Set;

/** How surely a word of one line stands for a word of another, from three sources. For several threads. */
final class WordScores {
    private final Associations learnt;
    private final NameLikeness names;
    private final Memo<Long, Double> named = new Memo<>(1 << 16);
    private final Memo<Long, Double> joined = new Memo<>(1 << 16);

    WordScores(Associations learnt, NameLikeness names) {
        this.learnt = learnt;
        this.names = names;
    }

    /** As names, from the letters alone. */
    double named(Line.Word a, Line.Word b) {
        return named.get(Keys.of(a.id(), b.id()), k -> names.of(a.readings(), b.readings()));
    }

    /** As names, one of which the other language writes as two words. */
    double joined(List<Line.Word> a, List<Line.Word> b) {
        if (light(a) || light(b)) {
            return 0;
        }
        return joined.get(Keys.of(id(a), id(b)), k -> names.joined(a, b));
    }

    private static boolean light(List<Line.Word> words) {
        return light(words.get(0)) || words.size() > 1 && light(words.get(1));
    }

    private static boolean light(Line.Word word) {
        return word.stop() || word.token().number();
    }

    private static long id(List<Line.Word> words) {
        long first = words.get(0).id();
        return words.size() == 1 ? first : Keys.of(first, words.get(1).id());
    }

    /** Whether the word list has the two in one row. */
    static boolean listed(Line.Word a, Line.Word b) {
        Set<Integer> rows = a.rows();
        if (rows.isEmpty() || b.rows().isEmpty()) {
            return false;
        }
        for (int row : b.rows()) {
            if (rows.contains(row)) {
                return true;
            }
        }
        return false;
    }

    double learnt(Line.Word a, Line.Word b) {
        return learnt.of(a, b);
    }

    double best(Line.Word a, Line.Word b) {
        if (listed(a, b)
                || (a.token().number() && a.token().key().equals(b.token().key()))) {
            return 1;
        }
        return Math.max(named(a, b), Math.min(1, 1.3 * learnt(a, b)));
    }
}

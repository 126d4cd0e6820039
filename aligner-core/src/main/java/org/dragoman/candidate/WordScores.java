package org.dragoman.candidate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How surely a word of one line stands for a word of another, from three sources. Not for several threads. */
final class WordScores {
    private static final double ALIKE = 0.55;

    private final Associations learnt;
    private final Map<String, Double> alike = new HashMap<>();

    WordScores(Associations learnt) {
        this.learnt = learnt;
    }

    /** From sound alone: 0 below what chance gives. */
    double sound(Line.Word a, Line.Word b, String languageA, String languageB) {
        String key = a.token().text() + '\t' + b.token().text() + '\t' + languageB;
        return alike.computeIfAbsent(key, k -> {
            boolean unwritten = languageA.equals("ar") || languageB.equals("ar");
            double best = 0;
            for (Reading x : a.readings()) {
                for (Reading y : b.readings()) {
                    best = Math.max(best, SoundLikeness.of(x.sounds(), y.sounds(), unwritten));
                }
            }
            double weight = SoundLikeness.weight(a.readings().get(0).sounds());
            double scaled = (best - ALIKE) / (1 - ALIKE);
            return weight < 1.5 && best < 0.9 ? 0.0 : Math.max(0, Math.min(1, scaled * 1.4));
        });
    }

    /** Whether the word list has the two in one row. */
    static boolean listed(Line.Word a, Line.Word b) {
        Set<Integer> rows = a.rows();
        for (int row : b.rows()) {
            if (rows.contains(row)) {
                return true;
            }
        }
        return false;
    }

    double learnt(Line.Word a, Line.Word b) {
        return learnt.of(a.key(), b.key());
    }

    double best(Line.Word a, Line.Word b, String languageA, String languageB) {
        if (listed(a, b)
                || (a.token().number() && a.token().key().equals(b.token().key()))) {
            return 1;
        }
        return Math.max(sound(a, b, languageA, languageB), Math.min(1, 1.3 * learnt(a, b)));
    }
}

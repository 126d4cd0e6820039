package org.dragoman.candidate;

/**
 * How much two names {@linkplain Sounds sound} alike: 1 less the cost of the cheapest way from one to the other, by the
 * weight of the longer. Vowels weigh little, and little more than nothing where one side is Arabic, which writes the
 * long ones alone.
 *
 * <p>Words are judged by {@link NameLikeness}. This stricter measure, that has learnt nothing, tells where a name begins and ends:
 * a matcher of names forgives an attached letter or a word too much, which is what has to be told apart here.
 */
final class SoundLikeness {
    private static final double VOWEL = 0.3;
    private static final double UNWRITTEN = 0.12;
    private static final double WEAK = 0.3;
    private static final double ROUNDING = 1e-9;
    private static final String VOWELS = "aeiou";

    /** Pairs that letters of one sound are written by, and how far apart they are. */
    private static final String CLOSE =
            "bp1 fv1 gJ2 gk4 gq2 gG0 qk2 qG2 Jq5 sz4 sS5 td4 Tt2 Ts2 Dz1 Dd2 Dt4 TS7 xh3 xk3 xC4 JZ1 CS2 CJ3 Ct6 Ck3 Cs5"
                    + " wv1 wo0 wu0 wa3 we3 wf4 vb4 yi0 ye1 ya2 yJ3 yu3 iJ5 ZS4 Zz4 ZJ1 SJ5 nm6 fp5 hG3 Gx3 Gf4 kG5 hk5"
                    + " ao1 ae1 ai2 au2 eo2 ei1 eu2 io2 iu2 ou1 'a1 'e1 'i2 'o2 'u2 lr7 zJ5 sJ6 gh5 gx5";

    private static final float[][] COSTS = costs();
    /** What it costs that a letter is gone, where all are written and where vowels are left out. */
    private static final double[][] GONE = {gone(false), gone(true)};

    private SoundLikeness() {}

    private static float[][] costs() {
        float[][] costs = new float[128][128];
        for (int i = 0; i < 128; i++) {
            for (int j = 0; j < 128; j++) {
                costs[i][j] = i == j ? 0 : 1.2f;
            }
        }
        for (String row : CLOSE.split(" ")) {
            float cost = (row.charAt(2) - '0') / 10f;
            costs[row.charAt(0)][row.charAt(1)] = cost;
            costs[row.charAt(1)][row.charAt(0)] = cost;
        }
        return costs;
    }

    /**
     * Compares two names.
     *
     * @param a its sounds
     * @param b its sounds
     * @param unwritten whether one of them is from a script that leaves vowels out
     * @return 0 to 1
     */
    static double of(String a, String b, boolean unwritten) {
        return of(a, b, unwritten, 0);
    }

    /** The same where less than {@code least} may be given as 0. */
    static double of(String a, String b, boolean unwritten, double least) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double weight = Math.max(1, Math.max(weight(a), weight(b)));
        double most = (1 - least) * weight + ROUNDING;
        double[] costsGone = GONE[unwritten ? 1 : 0];
        double[] row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            row[j] = row[j - 1] + costsGone[b.charAt(j - 1)];
        }
        for (int i = 1; i <= a.length(); i++) {
            double diagonal = row[0];
            float[] costs = COSTS[a.charAt(i - 1)];
            double lost = costsGone[a.charAt(i - 1)];
            row[0] += lost;
            double lowest = row[0];
            for (int j = 1; j <= b.length(); j++) {
                char other = b.charAt(j - 1);
                double best = diagonal + costs[other];
                diagonal = row[j];
                best = Math.min(best, row[j] + lost);
                best = Math.min(best, row[j - 1] + costsGone[other]);
                row[j] = best;
                lowest = Math.min(lowest, best);
            }
            if (lowest > most) {
                return 0;
            }
        }
        return Math.max(0, 1 - row[b.length()] / weight);
    }

    /** Consonants count. */
    static double weight(String sounds) {
        double weight = 0;
        for (int i = 0; i < sounds.length(); i++) {
            weight += VOWELS.indexOf(sounds.charAt(i)) >= 0 ? VOWEL : sounds.charAt(i) == '\'' ? WEAK : 1;
        }
        return weight;
    }

    private static double[] gone(boolean unwritten) {
        double[] costs = new double[128];
        for (char c = 0; c < costs.length; c++) {
            costs[c] = VOWELS.indexOf(c) >= 0
                    ? unwritten ? UNWRITTEN : VOWEL
                    : switch (c) {
                        case '\'' -> UNWRITTEN;
                        case 'h', 'G' -> WEAK;
                        case 'w', 'y' -> VOWEL;
                        default -> 1;
                    };
        }
        return costs;
    }
}

package org.dragoman.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;

/** The weights of two languages and what is made of them for names of several words. */
public final class NameModel {
    /** What a word without partner costs, as a share of what it tells. */
    private static final double UNPAIRED = 0.35;

    /** What a generic word without partner costs, in nats. */
    private static final double GENERIC = 0.4;

    /** What words cost that are put together, for each joint, in nats. */
    private static final double JOINT = 1;

    private static final String CALIBRATION = "calibration\t";
    private static final double LEAST_NATS = 5;
    private static final double MOST_NATS = 30;
    private static final double LEAST_SHARE = 0.2;

    private final LetterPairs pairs;
    private final double[] calibration;

    /**
     * Makes a model.
     *
     * @param pairs weights of letters
     * @param calibration constant, weight of the evidence in nats, weight of the evidence as a share of what both names
     *     tell
     */
    public NameModel(LetterPairs pairs, double... calibration) {
        this.pairs = pairs;
        this.calibration = calibration.clone();
    }

    static NameModel installed(LanguageTag left, LanguageTag right) {
        double[] calibration = lines(left, right).stream()
                .filter(line -> line.startsWith(CALIBRATION))
                .flatMapToDouble(line -> Arrays.stream(line.split("\t")).skip(1).mapToDouble(Double::parseDouble))
                .toArray();
        return new NameModel(LetterPairs.of(rows(left, right)), calibration);
    }

    static List<LetterPairs.Row> rows(LanguageTag left, LanguageTag right) {
        return lines(left, right).stream()
                .filter(line -> !line.startsWith(CALIBRATION))
                .map(line -> line.split("\t"))
                .map(cells -> new LetterPairs.Row(cells[0], cells[1], Math.exp(-Double.parseDouble(cells[2]))))
                .toList();
    }

    private static List<String> lines(LanguageTag left, LanguageTag right) {
        return LanguageData.lines(NameModel.class, "letters." + left + "-" + right + ".tsv");
    }

    /**
     * The evidence that two names are the same.
     *
     * @param a of the left language
     * @param b of the right language
     * @return nats: how much more probable the two are as one name than as two
     */
    public double evidence(PreparedName a, PreparedName b) {
        return features(a, b)[0];
    }

    /**
     * How sure it is that two names are the same.
     *
     * @param a of the left language
     * @param b of the right language
     * @return 0 to 1
     */
    double likeness(PreparedName a, PreparedName b) {
        return likeness(features(a, b));
    }

    private double likeness(double... features) {
        double[] bounded = bounded(features);
        return 1 / (1 + Math.exp(-calibration[0] - calibration[1] * bounded[0] - calibration[2] * bounded[1]));
    }

    /**
     * Features as the calibration reads them: beyond some bounds more evidence makes nothing surer.
     *
     * @param features as {@link #features} gives them
     * @return the same within bounds
     */
    public static double[] bounded(double... features) {
        return new double[] {
            Math.max(-LEAST_NATS, Math.min(MOST_NATS, features[0])), Math.max(-LEAST_SHARE, Math.min(1, features[1]))
        };
    }

    private record Pairing(int left, int right, double score) {}

    /**
     * What speaks for two names being the same.
     *
     * @param a of the left language
     * @param b of the right language
     * @return evidence in nats, and as a share of what both names tell
     */
    public double[] features(PreparedName a, PreparedName b) {
        List<PreparedName.Piece> as = a.pieces();
        List<PreparedName.Piece> bs = b.pieces();
        List<Sounds> soundsA = a.sounds(pairs, true);
        List<Sounds> soundsB = b.sounds(pairs, false);
        List<Pairing> pairings = new ArrayList<>();
        for (int i = 0; i < as.size(); i++) {
            for (int j = 0; j < bs.size(); j++) {
                if (i >= a.words().size() && j >= b.words().size()) {
                    continue;
                }
                double score = score(as.get(i), soundsA.get(i), bs.get(j), soundsB.get(j));
                if (score > 0) {
                    pairings.add(new Pairing(i, j, score));
                }
            }
        }
        double tells = 0;
        double total = 0;
        for (int i = 0; i < a.words().size(); i++) {
            tells += tells(as.get(i), soundsA.get(i)) / 2;
            total -= unpaired(as.get(i), soundsA.get(i));
        }
        for (int j = 0; j < b.words().size(); j++) {
            tells += tells(bs.get(j), soundsB.get(j)) / 2;
            total -= unpaired(bs.get(j), soundsB.get(j));
        }
        total += best(pairings, as, soundsA, bs, soundsB);
        return new double[] {total, tells == 0 ? 0 : total / tells};
    }

    /** Pairs words from the best pairing down; each gives back what its words would cost alone. */
    private static double best(
            List<Pairing> pairings,
            List<PreparedName.Piece> as,
            List<Sounds> soundsA,
            List<PreparedName.Piece> bs,
            List<Sounds> soundsB) {
        pairings.sort(Comparator.comparingDouble(p -> -p.score()));
        long usedA = 0;
        long usedB = 0;
        double total = 0;
        for (Pairing pairing : pairings) {
            long left = mask(as.get(pairing.left()));
            long right = mask(bs.get(pairing.right()));
            if ((usedA & left) == 0 && (usedB & right) == 0) {
                usedA |= left;
                usedB |= right;
                total += pairing.score();
                for (int i = as.get(pairing.left()).from();
                        i < as.get(pairing.left()).to();
                        i++) {
                    total += unpaired(as.get(i), soundsA.get(i));
                }
                for (int j = bs.get(pairing.right()).from();
                        j < bs.get(pairing.right()).to();
                        j++) {
                    total += unpaired(bs.get(j), soundsB.get(j));
                }
            }
        }
        return total;
    }

    private static long mask(PreparedName.Piece piece) {
        return (1L << piece.to()) - (1L << piece.from());
    }

    private double score(PreparedName.Piece a, Sounds soundsA, PreparedName.Piece b, Sounds soundsB) {
        int joints = a.to() - a.from() - 1 + b.to() - b.from() - 1;
        double letters = soundsA.surprise() + soundsB.surprise() - pairs.cost(soundsA, soundsB) - JOINT * joints;
        if (a.sense() != null
                && b.sense() != null
                && a.sense().name().equals(b.sense().name())) {
            return Math.max(a.sense().weight(), letters);
        }
        return letters;
    }

    private static double tells(PreparedName.Piece piece, Sounds sounds) {
        return piece.sense() == null ? sounds.surprise() : piece.sense().weight();
    }

    private static double unpaired(PreparedName.Piece piece, Sounds sounds) {
        return piece.sense() == null
                ? UNPAIRED * sounds.surprise()
                : GENERIC * Math.min(1, piece.sense().weight());
    }
}

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
        List<LetterPairs.Row> rows = new ArrayList<>();
        double[] calibration = {-6, 0.6, 0};
        for (String line : LanguageData.lines(NameModel.class, "letters." + left + "-" + right + ".tsv")) {
            String[] cells = line.split("\t");
            if (cells[0].equals("calibration")) {
                calibration = Arrays.stream(cells)
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray();
            } else {
                rows.add(new LetterPairs.Row(cells[0], cells[1], Math.exp(-Double.parseDouble(cells[2]))));
            }
        }
        return new NameModel(LetterPairs.of(rows), calibration);
    }

    /**
     * The logarithm of the odds that two names are the same.
     *
     * @param a of the left language
     * @param b of the right language
     * @return calibrated
     */
    public double evidence(PreparedName a, PreparedName b) {
        double[] features = features(a, b);
        return calibration[0] + calibration[1] * features[0] + calibration[2] * features[1];
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

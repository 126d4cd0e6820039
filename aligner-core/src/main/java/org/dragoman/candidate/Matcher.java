package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words of another line that a phrase may correspond to. For several threads. */
final class Matcher {
    private static final int MORE_WORDS = 3;
    private static final int KEPT = 4;
    private static final double LEAST = 0.3;
    private static final double SMALL_WORD = 0.15;
    /** Up to it runs of words do not sound alike. */
    private static final double HALF = 0.5;

    private final WordScores scores;
    private final Runs runs;

    Matcher(WordScores scores, Runs runs) {
        this.scores = scores;
        this.runs = runs;
    }

    /** The best places of a line for a phrase of another, best first. */
    List<Match> find(Phrase source, Line target) {
        int n = source.size();
        double[][] m = words(source, target);
        String joined = sounds(source);
        List<Match> found = new ArrayList<>();
        for (int j = 0; j < target.size(); j++) {
            if (!mayBegin(target, j)) {
                continue;
            }
            int most = Math.min(target.size(), j + n + MORE_WORDS);
            for (int k = j + 1; k <= most; k++) {
                Line.Word last = target.words().get(k - 1);
                if (!last.free() || (k > j + 1 && !joins(target, k - 1))) {
                    break;
                }
                if (mayEnd(target, j, k)) {
                    Match match = match(source, new Phrase(target, j, k, cut(source, m, target, j)), m, joined);
                    if (match.score() >= LEAST) {
                        found.add(match);
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble((Match x) -> -x.score()));
        return found.subList(0, Math.min(KEPT, found.size()));
    }

    /** How surely each word of the phrase stands for each of the line, alone or with its neighbour. */
    private double[][] words(Phrase source, Line target) {
        double[][] m = new double[source.size()][target.size()];
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < m[i].length; j++) {
                m[i][j] = scores.best(word(source, i), target.words().get(j));
            }
        }
        for (int i = 0; i < m.length; i++) {
            List<Line.Word> one = List.of(word(source, i));
            List<Line.Word> two = i + 1 < m.length ? List.of(word(source, i), word(source, i + 1)) : List.of();
            for (int j = 0; j < m[i].length; j++) {
                Line.Word word = target.words().get(j);
                if (j + 1 < m[i].length && joins(target, j + 1)) {
                    double both =
                            scores.joined(one, List.of(word, target.words().get(j + 1)));
                    m[i][j] = Math.max(m[i][j], both);
                    m[i][j + 1] = Math.max(m[i][j + 1], both);
                }
                if (!two.isEmpty()) {
                    double both = scores.joined(two, List.of(word));
                    m[i][j] = Math.max(m[i][j], both);
                    m[i + 1][j] = Math.max(m[i + 1][j], both);
                }
            }
        }
        return m;
    }

    private static Line.Word word(Phrase phrase, int index) {
        return phrase.line().words().get(phrase.from() + index);
    }

    private boolean mayBegin(Line line, int index) {
        Line.Word word = line.words().get(index);
        return word.free() && !word.link() && (!word.stop() || word.token().abbreviation());
    }

    private boolean mayEnd(Line line, int from, int to) {
        Line.Word word = line.words().get(to - 1);
        return to - 1 == from || (!word.stop() && !(word.link() && !word.token().capital()));
    }

    private static boolean joins(Line line, int index) {
        String gap = line.token(index).gap().strip();
        return line.token(index).follows()
                || gap.equals("&")
                || gap.equals(".") && line.token(index - 1).text().length() < 3;
    }

    /** Attached letters before the first word: as the reading has them that sounds likest, else the likeliest. */
    private static int cut(Phrase source, double[][] m, Line target, int index) {
        Line.Word word = target.words().get(index);
        if (word.readings().size() == 1) {
            return word.readings().get(0).from();
        }
        double best = 0;
        int cut = word.cut();
        for (int i = 0; i < source.size(); i++) {
            if (m[i][index] <= 0 || WordScores.listed(word(source, i), word)) {
                continue;
            }
            for (Reading reading : word.readings()) {
                for (Reading x : word(source, i).readings()) {
                    double like = SoundLikeness.of(x.sounds(), reading.sounds(), true);
                    if (like > best + 1e-9 && like > 0.55) {
                        best = like;
                        cut = reading.from();
                    }
                }
            }
        }
        return cut;
    }

    private static String sounds(Phrase phrase) {
        StringBuilder joined = new StringBuilder();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            joined.append(phrase.line().words().get(i).readings().get(0).sounds());
        }
        return joined.toString();
    }

    private Match match(Phrase source, Phrase target, double[][] m, String joined) {
        double[] facts = new double[Facts.COUNT];
        double coverage = cover(source, target, m, true, facts, Facts.SOURCE_LEAST);
        double coveredBy = cover(target, source, m, false, facts, Facts.TARGET_LEAST);
        double alike = joinedLikeness(source, target, joined);
        double met = runs.of(source, target);
        facts[Facts.SOURCE_COVERED] = coverage;
        facts[Facts.TARGET_COVERED] = coveredBy;
        facts[Facts.ALIKE] = alike;
        facts[Facts.MET] = met;
        double words = Math.sqrt(coverage * coveredBy);
        double score = Math.max(met, Math.max(words, alike));
        return new Match(source, target, score + 0.02 * Math.min(source.size(), target.size()), facts);
    }

    private double cover(Phrase of, Phrase by, double[][] m, boolean rows, double[] facts, int least) {
        double sum = 0;
        double weights = 0;
        double lowest = 1;
        for (int i = 0; i < of.size(); i++) {
            double best = 0;
            for (int j = 0; j < by.size(); j++) {
                int row = rows ? i : j;
                int column = rows ? by.from() + j : of.from() + i;
                best = Math.max(best, m[row][column]);
            }
            boolean light = word(of, i).link() || word(of, i).stop();
            double weight = light ? SMALL_WORD : 1;
            sum += weight * best;
            weights += weight;
            lowest = light ? lowest : Math.min(lowest, best);
        }
        facts[least] = lowest;
        return sum / weights;
    }

    private static double joinedLikeness(Phrase source, Phrase target, String joined) {
        boolean unwritten = source.line().language().equals("ar")
                || target.line().language().equals("ar");
        StringBuilder front = new StringBuilder();
        double best = 0;
        for (Reading first : target.line().words().get(target.from()).readings()) {
            if (first.from() != target.cut() && target.line().language().equals("ar")) {
                continue;
            }
            front.setLength(0);
            if (target.size() == 1) {
                best = Math.max(best, SoundLikeness.of(joined, first.sounds(), unwritten, HALF));
                continue;
            }
            front.append(first.sounds());
            for (int i = target.from() + 1; i < target.to() - 1; i++) {
                front.append(target.line().words().get(i).readings().get(0).sounds());
            }
            for (Reading last : target.line().words().get(target.to() - 1).readings()) {
                if (last.from() == 0) {
                    best = Math.max(best, SoundLikeness.of(joined, front + last.sounds(), unwritten, HALF));
                }
            }
            if (!target.line().language().equals("ar")) {
                break;
            }
        }
        double weight = SoundLikeness.weight(joined);
        double scaled = Math.max(0, (best - HALF) * 2);
        return weight < 1.5 && best < 0.9 ? 0 : scaled;
    }
}

package org.dragoman.candidate;

import java.util.List;
import java.util.Set;
import org.dragoman.candidate.Lexicon.Role;

/** Adds to the matches of a phrase what its words and its rivals show; what only all texts show is added in the end. */
final class Judge {
    /** The most that {@link Facts#REPEATED} can be; {@link Facts#CONSTANT} is at most 1. */
    static final double MOST_REPEATED = 2;

    private static final double COUNTED = 0.5;
    private static final Set<String> AND = Set.of("and", "və", "&");

    private final Lexicon lexicon;
    private final WordScores scores;
    private final PhraseFinder phrases;

    Judge(Lexicon lexicon, WordScores scores, PhraseFinder phrases) {
        this.lexicon = lexicon;
        this.scores = scores;
        this.phrases = phrases;
    }

    /** Adds the keys under which the matches of one phrase are counted, once a unit, for {@link #complete}. */
    static void count(List<Match> matches, Set<Long> keys) {
        for (Match match : matches) {
            keys.add(sourceKey(match));
            if (match.score() > COUNTED && match.score() > matches.get(0).score() - 0.1) {
                keys.add(match.key());
            }
        }
    }

    /** The last facts of a match: how often it was counted in all units. */
    static void complete(Match match, Tally met) {
        double[] facts = match.facts();
        int times = met.of(match.key());
        int alone = met.of(sourceKey(match));
        facts[Facts.REPEATED] = Math.min(MOST_REPEATED, Math.log(Math.max(1, times)));
        facts[Facts.CONSTANT] = times < 2 ? 0 : times / (double) (alone == 0 ? times : alone);
    }

    private static long sourceKey(Match match) {
        String languages =
                match.source().line().language() + match.target().line().language();
        return Keys.of(Keys.of(languages), Keys.of(match.source()));
    }

    /** Fills the facts of the matches of one phrase, but for those of {@link #complete}. */
    void judge(List<Match> matches) {
        for (Match match : matches) {
            double[] facts = match.facts();
            Phrase source = match.source();
            Phrase target = match.target();
            kinds(source, target, facts);
            Line.Word first = source.line().words().get(source.from());
            boolean capital = capitals(source) > 0;
            facts[Facts.SMALL] = capital ? 0 : 1;
            facts[Facts.DOUBTFUL_CAPITAL] = source.size() == 1 && capital && first.seenSmall()
                    ? (first.token().initial() ? 1 : 0.5)
                    : 0;
            boolean latin = !target.line().language().equals("ar");
            facts[Facts.CAPITALS] = latin ? capitals(target) : 0;
            facts[Facts.CUT] = latin ? cuts(target) : 0;
            facts[Facts.SOURCE_CUT] = cuts(source);
            facts[Facts.LENGTH] = Math.log(source.size());
            double weight = 0;
            for (int i = source.from(); i < source.to(); i++) {
                weight += SoundLikeness.weight(
                        source.line().words().get(i).readings().get(0).sounds());
            }
            facts[Facts.SHORT] = weight < 2.5 ? 1 : weight < 4 ? 0.5 : 0;
            facts[Facts.ARABIC] = latin ? 0 : 1;
            facts[Facts.OFFICE] = all(source, Role.OFFICE, Role.WORD) ? 1 : 0;
            facts[Facts.BARE] = source.size() == 1 && lexicon.any(first.rows(), Role.BARE) ? 1 : 0;
            facts[Facts.ABBREVIATION] = source.size() == 1 && first.token().abbreviation() ? 1 : 0;
            facts[Facts.SMALL_LISTED] = facts[Facts.SMALL] * facts[Facts.LISTED];
            facts[Facts.AND] = and(source) ? 1 : 0;
            facts[Facts.TARGET_AND] = and(target) ? 1 : 0;
            facts[Facts.MARGIN] = margin(match, matches);
            facts[Facts.BEST] = match == matches.get(0) ? 1 : 0;
        }
    }

    private static double margin(Match match, List<Match> matches) {
        double rival = 0;
        for (Match other : matches) {
            if (other != match && !other.target().overlaps(match.target())) {
                rival = Math.max(rival, other.score());
            }
        }
        return Math.max(-0.5, Math.min(0.5, match.score() - rival));
    }

    /** What the likeness of the words rests on. */
    private void kinds(Phrase source, Phrase target, double[] facts) {
        double listed = 0;
        double named = 0;
        double learnt = 0;
        for (int i = source.from(); i < source.to(); i++) {
            Line.Word a = source.line().words().get(i);
            double bestName = 0;
            double bestLearnt = 0;
            boolean any = false;
            for (int j = target.from(); j < target.to(); j++) {
                Line.Word b = target.line().words().get(j);
                any |= WordScores.listed(a, b);
                bestName = Math.max(bestName, scores.named(a, b));
                bestLearnt = Math.max(bestLearnt, scores.learnt(a, b));
            }
            listed += any ? 1 : 0;
            named += bestName;
            learnt += bestLearnt;
        }
        facts[Facts.LISTED] = listed / source.size();
        facts[Facts.NAMED] = named / source.size();
        facts[Facts.LEARNT] = learnt / source.size();
    }

    private static double capitals(Phrase phrase) {
        int capitals = 0;
        int words = 0;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            words += phrase.line().words().get(i).stop() ? 0 : 1;
            capitals += phrase.line().token(i).capital() ? 1 : 0;
        }
        return Math.min(1, capitals / (double) Math.max(1, words));
    }

    /** Capitalised words that go on at either side. */
    private double cuts(Phrase phrase) {
        Line line = phrase.line();
        int cuts = 0;
        if (phrase.from() > 0 && line.token(phrase.from()).follows() && phrases.named(line, phrase.from() - 1)) {
            cuts++;
        }
        if (phrase.to() < line.size() && line.token(phrase.to()).follows() && phrases.named(line, phrase.to())) {
            cuts++;
        }
        return cuts;
    }

    /** Whether "and" stands inside. */
    private static boolean and(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            Line.Word word = phrase.line().words().get(i);
            if (AND.contains(word.token().key())
                    || ("ar".equals(phrase.line().language())
                            && word.cut() > 0
                            && word.token().key().startsWith("و"))) {
                return true;
            }
        }
        return false;
    }

    private boolean all(Phrase phrase, Role head, Role other) {
        boolean any = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Set<Integer> rows = phrase.line().words().get(i).rows();
            any |= lexicon.any(rows, head);
            if (!lexicon.any(rows, head, other)) {
                return false;
            }
        }
        return any;
    }
}

package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.List;

/** Finds the names of one language in another, by what was learnt of the two. For several threads. */
final class PairMatcher {
    private final LanguagePair languages;
    private final Demonyms demonyms;
    private final PhraseFinder finder;
    private final Matcher matcher;
    private final Judge judge;

    PairMatcher(LanguagePair languages, Sample sample, Lexicon lexicon, Demonyms demonyms, PhraseFinder finder) {
        this.languages = languages;
        this.demonyms = demonyms;
        this.finder = finder;
        WordScores scores = new WordScores(
                Associations.learn(sample, languages), new NameLikeness(languages.from(), languages.to()));
        this.matcher = new Matcher(scores, Runs.learn(sample, languages));
        this.judge = new Judge(lexicon, scores, finder);
    }

    /** For each phrase of a unit that has any its matches, the best first, with the facts that the unit alone shows. */
    List<List<Match>> matches(Unit unit) {
        List<List<Match>> found = new ArrayList<>();
        Line source = unit.sides().get(languages.from());
        Line target = unit.sides().get(languages.to());
        if (source == null || target == null) {
            return found;
        }
        for (Phrase phrase : finder.find(source)) {
            if (!demonyms.only(phrase)) {
                List<Match> matches = new ArrayList<>(matcher.find(phrase, target));
                matches.removeIf(m -> demonyms.only(m.target()));
                judge.judge(matches);
                if (finder.startOnly(phrase)) {
                    matches.removeIf(m -> !m.alike());
                }
                if (!matches.isEmpty()) {
                    found.add(matches);
                }
            }
        }
        return found;
    }
}

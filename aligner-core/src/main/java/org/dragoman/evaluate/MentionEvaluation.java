package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.report.MentionRow;

/** Mentions against gold: right is the exact span with the right concept. */
public final class MentionEvaluation {
    private MentionEvaluation() {}

    /**
     * Compares.
     *
     * @param gold what an annotator marked
     * @param found what the program found in the same documents, offsets in code points
     * @return one score a language, in order of the tags, and one for {@code all}
     */
    public static List<Score> scores(Collection<GoldMention> gold, Collection<MentionRow> found) {
        Set<GoldMention> wanted = new HashSet<>(gold);
        Set<GoldMention> answers = new HashSet<>();
        found.forEach(row -> answers.add(GoldMention.of(row)));
        Set<String> languages = new TreeSet<>();
        wanted.forEach(g -> languages.add(g.lang()));
        answers.forEach(g -> languages.add(g.lang()));
        List<Score> scores = new ArrayList<>();
        for (String language : languages) {
            scores.add(score(language, of(language, wanted), of(language, answers)));
        }
        scores.add(score("all", wanted, answers));
        return scores;
    }

    private static Set<GoldMention> of(String language, Set<GoldMention> all) {
        Set<GoldMention> some = new HashSet<>(all);
        some.removeIf(g -> !g.lang().equals(language));
        return some;
    }

    private static Score score(String name, Set<GoldMention> wanted, Set<GoldMention> answers) {
        Set<GoldMention> right = new HashSet<>(wanted);
        right.retainAll(answers);
        return new Score(name, right.size(), answers.size() - right.size(), wanted.size() - right.size());
    }
}

package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.article.LineClass;

/** Classes of lines of pages against gold. */
public final class LineEvaluation {
    private LineEvaluation() {}

    /**
     * Compares. A line with another class than the gold's is wrong for the class it got and missed for the one it should have.
     *
     * @param gold what an annotator wrote
     * @param found what the program found in the same files
     * @return one score a class that occurs, in the order of the classes, and one for {@code all}
     */
    public static List<Score> scores(Collection<GoldLine> gold, Collection<GoldLine> found) {
        Set<GoldLine> wanted = new HashSet<>(gold);
        Set<GoldLine> answers = new HashSet<>(found);
        List<Score> scores = new ArrayList<>();
        for (LineClass kind : LineClass.values()) {
            Score score = score(kind.code(), of(kind, wanted), of(kind, answers));
            if (score.right() + score.wrong() + score.missed() > 0) {
                scores.add(score);
            }
        }
        scores.add(score("all", wanted, answers));
        return scores;
    }

    private static Set<GoldLine> of(LineClass kind, Set<GoldLine> all) {
        Set<GoldLine> some = new HashSet<>(all);
        some.removeIf(g -> g.kind() != kind);
        return some;
    }

    private static Score score(String name, Set<GoldLine> wanted, Set<GoldLine> answers) {
        Set<GoldLine> right = new HashSet<>(wanted);
        right.retainAll(answers);
        return new Score(name, right.size(), answers.size() - right.size(), wanted.size() - right.size());
    }
}

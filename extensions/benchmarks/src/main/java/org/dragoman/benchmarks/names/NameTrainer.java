package org.dragoman.benchmarks.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dragoman.name.LetterPairs;
import org.dragoman.name.NameModel;
import org.dragoman.name.PreparedName;
import org.dragoman.text.LanguageTag;

/**
 * Learns the model of two languages. First from names of one word and persons with as many words on both sides; then
 * once more with the words of longer names that the first weights pair.
 */
final class NameTrainer {
    /** Evidence in nats, and as a share of what the words tell, above which two words of a longer name are a pair. */
    private static final double PAIRED = 4;

    private static final double PAIRED_SHARE = 0.2;

    private static final double LESS = 0.2;

    private final LanguageTag left;
    private final LanguageTag right;

    NameTrainer(LanguageTag left, LanguageTag right) {
        this.left = left;
        this.right = right;
    }

    private record WordPair(String left, String right, double share) {}

    /**
     * Learns weights.
     *
     * @param rows names to learn from
     * @param more names that count for less
     * @return rows of the table
     */
    List<LetterPairs.Row> learn(Collection<NameRow> rows, Collection<NameRow> more) {
        List<WordPair> sure = new ArrayList<>();
        List<NameRow> longer = new ArrayList<>();
        for (NameRow row : rows) {
            addSure(row, 1, sure, longer);
        }
        for (NameRow row : more) {
            addSure(row, LESS, sure, new ArrayList<>());
        }
        NameModel first = new NameModel(LetterPairs.of(learnWords(sure)), 0, 1, 0);
        for (NameRow row : longer) {
            pair(row, first, sure);
        }
        return learnWords(checked(sure, first));
    }

    private void addSure(NameRow row, double share, List<WordPair> sure, List<NameRow> longer) {
        PreparedName a = PreparedName.of(row.left(), left);
        PreparedName b = PreparedName.of(row.right(), right);
        int size = a.words().size();
        if (size == b.words().size() && (size == 1 || row.type().startsWith("PER"))) {
            for (int i = 0; i < size; i++) {
                sure.add(new WordPair(a.words().get(i), b.words().get(i), share));
            }
        } else {
            longer.add(row);
        }
    }

    /** Pairs that the first weights find no better than chance are other names, no spellings. */
    private List<WordPair> checked(List<WordPair> all, NameModel first) {
        return all.stream()
                .filter(p -> evidence(first, p.left(), p.right())[0] > 0)
                .toList();
    }

    private List<LetterPairs.Row> learnWords(List<WordPair> all) {
        PairLearner learner = new PairLearner();
        all.forEach(pair -> learner.add(pair.left(), pair.right(), pair.share()));
        return learner.learn();
    }

    private double[] evidence(NameModel model, String a, String b) {
        return model.features(PreparedName.of(a, left), PreparedName.of(b, right));
    }

    private record Scored(int left, int right, double score) {}

    private void pair(NameRow row, NameModel model, List<WordPair> into) {
        List<String> as = PreparedName.of(row.left(), left).words();
        List<String> bs = PreparedName.of(row.right(), right).words();
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < as.size(); i++) {
            for (int j = 0; j < bs.size(); j++) {
                double[] evidence = evidence(model, as.get(i), bs.get(j));
                if (evidence[0] > PAIRED && evidence[1] > PAIRED_SHARE) {
                    scored.add(new Scored(i, j, evidence[0]));
                }
            }
        }
        scored.sort(Comparator.comparingDouble(s -> -s.score()));
        long usedA = 0;
        long usedB = 0;
        for (Scored s : scored) {
            if ((usedA >> s.left() & 1) == 0 && (usedB >> s.right() & 1) == 0) {
                usedA |= 1L << s.left();
                usedB |= 1L << s.right();
                into.add(new WordPair(as.get(s.left()), bs.get(s.right()), 1));
            }
        }
    }
}

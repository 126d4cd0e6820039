package org.dragoman.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a pair of languages: how probable it is that a group of letters in one stands where another group
 * stands in the other. A joint multigram model (Bisani and Ney 2008) without memory: the probability of two words is the
 * sum over all ways to cut both into the same number of groups, of the product of the groups' weights. Either group may be
 * empty, which is how vowels that Arabic does not write come in.
 *
 * <p>A word is read with a mark before its first letter and one behind its last, so that groups can tell beginnings and
 * ends.
 */
public final class LetterPairs {
    /** Stands before the first letter of a word. */
    public static final char BEGIN = '^';

    /** Stands behind the last letter of a word. */
    public static final char END = '$';

    private static final int ROW = Sounds.LONGEST + 1;

    /** What a group costs that the table does not know, in either language alone. */
    private static final double STRANGE = 1e-5;

    /** Beginnings that are so much less probable together than by chance are followed no further. */
    private static final double HOPELESS = 1e-5;

    private final Map<String, Integer> left;
    private final Map<String, Integer> right;
    private final double[] weights;
    private final double[] leftAlone;
    private final double[] rightAlone;

    private LetterPairs(
            Map<String, Integer> left,
            Map<String, Integer> right,
            double[] weights,
            double[] leftAlone,
            double[] rightAlone) {
        this.left = left;
        this.right = right;
        this.weights = weights;
        this.leftAlone = leftAlone;
        this.rightAlone = rightAlone;
    }

    /**
     * A row of the table.
     *
     * @param left letters of one language, maybe none
     * @param right letters of the other, maybe none
     * @param weight probability
     */
    public record Row(String left, String right, double weight) {}

    /**
     * Puts a table together.
     *
     * @param rows its rows
     * @return the table
     */
    public static LetterPairs of(List<Row> rows) {
        Map<String, Integer> left = new HashMap<>();
        Map<String, Integer> right = new HashMap<>();
        left.put("", 0);
        right.put("", 0);
        for (Row row : rows) {
            left.putIfAbsent(row.left(), left.size());
            right.putIfAbsent(row.right(), right.size());
        }
        double[] weights = new double[left.size() * right.size()];
        double[] leftAlone = new double[left.size()];
        double[] rightAlone = new double[right.size()];
        for (Row row : rows) {
            int l = left.getOrDefault(row.left(), 0);
            int r = right.getOrDefault(row.right(), 0);
            weights[l * right.size() + r] = row.weight();
            leftAlone[l] += row.weight();
            rightAlone[r] += row.weight();
        }
        return new LetterPairs(left, right, weights, leftAlone, rightAlone);
    }

    Sounds left(String word) {
        return sounds(word, left, leftAlone);
    }

    Sounds right(String word) {
        return sounds(word, right, rightAlone);
    }

    private static Sounds sounds(String word, Map<String, Integer> numbers, double[] alone) {
        String marked = BEGIN + word + END;
        int length = marked.length();
        int[] groups = new int[(length + 1) * ROW];
        Arrays.fill(groups, -1);
        double[] probability = new double[length + 1];
        probability[0] = 1;
        for (int at = 0; at <= length; at++) {
            groups[at * ROW] = 0;
            for (int size = 1; size <= Sounds.LONGEST && at + size <= length; size++) {
                Integer number = numbers.get(marked.substring(at, at + size));
                groups[at * ROW + size] = number == null ? -1 : number;
                double weight = number == null ? size == 1 ? STRANGE : 0 : alone[number];
                probability[at + size] += probability[at] * weight;
            }
        }
        return new Sounds(length, groups, probability);
    }

    /**
     * How probable it is that two words are the same name: the sum over all ways to pair their letters.
     *
     * @param a of the left language
     * @param b of the right language
     * @return the negative logarithm; infinite where no way is known
     */
    double cost(Sounds a, Sounds b) {
        int width = b.length() + 1;
        double[] sum = new double[(a.length() + 1) * width];
        sum[0] = 1;
        double[] before = a.alone();
        double[] behind = b.alone();
        int[] as = a.groups();
        int[] bs = b.groups();
        int columns = rightAlone.length;
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                double here = sum[i * width + j];
                if (here <= HOPELESS * before[i] * behind[j]) {
                    continue;
                }
                int most = Math.min(Sounds.LONGEST, b.length() - j);
                for (int m = 0; m < ROW && i + m <= a.length(); m++) {
                    int group = as[i * ROW + m];
                    if (group < 0) {
                        continue;
                    }
                    int row = group * columns;
                    int to = (i + m) * width + j;
                    for (int n = m == 0 ? 1 : 0; n <= most; n++) {
                        int other = bs[j * ROW + n];
                        if (other >= 0) {
                            sum[to + n] += here * weights[row + other];
                        }
                    }
                }
            }
        }
        return -Math.log(sum[a.length() * width + b.length()]);
    }
}

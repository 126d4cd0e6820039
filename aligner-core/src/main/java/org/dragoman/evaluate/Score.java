package org.dragoman.evaluate;

/**
 * Right and wrong answers, and what follows from them.
 *
 * @param name what was measured
 * @param right answers that are in the gold
 * @param wrong answers that are not
 * @param missed gold without an answer
 */
public record Score(String name, int right, int wrong, int missed) {
    /**
     * {@return share of the answers that are right; 1 where there is no answer}
     */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /**
     * {@return share of the gold that was answered; 1 where there is no gold}
     */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /**
     * {@return harmonic mean of precision and recall (van Rijsbergen 1979); 0 where both are}
     */
    public double f1() {
        return right == 0 ? (wrong + missed == 0 ? 1 : 0) : 2.0 * right / (2.0 * right + wrong + missed);
    }
}

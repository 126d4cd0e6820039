package org.dragoman.compare.statistics;

/**
 * Some of a whole.
 *
 * @param count how many
 * @param whole of how many, at least {@code count}
 */
public record Proportion(long count, long whole) {
    /** Quantile of the normal distribution for an interval of 95 percent. */
    private static final double Z = 1.959963984540054;

    /** Checks the numbers. */
    public Proportion {
        if (count < 0 || whole < count) {
            throw new IllegalArgumentException(count + " of " + whole);
        }
    }

    /**
     * {@return the share, from 0 to 1; 0 of an empty whole}
     */
    public double share() {
        return whole == 0 ? 0 : (double) count / whole;
    }

    /**
     * The lower end of the score interval at 95 percent: Wilson 1927, "Probable inference, the law of succession, and
     * statistical inference", JASA 22. It takes the counted things for independent of each other.
     *
     * @return from 0 to the share; 0 of an empty whole
     */
    public double low() {
        return count == 0 ? 0 : centre() - reach();
    }

    /**
     * The upper end of the same interval.
     *
     * @return from the share to 1; 1 of an empty whole
     */
    public double high() {
        return count == whole ? 1 : centre() + reach();
    }

    private double centre() {
        return (count + Z * Z / 2) / (whole + Z * Z);
    }

    private double reach() {
        double p = share();
        return Z / (whole + Z * Z) * Math.sqrt(whole * p * (1 - p) + Z * Z / 4);
    }
}

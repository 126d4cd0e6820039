package org.dragoman.coding.audit;

import org.dragoman.compare.statistics.Proportion;

/**
 * A number with its interval at 95 percent. Sums and ratios get theirs from those of their parts by the method of variance
 * estimates recovery (G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures", Statistics in
 * Medicine 27, 2008; for ratios Donner and Zou, "Closed-form confidence intervals for functions of the normal mean and
 * standard deviation", Statistical Methods in Medical Research 21, 2012), so that limits which are not symmetric stay so.
 *
 * @param value the number, not negative
 * @param low lower end
 * @param high upper end, infinite where nothing bounds it
 */
public record Estimate(double value, double low, double high) {
    /** Quantile of the normal distribution for an interval of 95 percent. */
    private static final double Z = 1.959963984540054;

    /** Nothing at all, for certain. */
    public static final Estimate ZERO = new Estimate(0, 0, 0);

    /**
     * A share, by the score interval of Wilson (1927).
     *
     * @param share some of a whole
     * @return its estimate
     */
    public static Estimate of(Proportion share) {
        return new Estimate(share.share(), share.low(), share.high());
    }

    /**
     * A mean of counts, taken for Poisson distributed, by Byar's approximation of the exact interval (N. E. Breslow and N. E.
     * Day, "Statistical Methods in Cancer Research II", 1987). Counts may be weighted; then the interval is wide rather
     * than narrow as long as no weight is over 1.
     *
     * @param sum of the counts
     * @param units how many counts, at least 1
     * @return its estimate
     */
    public static Estimate mean(double sum, int units) {
        double next = sum + 1;
        double low = sum == 0 ? 0 : Math.max(0, sum * cube(1 - 1 / (9 * sum) - Z / (3 * Math.sqrt(sum))));
        double high = next * cube(1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next)));
        return new Estimate(sum / units, low / units, high / units);
    }

    private static double cube(double x) {
        return x * x * x;
    }

    /**
     * The estimate of a multiple.
     *
     * @param factor known for certain, not negative
     * @return value and limits times the factor
     */
    public Estimate times(double factor) {
        return factor == 0 ? ZERO : new Estimate(value * factor, low * factor, high * factor);
    }

    /**
     * The estimate of a sum of independent numbers.
     *
     * @param other the other one
     * @return value and limits of the sum
     */
    public Estimate plus(Estimate other) {
        return new Estimate(
                value + other.value,
                Math.max(0, value + other.value - Math.hypot(value - low, other.value - other.low)),
                value + other.value + Math.hypot(high - value, other.high - other.value));
    }

    /**
     * The share that this has in itself and another number that is independent of it.
     *
     * @param rest what is not this
     * @return this of the sum; from 0 to 1 where both are 0
     */
    public Estimate shareWith(Estimate rest) {
        if (value + rest.value == 0) {
            return new Estimate(0, 0, 1);
        }
        double highest = ratioHigh(rest, this);
        double lowest = value == 0 ? 0 : ratioLow(rest, this);
        return new Estimate(
                value / (value + rest.value), 1 / (1 + highest), value == 0 ? share(high, rest.low) : 1 / (1 + lowest));
    }

    private static double share(double part, double rest) {
        return part + rest == 0 ? 1 : part / (part + rest);
    }

    /** Upper limit of one over another. */
    private static double ratioHigh(Estimate above, Estimate below) {
        double product = above.value * below.value;
        double spread = above.high * below.low * (2 * above.value - above.high) * (2 * below.value - below.low);
        double divisor = below.low * (2 * below.value - below.low);
        return divisor <= 0
                ? Double.POSITIVE_INFINITY
                : (product + Math.sqrt(Math.max(0, product * product - spread))) / divisor;
    }

    /** Lower limit of one over another. */
    private static double ratioLow(Estimate above, Estimate below) {
        double product = above.value * below.value;
        double spread = above.low * below.high * (2 * above.value - above.low) * (2 * below.value - below.high);
        double divisor = below.high * (2 * below.value - below.high);
        return divisor <= 0
                ? above.low / below.high
                : Math.max(0, (product - Math.sqrt(Math.max(0, product * product - spread))) / divisor);
    }
}

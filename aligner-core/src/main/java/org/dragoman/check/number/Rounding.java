package org.dragoman.check.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Tells rounded numbers from others. */
final class Rounding {
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);
    /** "More than a thousand" for 1,127. */
    private static final BigDecimal MOST = new BigDecimal("0.12");

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private Rounding() {}

    /** Whether the second number is the first in fewer digits; neither whole numbers below a hundred nor years are rounded. */
    static boolean isRounded(BigDecimal exact, BigDecimal rounded) {
        BigDecimal a = exact.stripTrailingZeros();
        BigDecimal b = rounded.stripTrailingZeros();
        boolean year = a.scale() <= 0 && a.compareTo(FIRST_YEAR) >= 0 && a.compareTo(LAST_YEAR) <= 0;
        if (b.signum() == 0 || b.precision() >= a.precision() || year || a.scale() <= 0 && a.compareTo(LEAST) < 0) {
            return false;
        }
        BigDecimal apart = a.subtract(b).abs();
        if (apart.compareTo(a.abs().multiply(MOST)) > 0) {
            return false;
        }
        return a.round(new MathContext(b.precision(), RoundingMode.HALF_UP)).compareTo(b) == 0
                || a.round(new MathContext(b.precision(), RoundingMode.DOWN)).compareTo(b) == 0;
    }
}

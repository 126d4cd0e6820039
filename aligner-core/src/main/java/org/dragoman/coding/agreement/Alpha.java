package org.dragoman.coding.agreement;

/**
 * Krippendorff's alpha with its interval.
 *
 * @param value 1 for perfect agreement, 0 for what chance gives, below it for systematic disagreement
 * @param low lower end of the interval at 95 percent
 * @param high its upper end
 * @param units how many units at least two coders gave a value
 * @param values how many values those are
 */
public record Alpha(double value, double low, double high, int units, int values) {}

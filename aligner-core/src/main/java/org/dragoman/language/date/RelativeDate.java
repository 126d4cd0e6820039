package org.dragoman.language.date;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A distance from the day of writing.
 *
 * @param unit minutes, hours, days, weeks, months, years or decades; null where the words say last, this or next of a
 *     month or a day of the week that they name ({@code 19 سبتمبر الماضي}, last Tuesday)
 * @param offset how many, below zero for the past; with no unit -1, 0 or 1
 */
public record RelativeDate(@Nullable ChronoUnit unit, int offset) {}

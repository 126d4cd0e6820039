package org.dragoman.language.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time of day.
 *
 * @param time hour and minute
 * @param offset from UTC, or null where the text gives none
 */
public record ClockTime(LocalTime time, @Nullable ZoneOffset offset) {}

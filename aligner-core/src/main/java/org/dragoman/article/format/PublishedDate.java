package org.dragoman.article.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.dragoman.article.Dated;
import org.jspecify.annotations.Nullable;

/** Dates of metadata. */
final class PublishedDate {
    private static final DateTimeFormatter SHORT_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HHmm", "+0000")
            .toFormatter(Locale.ROOT);

    private PublishedDate() {}

    /**
     * A date that metadata state.
     *
     * @param value what stands there
     * @return the date as it stands where it is one of ISO 8601 (a blank for the T is mended), else null
     */
    static @Nullable Dated of(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        if (text.length() > 11 && text.charAt(10) == ' ') {
            text = text.substring(0, 10) + 'T' + text.substring(11).replace(" ", "");
        }
        return isDate(text) ? Dated.metadata(text) : null;
    }

    private static boolean isDate(String text) {
        if (text.length() < 10 || text.length() > 40) {
            return false;
        }
        try {
            if (text.length() == 10) {
                LocalDate.parse(text);
            } else if (text.endsWith("Z") || text.lastIndexOf(':') == text.length() - 3 && text.length() > 19) {
                OffsetDateTime.parse(text);
            } else if (text.indexOf('+', 11) > 0 || text.indexOf('-', 11) > 0) {
                SHORT_OFFSET.parse(text);
            } else {
                LocalDateTime.parse(text);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

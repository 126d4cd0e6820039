package org.dragoman.app.ui.glossary;

import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.concept.PartialDate;
import org.dragoman.concept.Validity;
import org.jspecify.annotations.Nullable;

/** From when to when, as people write it: {@code 1993 –}, {@code – 1993}, {@code 1993 – 2001-05}; nothing for always. */
final class Period {
    private static final String DATE = "(\\d{4}(?:-\\d{2}){0,2})";
    private static final Pattern BOTH = Pattern.compile(DATE + "?\\s*(?:[–—−-]\\s*" + DATE + "?)?");

    private Period() {}

    static String text(Validity validity) {
        PartialDate from = validity.from();
        PartialDate to = validity.to();
        if (from == null && to == null) {
            return "";
        }
        return (from == null ? "" : from.iso() + " ") + "–" + (to == null ? "" : " " + to.iso());
    }

    /** Null where it cannot be understood. */
    static @Nullable Validity parse(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Validity.ALWAYS;
        }
        Matcher matcher = BOTH.matcher(typed);
        if (!matcher.matches()) {
            return null;
        }
        String from = matcher.group(1);
        String to = matcher.group(2);
        try {
            return new Validity(from == null ? null : new PartialDate(from), to == null ? null : new PartialDate(to));
        } catch (DateTimeParseException e) {
            return null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

package org.dragoman.glossary.format;

import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.dragoman.concept.PartialDate;
import org.dragoman.concept.Validity;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads the values that all formats share, and says what is wrong with them. For one read. */
public final class Values {
    private final Problems problems;

    /**
     * Reads values of one file.
     *
     * @param problems takes what is wrong
     */
    public Values(Problems problems) {
        this.problems = problems;
    }

    /**
     * A word out of a fixed list.
     *
     * @param text what was found
     * @param offset where
     * @param words the list
     * @param <E> what the words stand for
     * @return its meaning, or null after reporting that it is unknown
     */
    public <E> @Nullable E known(String text, int offset, Vocabulary<E> words) {
        Optional<E> value = words.parse(text);
        if (value.isEmpty()) {
            problems.error(
                    offset,
                    ProblemCode.UNKNOWN_VALUE,
                    "\"" + text + "\" is no " + words.what() + ".",
                    Advice.oneOf(text, words.codes()));
        }
        return value.orElse(null);
    }

    /**
     * A date.
     *
     * @param text what was found
     * @param offset where
     * @return the date, or null after reporting that it is none
     */
    public @Nullable PartialDate date(String text, int offset) {
        try {
            return new PartialDate(text);
        } catch (DateTimeParseException e) {
            problems.error(
                    offset,
                    ProblemCode.BAD_DATE,
                    "\"" + text + "\" is no date.",
                    "Write it as 2024, 2024-06 or 2024-06-21.");
            return null;
        }
    }

    /**
     * A language.
     *
     * @param text what was found
     * @param offset where
     * @return the tag, or null after reporting that it is not well formed
     */
    public @Nullable LanguageTag language(String text, int offset) {
        Optional<LanguageTag> tag = LanguageTag.parse(text);
        if (tag.isEmpty()) {
            problems.error(
                    offset,
                    ProblemCode.BAD_LANGUAGE,
                    "\"" + text + "\" is no language tag.",
                    "Write a BCP 47 tag such as ar, az, en or en-GB.");
        }
        return tag.orElse(null);
    }

    /**
     * A time from one date to another.
     *
     * @param from first date, null for none
     * @param to last date, null for none
     * @param offset where to report an end before the beginning
     * @return the validity; without limits where they are the wrong way round
     */
    public Validity validity(@Nullable PartialDate from, @Nullable PartialDate to, int offset) {
        if (from == null && to == null) {
            return Validity.ALWAYS;
        }
        if (from != null && to != null && to.last().isBefore(from.first())) {
            problems.error(
                    offset,
                    ProblemCode.BAD_VALIDITY,
                    "It ends (" + to + ") before it begins (" + from + ").",
                    "Exchange or correct the dates.");
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }
}

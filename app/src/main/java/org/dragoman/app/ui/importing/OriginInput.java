package org.dragoman.app.ui.importing;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.article.Provenance;
import org.dragoman.decision.OriginDecision.Field;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Facts of an origin as they are written into fields, and what is wrong with them. */
final class OriginInput {
    private OriginInput() {}

    /** What an article says of a fact; empty where it says nothing. */
    static String text(Article article, Field field) {
        Provenance known = article.provenance();
        String value = switch (field) {
            case LANGUAGE -> article.language().value();
            case OUTLET -> known.outlet();
            case AGENCIES -> String.join(" ← ", known.agencies());
            case AUTHOR -> known.author();
            case ADDRESS -> known.address();
            case PUBLISHED -> date(known.published());
            case RETRIEVED -> date(known.retrieved());
        };
        return value == null ? "" : value;
    }

    private static @Nullable String date(@Nullable Dated dated) {
        return dated == null ? null : dated.value();
    }

    /**
     * What is wrong with a value.
     *
     * @return key of the message, null where nothing is wrong
     */
    static @Nullable String problem(Field field, String text) {
        String value = text.strip();
        return switch (field) {
            case LANGUAGE -> isLanguage(value) ? null : "import.bad.language";
            case PUBLISHED, RETRIEVED -> value.isEmpty() || isDate(value) ? null : "import.bad.date";
            case ADDRESS -> value.isEmpty() || isAddress(value) ? null : "import.bad.address";
            case OUTLET, AGENCIES, AUTHOR -> null;
        };
    }

    /** The value as it is decided; null says that it is not known. */
    static @Nullable String value(Field field, String text) {
        String value = text.strip();
        if (field == Field.AGENCIES) {
            // The arrow is not on every keyboard.
            value = value.replaceAll("\\s*(←|→|<-|->|<|>)\\s*", " ← ").strip();
        }
        if (field == Field.LANGUAGE) {
            return LanguageTag.parse(value).map(LanguageTag::value).orElse(value);
        }
        return value.isEmpty() ? null : value;
    }

    private static boolean isLanguage(String value) {
        return value.equals(LanguageTag.UND.value())
                || LanguageTag.parse(value).filter(LanguageTag::isRegistered).isPresent();
    }

    private static boolean isDate(String value) {
        DateTimeFormatter form =
                value.contains("T") ? DateTimeFormatter.ISO_DATE_TIME : DateTimeFormatter.ISO_LOCAL_DATE;
        try {
            return form.parse(value).isSupported(ChronoField.YEAR);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isAddress(String value) {
        return value.matches("https?://[^\\s/]+\\S*");
    }
}

package org.dragoman.maven;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.dragoman.article.Encodings;
import org.dragoman.article.FileGlobs;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a build file or behind {@code -D}; null stands for nothing. */
final class Settings {
    /** Stands for a reason in a command. */
    static final String PLACEHOLDER = "WHY";

    private Settings() {}

    static @Nullable LanguageTag language(String parameter, @Nullable String written) {
        return written == null
                ? null
                : LanguageTag.parse(written)
                        .filter(LanguageTag::isRegistered)
                        .orElseThrow(() -> new BadBuild(parameter + ": \"" + written
                                + "\" is not a language tag. Write a BCP 47 tag such as az, ar or en."));
    }

    static @Nullable Charset encoding(@Nullable String written) {
        return written == null
                ? null
                : Encodings.named(written)
                        .orElseThrow(() -> new BadBuild("dragoman.encoding: \"" + written
                                + "\" is no encoding that can be read. Write one such as UTF-8 or windows-1256, or leave"
                                + " it out to have it found."));
    }

    static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new BadBuild("dragoman.until: \"" + written + "\" is no date. Write YYYY-MM-DD.");
        }
    }

    /** The least severity that counts, null where none does. */
    static @Nullable Severity failOn(String written) {
        if (written.equals("never")) {
            return null;
        }
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(written.toLowerCase(Locale.ROOT))) {
                return severity;
            }
        }
        throw new BadBuild("dragoman.failOn: \"" + written + "\" is no severity. Write error, warning, info or never.");
    }

    /** How many findings are allowed. */
    static long maxFindings(long written) {
        if (written < 0) {
            throw new BadBuild("dragoman.maxFindings: " + written + " is less than none. Write 0 or more.");
        }
        return written;
    }

    /** What stands for a reason in the commands that are printed is none. */
    static void rejectPlaceholder(@Nullable String reason) {
        if (PLACEHOLDER.equals(reason)) {
            throw new BadBuild("dragoman.reason: " + PLACEHOLDER
                    + " only shows where the reason goes. Write why the findings may stand.");
        }
    }

    static FileGlobs globs(List<String> includes, List<String> excludes) {
        try {
            return FileGlobs.of(includes, excludes);
        } catch (IllegalArgumentException e) {
            throw new BadBuild(
                    "dragoman.includes, dragoman.excludes: " + e.getMessage() + " Write one such as **/*.az.txt.");
        }
    }
}

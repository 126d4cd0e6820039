package org.dragoman.app.cli;

import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads options that name a language. */
final class LanguageOption {
    private LanguageOption() {}

    /**
     * The language that a user gave.
     *
     * @param option its name, for the message
     * @param written what the user wrote, null for nothing
     * @return null for nothing
     * @throws UsageFailure where it is no language
     */
    static @Nullable LanguageTag read(String option, @Nullable String written) {
        if (written == null) {
            return null;
        }
        return LanguageTag.parse(written)
                .filter(LanguageTag::isRegistered)
                .orElseThrow(() -> new UsageFailure(option + ": \"" + written
                        + "\" is not a language tag. Write a BCP 47 tag such as az, ar or en."));
    }
}

package org.dragoman.glossary.format.tbx;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that programs write for the status of a term, beside the four of the standard. */
final class WildStatus {
    private static final String PREFERRED = "preferredTerm-admn-sts";
    private static final String ADMITTED = "admittedTerm-admn-sts";
    private static final String DEPRECATED = "deprecatedTerm-admn-sts";

    private static final Map<String, String> BY_WORD = Map.ofEntries(
            Map.entry("preferred", PREFERRED),
            Map.entry("recommended", PREFERRED),
            Map.entry("approved", PREFERRED),
            Map.entry("standardized", PREFERRED),
            Map.entry("admitted", ADMITTED),
            Map.entry("allowed", ADMITTED),
            Map.entry("accepted", ADMITTED),
            Map.entry("deprecated", DEPRECATED),
            Map.entry("forbidden", DEPRECATED),
            Map.entry("prohibited", DEPRECATED),
            Map.entry("rejected", DEPRECATED),
            Map.entry("obsolete", DEPRECATED),
            Map.entry("superseded", "supersededTerm-admn-sts"));

    private WildStatus() {}

    /** The value of the standard; null where nothing is known. */
    static @Nullable String official(String value) {
        String word = value.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replaceFirst("(term)?(admnsts)?$", "");
        return BY_WORD.get(word);
    }
}

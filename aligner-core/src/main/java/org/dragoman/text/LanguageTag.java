package org.dragoman.text;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A well-formed BCP 47 language tag in canonical letter case, such as {@code az}, {@code ar-EG}, {@code az-Arab}.
 *
 * <p>Any language is kept, known to Dragoman or not, so that an imported glossary loses nothing.
 *
 * @param value the tag
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    private static final Set<String> REGISTERED = Set.of(ULocale.getISOLanguages());

    /** Directions of tags that were asked for: to look up a script takes as long as to read a sentence. */
    private static final Map<String, Boolean> RIGHT_TO_LEFT = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 1_000;

    /** Arabic. */
    public static final LanguageTag AR = new LanguageTag("ar");
    /** Azerbaijani; Latin script unless the tag says otherwise. */
    public static final LanguageTag AZ = new LanguageTag("az");
    /** English. */
    public static final LanguageTag EN = new LanguageTag("en");
    /** Undetermined. */
    public static final LanguageTag UND = new LanguageTag("und");

    /** Checks and canonicalises the tag; throws {@link IllegalArgumentException} where it is not well formed. */
    public LanguageTag {
        value = canonical(value)
                .orElseThrow(() -> new IllegalArgumentException("not a well-formed BCP 47 language tag"));
    }

    /**
     * Reads a tag that may be wrong.
     *
     * @param text what a user wrote; underscores are taken for hyphens
     * @return the tag, or empty where the text is not well formed
     */
    public static Optional<LanguageTag> parse(String text) {
        return canonical(text).map(LanguageTag::new);
    }

    /**
     * Whether the primary language is one that ISO 639 knows.
     *
     * @return false for tags that are well formed but mean no language
     */
    public boolean isRegistered() {
        return REGISTERED.contains(language());
    }

    private static Optional<String> canonical(String text) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(text.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return text.isBlank() ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return the primary language, without script, region and variants}
     */
    public String language() {
        int hyphen = value.indexOf('-');
        return hyphen < 0 ? value : value.substring(0, hyphen);
    }

    /**
     * {@return the tag of the primary language alone}
     */
    public LanguageTag primary() {
        return value.indexOf('-') < 0 ? this : new LanguageTag(language());
    }

    /**
     * Whether the language is written from right to left, by its script: {@code az-Arab} is, {@code az} is not.
     *
     * @return true for right to left
     */
    public boolean rightToLeft() {
        Boolean known = RIGHT_TO_LEFT.get(value);
        if (known != null) {
            return known;
        }
        boolean rightToLeft = ULocale.forLanguageTag(value).isRightToLeft();
        if (RIGHT_TO_LEFT.size() < MOST_KNOWN) {
            RIGHT_TO_LEFT.put(value, rightToLeft);
        }
        return rightToLeft;
    }

    /**
     * {@return the locale for formatting and collation}
     */
    public ULocale locale() {
        return ULocale.forLanguageTag(value);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    /**
     * {@return the tag itself}
     */
    @Override
    public String toString() {
        return value;
    }
}

package org.dragoman.app.ui.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.text.LanguageTag;

/** A language the workbench speaks. */
public enum UiLanguage {
    /** English, the base of the bundles. */
    ENGLISH(LanguageTag.EN, "English"),
    /** Azerbaijani. */
    AZERBAIJANI(LanguageTag.AZ, "Azərbaycanca"),
    /** Arabic. */
    ARABIC(LanguageTag.AR, "العربية");

    private final String tag;
    private final String ownName;

    UiLanguage(LanguageTag tag, String ownName) {
        this.tag = tag.value();
        this.ownName = ownName;
    }

    /**
     * {@return its tag}
     */
    public LanguageTag tag() {
        return new LanguageTag(tag);
    }

    /**
     * {@return what it calls itself; the same under every language of the workbench}
     */
    public String ownName() {
        return ownName;
    }

    /**
     * {@return whether the whole window runs from right to left}
     */
    public boolean rightToLeft() {
        return tag().rightToLeft();
    }

    /**
     * The language with a tag.
     *
     * @param tag such as {@code az}
     * @return empty where the workbench does not speak it
     */
    public static Optional<UiLanguage> of(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }

    /**
     * The language to start with.
     *
     * @param locale the machine's locale
     * @return its language where the workbench speaks it, else English
     */
    public static UiLanguage of(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }
}

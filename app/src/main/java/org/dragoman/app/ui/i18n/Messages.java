package org.dragoman.app.ui.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.text.LanguageTag;

/**
 * The workbench's words in one language: UTF-8 bundles, one a part of the window, ICU message format, Western digits. Immutable.
 *
 * <p>A key that is missing is a fault of the program and is thrown as such; a test compares the bundles.
 */
public final class Messages {
    private static final String PLACE = "org.dragoman.app.ui.";
    /** One a part of the window, looked through in this order; no key stands in two. */
    private static final List<String> BUNDLES = List.of(
            "messages",
            "workspace",
            "palette",
            "keys",
            "tables",
            "reading",
            "help",
            "review",
            "coding",
            "glossary",
            "printing",
            "exchange");

    private static final String RULES = "rules";
    private static final Map<String, SimpleDateFormat> DATES = new ConcurrentHashMap<>();

    /**
     * A system property; {@code true} lengthens every text and puts signs on its letters. Whoever works on the window sees what
     * would be cut in a language of longer words, and what is not in the bundles.
     */
    public static final String PSEUDO = "dragoman.pseudo";

    private final UiLanguage language;
    private final ULocale locale;
    private final List<ResourceBundle> words;
    private final ResourceBundle rules;
    private final boolean pseudo = Boolean.getBoolean(PSEUDO);

    private Messages(UiLanguage language) {
        this.language = language;
        this.locale = westernDigits(language.tag());
        this.words = BUNDLES.stream().map(b -> bundle(b, language)).toList();
        this.rules = bundle(RULES, language);
    }

    private static ResourceBundle bundle(String name, UiLanguage language) {
        Locale locale = language == UiLanguage.ENGLISH
                ? Locale.ROOT
                : Locale.forLanguageTag(language.tag().value());
        return ResourceBundle.getBundle(PLACE + name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static ULocale westernDigits(LanguageTag tag) {
        return tag.locale().setKeywordValue("numbers", "latn");
    }

    /**
     * The words of a language.
     *
     * @param language a language of the workbench
     * @return its words
     */
    public static Messages of(UiLanguage language) {
        return new Messages(language);
    }

    /**
     * {@return names of the bundles, without language}
     */
    static List<String> bundles() {
        return BUNDLES;
    }

    /**
     * {@return the language}
     */
    public UiLanguage language() {
        return language;
    }

    /**
     * A text without arguments.
     *
     * @param key its key
     * @return the text
     * @throws IllegalStateException where no bundle has the key
     */
    public String text(String key) {
        for (ResourceBundle bundle : words) {
            if (bundle.containsKey(key)) {
                String text = bundle.getString(key);
                return pseudo ? PseudoText.of(text) : text;
            }
        }
        throw new IllegalStateException("no text with key " + key + " in " + BUNDLES);
    }

    /**
     * A text with arguments.
     *
     * @param key its key
     * @param namesAndValues name, value, name, value …; strings should be {@linkplain Isolates isolated}; of several an array
     *     becomes a list
     * @return the formatted text
     * @throws IllegalStateException where no bundle has the key
     */
    public String text(String key, Object... namesAndValues) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            arguments.put(
                    (String) namesAndValues[i], value instanceof String[] several ? list(List.of(several)) : value);
        }
        return new MessageFormat(text(key), locale).format(arguments);
    }

    /**
     * What stands between the things of a list, as a language writes it.
     *
     * @param language the language of the list
     * @return a comma of its script, and a space
     */
    public static String comma(LanguageTag language) {
        return language.rightToLeft() ? "، " : ", ";
    }

    /**
     * What stands between the things of a list in this language.
     *
     * @return a comma of its script, and a space
     */
    public String comma() {
        return comma(language.tag());
    }

    /**
     * A list as this language writes it; without "and".
     *
     * @param things what is listed; names should be {@linkplain Isolates isolated}; what is empty is left out
     * @return the things with commas between them
     */
    public String list(List<String> things) {
        return String.join(comma(), things.stream().filter(t -> !t.isEmpty()).toList());
    }

    /**
     * A list whose things have commas within, as this language writes it.
     *
     * @param things what is listed
     * @return the things with semicolons between them
     */
    public String longList(List<String> things) {
        return String.join(language.rightToLeft() ? "؛ " : "; ", things);
    }

    /**
     * What a rule of form is called.
     *
     * @param id such as {@code az.genitive}
     * @return its name in this language, or the id itself where nobody has named it
     */
    public String rule(String id) {
        String key = "rule." + id;
        return rules.containsKey(key) ? rules.getString(key) : id;
    }

    /**
     * A day as a reader of some language writes it; digits are Western.
     *
     * @param day the day
     * @param reader the language
     * @return such as {@code 21 Jun 2024}
     */
    public static String date(LocalDate day, LanguageTag reader) {
        String pattern = reader.language().equals("en") ? "d MMM y" : "d MMMM y";
        return date(day, reader, pattern);
    }

    private static String date(LocalDate day, LanguageTag reader, String pattern) {
        // A format is dear to make and not to be shared by threads; its copy is cheap.
        SimpleDateFormat made = DATES.computeIfAbsent(reader.value() + ' ' + pattern, key -> {
            SimpleDateFormat format = new SimpleDateFormat(pattern, westernDigits(reader));
            format.setTimeZone(TimeZone.GMT_ZONE);
            return format;
        });
        return ((SimpleDateFormat) made.clone())
                .format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /**
     * A month in this language.
     *
     * @param day a day of it
     * @return such as {@code June 2024}
     */
    public String month(LocalDate day) {
        return date(day, language.tag(), "LLLL y");
    }

    /**
     * A day in this language, without its year, for a narrow place.
     *
     * @param day the day
     * @return such as {@code 21 Jun}
     */
    public String shortDate(LocalDate day) {
        return date(day, language.tag(), "d MMM");
    }

    /**
     * A day in this language.
     *
     * @param day the day
     * @return such as {@code 21 Jun 2024}
     */
    public String date(LocalDate day) {
        return date(day, language.tag());
    }
}

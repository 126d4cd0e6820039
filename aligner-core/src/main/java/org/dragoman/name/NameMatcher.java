package org.dragoman.name;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.text.LanguageTag;

/**
 * How alike a spelling in one language is to a name in another: the two may have different scripts. Languages are Arabic,
 * Azerbaijani and English, in any pair, and variants in one language.
 *
 * <p>Words are compared by learnt weights of letters ({@link LetterPairs}); the words of both names are then paired in
 * any order, neighbours also as one word (Abd Allah, Abdullah); words without partner cost what they tell, particles and
 * generic words (province, vilayəti, محافظة) nearly nothing.
 */
public final class NameMatcher {
    private static final Map<String, NameMatcher> KNOWN = new ConcurrentHashMap<>();

    private final LanguageTag from;
    private final LanguageTag to;
    private final NameModel model;
    private final boolean turned;

    private NameMatcher(LanguageTag from, LanguageTag to, NameModel model, boolean turned) {
        this.from = from;
        this.to = to;
        this.model = model;
        this.turned = turned;
    }

    /**
     * The matcher of two languages; the same one again for the same languages.
     *
     * @param from language of the first name
     * @param to language of the second name, may be the same
     * @return the matcher
     * @throws IllegalArgumentException where there are no weights for these languages
     */
    public static NameMatcher of(LanguageTag from, LanguageTag to) {
        if (!knows(from, to)) {
            throw new IllegalArgumentException("no weights of names for " + from + " and " + to);
        }
        LanguageTag a = from.primary();
        LanguageTag b = to.primary();
        return KNOWN.computeIfAbsent(a + "-" + b, key -> {
            boolean turned = a.compareTo(b) > 0;
            return new NameMatcher(a, b, NameModel.installed(turned ? b : a, turned ? a : b), turned);
        });
    }

    /**
     * Whether there are weights.
     *
     * @param from a language
     * @param to a language
     * @return true for any two of Arabic, Azerbaijani and English
     */
    public static boolean knows(LanguageTag from, LanguageTag to) {
        List<String> known = List.of("ar", "az", "en");
        return known.contains(from.language()) && known.contains(to.language());
    }

    /**
     * Likeness of two names.
     *
     * @param a a name in the first language
     * @param b a name in the second language
     * @return 0 to 1; at 0.5 a pair is as likely the same name as the best of a thousand strangers
     */
    public double likeness(String a, String b) {
        return likeness(PreparedName.of(a, from), PreparedName.of(b, to));
    }

    /**
     * Likeness of two names.
     *
     * @param a a name in the first language
     * @param b a name in the second language
     * @return 0 to 1; at 0.5 a pair is as likely the same name as the best of a thousand strangers
     * @throws IllegalArgumentException where a name was prepared for another language
     */
    public double likeness(PreparedName a, PreparedName b) {
        check(a, b);
        return turned ? model.likeness(b, a) : model.likeness(a, b);
    }

    /**
     * The evidence that two names are the same, before it is made a likeness: for ranking, where longer names that agree
     * are to come before shorter ones.
     *
     * @param a a name in the first language
     * @param b a name in the second language
     * @return nats: how much more probable the two are as one name than as two by chance
     * @throws IllegalArgumentException where a name was prepared for another language
     */
    double evidence(PreparedName a, PreparedName b) {
        check(a, b);
        return turned ? model.evidence(b, a) : model.evidence(a, b);
    }

    private void check(PreparedName a, PreparedName b) {
        if (!a.language().equals(from) || !b.language().equals(to)) {
            throw new IllegalArgumentException("the matcher is for " + from + " and " + to + ", the names are "
                    + a.language() + " and " + b.language());
        }
    }

    /**
     * {@return the language of first names}
     */
    public LanguageTag from() {
        return from;
    }

    /**
     * {@return the language of second names}
     */
    public LanguageTag to() {
        return to;
    }
}

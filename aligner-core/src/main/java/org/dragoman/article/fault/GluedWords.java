package org.dragoman.article.fault;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/**
 * Words that lost the space between them, found by what no single word can be: a capital or a full stop inside, a letter
 * that only ends words, two scripts, the name of a country with more letters than an ending has. They are pointed out;
 * where one word ends and the next begins is not guessed.
 */
public final class GluedWords {
    /** What is longer is judged by so many chars in front, for the time to be linear. */
    private static final int LOOKED_AT = 200;

    private static final int LONGEST_ARABIC_WORD = 17;
    private static final int LONG_NAME = 5;
    private static final int LEAST_OTHER = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}'’.:/-]+");
    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.");
    private static final Pattern SENTENCES =
            Pattern.compile("\\p{Ll}{3,}[.!?](?:https?:|\\p{Lu}\\p{Ll}+)|[ء-ي]{3,}[.!?؟][ء-ي]{3,}");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}{4,}\\p{Lu}\\p{Ll}{2,}");
    private static final Pattern ENDING_INSIDE = Pattern.compile("[ء-ي][ةى][ء-ي]");
    private static final Pattern TWO_SCRIPTS = Pattern.compile("[ء-ي]{3,}[A-Za-z]{2,}|[A-Za-z]{2,}[ء-ي]{3,}");
    private static final Pattern NISBA = Pattern.compile("ي?(?:[ةهاتوين]{0,3})(?:ه|ها|هم|نا)?");

    private static final class Held {
        static final Set<String> COUNTRIES = countries();
        static final Set<String> WHOLE = Set.copyOf(LanguageData.lines(GluedWords.class, "whole-words.txt"));
    }

    private GluedWords() {}

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        for (String code : ULocale.getISOCountries()) {
            String name = new ULocale("ar", code).getDisplayCountry(new ULocale("ar"));
            if (name.length() >= LONG_NAME && name.indexOf(' ') < 0) {
                names.add(name);
            }
        }
        names.remove("الأردن");
        return Set.copyOf(names);
    }

    /**
     * Finds words run together.
     *
     * @param line a paragraph
     * @param language its language
     * @return spans of the written words, UTF-16, in text order
     */
    public static List<Span> find(String line, LanguageTag language) {
        List<Span> spans = new ArrayList<>();
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            String word = line.substring(words.start(), Math.min(words.end(), words.start() + LOOKED_AT));
            if (ADDRESS.matcher(word).lookingAt()) {
                continue;
            }
            boolean glued = SENTENCES.matcher(word).find()
                    || CAPITAL_INSIDE.matcher(word).find()
                    || (language.language().equals("ar") && arabic(word));
            if (glued) {
                spans.add(new Span(words.start(), words.end()));
            }
        }
        return spans;
    }

    private static boolean arabic(String written) {
        String word = written.replaceAll("[\\p{M}ـ]", "");
        if (ENDING_INSIDE.matcher(word).find() || TWO_SCRIPTS.matcher(word).find()) {
            return true;
        }
        if (word.isEmpty() || word.charAt(0) < 'ء' || word.charAt(0) > 'ي') {
            return false;
        }
        if (word.length() >= LONGEST_ARABIC_WORD && word.chars().allMatch(c -> c >= 'ء' && c <= 'ي')) {
            return true;
        }
        return beginsWithCountry(word) || endsWithCountry(word);
    }

    /** A name of five letters or more at the front, with at least three behind it that are no ending of a nisba. */
    private static boolean beginsWithCountry(String word) {
        for (int end = LONG_NAME; end + LEAST_OTHER <= word.length(); end++) {
            if (Held.COUNTRIES.contains(word.substring(0, end))) {
                String rest = word.substring(end);
                return !NISBA.matcher(rest).matches() && !isWhole(word);
            }
        }
        return false;
    }

    /** A name at the end, with at least three letters before it that are not particles written together with it. */
    private static boolean endsWithCountry(String word) {
        for (int start = LEAST_OTHER; start + LONG_NAME <= word.length(); start++) {
            if (Held.COUNTRIES.contains(word.substring(start))) {
                return !isWhole(word) && !word.substring(0, start).matches("[وفبلك]{0,2}(ال)?[وفبلك]?");
            }
        }
        return false;
    }

    private static boolean isWhole(String word) {
        for (String whole : Held.WHOLE) {
            if (word.endsWith(whole) && word.length() - whole.length() <= LEAST_OTHER) {
                return true;
            }
        }
        return false;
    }
}

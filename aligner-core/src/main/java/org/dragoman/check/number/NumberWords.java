package org.dragoman.check.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;

/** Words for numbers in one language, with what may be attached to them. */
final class NumberWords {
    private static final Map<String, NumberWords> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern ARABIC = Pattern.compile("([وف]?)([بلك]?)((?:ال)?)(.{2,})");
    private static final Pattern TO_THE = Pattern.compile("([وف]?)لل(.{2,})");
    private static final Pattern ORDINAL = Pattern.compile("[iuü]?nc[iuü]\\p{L}{0,6}");
    private static final Pattern ENDING = Pattern.compile(
            "(?:s?[iuü]|[iuü]m[iuü]z)?n?(?:[iuü]n?|y?[əa]|d[əa]n?|l[ıi][kq]\\p{L}{0,3}|l[uü][kq]\\p{L}{0,3}|d[iuü]r|c[əa])?");

    private static final String THE = "ال";

    /** Looks like "of the three" and is one of the most frequent words. */
    private static final String FOR = "üçün";

    private final String language;
    private final Map<String, List<Word>> words = new HashMap<>();

    /** How a word counts. */
    enum Sort {
        UNIT,
        TEEN,
        TENS,
        HUNDRED,
        HUNDREDS,
        SCALE,
        SCALES,
        DUAL,
        GLUED,
        ORDINAL,
        HALF,
        ALSO,
        TIMES,
        CLOCK,
        JOIN,
        SKIP
    }

    /**
     * One sense of a word.
     *
     * @param sort how it counts
     * @param value its number, 0 for none
     * @param joined whether "and" is attached to it
     * @param loose whether an ending is attached that other words have as well
     */
    record Word(Sort sort, BigDecimal value, boolean joined, boolean loose) {}

    private NumberWords(String language) {
        this.language = language;
        for (String line : LanguageData.lines(NumberWords.class, "numbers-" + language + ".tsv")) {
            String[] cells = line.split("\t", -1);
            Sort sort = Sort.valueOf(cells[0].toUpperCase(Locale.ROOT));
            BigDecimal value = cells[1].isEmpty() ? BigDecimal.ZERO : new BigDecimal(cells[1]);
            for (String form : cells[2].split("\\|")) {
                words.computeIfAbsent(form, f -> new ArrayList<>()).add(new Word(sort, value, false, false));
            }
        }
    }

    /** Whether there are words for a language. */
    static boolean knows(LanguageTag language) {
        return List.of("ar", "az", "en").contains(language.language());
    }

    static NumberWords of(LanguageTag language) {
        return KNOWN.computeIfAbsent(language.language(), NumberWords::new);
    }

    /** The senses of a folded word; empty for a word that is no number. */
    List<Word> senses(String word) {
        List<Word> whole = words.getOrDefault(word, List.of());
        if (!whole.isEmpty() || language.equals("en")) {
            return whole;
        }
        return language.equals("ar") ? attached(word) : ending(word);
    }

    private List<Word> attached(String word) {
        Matcher front = TO_THE.matcher(word);
        if (front.matches()) {
            List<Word> found = words.getOrDefault(front.group(2), List.of());
            if (!found.isEmpty()) {
                return joined(found, !front.group(1).isEmpty());
            }
        }
        Matcher parts = ARABIC.matcher(word);
        if (!parts.matches()) {
            return List.of();
        }
        String bare = parts.group(4);
        boolean percent = parts.group(3).equals(THE) && (bare.equals("مئة") || bare.equals("مائة"));
        if (percent) {
            return List.of();
        }
        List<Word> found = List.of();
        for (String form : List.of(bare, parts.group(3) + bare, parts.group(2) + parts.group(3) + bare)) {
            found = found.isEmpty() ? words.getOrDefault(form, List.of()) : found;
        }
        return joined(found, !parts.group(1).isEmpty());
    }

    private static List<Word> joined(List<Word> found, boolean joined) {
        return found.stream()
                .map(w -> new Word(w.sort(), w.value(), joined, w.loose()))
                .toList();
    }

    /** The longest number that a word begins with, where an ending follows. */
    private List<Word> ending(String word) {
        for (int end = word.length() - 1; end >= 2; end--) {
            List<Word> stem = words.getOrDefault(word.substring(0, end), List.of());
            Word number = stem.stream()
                    .filter(w -> w.sort().compareTo(Sort.SCALES) < 0)
                    .findFirst()
                    .orElse(null);
            if (number == null) {
                continue;
            }
            String rest = word.substring(end);
            if (ORDINAL.matcher(rest).matches()) {
                return List.of(new Word(Sort.ORDINAL, number.value(), false, false));
            }
            if (ENDING.matcher(rest).matches() && !word.equals(FOR)) {
                return List.of(new Word(number.sort(), number.value(), false, true));
            }
        }
        return List.of();
    }
}

package org.dragoman.mention;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/**
 * Tells a known person's bare surname from the end of another person's full name: <i>Vaqif Əliyev</i> is not İlham
 * Əliyev.
 *
 * <p>Certain enough are an initial that is not the known person's, a common given name right before, and a capitalised
 * word in mid-sentence behind a word in small letters that is no title, no case form and no other mention. In Arabic,
 * which has no capitals: a common given name, also with و. A spelling like one of the person's own names is theirs. In
 * a title the word must be a common given name, since a title may be in capitals throughout.
 */
final class Surnames {
    private static final Set<String> GIVEN = read("given-names.txt");
    private static final Set<String> TITLES = read("title-words.txt");
    private static final Set<String> PLACE_WORDS = Set.of("in", "at", "near", "on", "from", "since", "last");
    private static final int LEAST = 3;
    private static final int LIKE = 2;
    private static final int LOOK_BACK = 8;

    private Surnames() {}

    private static Set<String> read(String file) {
        Set<String> names = new HashSet<>();
        for (String line : LanguageData.lines(Surnames.class, file)) {
            Arrays.stream(line.strip().split(" ")).map(Surnames::low).forEach(names::add);
        }
        return Set.copyOf(names);
    }

    /**
     * Whether what stands before makes it another person.
     *
     * @param candidate a bare surname
     * @param text the article's text
     * @param segment the sentence
     * @param title whether that is the article's title
     * @param spots what else is named, in text order
     * @return true only where it is certain
     */
    static boolean isAnother(
            Candidate candidate, String text, Span segment, boolean title, LanguageTag language, List<Spot> spots) {
        int start = candidate.span().start();
        if (isInitial(text, segment.start(), start)) {
            return !ownWords(candidate, language)
                    .anyMatch(w -> low(w).charAt(0)
                            == low(text.substring(start - 3, start)).strip().charAt(0));
        }
        Span before = Surroundings.wordBefore(text, segment.start(), start);
        if (before == null || before.length() < LEAST) {
            return false;
        }
        String word = before.in(text);
        boolean arabic = word.charAt(0) >= 0x600;
        String given = arabic && word.charAt(0) == 'و' && !GIVEN.contains(word) ? word.substring(1) : word;
        boolean capital = Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
        boolean known = (arabic || capital) && GIVEN.contains(low(given));
        if (!known && (arabic || !capital || title)) {
            return false;
        }
        return !isNamed(spots, before)
                && (known || isName(text, segment, before, word))
                && ownWords(candidate, language).noneMatch(w -> isLike(low(w), low(given)));
    }

    private static Stream<String> ownWords(Candidate candidate, LanguageTag language) {
        return candidate.concept().terms(language.primary()).stream()
                .flatMap(t -> Arrays.stream(t.text().split("[\\s-]+")));
    }

    /** "V. " before the surname, and no letter before that. */
    private static boolean isInitial(String text, int from, int start) {
        return start - 3 >= from
                && text.charAt(start - 1) == ' '
                && text.charAt(start - 2) == '.'
                && Character.isUpperCase(text.charAt(start - 3))
                && (start - 4 < from
                        || !Character.isLetterOrDigit(text.charAt(start - 4)) && text.charAt(start - 4) != '.');
    }

    /** A concept is named with that word, perhaps by the whole name. */
    private static boolean isNamed(List<Spot> spots, Span word) {
        for (int i = Math.max(0, Spot.firstFrom(spots, word.start()) - LOOK_BACK); i < spots.size(); i++) {
            Spot spot = spots.get(i);
            if (spot.span().start() > word.start()) {
                return false;
            }
            if (spot.span().covers(word)) {
                return true;
            }
        }
        return false;
    }

    /** A capital in mid-sentence, behind a small letter. */
    private static boolean isName(String text, Span segment, Span word, String letters) {
        if (TITLES.contains(low(letters))
                || letters.indexOf('\'') >= 0
                || letters.indexOf('’') >= 0
                || isCaseForm(letters)) {
            return false;
        }
        Span front = Surroundings.wordBefore(text, segment.start(), word.start());
        if (front == null) {
            return false;
        }
        String lead = front.in(text);
        return lead.chars().allMatch(Character::isLowerCase) && !PLACE_WORDS.contains(lead);
    }

    /** Moskvada, Kremldən, Rusiyanın; Bulgarian. */
    private static boolean isCaseForm(String word) {
        String low = low(word);
        return low.length() > 5
                && (low.endsWith("da")
                        || low.endsWith("də")
                        || low.endsWith("dan")
                        || low.endsWith("dən")
                        || low.endsWith("nın")
                        || low.endsWith("nin")
                        || low.endsWith("nun")
                        || low.endsWith("nün")
                        || low.endsWith("ese")
                        || low.endsWith("ish")
                        || low.endsWith("ian")
                        || low.endsWith("ya")
                        || low.endsWith("yə"));
    }

    /** Alike but for two letters: Vladimir, Wladimir. */
    private static boolean isLike(String own, String other) {
        if (own.equals(other)) {
            return true;
        }
        int common = Math.min(own.length(), other.length());
        if (common > LEAST && own.regionMatches(0, other, 0, LEAST + 1)) {
            return true;
        }
        return common > LEAST + 1 && Math.abs(own.length() - other.length()) <= LIKE && distance(own, other) <= LIKE;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int step = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(step, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static String low(String word) {
        return word.replace('İ', 'i').replace('I', 'i').replace('ı', 'i').toLowerCase(Locale.ROOT);
    }
}

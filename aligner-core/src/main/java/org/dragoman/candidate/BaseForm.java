package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordForm;
import org.dragoman.text.LanguageTag;

/**
 * The form in which a glossary has a common noun that stands inflected in a text: singular, no case, no attached word. Told
 * by writing: of the words that it may come from, one whose forms by the language's own rules hold what stands there.
 */
final class BaseForm {
    private static final int SHORTEST = 3;
    /** Endings of English plurals and what may stand in the singular; the rules of the language tell which does. */
    private static final List<List<String>> ENGLISH = List.of(
            List.of("ies", "y", "ie"),
            List.of("ves", "f", "fe"),
            List.of("men", "man"),
            List.of("children", "child"),
            List.of("s", ""),
            List.of("es", "", "is"));

    /** Words that end like plurals and are none. */
    private static final Set<String> NO_PLURALS = Set.of("news", "headquarters", "means", "series", "species");

    /** The same of Arabic plurals that leave the singular whole. */
    private static final List<List<String>> ARABIC =
            List.of(List.of("ون", ""), List.of("ين", ""), List.of("ات", "ة", ""));

    private final Languages languages;

    BaseForm(Languages languages) {
        this.languages = languages;
    }

    /**
     * The base form.
     *
     * @param language English, Azerbaijani or Arabic; words of others stay as they are
     * @param words as they stand, with single spaces
     * @param known whether the texts have a word as it is; of two words that it may come from a known one goes first
     * @return the base form; the words as they stand where no rule tells another
     */
    String of(String language, String words, Predicate<String> known) {
        int last = words.lastIndexOf(' ') + 1;
        String front = words.substring(0, last);
        String word = words.substring(last);
        return switch (language) {
            case "en" -> english(front, word, known);
            case "az" -> azerbaijani(front, word, known);
            case "ar" -> arabic(words);
            default -> words;
        };
    }

    private LanguageSupport rules(String language) {
        return languages.get(new LanguageTag(language));
    }

    private List<WordForm> forms(String language, String text) {
        return rules(language).morphology().paradigm(TermForm.of(text, TermKind.NOUN));
    }

    /** A word with a capital is a name, and may be a plural for good: the United States. */
    private String english(String front, String written, Predicate<String> known) {
        String word = written.replaceAll("['’]s?$", "");
        boolean singular = word.length() < SHORTEST
                || !Character.isLowerCase(word.charAt(0))
                || word.endsWith("ics")
                || NO_PLURALS.contains(word)
                || forms("en", word).stream().anyMatch(BaseForm::plural);
        if (singular) {
            return front + word;
        }
        List<String> bases = new ArrayList<>();
        for (String base : bases(word, ENGLISH)) {
            boolean writes = forms("en", base).stream().anyMatch(f -> f.text().equals(word) && plural(f));
            if (writes) {
                bases.add(base);
            }
        }
        return front + first(bases, known, word);
    }

    private static boolean plural(WordForm form) {
        return form.steps().size() == 1 && form.steps().get(0).rule().equals("en.plural");
    }

    private static String first(List<String> bases, Predicate<String> known, String otherwise) {
        return bases.stream().filter(known).findFirst().orElse(bases.isEmpty() ? otherwise : bases.get(0));
    }

    private static List<String> bases(String word, List<List<String>> endings) {
        Set<String> found = new LinkedHashSet<>();
        for (List<String> row : endings) {
            if (word.endsWith(row.get(0))) {
                String stem = word.substring(0, word.length() - row.get(0).length());
                row.subList(1, row.size()).stream()
                        .map(end -> stem + end)
                        .filter(base -> base.length() >= SHORTEST)
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /**
     * A plural tells its stem for sure; so does a case of two letters or more. What is one vowel longer may be another word, and
     * must be known. The head of a compound keeps its possessive.
     */
    private String azerbaijani(String front, String word, Predicate<String> known) {
        boolean small = Character.isLowerCase(word.codePointAt(0));
        String best = word;
        boolean plural = false;
        for (String base : stems(word)) {
            for (WordForm form : forms("az", base)) {
                if (form.text().equals(word) && !form.steps().isEmpty() && third(form)) {
                    boolean many = form.steps().stream().anyMatch(s -> s.rule().equals("az.plural"));
                    boolean owned = form.steps().stream().anyMatch(s -> s.rule().startsWith("az.possessive"));
                    boolean sure = many && small || word.length() - base.length() > 1 || known.test(base);
                    boolean better = many && small && !plural || many == plural && base.length() < best.length();
                    if (sure && better && (front.isEmpty() || !owned)) {
                        best = base;
                        plural = many;
                    }
                }
            }
        }
        return front + best;
    }

    /** Of possessives that of the third person alone: news seldom speak of what is mine. */
    private static boolean third(WordForm form) {
        return form.steps().stream()
                .noneMatch(
                        s -> s.rule().startsWith("az.possessive-") && !s.rule().equals("az.possessive-3")
                                || s.rule().startsWith("az.copula"));
    }

    private List<String> stems(String word) {
        Token token = Tokens.of(word, rules("az")).get(0);
        Set<String> stems = new LinkedHashSet<>();
        for (Reading reading : new Readings(rules("az")).of(token)) {
            int length = reading.stem().length();
            if (length >= SHORTEST && length < word.length()) {
                String stem = word.substring(0, length).replaceAll("[-‑'’]$", "");
                stems.add(stem);
                if (stem.endsWith("y") || stem.endsWith("ğ")) {
                    stems.add(stem.substring(0, stem.length() - 1) + (stem.endsWith("y") ? "k" : "q"));
                }
            }
        }
        return List.copyOf(stems);
    }

    /** Without the article of a single word and without the ending of a sound plural. */
    private String arabic(String words) {
        if (words.indexOf(' ') >= 0) {
            return words;
        }
        String bare = words.startsWith("ال") && words.length() > 2 + SHORTEST ? words.substring(2) : words;
        String oblique = bare.endsWith("ون") ? bare.substring(0, bare.length() - 2) + "ين" : bare;
        for (String base : bases(bare, ARABIC)) {
            boolean writes = forms("ar", base).stream()
                    .anyMatch(f -> same(f.text(), oblique) && !f.steps().isEmpty());
            if (writes) {
                return base;
            }
        }
        return bare;
    }

    private boolean same(String a, String b) {
        return rules("ar").fold(a).folded().equals(rules("ar").fold(b).folded());
    }

    /** A word of a text for {@code known}: letter case does not count. */
    static String lower(String language, String word) {
        return word.toLowerCase(language.equals("az") ? Locale.forLanguageTag("az") : Locale.ROOT);
    }
}

package org.dragoman.language.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Step;
import org.jspecify.annotations.Nullable;

/** Pronouns at the end of a noun ({@code pronouns.tsv}). */
final class Pronouns {
    /** Letters of the longest. */
    private static final int LONGEST = 3;

    private static final int SHORTEST_HOST = 2;
    private static final int SHORT_HOST = 3;
    private static final String MY = "ar.my";
    private static final String YOUR = "ar.your";
    private static final Map<String, Step> BY_LETTERS = load();
    private static final Step[] ALL = BY_LETTERS.values().toArray(new Step[0]);
    private static final List<Step> NEWS =
            Stream.of("ه", "ها", "هم", "هما", "نا").map(BY_LETTERS::get).collect(Collectors.toUnmodifiableList());

    private Pronouns() {}

    private static Map<String, Step> load() {
        Map<String, Step> pronouns = new LinkedHashMap<>();
        for (List<String> row : Resource.rows("pronouns.tsv")) {
            pronouns.put(row.get(0), new Step(row.get(1), row.get(0)));
        }
        return pronouns;
    }

    /**
     * The pronoun that the rest of a word is.
     *
     * @param host written letters of the noun before it
     * @param text folded text
     * @param offset where the rest begins
     * @param end where the word ends
     * @return its step, or null where it is none that this noun can carry
     */
    static @Nullable Step of(String host, String text, int offset, int end) {
        Step pronoun = at(text, offset, end);
        return pronoun != null && fits(host, pronoun) ? pronoun : null;
    }

    private static @Nullable Step at(String text, int offset, int end) {
        if (end - offset > LONGEST || !mayEnd(text.charAt(end - 1))) {
            return null;
        }
        for (Step pronoun : ALL) {
            if (pronoun.surface().length() == end - offset && text.startsWith(pronoun.surface(), offset)) {
                return pronoun;
            }
        }
        return null;
    }

    private static boolean mayEnd(char last) {
        switch (last) {
            case 'ه':
            case 'ا':
            case 'م':
            case 'ن':
            case 'ك':
            case 'ي':
                return true;
            default:
                return false;
        }
    }

    /**
     * Where a noun may end before a pronoun, by letters alone; no letters end in two pronouns of which both would do.
     *
     * @param text folded text
     * @param start where the word begins
     * @param end where it ends
     * @return the pronoun's offset, or -1 where {@link #fits} holds for no noun and pronoun
     */
    static int place(CharSequence text, int start, int end) {
        int length = end - start;
        if (length <= SHORTEST_HOST) {
            return -1;
        }
        char before = text.charAt(end - 2);
        switch (text.charAt(end - 1)) {
            case 'ه':
                return end - 1;
            case 'م':
            case 'ن':
                return (before == 'ه' || before == 'ك') && length > SHORTEST_HOST + 1 ? end - 2 : -1;
            case 'ا':
                return placeBeforeAlef(text, length, end);
            case 'ك':
                return length > SHORT_HOST + 1 ? end - 1 : -1;
            case 'ي':
                return length > SHORT_HOST + 1 && before == 'ت' ? end - 1 : -1;
            default:
                return -1;
        }
    }

    /** ها, نا, هما, كما. */
    private static int placeBeforeAlef(CharSequence text, int length, int end) {
        char before = text.charAt(end - 2);
        if (before == 'م') {
            char first = text.charAt(end - LONGEST);
            boolean dual = first == 'ه' || first == 'ك';
            return dual && length >= SHORTEST_HOST + LONGEST ? end - LONGEST : -1;
        }
        return (before == 'ه' || before == 'ن') && length >= SHORTEST_HOST + 2 ? end - 2 : -1;
    }

    /**
     * Whether a noun can carry a pronoun. {@code ي} is read only behind an opened teh marbuta: behind other letters the
     * word is the nisba ({@code شعبي}: popular). {@code ك}, rare in news, is not read behind short words and alef, where
     * it mostly belongs to the root ({@code أسماك}: fish).
     *
     * @param host written letters of the noun
     * @param pronoun step of a pronoun
     * @return whether the two may be written together
     */
    static boolean fits(String host, Step pronoun) {
        switch (pronoun.rule()) {
            case MY:
                return host.endsWith("ت") && host.length() > SHORT_HOST;
            case YOUR:
                return host.length() > SHORT_HOST && !host.endsWith("ا");
            default:
                return host.length() >= SHORTEST_HOST;
        }
    }

    /**
     * The pronoun of a rule.
     *
     * @param rule rule id
     * @return empty for a rule that is no pronoun
     */
    static Optional<Step> byRule(String rule) {
        return BY_LETTERS.values().stream()
                .filter(step -> step.rule().equals(rule))
                .findFirst();
    }

    /**
     * {@return the pronouns that news writes: third person, and "our"}
     */
    static List<Step> ofNews() {
        return NEWS;
    }
}

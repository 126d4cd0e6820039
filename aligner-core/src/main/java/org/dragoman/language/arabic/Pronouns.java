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
    private static final String MY = "ar.my";
    private static final String YOUR = "ar.your";
    private static final Map<String, Step> BY_LETTERS = load();
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
     * The pronoun that some letters are.
     *
     * @param host written letters of the noun before them
     * @param letters what follows the noun
     * @return its step, or null where they are none that this noun can carry
     */
    static @Nullable Step of(String host, String letters) {
        Step pronoun = BY_LETTERS.get(letters);
        return pronoun != null && fits(host, pronoun) ? pronoun : null;
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
                return host.endsWith("ت") && host.length() > 3;
            case YOUR:
                return host.length() > 3 && !host.endsWith("ا");
            default:
                return true;
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

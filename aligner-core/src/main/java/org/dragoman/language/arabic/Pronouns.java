package org.dragoman.language.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Step;
import org.jspecify.annotations.Nullable;

/** Pronouns at the end of a noun ({@code pronouns.tsv}). */
final class Pronouns {
    private static final String MY = "ar.my";
    private static final String YOUR = "ar.your";
    private static final Map<String, Step> BY_LETTERS = load();

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
     * @param pronoun one of {@link #all()}
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
     * {@return the pronouns, the third person first}
     */
    static Iterable<Step> all() {
        return BY_LETTERS.values();
    }
}

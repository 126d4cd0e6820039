package org.dragoman.language.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Step;
import org.jspecify.annotations.Nullable;

/** Pronouns at the end of a noun ({@code pronouns.tsv}). */
final class Pronouns {
    private static final String MY = "ar.my";
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
     * word is the nisba ({@code شعبي}: popular).
     *
     * @param host written letters of the noun
     * @param pronoun one of {@link #all()}
     * @return false also for the ي behind ي and ا
     */
    static boolean fits(String host, Step pronoun) {
        return !pronoun.rule().equals(MY) || (host.endsWith("ت") && host.length() > 3);
    }

    /**
     * {@return the pronouns, the third person first}
     */
    static Iterable<Step> all() {
        return BY_LETTERS.values();
    }
}

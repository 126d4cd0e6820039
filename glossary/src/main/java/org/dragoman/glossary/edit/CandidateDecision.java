package org.dragoman.glossary.edit;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.candidate.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on a candidate, kept so that it is not asked again.
 *
 * @param kind what was decided
 * @param names the candidate's most frequent name by language
 * @param concept id of the concept that it became or that took its names; null for a rejected one
 * @param made who decided it, and when
 */
public record CandidateDecision(
        Kind kind, Map<String, String> names, @Nullable String concept, Stamp made) {
    /** Names that a candidate shares with a decided one. */
    private static final int SAME = 2;

    /** What can be decided. */
    public enum Kind {
        /** It became an entry. */
        ACCEPTED,
        /** Its names became terms of another entry. */
        MERGED,
        /** It is none. */
        REJECTED;

        /**
         * {@return the spelling in files}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * Reads the spelling of files.
         *
         * @param text what stands in the file
         * @return the kind, or empty where it is unknown
         */
        public static Optional<Kind> parse(String text) {
            return Arrays.stream(values()).filter(k -> k.code().equals(text)).findFirst();
        }
    }

    /** Copies the map. */
    public CandidateDecision {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /**
     * A decision on a candidate.
     *
     * @param kind what is decided
     * @param candidate the candidate
     * @param concept id of the concept, null for a rejected one
     * @param made who decides it, and when
     * @return the decision
     */
    public static CandidateDecision of(Kind kind, Candidate candidate, @Nullable String concept, Stamp made) {
        return new CandidateDecision(kind, names(candidate), concept, made);
    }

    /**
     * The names by which a candidate is known again.
     *
     * @param candidate the candidate
     * @return its most frequent name by language
     */
    static Map<String, String> names(Candidate candidate) {
        Map<String, String> names = new LinkedHashMap<>();
        candidate
                .forms()
                .forEach((language, forms) -> names.put(language, forms.get(0).citation()));
        return names;
    }

    /**
     * Whether this is about a candidate: the first names of two languages are the same but for capitals, or that of the
     * only language of either.
     *
     * @param candidate the candidate
     * @return true where it need not be asked again
     */
    public boolean isAbout(Candidate candidate) {
        Map<String, String> theirs = names(candidate);
        long same = names.entrySet().stream()
                .filter(n -> folded(n.getValue()).equals(folded(theirs.getOrDefault(n.getKey(), ""))))
                .count();
        return same >= Math.min(SAME, Math.min(names.size(), theirs.size())) && same > 0;
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

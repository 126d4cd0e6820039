package org.dragoman.concept;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * One written form of a concept in one language.
 *
 * @param text citation form: uninflected, without attached words, not blank
 * @param type form of the term
 * @param caseRule whether capitals are asked for
 * @param contextual whether it counts only after a full form of the concept in the same article
 * @param grammar what the word itself does not show
 * @param usages who uses it; empty means admitted
 * @param note anything else, null for nothing
 * @param extra fields of the source file that Dragoman does not know, in their order
 */
public record Term(
        String text,
        TermType type,
        CaseRule caseRule,
        boolean contextual,
        Grammar grammar,
        List<Usage> usages,
        @Nullable String note,
        Map<String, String> extra) {
    /** Copies the collections and rejects a blank text. */
    public Term {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a term needs a text");
        }
        usages = List.copyOf(usages);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /**
     * A term of which only text, type and status are known.
     *
     * @param text citation form
     * @param type form of the term
     * @param status its status
     * @return the term
     */
    public static Term of(String text, TermType type, Status status) {
        return new Term(text, type, CaseRule.DEFAULT, false, Grammar.NONE, List.of(Usage.of(status)), null, Map.of());
    }

    /**
     * The status without regard to a profile: the first usage row that holds on the day, else the first row, else
     * admitted.
     *
     * @param day a day, null where it is not known
     * @return the status
     */
    public Status status(@Nullable LocalDate day) {
        return usages.stream()
                .filter(u -> u.validity().on(day))
                .findFirst()
                .or(() -> usages.stream().findFirst())
                .map(Usage::status)
                .orElse(Status.ADMITTED);
    }

    /**
     * {@return whether it is an abbreviation: an abbreviation and a written-out form may both be preferred}
     */
    public boolean isAbbreviation() {
        return type == TermType.ABBREVIATION;
    }
}

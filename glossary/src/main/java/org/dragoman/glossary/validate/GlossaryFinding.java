package org.dragoman.glossary.validate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something doubtful in a glossary.
 *
 * @param rule id of the rule that found it
 * @param severity how bad it is
 * @param concept id of the concept or naming set, null where the glossary as a whole is meant
 * @param language language of the section, null where the whole concept is meant
 * @param term text of the term, null where no single term is meant
 * @param message what was found, a full sentence
 * @param advice what to do, a full sentence
 */
public record GlossaryFinding(
        String rule,
        Severity severity,
        @Nullable String concept,
        @Nullable LanguageTag language,
        @Nullable String term,
        String message,
        String advice) {
    /**
     * A finding about one term.
     *
     * @param rule the rule that found it
     * @param severity how bad it is
     * @param place the term
     * @param message what was found
     * @param advice what to do
     * @return the finding
     */
    static GlossaryFinding of(GlossaryRule rule, Severity severity, TermPlace place, String message, String advice) {
        return new GlossaryFinding(
                rule.id(),
                severity,
                place.concept().id(),
                place.section().language(),
                place.term().text(),
                message,
                advice);
    }

    /**
     * {@return one line: {@code concept, language, term: severity: message advice [rule]}}
     */
    @Override
    public String toString() {
        String place = Stream.of(concept, language, term)
                .filter(p -> p != null)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return (place.isEmpty() ? "" : place + ": ") + severity.code() + ": " + message + " " + advice + " [" + rule
                + "]";
    }
}

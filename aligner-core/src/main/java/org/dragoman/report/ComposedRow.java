package org.dragoman.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.concept.Term;
import org.dragoman.mention.ComposedOffice;

/**
 * How an office of a country is composed, as JSON has it.
 *
 * @param reason stable id of the rule, such as {@code office.genitive}
 * @param known whether the glossary has a concept of its own for it
 * @param parts offices, the outermost first, then whose they are
 */
@JsonPropertyOrder({"reason", "known", "parts"})
public record ComposedRow(String reason, boolean known, List<Part> parts) {
    /**
     * A part.
     *
     * @param role {@code office} or {@code owner}
     * @param concept id of its concept
     * @param term citation form; the word itself for an adjective that is in no glossary
     * @param at where it stands
     */
    @JsonPropertyOrder({"role", "concept", "term", "at"})
    public record Part(String role, String concept, String term, PlaceRow at) {}

    /** Copies the list. */
    public ComposedRow {
        parts = List.copyOf(parts);
    }

    static ComposedRow of(Article article, ComposedOffice office, LineOffsets offsets) {
        return new ComposedRow(
                office.rule().code(),
                office.concept() != null,
                office.parts().stream().map(p -> part(article, p, offsets)).toList());
    }

    private static Part part(Article article, ComposedOffice.Part part, LineOffsets offsets) {
        return new Part(
                part.role().code(),
                part.concept().id(),
                term(part, article.text()),
                PlaceRow.of(article, part.span(), offsets));
    }

    static String term(ComposedOffice.Part part, String text) {
        Term term = part.term();
        return term == null ? part.span().in(text) : term.text();
    }
}

package org.dragoman.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.mention.Grounds;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why a form counts that could be another word or another concept's, as JSON has it.
 *
 * @param reasons in the order in which they were weighed
 * @param rivals ids of other concepts that the place could name, likeliest first
 * @param hidden names that gave way to the longer one
 */
@JsonPropertyOrder({"reasons", "rivals", "hidden"})
public record ContextRow(List<Reason> reasons, List<String> rivals, List<Hidden> hidden) {
    /** Copies the lists. */
    public ContextRow {
        reasons = List.copyOf(reasons);
        rivals = List.copyOf(rivals);
        hidden = List.copyOf(hidden);
    }

    /**
     * One reason.
     *
     * @param reason stable id, such as {@code context.introduced}
     * @param at the words that are the reason, null where it is no place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(String reason, @Nullable PlaceRow at) {}

    /**
     * A name that gave way.
     *
     * @param concept id of its concept
     * @param at where it stands
     */
    public record Hidden(String concept, PlaceRow at) {}

    static @Nullable ContextRow of(Article article, Mention mention, LineOffsets offsets) {
        Grounds grounds = mention.grounds();
        if (grounds.reasons().isEmpty()
                && grounds.hidden().isEmpty()
                && mention.rivals().isEmpty()) {
            return null;
        }
        return new ContextRow(
                grounds.reasons().stream()
                        .map(r -> new Reason(r.kind().code(), place(article, r.evidence(), offsets)))
                        .toList(),
                mention.rivals(),
                grounds.hidden().stream()
                        .map(h -> new Hidden(h.concept(), PlaceRow.of(article, h.span(), offsets)))
                        .toList());
    }

    private static @Nullable PlaceRow place(Article article, @Nullable Span span, LineOffsets offsets) {
        return span == null ? null : PlaceRow.of(article, span, offsets);
    }
}

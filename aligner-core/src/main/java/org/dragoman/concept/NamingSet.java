package org.dragoman.concept;

import java.util.List;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Names that compete, put into one row of the naming table without being called equal.
 *
 * @param id stable id
 * @param title what the names are about, null for none
 * @param members concepts or single terms
 * @param note anything else, null for nothing
 */
public record NamingSet(
        String id,
        @Nullable String title,
        List<Member> members,
        @Nullable String note) {
    /** Copies the list. */
    public NamingSet {
        members = List.copyOf(members);
    }

    /**
     * A concept, or one of its terms.
     *
     * @param concept id of the concept
     * @param language language of the term, null for the whole concept
     * @param term text of the term, null for the whole concept
     */
    public record Member(
            String concept,
            @Nullable LanguageTag language,
            @Nullable String term) {}
}

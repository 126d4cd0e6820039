package org.dragoman.app.ui.coding;

import org.dragoman.article.Article;
import org.dragoman.coding.CodedUnit;
import org.dragoman.concept.Concept;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the card of an item shows.
 *
 * @param sentence the text around the place
 * @param mark the mention within it, null for a sentence
 * @param article where it stands
 * @param concept what the mention names, null for a sentence
 */
record AuditContext(
        String sentence,
        @Nullable Span mark,
        Article article,
        @Nullable Concept concept) {
    /** The sentence of a unit; null where it is gone. */
    static @Nullable AuditContext of(AnnotatedArticle annotated, CodedUnit unit) {
        Span span = unit.find(annotated);
        int segment = span == null ? -1 : CodedUnit.segmentAt(annotated, span.start());
        if (span == null || segment < 0) {
            return null;
        }
        Span whole = annotated.segments().get(segment).span();
        Span mark =
                unit.concept().isEmpty() ? null : new Span(span.start() - whole.start(), span.end() - whole.start());
        Concept concept = annotated.mentions().stream()
                .map(Mention::concept)
                .filter(c -> c.id().equals(unit.concept()))
                .findFirst()
                .orElse(null);
        return new AuditContext(annotated.text(segment), mark, annotated.article(), concept);
    }
}

package org.dragoman.glossary.edit;

import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Commands on what people say of a concept. */
public sealed interface ReviewEdit extends GlossaryEdit {
    /**
     * {@return id of the concept}
     */
    String concept();

    /**
     * Sets the state of review of a concept in a language.
     *
     * @param concept id of the concept
     * @param language the language
     * @param state the new state
     */
    record SetState(String concept, LanguageTag language, ReviewState state) implements ReviewEdit {
        @Override
        public Change on(GlossaryState before, Stamp stamp) {
            Entries.section(before, concept, language);
            ConceptReview review = before.reviews().of(concept);
            Review old = review.languages().get(language);
            String author = old == null ? "" : old.author();
            return Change.ofReview(concept, review.with(language, new Review(state, author, stamp)));
        }

        @Override
        public String title() {
            return "mark " + concept + " " + language.value() + " as " + state.code();
        }
    }

    /**
     * Adds a comment.
     *
     * @param concept id of the concept
     * @param id id of the comment, different from those of the others
     * @param language what language it is about, null for the whole concept
     * @param text the remark
     */
    record AddComment(String concept, String id, @Nullable LanguageTag language, String text) implements ReviewEdit {
        @Override
        public Change on(GlossaryState before, Stamp stamp) {
            Entries.concept(before, concept);
            if (text.isBlank()) {
                throw new EditRefused("The comment is empty. Write one.");
            }
            Comment comment = new Comment(id, language, text, stamp, false);
            return Change.ofReview(concept, before.reviews().of(concept).with(comment));
        }

        @Override
        public String title() {
            return "comment on " + concept;
        }
    }

    /**
     * Marks a comment as settled, or as open again.
     *
     * @param concept id of the concept
     * @param id id of the comment
     * @param settled whether nothing is left to do
     */
    record SettleComment(String concept, String id, boolean settled) implements ReviewEdit {
        @Override
        public Change on(GlossaryState before, Stamp stamp) {
            Comment old = Entries.comment(before, concept, id);
            Comment changed = new Comment(id, old.language(), old.text(), old.made(), settled);
            return Change.ofReview(concept, before.reviews().of(concept).with(changed));
        }

        @Override
        public String title() {
            return (settled ? "settle" : "reopen") + " a comment on " + concept;
        }
    }

    /**
     * Removes a comment.
     *
     * @param concept id of the concept
     * @param id id of the comment
     */
    record RemoveComment(String concept, String id) implements ReviewEdit {
        @Override
        public Change on(GlossaryState before, Stamp stamp) {
            Entries.comment(before, concept, id);
            return Change.ofReview(concept, before.reviews().of(concept).without(id));
        }

        @Override
        public String title() {
            return "remove a comment on " + concept;
        }
    }
}

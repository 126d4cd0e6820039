package org.dragoman.glossary.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.text.LanguageTag;

/** What an edit means for review: changed text is a draft again, and nobody approves their own where that is asked. */
final class ReviewRules {
    private ReviewRules() {}

    /** The change, with every language whose section it changes set back to a draft of its author. */
    static Change redrafted(GlossaryState before, Change change, Stamp stamp) {
        Map<String, ConceptReview> reviews = new LinkedHashMap<>(change.reviews());
        change.concepts().forEach((id, concept) -> {
            Map<LanguageTag, LanguageSection> old =
                    before.glossary().concept(id).map(Concept::sections).orElse(Map.of());
            Map<LanguageTag, LanguageSection> late =
                    concept.map(Concept::sections).orElse(Map.of());
            late.forEach((language, section) -> {
                if (!section.equals(old.get(language))) {
                    ConceptReview review = Objects.requireNonNullElseGet(
                            reviews.get(id), () -> before.reviews().of(id));
                    reviews.put(id, review.with(language, new Review(ReviewState.DRAFT, stamp.who(), stamp)));
                }
            });
        });
        return reviews.equals(change.reviews()) ? change : change.withReviews(reviews);
    }

    /** Refuses an approval by the author where a second person is asked for. */
    static void checkApprovals(GlossaryState before, Change change, Stamp stamp) {
        change.reviews()
                .forEach((id, review) -> review.languages().forEach((language, late) -> {
                    Optional<Review> old = Optional.ofNullable(
                            before.reviews().of(id).languages().get(language));
                    boolean approval = late.state() == ReviewState.APPROVED
                            && old.map(r -> r.state() != ReviewState.APPROVED).orElse(true);
                    if (approval && late.author().equals(stamp.who())) {
                        throw new EditRefused("\"" + id + "\" in " + language.value() + " was last changed by "
                                + stamp.who() + ". This glossary asks for approval by a second person.");
                    }
                }));
    }
}

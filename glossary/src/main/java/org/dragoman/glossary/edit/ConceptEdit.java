package org.dragoman.glossary.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Commands on concepts and their terms. */
public sealed interface ConceptEdit extends GlossaryEdit {
    /**
     * {@return ids of the concepts that the command is about}
     */
    Set<String> ids();

    /**
     * Adds a concept, or replaces the one with its id.
     *
     * @param concept the concept
     */
    record Put(Concept concept) implements ConceptEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            return Change.ofConcepts(Map.of(concept.id(), Optional.of(concept)));
        }

        @Override
        public Set<String> ids() {
            return Set.of(concept.id());
        }

        @Override
        public String title() {
            return "edit " + concept.id();
        }
    }

    /**
     * Removes a concept and what is said of it. Relations of other concepts to it stay; validation reports them.
     *
     * @param id its id
     */
    record Remove(String id) implements ConceptEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            Entries.concept(state, id);
            Change removal = Change.ofConcepts(Map.of(id, Optional.empty()));
            return state.reviews().of(id).isEmpty() ? removal : removal.withReviews(Map.of(id, ConceptReview.NONE));
        }

        @Override
        public Set<String> ids() {
            return Set.of(id);
        }

        @Override
        public String title() {
            return "remove " + id;
        }
    }

    /**
     * Adds a term, or puts it into the place of another.
     *
     * @param concept id of the concept
     * @param language the term's language
     * @param old text of the term that it replaces, null to add it at the end
     * @param term the term
     */
    record PutTerm(
            String concept, LanguageTag language, @Nullable String old, Term term) implements ConceptEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            Concept before = Entries.concept(state, concept);
            LanguageSection section = before.sections().get(language);
            List<Term> terms = new ArrayList<>(section == null ? List.of() : section.terms());
            if (!term.text().equals(old) && Entries.has(terms, term.text())) {
                throw new EditRefused("\"" + term.text() + "\" is a term of \"" + concept + "\" in " + language.value()
                        + " already. Edit that one.");
            }
            if (old == null) {
                terms.add(term);
            } else if (!Entries.has(terms, old)) {
                throw new EditRefused("\"" + old + "\" is no term of \"" + concept + "\" in " + language.value()
                        + " any more. Add the new one instead.");
            } else {
                terms.replaceAll(t -> t.text().equals(old) ? term : t);
            }
            return Change.ofConcepts(Map.of(concept, Optional.of(Entries.withTerms(before, language, terms))));
        }

        @Override
        public Set<String> ids() {
            return Set.of(concept);
        }

        @Override
        public String title() {
            return (old == null ? "add " : "edit ") + term.text() + " in " + concept;
        }
    }

    /**
     * Removes a term.
     *
     * @param concept id of the concept
     * @param language the term's language
     * @param text its text
     */
    record RemoveTerm(String concept, LanguageTag language, String text) implements ConceptEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            Concept before = Entries.concept(state, concept);
            List<Term> terms = Entries.section(state, concept, language).terms();
            if (!Entries.has(terms, text)) {
                throw new EditRefused(
                        "\"" + text + "\" is no term of \"" + concept + "\" in " + language.value() + ".");
            }
            List<Term> rest = terms.stream().filter(t -> !t.text().equals(text)).toList();
            return Change.ofConcepts(Map.of(concept, Optional.of(Entries.withTerms(before, language, rest))));
        }

        @Override
        public Set<String> ids() {
            return Set.of(concept);
        }

        @Override
        public String title() {
            return "remove " + text + " from " + concept;
        }
    }

    /**
     * Makes one concept of two. Terms, notes, relations and comments of both are kept; where both say something of the
     * same thing the one that stays is right, and the other's definition becomes a note. Relations and naming sets that
     * name the other one name the one that stays.
     *
     * @param keep id of the concept that stays
     * @param gone id of the concept that goes
     */
    record Merge(String keep, String gone) implements ConceptEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            return ConceptMerge.change(state, keep, gone);
        }

        @Override
        public Set<String> ids() {
            return Set.of(keep, gone);
        }

        @Override
        public String title() {
            return "merge " + gone + " into " + keep;
        }
    }

    /**
     * Makes one term of two of a concept in a language. Rows of usage and notes of both are kept; where both say something
     * of the same thing the one that stays is right. Naming sets that name the other one name the one that stays.
     *
     * @param concept id of the concept
     * @param language language of both
     * @param keep text of the term that stays
     * @param gone text of the term that goes
     */
    record MergeTerms(String concept, LanguageTag language, String keep, String gone) implements ConceptEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            return TermMerge.merge(state, concept, language, keep, gone);
        }

        @Override
        public Set<String> ids() {
            return Set.of(concept);
        }

        @Override
        public String title() {
            return "merge " + gone + " into " + keep + " in " + concept;
        }
    }

    /**
     * Moves a term to another concept, with its rows of usage. Where that has a term of this text both become one; a row
     * that would make a second preferred term there admits it. Naming sets that name the term follow it.
     *
     * @param concept id of the concept that has it; another term must be left in it
     * @param language language of the term
     * @param text its text
     * @param to id of the concept that it comes to
     */
    record MoveTerm(String concept, LanguageTag language, String text, String to) implements ConceptEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            return TermMerge.move(state, concept, language, text, to);
        }

        @Override
        public Set<String> ids() {
            return concept.equals(to) ? Set.of(concept) : Set.of(concept, to);
        }

        @Override
        public String title() {
            return "move " + text + " from " + concept + " to " + to;
        }
    }

    /**
     * Makes two concepts of one: the terms of the new one leave the old one.
     *
     * @param id id of the concept that is split
     * @param part the new concept; those of its terms that the old one has are taken from it
     */
    record Split(String id, Concept part) implements ConceptEdit {
        @Override
        public Change on(GlossaryState state, Stamp stamp) {
            Concept rest = Entries.concept(state, id);
            if (state.glossary().concept(part.id()).isPresent()) {
                throw new EditRefused("There is a concept \"" + part.id() + "\" already. Choose another id.");
            }
            for (LanguageSection section : part.sections().values()) {
                LanguageSection old = rest.sections().get(section.language());
                if (old != null) {
                    List<Term> left = old.terms().stream()
                            .filter(t -> !Entries.has(section.terms(), t.text()))
                            .toList();
                    rest = Entries.withTerms(rest, section.language(), left);
                }
            }
            if (rest.sections().isEmpty()) {
                throw new EditRefused("Nothing would be left in \"" + id + "\". Leave a term in it.");
            }
            Map<String, Optional<Concept>> both = new LinkedHashMap<>();
            both.put(id, Optional.of(rest));
            both.put(part.id(), Optional.of(part));
            return Change.ofConcepts(both);
        }

        @Override
        public Set<String> ids() {
            return Set.of(id, part.id());
        }

        @Override
        public String title() {
            return "split " + part.id() + " from " + id;
        }
    }
}

package org.dragoman.app.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.app.ui.terms.Definition;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.language.Derivation;
import org.dragoman.language.Step;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.Grounds;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What the card says of a concept. Immutable; made of the glossary and of the articles shown.
 *
 * @param concept the concept
 * @param title its name in the reader's language
 * @param definition in the reader's language, else the concept's own; null for none
 * @param languages names by language, those of the panes first
 * @param relations other concepts
 * @param form how the mention pointed at follows from its term, null where none was
 * @param offices composed of the mention pointed at, the widest first
 */
record ConceptCard(
        Concept concept,
        String title,
        @Nullable Definition definition,
        List<Names> languages,
        List<Related> relations,
        @Nullable Form form,
        List<Office> offices) {
    /**
     * The names of one language.
     *
     * @param language the language
     * @param names its terms, those of the articles first, otherwise in the glossary's order
     */
    record Names(LanguageTag language, List<Name> names) {
        /** How many names are shown where the articles use none or few. */
        private static final int FEW = 2;

        /** Copies the list. */
        public Names {
            names = List.copyOf(names);
        }

        /**
         * {@return the names worth the room: those that the articles use, and the first others up to two in all}
         */
        public List<Name> shown() {
            int used = (int) names.stream().filter(n -> n.count() > 0).count();
            return names.subList(0, Math.min(names.size(), Math.max(used, FEW)));
        }

        /**
         * {@return the names that are not shown}
         */
        public List<Name> others() {
            return names.subList(shown().size(), names.size());
        }
    }

    /**
     * One name.
     *
     * @param text citation form
     * @param contextual whether it counts only behind a full form
     * @param status of the glossary without regard to a profile
     * @param count how often it stands in the articles shown; -1 where none of them is in its language
     * @param usages who uses it, since when and by what document; only rows that say more than a status
     */
    record Name(String text, boolean contextual, Status status, int count, List<Usage> usages) {
        /** Copies the list. */
        public Name {
            usages = List.copyOf(usages);
        }
    }

    /**
     * A related concept.
     *
     * @param type the relation
     * @param concept the other concept
     * @param title its name in the reader's language
     */
    record Related(Relation.Type type, Concept concept, String title) {}

    /**
     * A form in a text.
     *
     * @param surface what stands there
     * @param language its language
     * @param derivation how it follows from the term
     * @param attached how many of its first steps stand before the surface, as Arabic و and ب do
     * @param grounds why it counts where that is not plain
     */
    record Form(String surface, LanguageTag language, Derivation derivation, int attached, Grounds grounds) {}

    /**
     * An office of a country or organisation that the mention is part of.
     *
     * @param title the glossary's own name for it, else what it is put together of, in the reader's language
     * @param parts what stands in the text for each part, in the order of the text
     * @param language of the text
     * @param rule why the parts belong together
     */
    record Office(String title, List<String> parts, LanguageTag language, ComposedOffice.Rule rule) {
        /** Copies the list. */
        public Office {
            parts = List.copyOf(parts);
        }
    }

    /** Copies the lists. */
    ConceptCard {
        offices = List.copyOf(offices);
        languages = List.copyOf(languages);
        relations = List.copyOf(relations);
    }

    /**
     * The card of a concept.
     *
     * @param active the concept and the mention pointed at
     * @param comparison the articles shown
     * @param reader language of the window
     * @return the card
     */
    static ConceptCard of(ActiveConcept active, ArticleComparison comparison, LanguageTag reader) {
        Concept concept = active.concept();
        Definition definition = Definition.of(concept, reader);
        Set<LanguageTag> tags = new LinkedHashSet<>();
        comparison.articles().forEach(a -> tags.add(primary(a.article())));
        Set<LanguageTag> shown = Set.copyOf(tags);
        concept.sections().keySet().forEach(t -> tags.add(new LanguageTag(t.language())));
        List<Names> languages = new ArrayList<>();
        for (LanguageTag tag : tags) {
            List<Name> names = concept.terms(tag).stream()
                    .map(t -> new Name(
                            t.text(),
                            t.contextual(),
                            t.status(null),
                            shown.contains(tag) ? count(comparison, concept, tag, t) : -1,
                            t.usages().stream().filter(ConceptCard::telling).toList()))
                    .sorted(Comparator.comparing(n -> n.count() > 0 ? -n.count() : 0))
                    .toList();
            if (!names.isEmpty()) {
                languages.add(new Names(tag, names));
            }
        }
        List<Related> relations = new ArrayList<>();
        for (Relation relation : concept.relations()) {
            comparison
                    .glossary()
                    .concept(relation.target())
                    .ifPresent(c -> relations.add(new Related(relation.type(), c, c.label(reader))));
        }
        return new ConceptCard(
                concept,
                concept.label(reader),
                definition,
                languages,
                relations,
                form(active.place(), comparison),
                offices(active.place(), comparison, reader));
    }

    private static List<Office> offices(@Nullable Place place, ArticleComparison comparison, LanguageTag reader) {
        if (place == null) {
            return List.of();
        }
        AnnotatedArticle annotated = comparison.articles().get(place.pane());
        String text = annotated.article().text();
        return annotated.offices().stream()
                .filter(o -> o.parts().stream()
                        .anyMatch(p -> p.span().equals(place.mention().span())))
                .filter(o -> o.segment() == place.mention().segment())
                .map(o -> new Office(
                        o.label(reader),
                        o.parts().stream()
                                .map(ComposedOffice.Part::span)
                                .sorted()
                                .distinct()
                                .map(s -> s.in(text))
                                .toList(),
                        annotated.article().language(),
                        o.rule()))
                .toList();
    }

    private static boolean telling(Usage usage) {
        return !usage.authority().isEmpty()
                || usage.reference() != null
                || !usage.validity().equals(Validity.ALWAYS);
    }

    private static LanguageTag primary(Article article) {
        return new LanguageTag(article.language().language());
    }

    private static int count(ArticleComparison comparison, Concept concept, LanguageTag language, Term term) {
        return (int) comparison.articles().stream()
                .filter(a -> primary(a.article()).equals(language))
                .flatMap(a -> a.mentions().stream())
                .filter(m -> m.concept().id().equals(concept.id()) && m.term().equals(term))
                .count();
    }

    private static @Nullable Form form(@Nullable Place place, ArticleComparison comparison) {
        if (place == null) {
            return null;
        }
        Article article = comparison.articles().get(place.pane()).article();
        Mention mention = place.mention();
        String before = article.text().substring(0, mention.span().start());
        return new Form(
                mention.surface(article.text()),
                article.language(),
                mention.derivation(),
                attached(before, mention.derivation().steps()),
                mention.grounds());
    }

    private static int attached(String before, List<Step> steps) {
        int count = 0;
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            letters.append(steps.get(i).surface());
            if (!letters.isEmpty() && before.endsWith(letters.toString())) {
                count = i + 1;
            }
        }
        return count;
    }
}

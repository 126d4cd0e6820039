package org.dragoman.glossary.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Entries with one part changed: what commands such as {@link ConceptEdit.Put} are made of. Places count from 0. */
public final class EntryValues {
    private EntryValues() {}

    /**
     * The terms of a section.
     *
     * @param concept an entry
     * @param language exactly this one
     * @return its terms in order, empty for none
     */
    public static List<Term> terms(Concept concept, LanguageTag language) {
        LanguageSection section = concept.sections().get(language);
        return section == null ? List.of() : section.terms();
    }

    /**
     * Adds a term at the end.
     *
     * @param concept an entry
     * @param language the term's language
     * @param term the term
     * @return the changed entry
     * @throws EditRefused where the entry has a term of this text in the language
     */
    public static Concept add(Concept concept, LanguageTag language, Term term) {
        List<Term> terms = new ArrayList<>(terms(concept, language));
        terms.add(term);
        return with(concept, language, terms);
    }

    /**
     * Puts a term into the place of another.
     *
     * @param concept an entry
     * @param language the term's language
     * @param index place of the other
     * @param term the term
     * @return the changed entry
     * @throws EditRefused where another term of the entry has its text in the language
     */
    public static Concept put(Concept concept, LanguageTag language, int index, Term term) {
        List<Term> terms = new ArrayList<>(terms(concept, language));
        terms.set(index, term);
        return with(concept, language, terms);
    }

    /**
     * Takes a term out.
     *
     * @param concept an entry
     * @param language the term's language
     * @param index its place
     * @return the changed entry
     */
    public static Concept remove(Concept concept, LanguageTag language, int index) {
        List<Term> terms = new ArrayList<>(terms(concept, language));
        terms.remove(index);
        return with(concept, language, terms);
    }

    private static Concept with(Concept concept, LanguageTag language, List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (Entries.has(terms.subList(0, i), terms.get(i).text())) {
                throw new EditRefused("\"" + terms.get(i).text() + "\" is a term of \"" + concept.id() + "\" in "
                        + language.value() + " already. Edit that one.");
            }
        }
        return Entries.withTerms(concept, language, terms);
    }

    /**
     * A term that is written otherwise.
     *
     * @param term a term
     * @param text its text
     * @return the changed term
     */
    public static Term text(Term term, String text) {
        return new Term(
                text,
                term.type(),
                term.caseRule(),
                term.contextual(),
                term.grammar(),
                term.usages(),
                term.note(),
                term.extra());
    }

    /**
     * A term with other flags.
     *
     * @param term a term
     * @param type its type
     * @param caseRule whether capitals are asked for
     * @param contextual whether it counts only behind a full form
     * @return the changed term
     */
    public static Term flags(Term term, TermType type, CaseRule caseRule, boolean contextual) {
        return new Term(
                term.text(), type, caseRule, contextual, term.grammar(), term.usages(), term.note(), term.extra());
    }

    /**
     * A term with other rows of usage.
     *
     * @param term a term
     * @param usages its rows
     * @return the changed term
     */
    public static Term usages(Term term, List<Usage> usages) {
        return new Term(
                term.text(),
                term.type(),
                term.caseRule(),
                term.contextual(),
                term.grammar(),
                usages,
                term.note(),
                term.extra());
    }

    /**
     * A term with another note.
     *
     * @param term a term
     * @param note the note, null for none
     * @return the changed term
     */
    public static Term note(Term term, @Nullable String note) {
        return new Term(
                term.text(),
                term.type(),
                term.caseRule(),
                term.contextual(),
                term.grammar(),
                term.usages(),
                note,
                term.extra());
    }

    /**
     * An entry with another head.
     *
     * @param concept an entry
     * @param type what it is
     * @param domain field of knowledge, empty for none
     * @param definition in English, null for none
     * @return the changed entry
     */
    public static Concept head(Concept concept, ConceptType type, String domain, @Nullable String definition) {
        return new Concept(
                concept.id(),
                type,
                domain,
                definition,
                concept.notes(),
                concept.relations(),
                concept.validity(),
                concept.sections(),
                concept.extra());
    }

    /**
     * An entry with another definition in a language.
     *
     * @param concept an entry
     * @param language a language of the entry; the English definition is that of its {@linkplain #head head}
     * @param definition in that language, null for none
     * @return the changed entry
     */
    public static Concept definition(Concept concept, LanguageTag language, @Nullable String definition) {
        LanguageSection old = concept.sections().get(language);
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>(concept.sections());
        sections.put(
                language,
                new LanguageSection(
                        language, definition, old == null ? List.of() : old.notes(), terms(concept, language)));
        return Entries.withSections(concept, sections);
    }

    /**
     * An entry with other relations.
     *
     * @param concept an entry
     * @param relations its relations
     * @return the changed entry
     */
    public static Concept relations(Concept concept, List<Relation> relations) {
        return Entries.withRelations(concept, relations);
    }

    /**
     * An entry with other notes.
     *
     * @param concept an entry
     * @param notes its notes
     * @return the changed entry
     */
    public static Concept notes(Concept concept, List<String> notes) {
        return Entries.copy(
                concept, concept.id(), concept.definition(), notes, concept.relations(), concept.sections());
    }

    /**
     * The same under another id.
     *
     * @param concept an entry
     * @param id the other id
     * @return the copy
     */
    public static Concept copy(Concept concept, String id) {
        return Entries.copy(
                concept, id, concept.definition(), concept.notes(), concept.relations(), concept.sections());
    }
}

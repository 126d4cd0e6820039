package org.dragoman.glossary.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.candidate.Candidate;
import org.dragoman.candidate.Form;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Validity;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as a person wants to have it in the glossary: names mended, kind and relation chosen. Immutable.
 *
 * @param id the id it asks for
 * @param type what it is
 * @param relation how it belongs to another concept, null for not at all
 * @param target id of that concept, null exactly where there is no relation
 * @param names by language, none without a name
 */
public record ProposedEntry(
        String id,
        ConceptType type,
        Relation.@Nullable Type relation,
        @Nullable String target,
        Map<LanguageTag, Names> names) {
    /**
     * Names in one language.
     *
     * @param head the preferred name; blank leaves the language out
     * @param seen other names that are taken in too
     */
    public record Names(String head, List<String> seen) {
        /** Copies the list. */
        public Names {
            seen = List.copyOf(seen);
        }

        private Set<String> all() {
            Set<String> all = new LinkedHashSet<>();
            all.add(head.strip());
            seen.forEach(s -> all.add(s.strip()));
            all.remove("");
            return all;
        }
    }

    /** Copies the map. */
    public ProposedEntry {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /**
     * A candidate as it was found.
     *
     * @param candidate the candidate
     * @return its most frequent name in each language first, the others behind
     */
    public static ProposedEntry of(Candidate candidate) {
        Map<LanguageTag, Names> names = new LinkedHashMap<>();
        candidate.forms().forEach((language, forms) -> {
            List<String> texts = forms.stream().map(Form::citation).toList();
            LanguageTag.parse(language)
                    .ifPresent(tag -> names.put(tag, new Names(texts.get(0), texts.subList(1, texts.size()))));
        });
        return new ProposedEntry(candidate.id(), candidate.type(), null, null, names);
    }

    /**
     * With another kind.
     *
     * @param other what it is
     * @return the changed entry
     */
    public ProposedEntry with(ConceptType other) {
        return new ProposedEntry(id, other, relation, target, names);
    }

    /**
     * With another relation.
     *
     * @param type how it belongs to the other concept, null for not at all
     * @param other id of that concept, null where there is no relation
     * @return the changed entry
     */
    public ProposedEntry with(Relation.@Nullable Type type, @Nullable String other) {
        return new ProposedEntry(id, this.type, other == null ? null : type, type == null ? null : other, names);
    }

    /**
     * With another preferred name.
     *
     * @param language its language
     * @param head the name; blank leaves the language out
     * @return the changed entry
     */
    public ProposedEntry with(LanguageTag language, String head) {
        Names old = names.get(language);
        return with(language, new Names(head, old == null ? List.of() : old.seen()));
    }

    /**
     * With other names.
     *
     * @param language their language
     * @param other the names
     * @return the changed entry
     */
    public ProposedEntry with(LanguageTag language, Names other) {
        Map<LanguageTag, Names> changed = new LinkedHashMap<>(names);
        changed.put(language, other);
        return new ProposedEntry(id, type, relation, target, changed);
    }

    /**
     * {@return whether there is a name in any language}
     */
    public boolean isNamed() {
        return names.values().stream().anyMatch(n -> !n.head().isBlank());
    }

    /**
     * The name to show.
     *
     * @param language the reader's language
     * @return the name in it, else the first there is, else the id
     */
    public String label(LanguageTag language) {
        Names own = names.get(language);
        if (own != null && !own.head().isBlank()) {
            return own.head().strip();
        }
        return names.values().stream()
                .map(n -> n.head().strip())
                .filter(h -> !h.isEmpty())
                .findFirst()
                .orElse(id);
    }

    /**
     * The entry as a concept: the first name of a language is preferred, the others are admitted.
     *
     * @param taken whether an id belongs to another concept
     * @return a concept with an id of its own
     */
    public Concept concept(Predicate<String> taken) {
        String free = id;
        for (int i = 2; taken.test(free); i++) {
            free = id + "-" + i;
        }
        List<Relation> relations = relation == null
                ? List.of()
                : List.of(new Relation(relation, Objects.requireNonNull(target), null, Validity.ALWAYS, null));
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        names.forEach((language, all) -> {
            if (!all.head().isBlank()) {
                sections.put(language, new LanguageSection(language, null, List.of(), terms(all, Set.of(), true)));
            }
        });
        return new Concept(free, type, "", null, List.of(), relations, Validity.ALWAYS, sections, Map.of());
    }

    /**
     * Another concept with the names of this entry as further terms.
     *
     * @param concept a concept of the glossary
     * @return the concept with those names that it does not have yet, admitted; the same where it has all
     */
    public Concept into(Concept concept) {
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>(concept.sections());
        names.forEach((language, all) -> {
            LanguageSection old = sections.get(language);
            List<Term> terms = new ArrayList<>(old == null ? List.of() : old.terms());
            Set<String> known = new LinkedHashSet<>();
            terms.forEach(t -> known.add(t.text()));
            List<Term> more = terms(all, known, terms.isEmpty());
            if (!more.isEmpty()) {
                terms.addAll(more);
                sections.put(
                        language,
                        new LanguageSection(
                                language,
                                old == null ? null : old.definition(),
                                old == null ? List.of() : old.notes(),
                                terms));
            }
        });
        return sections.equals(concept.sections()) ? concept : Entries.withSections(concept, sections);
    }

    private static List<Term> terms(Names names, Set<String> known, boolean headed) {
        List<Term> terms = new ArrayList<>();
        for (String text : names.all()) {
            if (!known.contains(text)) {
                boolean head = headed && terms.isEmpty();
                terms.add(Term.of(text, type(text, head), head ? Status.PREFERRED : Status.ADMITTED));
            }
        }
        return terms;
    }

    private static TermType type(String text, boolean head) {
        boolean capitals = text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).count() > 1;
        return capitals ? TermType.ABBREVIATION : head ? TermType.FULL_FORM : TermType.VARIANT;
    }

    /**
     * The command that takes the entry into a glossary.
     *
     * @param taken whether an id belongs to another concept
     * @return the command, one step
     */
    public BulkEdit accept(Predicate<String> taken) {
        return put("accept " + label(LanguageTag.EN), concept(taken));
    }

    /**
     * The command that makes the names of the entry further terms of another concept.
     *
     * @param concept a concept of the glossary
     * @return the command, one step
     */
    public BulkEdit mergeInto(Concept concept) {
        return put("merge " + label(LanguageTag.EN) + " into " + concept.id(), into(concept));
    }

    private static BulkEdit put(String title, Concept concept) {
        return new BulkEdit(title, Change.ofConcepts(Map.of(concept.id(), Optional.of(concept))));
    }
}

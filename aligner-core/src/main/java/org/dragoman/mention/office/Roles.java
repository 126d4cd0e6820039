package org.dragoman.mention.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Relation;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.ComposedOffice.Part;
import org.dragoman.mention.ComposedOffice.Role;
import org.dragoman.mention.ComposedOffice.Rule;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a glossary's concepts can be in a composed office. An office that the glossary gives to one country is of no
 * other; a body that is an organ of something is no general one, and has no other owner.
 */
final class Roles {
    private final Glossary glossary;
    private final Set<String> general = new HashSet<>();
    private final Map<String, List<Concept>> narrower = new HashMap<>();

    Roles(Glossary glossary) {
        this.glossary = glossary;
        for (Concept concept : glossary.concepts()) {
            for (Relation relation : concept.relations()) {
                if (relation.type() == Relation.Type.BROADER) {
                    narrower.computeIfAbsent(relation.target(), k -> new ArrayList<>())
                            .add(concept);
                }
            }
        }
        for (Concept concept : glossary.concepts()) {
            if (concept.type() == ConceptType.INSTITUTION
                    && belongsTo(concept).isEmpty()
                    && (narrower.containsKey(concept.id()) || isCommonNoun(concept))) {
                general.add(concept.id());
            }
        }
    }

    /** Bodies such as every country has. */
    List<Concept> generalBodies() {
        return glossary.concepts().stream()
                .filter(c -> general.contains(c.id()))
                .toList();
    }

    Glossary glossary() {
        return glossary;
    }

    /** "central bank", "embassy": in small letters in every language that has capitals. */
    private static boolean isCommonNoun(Concept concept) {
        boolean small = false;
        for (LanguageSection section : concept.sections().values()) {
            int first = section.terms().isEmpty()
                    ? ' '
                    : section.terms().get(0).text().codePointAt(0);
            if (Character.isUpperCase(first)) {
                return false;
            }
            small = small || Character.isLowerCase(first);
        }
        return small;
    }

    /** Ids of what a concept is an office or organ of. */
    private static List<String> belongsTo(Concept concept) {
        List<String> targets = new ArrayList<>();
        for (Relation relation : concept.relations()) {
            if (relation.type() == Relation.Type.OFFICE_OF
                    || relation.type() == Relation.Type.ORGAN_OF
                    || relation.type() == Relation.Type.PART_OF) {
                targets.add(relation.target());
            }
        }
        return targets;
    }

    /** Whether a concept is an office, or a body such as every country has. */
    boolean isOffice(Concept concept) {
        return concept.type() == ConceptType.OFFICE || general.contains(concept.id());
    }

    /** Whether an office can be that owner's. */
    boolean owns(Concept owner, Concept office) {
        boolean body = owner.type() == ConceptType.INSTITUTION || owner.type() == ConceptType.EVENT;
        if (owner.type() != ConceptType.PLACE && owner.type() != ConceptType.ORGANISATION && !body) {
            return false;
        }
        if (body && (office.type() != ConceptType.OFFICE || general.contains(owner.id()))) {
            return false;
        }
        List<String> targets = belongsTo(office);
        if (targets.isEmpty() || targets.contains(owner.id())) {
            return true;
        }
        for (String target : targets) {
            boolean generalBody = general.contains(target);
            if (!generalBody || (body && !isNarrower(owner, target))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether an office with several holders can be that owner's: the ministers of an organisation are those of its
     * members, unless the glossary gives it the office.
     */
    boolean ownsSeveral(Concept owner, Concept office) {
        return owner.type() != ConceptType.ORGANISATION || belongsTo(office).contains(owner.id());
    }

    private boolean isNarrower(Concept concept, String broader) {
        return narrower.getOrDefault(broader, List.of()).contains(concept);
    }

    /** The glossary's own concept for an office of an owner; null where there is none, or more than one. */
    @Nullable
    Concept specific(Concept office, Concept owner) {
        if (belongsTo(office).contains(owner.id())) {
            return office;
        }
        Concept found = null;
        for (Concept candidate : narrower.getOrDefault(office.id(), List.of())) {
            if (belongsTo(candidate).contains(owner.id())) {
                if (found != null) {
                    return null;
                }
                found = candidate;
            }
        }
        return found;
    }

    /** An office of an owner. */
    ComposedOffice compose(Mention office, Owner owner, Rule rule, Sentence sentence) {
        return compose(
                new Part(Role.OFFICE, office.concept(), office.term(), office.span()),
                owner,
                rule,
                hull(office.span(), owner.span()),
                sentence.segment().index());
    }

    ComposedOffice compose(Part office, Owner owner, Rule rule, Span span, int segment) {
        Concept own = specific(office.concept(), owner.concept());
        String id = own == null ? office.concept().id() + '@' + owner.concept().id() : own.id();
        return new ComposedOffice(id, span, segment, rule, List.of(office, owner.part()), own);
    }

    /** An office of something composed. */
    static ComposedOffice chain(Mention outer, ComposedOffice inner) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Role.OFFICE, outer.concept(), outer.term(), outer.span()));
        parts.addAll(inner.parts());
        return new ComposedOffice(
                outer.concept().id() + '@' + inner.id(),
                hull(outer.span(), inner.span()),
                inner.segment(),
                Rule.CHAIN,
                Collections.unmodifiableList(parts),
                null);
    }

    static Span hull(Span a, Span b) {
        return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }
}

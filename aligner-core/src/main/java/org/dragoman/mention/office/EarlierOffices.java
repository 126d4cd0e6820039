package org.dragoman.mention.office;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Relation;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.ComposedOffice.Part;
import org.dragoman.mention.ComposedOffice.Role;
import org.dragoman.mention.ComposedOffice.Rule;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a counterpart holds: an office that the person named right behind is known to hold for that owner, else the
 * office named last before, in the same sentence or one of the two before it. Where that office was said of the same
 * owner nothing is composed: nobody is the counterpart of a countryman.
 */
final class EarlierOffices {
    private static final int REACH = 2;

    private final Roles roles;
    private final List<Mention> offices = new ArrayList<>();
    private final List<ComposedOffice> composed;

    /**
     * @param mentions of the article
     * @param composed what has been composed so far; it grows
     */
    EarlierOffices(Roles roles, List<Mention> mentions, List<ComposedOffice> composed) {
        this.roles = roles;
        this.composed = composed;
        for (Mention mention : mentions) {
            if (!mention.nested() && mention.concept().type() == ConceptType.OFFICE) {
                offices.add(mention);
            }
        }
    }

    /**
     * The office of a counterpart.
     *
     * @param owner whose counterpart it is
     * @param person a person named right behind, null for none
     * @param span the words of the counterpart
     * @param found offices of the same sentence
     * @return null where nothing is certain
     */
    @Nullable
    ComposedOffice counterpart(
            Owner owner, @Nullable Mention person, Span span, Sentence sentence, List<ComposedOffice> found) {
        int segment = sentence.segment().index();
        Mention before = before(span.start(), segment);
        if (before == null || !roles.owns(owner.concept(), before.concept())) {
            return null;
        }
        Part office = new Part(Role.OFFICE, before.concept(), before.term(), before.span());
        Concept held = person == null ? null : held(person.concept(), owner.concept());
        if (person != null && held != null && !held.id().equals(before.concept().id())) {
            return roles.compose(new Part(Role.OFFICE, held, null, person.span()), owner, Rule.HOLDER, span, segment);
        }
        return isOf(before, owner.concept(), found) || isOf(before, owner.concept(), composed)
                ? null
                : roles.compose(office, owner, Rule.COUNTERPART, span, segment);
    }

    private @Nullable Mention before(int offset, int segment) {
        Mention last = null;
        for (Mention office : offices) {
            if (office.span().end() <= offset && office.segment() >= segment - REACH) {
                last = office;
            }
        }
        return last;
    }

    private static boolean isOf(Mention office, Concept owner, List<ComposedOffice> composed) {
        for (ComposedOffice other : composed) {
            boolean same = other.parts().get(0).span().equals(office.span());
            if (same && other.parts().get(other.parts().size() - 1).concept().equals(owner)) {
                return true;
            }
        }
        return false;
    }

    /** The one office that a person holds or held for an owner. */
    private @Nullable Concept held(Concept person, Concept owner) {
        String only = null;
        for (Relation relation : person.relations()) {
            if (relation.type() == Relation.Type.HOLDS_OFFICE && owner.id().equals(relation.of())) {
                if (only != null && !only.equals(relation.target())) {
                    return null;
                }
                only = relation.target();
            }
        }
        return only == null ? null : roles.glossary().concept(only).orElse(null);
    }
}

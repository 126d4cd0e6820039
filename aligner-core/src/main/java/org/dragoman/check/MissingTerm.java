package org.dragoman.check;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.mention.Mention;
import org.dragoman.text.Severity;

/**
 * A concept that the source names and its counterpart does not. Any term of the concept satisfies, and so does what stands
 * for it: a people for its country, a capital for the government, another part of speech made from a term. A term inside a longer one of the source is not asked
 * for. Proposed terms and concepts without a term in the target's language are not enforced. Contested names are only noted,
 * and so are uses that are often put in another way, such as verbs and parts of longer names, and what a report leaves out
 * that renders no other throughout.
 */
public final class MissingTerm implements ConsistencyCheck {
    static final String ID = "missing-term";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        if (text.source() == null) {
            return;
        }
        Related related = new Related(text.glossary());
        Renderings renderings = new Renderings(text);
        LooseUse loose = LooseUse.of(text);
        for (CheckedUnit unit : text.pairs()) {
            Set<String> there = there(text, unit);
            Set<String> seen = new HashSet<>();
            for (Mention mention : text.sourceMentions(unit)) {
                if (!mention.nested()
                        && seen.add(mention.concept().id())
                        && isMissing(mention, there, text.exact(), related)
                        && !renderings.otherwise(unit, mention)) {
                    missing(text, unit, mention, loose.is(mention), sink);
                }
            }
        }
    }

    private static boolean isMissing(Mention mention, Set<String> there, boolean exact, Related related) {
        Concept concept = mention.concept();
        if (related.satisfied(concept, there) || mention.rivals().stream().anyMatch(there::contains)) {
            return false;
        }
        return exact || concept.type() != ConceptType.PERSON || !related.holds(concept, there);
    }

    /** What the target names in the unit; where an aligner guessed the units, also in those beside it. */
    private static Set<String> there(CheckedText text, CheckedUnit unit) {
        Set<String> there = Related.ids(text.targetMentions(unit));
        if (!text.exact()) {
            int last = Math.min(unit.index() + 1, text.units().size() - 1);
            for (int i = Math.max(0, unit.index() - 1); i <= last; i++) {
                there.addAll(Related.ids(text.targetMentions(text.units().get(i))));
            }
        }
        return there;
    }

    private void missing(CheckedText text, CheckedUnit unit, Mention mention, boolean loose, Consumer<Finding> sink) {
        List<Term> wanted = TermWords.of(mention.concept(), text).wanted();
        if (wanted.isEmpty() || text.status(mention) == Status.PROPOSED) {
            return;
        }
        boolean contested = wanted.stream()
                .allMatch(t -> TermWords.of(mention.concept(), text).status(t) == Status.CONTESTED);
        FindingBuilder finding = new FindingBuilder(this, text)
                .at(unit)
                .beside(unit, mention.span())
                .about(mention.concept())
                .found(mention.surface(
                        Objects.requireNonNull(text.source()).article().text()))
                .expected(TermWords.texts(wanted));
        if (contested || loose || !text.parallel()) {
            finding.severity(Severity.INFO);
        }
        sink.accept(finding.build(message(text, unit, mention, wanted.get(0).text(), loose)));
    }

    private static Message message(CheckedText text, CheckedUnit unit, Mention mention, String wanted, boolean loose) {
        String said =
                mention.surface(Objects.requireNonNull(text.source()).article().text());
        if (loose) {
            return Message.of(ID + ".unsure", said, wanted);
        }
        String spelling = new OtherSpelling(text).of(unit, mention);
        if (spelling == null) {
            return Message.of(ID + ".message", said, wanted, mention.concept().label(text.language()));
        }
        return Message.of(ID + (spelling.equals(said) ? ".untouched" : ".spelling"), said, wanted, spelling);
    }
}

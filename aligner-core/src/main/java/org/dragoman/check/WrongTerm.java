package org.dragoman.check;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.mention.Mention;
import org.dragoman.text.Severity;

/**
 * A concept that is easily taken for the one that the source names: the treaty for the organisation founded on it, the
 * withdrawal of troops for leaving a treaty.
 */
public final class WrongTerm implements ConsistencyCheck {
    static final String ID = "wrong-term";

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
        Related related = new Related(text.glossary());
        for (CheckedUnit unit : text.pairs()) {
            List<Mention> source = outer(text.sourceMentions(unit));
            List<Mention> target = outer(text.targetMentions(unit));
            Set<String> asked = Related.ids(source);
            Set<String> there = Related.ids(target);
            for (Mention mention : source) {
                if (related.satisfied(mention.concept(), there)) {
                    continue;
                }
                target.stream()
                        .filter(m -> !asked.contains(m.concept().id())
                                && related.confused(mention.concept(), m.concept())
                                && !text.exempt(m.span()))
                        .findFirst()
                        .ifPresent(wrong -> sink.accept(finding(text, unit, mention, wrong)));
            }
        }
    }

    /** "Collective Security Treaty Organization" does not name the treaty. */
    private static List<Mention> outer(List<Mention> mentions) {
        return mentions.stream().filter(m -> !m.nested()).toList();
    }

    private Finding finding(CheckedText text, CheckedUnit unit, Mention mention, Mention wrong) {
        Concept concept = mention.concept();
        TermWords words = TermWords.of(concept, text);
        List<Term> likely = words.inPlaceOf(wrong.term());
        List<Term> wanted = likely.isEmpty() ? words.wanted() : likely;
        String said =
                mention.surface(Objects.requireNonNull(text.source()).article().text());
        return new FindingBuilder(this, text)
                .at(wrong)
                .about(concept)
                .beside(unit, mention.span())
                .expected(TermWords.texts(wanted))
                .fix(TermFixes.of(text, wrong, concept, wanted))
                .build(Message.of(
                        ID + ".message",
                        wrong.surface(text.target().article().text()),
                        wanted.isEmpty() ? "" : wanted.get(0).text(),
                        said));
    }
}

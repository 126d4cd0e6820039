package org.dragoman.check;

import java.util.List;
import java.util.function.Consumer;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.mention.Mention;
import org.dragoman.text.Severity;

/** A term that the glossary, or the profile, says not to use. */
public final class ForbiddenTerm implements ConsistencyCheck {
    @Override
    public String id() {
        return "forbidden-term";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        for (Mention mention : text.target().mentions()) {
            if (!mention.nested() && text.status(mention) == Status.DEPRECATED && !text.exempt(mention.span())) {
                List<Term> wanted = TermWords.of(mention.concept(), text).inPlaceOf(mention.term());
                sink.accept(new FindingBuilder(this, text)
                        .at(mention)
                        .expected(TermWords.texts(wanted))
                        .fix(TermFixes.of(text, mention, mention.concept(), wanted))
                        .build());
            }
        }
    }
}

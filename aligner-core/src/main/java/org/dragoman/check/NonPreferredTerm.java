package org.dragoman.check;

import java.util.List;
import java.util.function.Consumer;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.language.LanguageSupport;
import org.dragoman.mention.Mention;
import org.dragoman.text.Severity;

/**
 * A term that may be used where the profile prefers another of the same kind. Short forms of a name, such as a surname, are
 * no rivals of the full one.
 */
public final class NonPreferredTerm implements ConsistencyCheck {
    @Override
    public String id() {
        return "non-preferred-term";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        for (Mention mention : text.target().mentions()) {
            if (mention.nested() || text.status(mention) != Status.ADMITTED || text.exempt(mention.span())) {
                continue;
            }
            List<Term> wanted = TermWords.of(mention.concept(), text).alike(mention.term(), Status.PREFERRED);
            LanguageSupport rules = text.languages().get(text.language());
            TermWords words = TermWords.of(mention.concept(), text);
            if (!wanted.isEmpty() && wanted.stream().noneMatch(w -> words.sameWords(w, mention.term(), rules))) {
                sink.accept(new FindingBuilder(this, text)
                        .at(mention)
                        .expected(TermWords.texts(wanted))
                        .fix(TermFixes.of(text, mention, mention.concept(), wanted))
                        .build());
            }
        }
    }
}

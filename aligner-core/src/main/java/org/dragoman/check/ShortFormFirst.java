package org.dragoman.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.mention.Mention;
import org.dragoman.text.Severity;

/** An abbreviation that stands before the text has written it out, in a text that does so later. */
public final class ShortFormFirst implements ConsistencyCheck {
    @Override
    public String id() {
        return "short-form-first";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        Set<String> writtenOut = new HashSet<>();
        Map<String, Mention> first = new HashMap<>();
        for (Mention mention : text.target().mentions()) {
            boolean title = text.target().segments().get(mention.segment()).title();
            if (mention.nested() || title || text.exempt(mention.span())) {
                continue;
            }
            String id = mention.concept().id();
            if (mention.term().isAbbreviation()) {
                if (!writtenOut.contains(id)) {
                    first.putIfAbsent(id, mention);
                }
            } else if (!mention.term().contextual() && writtenOut.add(id) && first.containsKey(id)) {
                tell(text, first.get(id), mention, sink);
            }
        }
    }

    /** "CSTO (Collective Security Treaty Organization)" introduces the abbreviation just as well. */
    private void tell(CheckedText text, Mention abbreviation, Mention full, Consumer<Finding> sink) {
        String between = abbreviation.span().end() > full.span().start()
                ? ""
                : text.target()
                        .article()
                        .text()
                        .substring(abbreviation.span().end(), full.span().start());
        if (between.length() <= 2 && between.contains("(")) {
            return;
        }
        List<Term> wanted = TermWords.of(abbreviation.concept(), text).with(Status.PREFERRED).stream()
                .filter(t -> !t.isAbbreviation())
                .toList();
        sink.accept(new FindingBuilder(this, text)
                .at(abbreviation)
                .expected(TermWords.texts(wanted.isEmpty() ? List.of(full.term()) : wanted))
                .build());
    }
}

package org.dragoman.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.concept.Concept;
import org.dragoman.mention.Mention;
import org.dragoman.text.Severity;

/** An abbreviation that stands for several things, in a text that never says for which. */
public final class AmbiguousAbbreviation implements ConsistencyCheck {
    @Override
    public String id() {
        return "ambiguous-abbreviation";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        Set<String> writtenOut = new HashSet<>();
        for (Mention mention : text.target().mentions()) {
            if (!mention.term().isAbbreviation()) {
                writtenOut.add(mention.concept().id());
            }
        }
        Set<String> told = new HashSet<>();
        for (Mention mention : text.target().mentions()) {
            if (mention.term().isAbbreviation()
                    && !mention.nested()
                    && !mention.rivals().isEmpty()
                    && !writtenOut.contains(mention.concept().id())
                    && told.add(mention.term().text())) {
                sink.accept(new FindingBuilder(this, text)
                        .at(mention)
                        .expected(mention.rivals().stream()
                                .flatMap(r -> text.glossary().concept(r).stream())
                                .map((Concept c) -> c.label(text.language()))
                                .toList())
                        .build());
            }
        }
    }
}

package org.dragoman.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.concept.Status;
import org.dragoman.mention.Mention;
import org.dragoman.text.Severity;

/** A name over which sides differ, and which the profile does not decide; noted once a text, never mended. */
public final class ContestedName implements ConsistencyCheck {
    @Override
    public String id() {
        return "contested-name";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        Set<String> told = new HashSet<>();
        for (Mention mention : text.target().mentions()) {
            if (!mention.nested()
                    && text.status(mention) == Status.CONTESTED
                    && told.add(mention.concept().id() + '\t' + mention.term().text())) {
                sink.accept(new FindingBuilder(this, text).at(mention).build());
            }
        }
    }
}

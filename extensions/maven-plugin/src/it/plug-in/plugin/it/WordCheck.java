package it;

import java.util.function.Consumer;
import org.dragoman.article.Segment;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;

/** Does not like a word. */
public final class WordCheck implements ConsistencyCheck {
    private static final String WORD = "Pis";

    @Override
    public String id() {
        return "house-word";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        String chars = text.target().article().text();
        for (Segment segment : text.target().segments()) {
            int at = chars.indexOf(WORD, segment.span().start());
            if (at >= 0 && at < segment.span().end()) {
                sink.accept(new FindingBuilder(this, text)
                        .at(segment.span(), new Span(at, at + WORD.length()))
                        .build());
            }
        }
    }
}

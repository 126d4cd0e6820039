package org.example.template;

import java.util.List;
import java.util.function.Consumer;
import org.dragoman.article.Segment;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.check.Fix;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Words;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;

/** A word that stands twice in a row, capitals apart. Some languages double words on purpose: the fix is not sure. */
public final class RepeatedWord implements ConsistencyCheck {
    /** For {@link java.util.ServiceLoader}. */
    public RepeatedWord() {}

    @Override
    public String id() {
        return "repeated-word";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        LanguageSupport language = text.languages().get(text.language());
        String whole = text.target().article().text();
        for (Segment segment : text.target().segments()) {
            Words words = Words.of(language.fold(segment.span().in(whole)));
            for (int i = 1; i < words.size(); i++) {
                if (words.spaceBefore(i) && words.word(i).equals(words.word(i - 1))) {
                    Span both = words.text()
                            .toOriginal(words.start(i - 1), words.end(i))
                            .shift(segment.span().start());
                    String once = words.original(i - 1);
                    sink.accept(new FindingBuilder(this, text)
                            .at(segment.span(), both)
                            .expected(List.of(once))
                            .fix(new Fix(both, List.of(once), false))
                            .build());
                }
            }
        }
    }
}

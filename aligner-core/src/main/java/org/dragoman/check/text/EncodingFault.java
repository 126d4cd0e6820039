package org.dragoman.check.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.check.Fix;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Characters that were damaged on the way: text decoded by the wrong encoding, replacement and control characters, marks of
 * direction that do nothing, presentation forms of Arabic letters, letters taken apart, character references of web pages.
 */
public final class EncodingFault implements ConsistencyCheck {
    private static final Pattern WORD = Pattern.compile("[^ \\t\\r\\n]+");

    @Override
    public String id() {
        return "encoding-fault";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        String words = text.target().article().text();
        for (Span line : text.target().article().body()) {
            Matcher word = WORD.matcher(words).region(line.start(), line.end());
            while (word.find()) {
                Repair repair = Repair.of(word.group(), text.language());
                if (repair != null) {
                    report(text, word.start(), repair, sink);
                }
            }
        }
    }

    private void report(CheckedText text, int start, Repair repair, Consumer<Finding> sink) {
        Span place = repair.span().shift(start);
        List<String> choices = repair.choices();
        @Nullable Fix fix = choices.isEmpty() ? null : new Fix(place, choices, repair.sure());
        sink.accept(new FindingBuilder(this, text)
                .at(Places.sentence(text, place), place)
                .expected(choices)
                .fix(fix)
                .build());
    }
}

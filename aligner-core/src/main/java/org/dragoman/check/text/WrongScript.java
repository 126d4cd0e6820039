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
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;

/**
 * A word with letters of another script or keyboard: a Cyrillic а among Latin letters, a Persian ک in an Arabic word, an
 * Azerbaijani name with i for ı.
 */
public final class WrongScript implements ConsistencyCheck {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    @Override
    public String id() {
        return "wrong-script";
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
                Lookalikes.Word found = Lookalikes.of(word.group(), text.language());
                if (found != null) {
                    report(text, new Span(word.start(), word.end()), found.choices(), found.sure(), sink);
                }
            }
        }
        if (text.language().language().equals(LanguageTag.AZ.value())) {
            dots(text, words, sink);
        }
    }

    /** Terms of the glossary with i for ı or the other way round. */
    private void dots(CheckedText text, String words, Consumer<Finding> sink) {
        for (Mention mention : text.target().mentions()) {
            if (!mention.nested() && !mention.term().isAbbreviation()) {
                String surface = mention.surface(words);
                String better = TermDots.mend(surface, mention.term().text());
                if (better != null) {
                    report(text, mention.span(), List.of(better), true, sink);
                }
            }
        }
    }

    private void report(CheckedText text, Span place, List<String> choices, boolean sure, Consumer<Finding> sink) {
        sink.accept(new FindingBuilder(this, text)
                .at(Places.sentence(text, place), place)
                .expected(choices)
                .fix(choices.isEmpty() ? null : new Fix(place, choices, sure))
                .build());
    }
}

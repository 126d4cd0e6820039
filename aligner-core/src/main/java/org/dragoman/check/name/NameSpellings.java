package org.dragoman.check.name;

import java.util.List;
import java.util.function.Consumer;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.check.Fix;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;

/**
 * One name that a text spells in several ways. Beside a source, names are told by the one spelling that the source has; in a
 * text alone by capitals inside a sentence, so that Arabic texts alone are left out. Forms with endings, feminine surnames,
 * peoples and adjectives of a name, and given names, which several people may have, are no other spellings.
 */
public final class NameSpellings implements ConsistencyCheck {
    @Override
    public String id() {
        return "name-spellings";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        List<NameUses> uses = text.source() == null ? LoneNames.of(text) : PairedNames.of(text);
        for (NameUses name : uses) {
            String usual = name.usual();
            for (NameUses.Use use : name.others()) {
                String written = use.span().in(text.target().article().text());
                boolean ends = written.endsWith(use.spelling());
                String better = ends
                        ? written.substring(0, written.length() - use.spelling().length()) + usual
                        : written;
                Span place = use.span();
                sink.accept(new FindingBuilder(this, text)
                        .at(UntranslatedName.sentence(text, place), place)
                        .expected(List.of(usual))
                        .fix(better.equals(written) ? null : new Fix(place, List.of(better), false))
                        .build());
            }
        }
    }
}

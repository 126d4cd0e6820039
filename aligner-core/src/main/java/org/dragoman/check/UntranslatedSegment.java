package org.dragoman.check;

import java.util.function.Consumer;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;

/** A line or unit of the source that nothing renders, or that was copied as it is. Only where the units were given. */
public final class UntranslatedSegment implements ConsistencyCheck {
    private static final int LEAST_LETTERS = 12;

    @Override
    public String id() {
        return "untranslated";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        AnnotatedArticle source = text.source();
        if (source == null || !text.exact() || text.target().segments().isEmpty()) {
            return;
        }
        Span place = text.target().segments().get(0).span();
        for (CheckedUnit unit : text.units()) {
            if (unit.source().isEmpty()) {
                continue;
            }
            String said = text.sourceSpan(unit).in(source.article().text());
            if (unit.target().isEmpty()) {
                sink.accept(new FindingBuilder(this, text)
                        .at(place, null)
                        .beside(unit, null)
                        .found(said)
                        .build());
                continue;
            }
            place = text.targetSpan(unit);
            boolean copied = place.in(text.target().article().text()).equals(said)
                    && said.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS
                    && !source.article().language().equals(text.language());
            if (copied) {
                sink.accept(new FindingBuilder(this, text)
                        .at(place, place)
                        .beside(unit, null)
                        .build());
            }
        }
    }
}

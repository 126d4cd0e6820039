package org.dragoman.glossary.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Usage;
import org.dragoman.text.Severity;

/**
 * A text that is to be used and not to be used: in one concept by the same authority at the same time, or in two
 * concepts of one language, where a check cannot tell which of the two is meant.
 */
final class PreferredAndDeprecated implements GlossaryRule {
    private record Key(String language, String text) {}

    private record Row(TermPlace place, Usage usage) {}

    @Override
    public String id() {
        return "preferred-and-deprecated";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        Map<Key, List<Row>> preferred = new HashMap<>();
        List<Row> deprecated = new ArrayList<>();
        TermPlace.all(glossary)
                .forEach(place -> place.term().usages().forEach(usage -> {
                    if (usage.status() == Status.PREFERRED) {
                        preferred
                                .computeIfAbsent(key(place), k -> new ArrayList<>())
                                .add(new Row(place, usage));
                    } else if (usage.status() == Status.DEPRECATED) {
                        deprecated.add(new Row(place, usage));
                    }
                }));
        for (Row row : deprecated) {
            preferred.getOrDefault(key(row.place()), List.of()).stream()
                    .filter(p -> contradict(p, row))
                    .findFirst()
                    .ifPresent(p -> report(p, row, sink));
        }
    }

    private static Key key(TermPlace place) {
        return new Key(place.section().language().language(), place.term().text());
    }

    private static boolean same(Row one, Row other) {
        return one.place().concept().id().equals(other.place().concept().id());
    }

    private static boolean contradict(Row preferred, Row deprecated) {
        return same(preferred, deprecated)
                ? UsageClash.between(preferred.usage(), deprecated.usage())
                : !preferred.place().term().contextual()
                        && !deprecated.place().term().contextual();
    }

    private void report(Row preferred, Row deprecated, Consumer<GlossaryFinding> sink) {
        boolean same = same(preferred, deprecated);
        sink.accept(GlossaryFinding.of(
                this,
                same ? Severity.ERROR : Severity.WARNING,
                deprecated.place(),
                same
                        ? "The term is both preferred and deprecated by the same authority at the same time."
                        : "The term is deprecated here and preferred for the concept \""
                                + preferred.place().concept().id() + "\".",
                same
                        ? "Remove one of the rows, or give them different authorities or dates."
                        : "Make it contextual in one of the two, or admit it here."));
    }
}

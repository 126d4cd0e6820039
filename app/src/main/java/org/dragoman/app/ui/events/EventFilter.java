package org.dragoman.app.ui.events;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.text.LooseFolding;
import org.jspecify.annotations.Nullable;

/**
 * Which events the list shows. Immutable.
 *
 * @param text words that all stand in titles or outlets, or the beginning of a name of a concept; empty for any
 * @param language of an article, null for any
 * @param outlet of an article, null for any
 * @param from first day, null for any
 * @param to last day, null for any
 * @param kinds an article mentions a concept of one of these; empty for any
 */
public record EventFilter(
        String text,
        @Nullable String language,
        @Nullable String outlet,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Kind> kinds) {
    /** All events. */
    public static final EventFilter ALL = new EventFilter("", null, null, null, null, Set.of());

    /** Copies the set. */
    public EventFilter {
        kinds = Set.copyOf(kinds);
    }

    EventFilter withText(String other) {
        return new EventFilter(other.strip(), language, outlet, from, to, kinds);
    }

    EventFilter withLanguage(@Nullable String other) {
        return new EventFilter(text, other, outlet, from, to, kinds);
    }

    EventFilter withOutlet(@Nullable String other) {
        return new EventFilter(text, language, other, from, to, kinds);
    }

    EventFilter withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new EventFilter(text, language, outlet, first, last, kinds);
    }

    EventFilter with(Kind kind, boolean wanted) {
        EnumSet<Kind> all = EnumSet.noneOf(Kind.class);
        all.addAll(kinds);
        if (wanted) {
            all.add(kind);
        } else {
            all.remove(kind);
        }
        return new EventFilter(text, language, outlet, from, to, all);
    }

    /** How many conditions there are beside the text. */
    int conditions() {
        return (language == null ? 0 : 1)
                + (outlet == null ? 0 : 1)
                + (from == null && to == null ? 0 : 1)
                + (kinds.isEmpty() ? 0 : 1);
    }

    /** The events that are shown, in their order. */
    List<ListedEvent> of(List<ListedEvent> events, EventConcepts concepts) {
        if (equals(ALL)) {
            return events;
        }
        String folded = LooseFolding.fold(text);
        Set<String> named = folded.length() < 2 ? Set.of() : concepts.named(folded);
        String[] words = folded.isEmpty() ? new String[0] : folded.split(" +", -1);
        return events.stream()
                .filter(e -> holds(e) && (words.length == 0 || has(e, words) || mentions(e, concepts, named)))
                .filter(e -> kinds.isEmpty() || isOfKind(e, concepts))
                .toList();
    }

    private boolean holds(ListedEvent event) {
        LocalDate day = event.day();
        String wanted = outlet;
        return (from == null || (day != null && !day.isBefore(from)))
                && (to == null || (day != null && !day.isAfter(to)))
                && (language == null
                        || event.articles().stream()
                                .anyMatch(a -> a.language().value().equals(language)))
                && (wanted == null || event.articles().stream().anyMatch(a -> wanted.equals(a.outlet())));
    }

    private static boolean has(ListedEvent event, String... words) {
        for (String word : words) {
            if (event.articles().stream().noneMatch(a -> a.folded().contains(word))
                    && event.titles().values().stream()
                            .noneMatch(t -> LooseFolding.fold(t).contains(word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mentions(ListedEvent event, EventConcepts concepts, Set<String> named) {
        return !named.isEmpty()
                && event.articles().stream()
                        .anyMatch(a -> concepts.of(a).stream().anyMatch(named::contains));
    }

    private boolean isOfKind(ListedEvent event, EventConcepts concepts) {
        for (ListedArticle article : event.articles()) {
            for (String id : concepts.of(article)) {
                Kind kind = concepts.kind(id);
                if (kind != null && kinds.contains(kind)) {
                    return true;
                }
            }
        }
        return false;
    }
}

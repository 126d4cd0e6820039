package org.dragoman.compare.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.jspecify.annotations.Nullable;

/**
 * Who is quoted where, place by place in the order of the first article. Immutable.
 *
 * @param articles how many articles there are
 * @param rows one a speaker and place
 */
public record QuotationTable(int articles, List<QuotationRow> rows) {
    /** Copies the list. */
    public QuotationTable {
        rows = List.copyOf(rows);
    }

    /**
     * {@return how much room each speaker has, the most words first}
     */
    public List<SpeakerRow> speakers() {
        Map<String, List<QuotationRow>> bySpeaker = new LinkedHashMap<>();
        for (QuotationRow row : rows) {
            Concept concept = row.concept();
            bySpeaker
                    .computeIfAbsent(concept == null ? "\0" + row.speaker() : concept.id(), k -> new ArrayList<>())
                    .add(row);
        }
        return bySpeaker.values().stream()
                .map(this::speaker)
                .sorted(Comparator.comparingInt(s -> -s.words()))
                .toList();
    }

    private SpeakerRow speaker(List<QuotationRow> rows) {
        List<SpeakerRow.Room> rooms = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            int article = i;
            rooms.add(room(rows.stream()
                    .flatMap(r -> r.passages().get(article).stream())
                    .sorted(Comparator.comparing(Passage::voice))
                    .toList()));
        }
        @Nullable Concept concept = rows.get(0).concept();
        return new SpeakerRow(concept, rows.get(0).speaker(), rooms);
    }

    private static SpeakerRow.Room room(List<Passage> passages) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        passages.stream()
                .map(p -> p.voice().verb())
                .filter(v -> !v.isEmpty())
                .forEach(v -> counts.merge(v, 1, Integer::sum));
        Map<String, Integer> verbs = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(e -> verbs.put(e.getKey(), e.getValue()));
        return new SpeakerRow.Room(
                passages,
                passages.stream().mapToInt(Passage::words).sum(),
                passages.stream().mapToDouble(Passage::share).sum(),
                verbs);
    }
}

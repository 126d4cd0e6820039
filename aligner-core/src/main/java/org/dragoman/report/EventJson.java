package org.dragoman.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.event.Event;
import org.dragoman.event.EventMember;
import org.dragoman.event.Ranked;
import org.dragoman.event.SharedTrait;

/** Events and rankings as one JSON object: {@code "format": "dragoman-events"} or {@code "dragoman-ranking"}, version 1. */
public final class EventJson {
    private static final ObjectWriter WRITER = new ObjectMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private EventJson() {}

    /**
     * Writes events with what joins their articles; goes through them once.
     *
     * @param articles facts of the articles, by number
     * @param events the events
     * @param out takes the text
     * @throws IOException where {@code out} does
     */
    public static void events(List<EventArticle> articles, List<Event> events, Appendable out) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", "dragoman-events");
        root.put("version", 1);
        root.put("events", new AbstractList<Map<String, Object>>() {
            @Override
            public int size() {
                return events.size();
            }

            @Override
            public Map<String, Object> get(int i) {
                return event(articles, events.get(i));
            }
        });
        WRITER.writeValue(new AppendableWriter(out), root);
        out.append('\n');
    }

    private static Map<String, Object> event(List<EventArticle> articles, Event event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("event", event.number());
        json.put(
                "articles",
                event.members().stream().map(m -> member(articles, m)).toList());
        json.put("evidence", event.evidence().stream().map(EventJson::trait).toList());
        return json;
    }

    private static Map<String, Object> member(List<EventArticle> articles, EventMember member) {
        EventArticle article = articles.get(member.article());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", article.file());
        json.put("lang", article.language().value());
        if (!article.title().isEmpty()) {
            json.put("title", article.title());
        }
        if (article.outlet() != null) {
            json.put("outlet", article.outlet());
        }
        if (article.published() != null) {
            json.put("published", article.published());
        }
        json.put("score", rounded(member.score()));
        Integer copyOf = member.copyOf();
        if (copyOf != null) {
            json.put("copyOf", articles.get(copyOf).file());
        }
        return json;
    }

    private static Map<String, Object> trait(SharedTrait trait) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", trait.kind().code());
        json.put("key", trait.key());
        json.put("surface", trait.surface());
        json.put("share", rounded(trait.share()));
        return json;
    }

    /**
     * Writes a ranking.
     *
     * @param articles facts of the articles, by number
     * @param ranking the ranking
     * @param out takes the text
     * @throws IOException where {@code out} does
     */
    public static void ranking(List<EventArticle> articles, List<Ranked> ranking, Appendable out) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", "dragoman-ranking");
        root.put("version", 1);
        root.put("pairs", ranking.stream().map(r -> pair(articles, r)).toList());
        out.append(WRITER.writeValueAsString(root)).append('\n');
    }

    private static Map<String, Object> pair(List<EventArticle> articles, Ranked row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", articles.get(row.from()).file());
        json.put("to", articles.get(row.to()).file());
        json.put("rank", row.rank());
        json.put("score", rounded(row.score()));
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}

package org.dragoman.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The sample events that ship with Dragoman. */
public final class SampleEvents {
    private static final List<String> LANGUAGES = List.of("az", "en", "ar");

    private SampleEvents() {}

    /**
     * {@return all events, the newest first}
     */
    public static List<SampleEvent> all() {
        List<SampleEvent> events = new ArrayList<>();
        for (String id : resource("events.txt").lines().toList()) {
            if (!id.isBlank()) {
                events.add(event(id.strip()));
            }
        }
        events.sort((a, b) -> b.day().compareTo(a.day()));
        return List.copyOf(events);
    }

    private static SampleEvent event(String id) {
        Properties facts = new Properties();
        try {
            facts.load(new StringReader(resource(id + "/event.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> titles = new HashMap<>();
        List<SampleArticle> articles = new ArrayList<>();
        for (String language : LANGUAGES) {
            String file = id + "." + language + ".txt";
            titles.put(language, fact(facts, id, "title." + language));
            articles.add(new SampleArticle(
                    file,
                    language,
                    fact(facts, id, "outlet." + language),
                    fact(facts, id, "published." + language),
                    resource(id + "/" + file)));
        }
        return new SampleEvent(id, fact(facts, id, "day"), titles, articles);
    }

    private static String fact(Properties facts, String id, String key) {
        String value = facts.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("sample event " + id + " has no " + key);
        }
        return value;
    }

    static String resource(String name) {
        try (InputStream in = SampleEvents.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no sample " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

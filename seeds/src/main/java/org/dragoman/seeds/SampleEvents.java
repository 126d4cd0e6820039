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
import java.util.stream.Stream;

/** The sample events that ship with Dragoman. */
public final class SampleEvents {
    private static final List<String> LANGUAGES = List.of("az", "en", "ar");

    private SampleEvents() {}

    /**
     * {@return all events, the newest first}
     */
    public static List<SampleEvent> all() {
        return ids().map(SampleEvents::event).toList();
    }

    /**
     * {@return the newest event, without reading the others}
     */
    public static SampleEvent newest() {
        return ids().map(SampleEvents::event).findFirst().orElseThrow();
    }

    /** In the order of the file, which is that of the days. */
    private static Stream<String> ids() {
        return resource("events.txt").lines().filter(id -> !id.isBlank()).map(String::strip);
    }

    /**
     * {@return articles about other things, one event each, for telling what belongs together from what does not}
     */
    public static List<SampleArticle> distractors() {
        List<SampleArticle> articles = new ArrayList<>();
        for (String file : resource("distractors.txt").lines().toList()) {
            if (!file.isBlank()) {
                String id = file.substring(0, file.indexOf('.'));
                articles.add(article(facts(id), id, file.substring(id.length() + 1, file.lastIndexOf('.'))));
            }
        }
        return List.copyOf(articles);
    }

    /**
     * Which articles report the same event.
     *
     * @return the whole gold file, {@code #file event}
     */
    public static String goldEvents() {
        return resource("events.tsv");
    }

    private static SampleEvent event(String id) {
        Properties facts = facts(id);
        Map<String, String> titles = new HashMap<>();
        List<SampleArticle> articles = new ArrayList<>();
        for (String language : LANGUAGES) {
            titles.put(language, fact(facts, id, "title." + language));
            articles.add(article(facts, id, language));
        }
        return new SampleEvent(id, fact(facts, id, "day"), titles, articles);
    }

    private static SampleArticle article(Properties facts, String id, String language) {
        String file = id + "." + language + ".txt";
        return new SampleArticle(
                file,
                language,
                fact(facts, id, "outlet." + language),
                fact(facts, id, "published." + language),
                "true".equals(facts.getProperty("page." + language)),
                resource(id + "/" + file));
    }

    private static Properties facts(String id) {
        Properties facts = new Properties();
        try {
            facts.load(new StringReader(resource(id + "/event.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts;
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

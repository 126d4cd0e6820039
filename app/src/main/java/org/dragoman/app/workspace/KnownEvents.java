package org.dragoman.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.text.AtomicFile;

/**
 * The events that were found last, so that the next time the list shows them before they are found again.
 *
 * @param numbers number of its event by the name of an article
 */
public record KnownEvents(Map<String, Integer> numbers) {
    /** Nothing known. */
    public static final KnownEvents NONE = new KnownEvents(Map.of());

    /** Copies the map. */
    public KnownEvents {
        numbers = Map.copyOf(numbers);
    }

    /**
     * Reads what was found last.
     *
     * @param file the file; nothing is known where it is missing or unreadable
     * @return the events
     */
    public static KnownEvents read(Path file) {
        Map<String, Integer> numbers = new HashMap<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                for (String name : line.split("\t", -1)) {
                    numbers.put(name, number);
                }
                number++;
            }
        } catch (IOException e) {
            return NONE;
        }
        return new KnownEvents(numbers);
    }

    /**
     * Writes what was found.
     *
     * @param groups the articles of each event
     * @param file replaced
     * @throws IOException where the folder cannot be written to
     */
    public static void write(List<List<ListedArticle>> groups, Path file) throws IOException {
        AtomicFile.writeText(file, out -> {
            for (List<ListedArticle> group : groups) {
                out.write(group.stream()
                        .map(a -> a.name().replaceAll("[\\t\\r\\n]", " "))
                        .collect(Collectors.joining("\t")));
                out.write('\n');
            }
        });
    }

    /**
     * Groups articles as they were grouped last; of the others, versions of one document are one event.
     *
     * @param articles listed articles
     * @return each once, in the order of first articles
     */
    public List<List<ListedArticle>> group(Collection<ListedArticle> articles) {
        Map<Object, List<ListedArticle>> groups = new LinkedHashMap<>();
        for (ListedArticle article : articles) {
            Integer number = numbers.get(article.name());
            Object key = number == null ? article.id() : number;
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(article);
        }
        return groups.values().stream().map(List::copyOf).toList();
    }
}

package org.dragoman.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.text.ReadResult;

/**
 * Names that an annotator marked in the versions of texts, by place and concept. A place is a line of a document, where line n
 * of one version says what line n of the others says, else the whole document.
 */
public final class GoldNames {
    private static final List<String> DEFAULT_COLUMNS =
            List.of("doc", "lang", "line", "start", "end", "surface", "concept");

    private static final GoldRows.Kind KIND =
            new GoldRows.Kind("E008", "marked name", "doc, lang, line, start, end, surface, concept");

    private final boolean lines;
    private final Map<Place, Map<String, Map<String, List<Set<String>>>>> names = new TreeMap<>();

    /**
     * Starts with nothing.
     *
     * @param lines whether line n of one version is the counterpart of line n of the others
     */
    public GoldNames(boolean lines) {
        this.lines = lines;
    }

    /**
     * A marked name.
     *
     * @param doc the document
     * @param lang language of the version
     * @param line line from 0
     * @param surface as written
     * @param concept what is meant
     */
    public record Row(String doc, String lang, int line, String surface, String concept) {}

    record Place(String doc, int line) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int docs = doc.compareTo(other.doc);
            return docs != 0 ? docs : Integer.compare(line, other.line);
        }
    }

    /**
     * Reads a gold file: the columns are named on a first line that begins with {@code #}; without one they are {@code
     * doc lang line start end surface concept}.
     *
     * @param source name of the file, for messages
     * @param text the file
     * @return its rows, or what is wrong with it
     */
    public static ReadResult<List<Row>> read(String source, String text) {
        return GoldRows.read(
                source,
                text,
                DEFAULT_COLUMNS,
                KIND,
                row -> new Row(
                        row.text("doc"),
                        row.text("lang"),
                        row.number("line"),
                        row.text("surface"),
                        row.text("concept")));
    }

    /**
     * Adds names.
     *
     * @param rows of a gold file
     */
    public void add(Collection<Row> rows) {
        for (Row row : rows) {
            names.computeIfAbsent(place(row.doc(), row.line()), k -> new TreeMap<>())
                    .computeIfAbsent(row.concept(), k -> new HashMap<>())
                    .computeIfAbsent(row.lang(), k -> new ArrayList<>())
                    .add(words(row.surface()));
        }
    }

    private Place place(String doc, int line) {
        return new Place(doc, line(line));
    }

    /** The line, or the same for all where the whole document is the place. */
    int line(int line) {
        return lines ? line : -1;
    }

    /**
     * What two surfaces both name: concepts with whose marked names there each shares at least half of the words of both
     * (Jaccard).
     *
     * @param doc the document
     * @param line line from 0, of no account where the whole document is the place
     * @param surfaces by language, two
     * @return ids, none where the pair is wrong
     */
    public Set<String> concepts(String doc, int line, Map<String, String> surfaces) {
        Set<String> concepts = new TreeSet<>();
        names.getOrDefault(place(doc, line), Map.of()).forEach((concept, named) -> {
            if (surfaces.entrySet().stream()
                    .allMatch(s -> same(s.getValue(), named.getOrDefault(s.getKey(), List.of())))) {
                concepts.add(concept);
            }
        });
        return concepts;
    }

    /** Places and concepts that have names in both languages. */
    Set<String> wanted(String one, String other) {
        Set<String> wanted = new HashSet<>();
        names.forEach((place, concepts) -> concepts.forEach((concept, named) -> {
            if (named.containsKey(one) && named.containsKey(other)) {
                wanted.add(key(place, concept));
            }
        }));
        return wanted;
    }

    String key(String doc, int line, String concept) {
        return key(place(doc, line), concept);
    }

    private static String key(Place place, String concept) {
        return place.doc() + '\t' + place.line() + '\t' + concept;
    }

    Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        names.values().forEach(concepts -> concepts.values().forEach(named -> languages.addAll(named.keySet())));
        return languages;
    }

    private static boolean same(String surface, List<Set<String>> named) {
        Set<String> words = words(surface);
        for (Set<String> other : named) {
            Set<String> both = new HashSet<>(words);
            both.retainAll(other);
            Set<String> any = new HashSet<>(words);
            any.addAll(other);
            if (!any.isEmpty() && 2 * both.size() >= any.size()) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('İ', 'i')
                .replace('I', 'i')
                .replace('ı', 'i')
                .toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(Arrays.asList(small.split("[^\\p{L}\\p{M}\\p{N}]+")));
        words.remove("");
        return words;
    }
}

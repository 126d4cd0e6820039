package org.dragoman.glossary.format.tbx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.concept.PartialDate;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.format.Values;
import org.dragoman.glossary.format.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A note that holds what TBX has no place for, so that nothing is lost on the way there and back: {@code dragoman KEY:
 * name=value; name=value}. Other programs show it as a note. A backslash stands before a semicolon or backslash of a
 * value, and {@code \n} for the end of a line.
 *
 * @param key what it is about
 * @param values by name, in order
 */
record OwnNote(String key, Map<String, String> values) {
    private static final String PREFIX = "dragoman ";

    /** A note with one value. */
    static OwnNote of(String key, String value) {
        return new OwnNote(key, Map.of("is", value));
    }

    /** Whether a text of somebody's own would be taken for such a note. */
    static boolean looksLike(String text) {
        return text.startsWith(PREFIX);
    }

    /** Reads a note; empty where it is an ordinary one. */
    static Optional<OwnNote> parse(String text) {
        int colon = text.indexOf(": ");
        if (!looksLike(text) || colon < 0) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        StringBuilder name = new StringBuilder();
        StringBuilder part = new StringBuilder();
        boolean named = false;
        for (int i = colon + 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                part.append(next == 'n' ? '\n' : next);
            } else if (c == '=' && !named) {
                name.append(part);
                part.setLength(0);
                named = true;
            } else if (c == ';') {
                if (!named) {
                    return Optional.empty();
                }
                values.put(name.toString().strip(), part.toString());
                name.setLength(0);
                part.setLength(0);
                named = false;
            } else {
                part.append(c);
            }
        }
        if (!named) {
            return Optional.empty();
        }
        values.put(name.toString().strip(), part.toString());
        return Optional.of(new OwnNote(text.substring(PREFIX.length(), colon), values));
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    /** A time, {@code from} and {@code to}. */
    Validity validity(Values reader, int offset) {
        return reader.validity(date("from", reader, offset), date("to", reader, offset), offset);
    }

    @Nullable
    PartialDate date(String name, Values reader, int offset) {
        String date = values.get(name);
        return date == null ? null : reader.date(date, offset);
    }

    /** One out of a list of words; null where it is missing, or unknown and so reported. */
    <E> @Nullable E known(String name, Vocabulary<E> words, Values reader, int offset) {
        String word = values.get(name);
        return word == null ? null : reader.known(word, offset, words);
    }

    /** The only value. */
    String value() {
        return values.getOrDefault("is", "");
    }

    @Override
    public String toString() {
        List<String> parts = values.entrySet().stream()
                .map(e -> escaped(e.getKey()).replace("=", "\\=") + '=' + escaped(e.getValue()))
                .toList();
        return PREFIX + key + ": " + String.join("; ", parts);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace("\n", "\\n");
    }
}

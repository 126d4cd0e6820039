package org.dragoman.article.format;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Follows the chars of a text node through the source that it was read from, over entities and dropped chars. */
final class RawText {
    private static final int LONGEST_ENTITY = 40;

    /** Takes the chars of a text node one by one. */
    interface Sink {
        /** A char of the text, and where its source begins and ends. */
        void take(char c, int from, int to);
    }

    /** How much of the source an entity takes, and how many chars it gives. */
    private record Entity(int source, int chars) {}

    private final String raw;
    private final Map<String, Entity> known = new HashMap<>();

    RawText(String raw) {
        this.raw = raw;
    }

    /** {@return the whole source} */
    String raw() {
        return raw;
    }

    /**
     * Gives every char of a text its place.
     *
     * @param from where the source of the text begins
     * @param to where it ends
     * @param text what the parser made of it
     * @param sink takes the chars
     */
    void walk(int from, int to, String text, Sink sink) {
        int at = from;
        for (int i = 0; i < text.length(); ) {
            while (at < to && raw.charAt(at) != '&' && raw.charAt(at) != text.charAt(i) && dropped(at, to, text, i)) {
                at++;
            }
            if (at >= to) {
                sink.take(text.charAt(i++), to, to);
                continue;
            }
            Entity entity = raw.charAt(at) == '&' ? entity(at, to) : null;
            if (entity == null) {
                sink.take(text.charAt(i++), at, at + 1);
                at++;
                continue;
            }
            for (int end = Math.min(text.length(), i + entity.chars()); i < end; i++) {
                sink.take(text.charAt(i), at, at + entity.source());
            }
            at += entity.source();
        }
    }

    /** Whether the parser left a char out: NUL, or the first of a carriage return and line feed. */
    private boolean dropped(int at, int to, String text, int i) {
        char c = raw.charAt(at);
        return c == '\0' || (c == '\r' && text.charAt(i) == '\n' && at + 1 < to && raw.charAt(at + 1) == '\n');
    }

    private @Nullable Entity entity(int at, int to) {
        int end = at + 1;
        while (end < to && end - at < LONGEST_ENTITY && partOfEntity(raw.charAt(end), end == at + 1)) {
            end++;
        }
        if (end < to && raw.charAt(end) == ';') {
            end++;
        }
        Entity entity = known.computeIfAbsent(raw.substring(at, end), RawText::read);
        return entity.source() == 0 ? null : entity;
    }

    private static boolean partOfEntity(char c, boolean first) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (first && c == '#');
    }

    private static Entity read(String piece) {
        String decoded = Parser.unescapeEntities(piece, false);
        if (decoded.equals(piece)) {
            return new Entity(0, 0);
        }
        int same = 0;
        while (same < decoded.length() - 1
                && decoded.charAt(decoded.length() - 1 - same) == piece.charAt(piece.length() - 1 - same)) {
            same++;
        }
        return new Entity(piece.length() - same, decoded.length() - same);
    }
}

package org.dragoman.article.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.article.Article;
import org.dragoman.article.Decoded;
import org.dragoman.article.SourceMap;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * A file of JSON or JSON Lines and in it the title and text of one article, to be written otherwise. Whatever else the file
 * holds stays byte by byte: other fields and records, order, white space. A record that names no source is given the hash that
 * it had, so that what was decided on the article still finds it. Immutable.
 */
public final class RecordText {
    /** Line ends between a title of its own and the text, as {@link JsonReader} puts them. */
    private static final String BETWEEN = "\n\n";

    /** The chars of a field between its quotation marks, as they stand in the file. */
    private record Field(int start, int end, String value) {
        /** As the article has it. */
        String read() {
            return value.replace('\r', ' ');
        }
    }

    /**
     * What is found of a record.
     *
     * @param title null where it has none
     * @param text its text
     * @param origin behind the opening brace of its provenance, behind its text where it has none; -1 where a hash is there
     */
    private record Found(@Nullable Field title, Field text, int origin) {}

    private final byte[] bytes;
    private final Decoded file;
    private final @Nullable Field title;
    private final Field text;
    private final int origin;
    private final @Nullable String hash;
    /** Whether the title stands before the text in the article, not as its first line. */
    private final boolean apart;

    private RecordText(byte[] bytes, Decoded file, Found found, @Nullable String hash) {
        this.bytes = bytes;
        this.file = file;
        this.title = found.title();
        this.text = found.text();
        this.origin = found.origin();
        this.hash = hash;
        this.apart = title != null && !title.value().isBlank() && !isFirstLine();
    }

    private boolean isFirstLine() {
        return title != null && JsonRecord.isFirstLine(title.value(), text.value());
    }

    /** The text that a reader finds. */
    private String read() {
        return apart && title != null ? title.read().replace('\n', ' ') + BETWEEN + text.read() : text.read();
    }

    /**
     * Whether an article was read from a record of JSON.
     *
     * @param article as it was read
     * @return true where its text stands in the field {@code text}
     */
    public static boolean isIn(Article article) {
        return body(article) != null;
    }

    private static SourceMap.@Nullable Part body(Article article) {
        return article.source().parts().stream()
                .filter(p -> p.field().equals("text"))
                .findFirst()
                .orElse(null);
    }

    /**
     * Finds an article's title and text in its file, wherever its record stands there by now.
     *
     * @param article as it was read
     * @param text the text that the record is known to give, that of the article or what was written since
     * @param bytes the file
     * @return empty where no record gives this text any more, or several do and none in the old place
     */
    public static Optional<RecordText> of(Article article, String text, byte[] bytes) {
        String name = article.source().source();
        SourceMap.Part body = body(article);
        if (body == null
                || !(Decoded.of(name, bytes, null, null) instanceof ReadResult.Ok<Decoded> ok)
                || !isWhole(ok.value(), bytes)) {
            return Optional.empty();
        }
        Decoded file = ok.value();
        List<RecordText> found = new ArrayList<>();
        String all = file.text();
        boolean lines = !name.toLowerCase(Locale.ROOT).endsWith(".json");
        for (int from = 0; from < all.length(); ) {
            int newline = lines ? all.indexOf('\n', from) : -1;
            int to = newline < 0 ? all.length() : newline + 1;
            String hash = article.provenance().hash();
            find(all, from, to, f -> found.add(new RecordText(bytes.clone(), file, f, hash)));
            from = to;
        }
        found.removeIf(r -> !r.read().equals(text));
        long place = article.source().inFile(body.start()).fileByte();
        return found.size() == 1
                ? Optional.of(found.get(0))
                : found.stream().filter(r -> r.fileByte() == place).findFirst();
    }

    /** Whether the file is its chars and nothing else, so that what is not touched can be written again. */
    private static boolean isWhole(Decoded file, byte[] bytes) {
        byte[] again = file.text().getBytes(file.charset());
        return Arrays.equals(again, 0, again.length, bytes, file.bomLength(), bytes.length);
    }

    private long fileByte() {
        return file.bomLength() + file.text().substring(0, text.start()).getBytes(file.charset()).length;
    }

    /** Hands on every record of a stretch, up to where it is no JSON. */
    private static void find(String all, int from, int to, Consumer<Found> sink) {
        try (JsonParser parser = JsonReader.parser(all.substring(from, to))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    Found record = record(all, from, parser);
                    if (record != null) {
                        sink.accept(record);
                    }
                }
            }
        } catch (IOException e) {
            // What stands behind is no JSON and stays as it is.
        }
    }

    private static @Nullable Found record(String all, int from, JsonParser parser) throws IOException {
        Field title = null;
        Field text = null;
        int origin = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING && name.equals("title")) {
                title = field(all, from, parser);
            } else if (token == JsonToken.VALUE_STRING && name.equals("text")) {
                text = field(all, from, parser);
            } else if (name.equals("provenance")) {
                int at = from + (int) parser.currentTokenLocation().getCharOffset() + 1;
                JsonNode tree = parser.readValueAsTree();
                origin = tree.isObject() && !tree.path("sha256").isTextual() ? at : -1;
            } else {
                parser.skipChildren();
            }
        }
        return text == null ? null : new Found(title, text, origin == 0 ? text.end() + 1 : origin);
    }

    private static Field field(String all, int from, JsonParser parser) throws IOException {
        int start = from + (int) parser.currentTokenLocation().getCharOffset() + 1;
        String value = parser.getText();
        return new Field(start, rawOffset(all, start, value.length()), value);
    }

    /** Where in a field as it stands in the file so many chars of its value are passed. */
    private static int rawOffset(CharSequence raw, int start, int chars) {
        int at = start;
        for (int i = 0; i < chars; i++) {
            at += raw.charAt(at) != '\\' ? 1 : raw.charAt(at + 1) == 'u' ? 6 : 2;
        }
        return at;
    }

    /**
     * {@return how many chars at the beginning of the article's text are its title}
     */
    public int titleLength() {
        return title != null && !title.value().isBlank() && (apart || isFirstLine())
                ? title.value().length()
                : 0;
    }

    /**
     * A file with another text of the article.
     *
     * @param bytes of the file
     * @param text what the record gives now: a title of its own is followed by an empty line whatever was asked for
     */
    public record Written(byte[] bytes, String text) {}

    /**
     * The file with another text of the article.
     *
     * @param whole the article's text as it is to be
     * @param titleLength how many chars at its beginning are the title now
     * @return the file; a char that its encoding lacks is written by its number, as JSON allows
     * @throws CharacterCodingException where the text is none, such as half a surrogate pair
     */
    public Written with(String whole, int titleLength) throws CharacterCodingException {
        boolean titled = titleLength() > 0;
        String head = whole.substring(0, titled ? titleLength : 0);
        int behind = apart ? head.length() : 0;
        for (int i = 0; apart && i < BETWEEN.length() && whole.startsWith("\n", behind); i++) {
            behind++;
        }
        String body = whole.substring(behind);
        List<Change> changes = new ArrayList<>(List.of(change(text, body)));
        if (titled && title != null) {
            changes.add(change(title, head));
        }
        if (origin >= 0 && hash != null) {
            changes.add(new Change(origin, origin, named(hash)));
        }
        changes.sort(Comparator.comparingInt(Change::from).reversed());
        StringBuilder out = new StringBuilder(file.text());
        changes.forEach(c -> out.replace(c.from(), c.to(), c.by()));
        ByteBuffer written = file.charset().newEncoder().encode(CharBuffer.wrap(out));
        byte[] all = Arrays.copyOf(bytes, file.bomLength() + written.remaining());
        written.get(all, file.bomLength(), written.remaining());
        boolean own = apart && !head.isBlank() && !JsonRecord.isFirstLine(head, body);
        return new Written(all, own ? head + BETWEEN + body : body);
    }

    /** What decisions call the article by stays with it: without it, another text would be another article. */
    private String named(String name) {
        String field = "\"sha256\": \"" + name + "\"";
        if (origin == text.end() + 1) {
            return ", \"provenance\": {" + field + "}";
        }
        return file.text().substring(origin).stripLeading().startsWith("}") ? field : field + ", ";
    }

    private record Change(int from, int to, String by) {}

    /** Another value of a field; what is the same at both ends stays as it was written. */
    private Change change(Field field, String now) {
        String old = field.read();
        int least = Math.min(old.length(), now.length());
        int start = 0;
        while (start < least && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        start -= start > 0 && Character.isHighSurrogate(now.charAt(start - 1)) ? 1 : 0;
        int same = 0;
        while (same < least - start && old.charAt(old.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
            same++;
        }
        same -= same > 0 && Character.isLowSurrogate(now.charAt(now.length() - same)) ? 1 : 0;
        String raw = file.text();
        int from = rawOffset(raw, field.start(), start);
        int to = rawOffset(raw, field.start(), old.length() - same);
        boolean ascii = raw.substring(field.start(), field.end()).contains("\\u")
                && raw.chars().allMatch(c -> c < 0x80);
        return new Change(from, to, escaped(now.substring(start, now.length() - same), ascii));
    }

    private String escaped(String value, boolean ascii) {
        CharsetEncoder encoder = file.charset().newEncoder();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            String sign = Character.toString(value.codePointAt(i));
            char c = sign.charAt(0);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || ascii && c >= 0x7F || !encoder.canEncode(sign)) {
                        sign.chars().forEach(u -> out.append(String.format(Locale.ROOT, "\\u%04x", u)));
                    } else {
                        out.append(sign);
                    }
                }
            }
        }
        return out.toString();
    }
}

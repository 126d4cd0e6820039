package org.dragoman.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Encodings by their names, and by the look of their bytes where those are unmistakable. */
public final class Encodings {
    /** Arabic on Windows. */
    static final Charset ARABIC = Charset.forName("windows-1256");
    /** Turkish on Windows, which Azerbaijani was typed with; it has no ə. */
    static final Charset TURKISH = Charset.forName("windows-1254");

    /** Names that files give and Java does not know. */
    private static final Map<String, String> ALIASES = Map.of(
            "windows1256", "windows-1256",
            "win-1256", "windows-1256",
            "cp-1256", "windows-1256",
            "x-cp1256", "windows-1256",
            "windows1254", "windows-1254",
            "win-1254", "windows-1254",
            "cp-1254", "windows-1254",
            "x-cp1254", "windows-1254",
            "unicode", "utf-16le",
            "x-utf-16le-bom", "utf-16le");

    /** What is meant by labels of web pages, as the WHATWG Encoding Standard has it. */
    private static final Map<String, String> MEANT = Map.of(
            "US-ASCII", "windows-1252",
            "ISO-8859-1", "windows-1252",
            "ISO-8859-9", "windows-1254");

    private Encodings() {}

    /**
     * The encoding of a name.
     *
     * @param name a name or an alias, in any case
     * @return nothing where it is unknown, or where its bytes cannot be counted char by char (such as ISO-2022-JP)
     */
    public static Optional<Charset> named(String name) {
        String key = name.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        for (String candidate : new String[] {ALIASES.getOrDefault(key, key), name.strip()}) {
            try {
                Charset charset = Charset.forName(candidate);
                return countable(charset) ? Optional.of(charset) : Optional.empty();
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** What a label within a file means; nothing for nonsense, and for what cannot be as the label itself was read. */
    static Optional<Charset> labelled(@Nullable String label) {
        if (label == null) {
            return Optional.empty();
        }
        Optional<Charset> named = named(label.replaceAll("[\"';\\s]", ""));
        return named.map(c -> Charset.forName(MEANT.getOrDefault(c.name(), c.name())));
    }

    /** Whether a text has as many bytes as its chars have one by one, so that offsets lead back to the file. */
    private static boolean countable(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_16)) {
            return true;
        }
        if (!charset.canEncode()) {
            return false;
        }
        for (String c : new String[] {"a", "ب", "ğ", "ж", "あ", "한", "中"}) {
            if ((c + c).getBytes(charset).length != 2 * c.getBytes(charset).length) {
                return false;
            }
        }
        return true;
    }

    /** Whether chars are wider than a byte throughout, so that ASCII text in it is no ASCII. */
    static boolean wide(Charset charset) {
        return "a".getBytes(charset).length != 1;
    }

    /** The encoding that a byte order mark tells, null where there is none. */
    static @Nullable Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * UTF-16 without a byte order mark by its zeros, which blanks, line ends and Latin letters have on one side. Null where
     * the bytes show no such pattern, or give East Asian letters, as ASCII with a few zeros would.
     */
    static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return null;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int many = Math.max(zeros[0], zeros[1]);
        int few = Math.min(zeros[0], zeros[1]);
        if (many == 0 || many * 40L < bytes.length || few * 50L > many) {
            return null;
        }
        Charset charset = many == zeros[1] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = new String(bytes, charset);
        boolean controls = text.chars().anyMatch(c -> c == 0xFFFD || isControl(c));
        long eastAsian = text.chars().filter(c -> c >= 0x2E80).count();
        return controls || eastAsian * 4 > text.length() ? null : charset;
    }

    /** Whether a char controls a terminal or a tape and has no place in a text. */
    static boolean isControl(int c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || (c >= 0x7F && c < 0xA0);
    }
}

package org.dragoman.article.bitext;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How chars are written at a place of a file, and so how changed words have to be written there. */
public enum Notation {
    /** Text of an element, with entities. */
    XML,
    /** A marked section of XML. */
    CDATA,
    /** A string of a PO file. */
    PO,
    /** A cell of a tab-separated table in which backslashes mean themselves. */
    CELL,
    /** A value of a properties file, where any char may be written as an escape. */
    PROPERTY,
    /** The same for a message with numbered places, where an apostrophe is written twice. */
    MESSAGE,
    /** A text that has no notation but its line ends. */
    PLAIN;

    private static final int REPLACEMENT = 0xFFFD;

    /**
     * Words as they are written here.
     *
     * @param words what to write
     * @param charset encoding of the file
     * @return null where they cannot be written here
     */
    @Nullable
    String write(String words, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            i += Character.charCount(point);
            String written = write(point);
            if (written == null) {
                return null;
            }
            String encoded = encoder.canEncode(written) ? written : escaped(point);
            if (encoded == null) {
                return null;
            }
            out.append(encoded);
        }
        return this == CDATA ? out.toString().replace("]]>", "]]]]><![CDATA[>") : out.toString();
    }

    /** A char that the encoding lacks. */
    private @Nullable String escaped(int point) {
        return switch (this) {
            case XML -> String.format(Locale.ROOT, "&#x%X;", point);
            case PROPERTY, MESSAGE ->
                Character.toString(point)
                        .chars()
                        .mapToObj(c -> String.format(Locale.ROOT, "\\u%04X", c))
                        .collect(Collectors.joining());
            default -> null;
        };
    }

    private @Nullable String write(int point) {
        return switch (this) {
            case XML -> inXml(point);
            case CDATA -> isXml(point) ? Character.toString(point) : null;
            case PO -> inPo(point);
            case PROPERTY -> inProperty(point);
            case MESSAGE -> point == '\'' ? "''" : inProperty(point);
            case CELL, PLAIN -> point < ' ' || point == REPLACEMENT ? null : Character.toString(point);
        };
    }

    private static @Nullable String inXml(int point) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> isXml(point) ? Character.toString(point) : null;
        };
    }

    private static @Nullable String inPo(int point) {
        return switch (point) {
            case '\\' -> "\\\\";
            case '"' -> "\\\"";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> point < ' ' ? null : Character.toString(point);
        };
    }

    private static @Nullable String inProperty(int point) {
        return switch (point) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            default -> point < ' ' ? null : Character.toString(point);
        };
    }

    private static boolean isXml(int point) {
        return point >= ' ' && point < 0xD800
                || point == '\t'
                || point == '\n'
                || point >= 0xE000 && point < 0xFFFE
                || point > 0xFFFF;
    }
}

package org.dragoman.article.bitext;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.article.Decoded;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a part of a packed one, as chars and as bytes. Changed places are written into a copy of its bytes, so all else
 * stays: byte order mark, encoding, line ends, and in a packed document all other parts. Immutable.
 */
public final class TextFile {
    /** A change of the file's chars. */
    record Change(int from, int to, String chars) {}

    private final String name;
    private final byte[] bytes;
    private final String chars;
    private final Charset charset;
    private final int bomLength;
    private final @Nullable PackedPart packed;
    /** Found when they are first asked for. */
    private int @Nullable [] lineStarts;

    private TextFile(String name, byte[] bytes, Decoded decoded, @Nullable PackedPart packed) {
        this.name = name;
        this.bytes = bytes;
        this.chars = decoded.text();
        this.charset = decoded.charset();
        this.bomLength = decoded.bomLength();
        this.packed = packed;
    }

    /**
     * A file of text.
     *
     * @param name the file as the user named it
     * @param bytes the whole file; not copied, so it must not be changed afterwards
     * @param decoded its chars
     * @return the file
     */
    public static TextFile of(String name, byte[] bytes, Decoded decoded) {
        return new TextFile(name, bytes, decoded, null);
    }

    /** A part of a packed document. */
    static TextFile of(String name, byte[] part, Decoded decoded, PackedPart packed) {
        return new TextFile(name, part, decoded, packed);
    }

    /**
     * {@return the file as the user named it}
     */
    public String name() {
        return name;
    }

    /**
     * {@return its chars, without byte order mark; of a packed document those of the part with the text}
     */
    public String chars() {
        return chars;
    }

    /**
     * {@return its encoding}
     */
    public Charset charset() {
        return charset;
    }

    /**
     * {@return whether it is a part of a packed document, which has no lines to show}
     */
    boolean isPacked() {
        return packed != null;
    }

    /** Bytes of the byte order mark. */
    int bomLength() {
        return bomLength;
    }

    /**
     * A place for messages.
     *
     * @param offset offset in the chars
     * @return line and column; of a packed document the file alone
     */
    public SourcePosition position(int offset) {
        if (packed != null) {
            return SourcePosition.of(name);
        }
        int end = Math.min(Math.max(0, offset), chars.length());
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, end);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(name, line + 1, 1 + chars.codePointCount(starts[line], end));
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = IntStream.rangeClosed(0, chars.length())
                    .filter(i -> i == 0 || endsLine(i - 1))
                    .toArray();
            lineStarts = known;
        }
        return known;
    }

    private boolean endsLine(int at) {
        char c = chars.charAt(at);
        return c == '\n' || c == '\r' && (at + 1 == chars.length() || chars.charAt(at + 1) != '\n');
    }

    /**
     * The file with changes.
     *
     * @param changes none of which overlaps another
     * @return the bytes of the whole file, of a packed document those of the archive
     */
    byte[] with(List<Change> changes) {
        if (changes.isEmpty()) {
            return packed == null ? bytes.clone() : packed.archive();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
        int at = 0;
        int copied = 0;
        int place = bomLength;
        for (Change change : changes.stream()
                .sorted(Comparator.comparingInt(Change::from).thenComparing(Change::to))
                .toList()) {
            if (change.from() < at) {
                throw new IllegalArgumentException("changes overlap at " + change.from());
            }
            place += width(at, change.from());
            out.write(bytes, copied, place - copied);
            out.writeBytes(change.chars().getBytes(charset));
            place += width(change.from(), change.to());
            copied = place;
            at = change.to();
        }
        out.write(bytes, copied, bytes.length - copied);
        return packed == null ? out.toByteArray() : packed.with(out.toByteArray());
    }

    private int width(int from, int to) {
        return chars.substring(from, to).getBytes(charset).length;
    }
}

package org.dragoman.article.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines without holding more than one. A line above the limit is passed over and said to be so. */
final class RecordLines implements Closeable {
    /** Most bytes of a line. */
    static final int MAX_BYTES = 16 << 20;

    /**
     * A line.
     *
     * @param bytes without line end and byte order mark; null where there are more than {@link #MAX_BYTES}
     * @param fileByte where it begins in the file
     * @param number from 1
     */
    record Line(byte @Nullable [] bytes, long fileByte, int number) {}

    private final InputStream in;
    private final Charset charset;
    private final byte[] lineEnd;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long fileByte;
    private int number;

    /**
     * Lines of a stream.
     *
     * @param stream the stream
     * @param asked the encoding that the user asked for, null for UTF-8; a byte order mark outweighs it
     */
    RecordLines(InputStream stream, @Nullable Charset asked) throws IOException {
        in = new BufferedInputStream(stream);
        in.mark(4);
        byte[] first = in.readNBytes(3);
        in.reset();
        if (starts(first, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            fileByte = in.skip(3);
        } else if (starts(first, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            fileByte = in.skip(2);
        } else if (starts(first, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            fileByte = in.skip(2);
        } else if (StandardCharsets.UTF_16.equals(asked)) {
            charset = first.length > 1 && first[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        } else {
            charset = asked == null ? StandardCharsets.UTF_8 : asked;
        }
        lineEnd = "\n".getBytes(charset);
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** The encoding of all lines. */
    Charset charset() {
        return charset;
    }

    /** The next line, null behind the last. */
    @Nullable
    Line next() throws IOException {
        long start = fileByte;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean matches = true;
        int unit = 0;
        while (fill()) {
            int from = at;
            boolean ended = false;
            while (at < end && !ended) {
                matches &= buffer[at++] == lineEnd[unit++];
                if (unit == lineEnd.length) {
                    ended = matches;
                    unit = 0;
                    matches = true;
                }
            }
            fileByte += at - from;
            tooLong |= line.size() + (at - from) > MAX_BYTES + lineEnd.length;
            if (tooLong) {
                line = new ByteArrayOutputStream();
            } else {
                line.write(buffer, from, at - from);
            }
            if (ended) {
                return line(line.toByteArray(), lineEnd.length, tooLong, start);
            }
        }
        return fileByte == start ? null : line(line.toByteArray(), 0, tooLong, start);
    }

    private Line line(byte[] bytes, int endLength, boolean tooLong, long start) {
        number++;
        int length = Math.max(0, bytes.length - endLength);
        return new Line(tooLong || length > MAX_BYTES ? null : Arrays.copyOf(bytes, length), start, number);
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package org.dragoman.mention;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.dragoman.text.AtomicFile;

/**
 * Saves compiled languages and maps them back into memory, where the system loads only the pages that texts ask for.
 *
 * <p>Numbers are big-endian; arrays begin at a multiple of eight bytes. {@code magic, version, languages}, then for
 * each language {@code tag, fingerprint, gaps} and the arrays of {@link PatternIndex} in its order; at the end a
 * checksum (CRC-32C) of all before.
 */
final class IndexFile {
    /**
     * A saved language.
     *
     * @param fingerprint of the terms and rules it was made from
     * @param index the index
     */
    record Saved(long fingerprint, PatternIndex index) {}

    private static final long MAGIC = 0x4452_4147_4F4D_414EL;
    private static final int VERSION = 5;
    private static final int ALIGNMENT = 8;
    private static final int LONGEST_TEXT = 10_000;
    private static final long CHUNK = 1L << 28;

    private IndexFile() {}

    /** Replaces a file by some languages. */
    static void write(Path file, Map<String, Saved> languages) throws IOException {
        AtomicFile.write(file, out -> {
            CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32C());
            new Writer(checked).write(languages);
            DataOutputStream end = new DataOutputStream(out);
            end.writeLong(checked.getChecksum().getValue());
            end.flush();
        });
    }

    /** Whether a file is an index, empty or not there, so that an index may take its place. */
    static boolean mayReplace(Path file) throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readLong() == MAGIC;
        } catch (EOFException e) {
            return Files.size(file) == 0;
        }
    }

    /** The languages of a file by their tags, or empty where it is none of this version. */
    static Optional<Map<String, Saved>> map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return isWhole(channel) ? new Reader(channel).read() : Optional.empty();
        }
    }

    /** Whether the checksum at its end is that of what stands before. */
    private static boolean isWhole(FileChannel channel) throws IOException {
        long size = channel.size() - Long.BYTES;
        if (size < 0) {
            return false;
        }
        CRC32C checksum = new CRC32C();
        for (long at = 0; at < size; at += CHUNK) {
            checksum.update(channel.map(FileChannel.MapMode.READ_ONLY, at, Math.min(CHUNK, size - at)));
        }
        ByteBuffer end = ByteBuffer.allocate(Long.BYTES);
        while (end.hasRemaining() && channel.read(end, size + end.position()) > 0) {
            continue;
        }
        return checksum.getValue() == end.getLong(0);
    }

    /** Counts bytes, so that arrays can be aligned. */
    private static final class Writer {
        private final DataOutputStream out;
        private long written;

        Writer(OutputStream out) {
            this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
        }

        void write(Map<String, Saved> languages) throws IOException {
            number(MAGIC);
            count(VERSION);
            count(languages.size());
            for (Map.Entry<String, Saved> language : languages.entrySet()) {
                PatternIndex index = language.getValue().index();
                text(language.getKey());
                number(language.getValue().fingerprint());
                count(index.gaps().size());
                for (String gap : index.gaps()) {
                    text(gap);
                }
                longs(index.marks());
                longs(index.stems().slots());
                ints(index.chains());
                longs(index.nodes());
                longs(index.begins());
                longs(index.edges().slots());
                ints(index.terms());
            }
            out.flush();
        }

        private void text(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            count(bytes.length);
            out.write(bytes);
            written += bytes.length;
        }

        private void count(int count) throws IOException {
            out.writeInt(count);
            written += Integer.BYTES;
        }

        private void number(long number) throws IOException {
            out.writeLong(number);
            written += Long.BYTES;
        }

        private void longs(LongBuffer items) throws IOException {
            begin(items.capacity());
            for (int i = 0; i < items.capacity(); i++) {
                number(items.get(i));
            }
        }

        private void ints(IntBuffer items) throws IOException {
            begin(items.capacity());
            for (int i = 0; i < items.capacity(); i++) {
                count(items.get(i));
            }
        }

        private void begin(int count) throws IOException {
            count(count);
            for (; written % ALIGNMENT != 0; written++) {
                out.writeByte(0);
            }
        }
    }

    private static final class Reader {
        private final FileChannel channel;
        private final long size;
        private long position;

        Reader(FileChannel channel) throws IOException {
            this.channel = channel;
            this.size = channel.size();
        }

        Optional<Map<String, Saved>> read() throws IOException {
            if (size < 16 || number() != MAGIC || count() != VERSION) {
                return Optional.empty();
            }
            Map<String, Saved> languages = new LinkedHashMap<>();
            try {
                for (int left = count(); left > 0; left--) {
                    languages.put(text(), new Saved(number(), index()));
                }
            } catch (Damaged e) {
                return Optional.empty();
            }
            return Optional.of(languages);
        }

        private PatternIndex index() throws IOException, Damaged {
            List<String> gaps = new ArrayList<>();
            for (int left = count(); left > 0; left--) {
                gaps.add(text());
            }
            LongBuffer marks = longs();
            if (Long.bitCount(marks.capacity()) != 1) {
                throw new Damaged();
            }
            return new PatternIndex(marks, table(), ints(), longs(), longs(), table(), ints(), List.copyOf(gaps));
        }

        private HashTable table() throws IOException, Damaged {
            LongBuffer slots = longs();
            if (slots.capacity() == 0) {
                throw new Damaged();
            }
            return new HashTable(slots);
        }

        private LongBuffer longs() throws IOException, Damaged {
            return map((long) begin() * Long.BYTES).asLongBuffer();
        }

        private IntBuffer ints() throws IOException, Damaged {
            return map((long) begin() * Integer.BYTES).asIntBuffer();
        }

        private int begin() throws IOException {
            int count = count();
            position = (position + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
            return count;
        }

        private ByteBuffer map(long length) throws IOException, Damaged {
            if (length < 0 || length > Integer.MAX_VALUE || position + length > size) {
                throw new Damaged();
            }
            ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, position, length);
            position += length;
            return mapped.order(ByteOrder.BIG_ENDIAN);
        }

        private String text() throws IOException, Damaged {
            int length = count();
            if (length < 0 || length > LONGEST_TEXT) {
                throw new Damaged();
            }
            return new String(bytes(length).array(), StandardCharsets.UTF_8);
        }

        private int count() throws IOException {
            return bytes(Integer.BYTES).getInt(0);
        }

        private long number() throws IOException {
            return bytes(Long.BYTES).getLong(0);
        }

        /** The next bytes; what a file that was cut off has no more is 0. */
        private ByteBuffer bytes(int count) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(count);
            while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) > 0) {
                continue;
            }
            position += count;
            return bytes;
        }
    }

    /** The file does not hold what it says. */
    private static final class Damaged extends Exception {
        private static final long serialVersionUID = 1;
    }
}

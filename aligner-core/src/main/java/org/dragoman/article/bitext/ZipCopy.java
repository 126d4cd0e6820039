package org.dragoman.article.bitext;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Copies an archive with another content of one part. All other parts keep their bytes, packed as they are, and their order;
 * the part keeps its name, time, attributes and way of packing.
 */
final class ZipCopy {
    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int DEFLATED = 8;
    /** Says that sizes stand behind the data. */
    private static final int SIZES_BEHIND = 8;

    private static final long ZIP64 = 0xFFFFFFFFL;

    /** A part: where its row of the directory and its own header stand, and its name. */
    private record Entry(int row, int header, String name) {}

    private final byte[] zip;
    private final ByteBuffer in;

    ZipCopy(byte[] zip) {
        this.zip = zip;
        this.in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The archive with another content of a part.
     *
     * @throws IllegalArgumentException where the archive has no such part, or is of a kind that documents are not
     */
    byte[] with(String part, byte[] content) {
        int end = end();
        int directory = checked(in.getInt(end + 16));
        List<Entry> entries = new ArrayList<>();
        int row = directory;
        for (int i = 0; i < (in.getShort(end + 10) & 0xFFFF); i++) {
            require(in.getInt(row) == CENTRAL);
            int nameLength = in.getShort(row + 28) & 0xFFFF;
            String name = new String(zip, row + CENTRAL_LENGTH, nameLength, StandardCharsets.UTF_8);
            entries.add(new Entry(row, checked(in.getInt(row + 42)), name));
            row = next(row);
        }
        entries.sort(Comparator.comparingInt(Entry::header));
        Entry changed =
                entries.stream().filter(e -> e.name().equals(part)).findFirst().orElseThrow(this::unusable);
        int behind = directory;
        for (Entry entry : entries) {
            if (entry.header() > changed.header()) {
                behind = entry.header();
                break;
            }
        }
        byte[] fresh = entry(changed, content);
        int shift = fresh.length - (behind - changed.header());
        ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length + Math.max(0, shift));
        out.write(zip, 0, changed.header());
        out.writeBytes(fresh);
        out.write(zip, behind, directory - behind);
        out.writeBytes(directory(entries, changed, fresh, content.length, shift, directory, end));
        return out.toByteArray();
    }

    /** The directory and what follows it. */
    private byte[] directory(
            List<Entry> entries, Entry changed, byte[] fresh, int length, int shift, int directory, int end) {
        byte[] tail = new byte[zip.length - directory];
        System.arraycopy(zip, directory, tail, 0, tail.length);
        ByteBuffer out = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (Entry entry : entries) {
            int at = entry.row() - directory;
            if (entry.header() > changed.header()) {
                out.putInt(at + 42, entry.header() + shift);
            }
        }
        ByteBuffer header = ByteBuffer.wrap(fresh).order(ByteOrder.LITTLE_ENDIAN);
        int at = changed.row() - directory;
        out.putShort(at + 8, header.getShort(6));
        out.putInt(at + 16, header.getInt(14));
        out.putInt(at + 20, header.getInt(18));
        out.putInt(at + 24, length);
        out.putInt(end - directory + 16, directory + shift);
        return tail;
    }

    private byte[] entry(Entry entry, byte[] content) {
        int header = entry.header();
        require(in.getInt(header) == LOCAL);
        int headerLength = LOCAL_LENGTH + (in.getShort(header + 26) & 0xFFFF) + (in.getShort(header + 28) & 0xFFFF);
        byte[] data = in.getShort(header + 8) == DEFLATED ? deflated(content) : content;
        byte[] out = new byte[headerLength + data.length];
        System.arraycopy(zip, header, out, 0, headerLength);
        System.arraycopy(data, 0, out, headerLength, data.length);
        ByteBuffer buffer = ByteBuffer.wrap(out).order(ByteOrder.LITTLE_ENDIAN);
        CRC32 crc = new CRC32();
        crc.update(content);
        buffer.putShort(6, (short) (in.getShort(header + 6) & ~SIZES_BEHIND));
        buffer.putInt(14, (int) crc.getValue());
        buffer.putInt(18, data.length);
        buffer.putInt(22, content.length);
        return out;
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private int end() {
        for (int i = zip.length - END_LENGTH; i >= 0; i--) {
            if (in.getInt(i) == END && i + END_LENGTH + (in.getShort(i + 20) & 0xFFFF) == zip.length) {
                return i;
            }
        }
        throw unusable();
    }

    private int next(int row) {
        int length = CENTRAL_LENGTH
                + (in.getShort(row + 28) & 0xFFFF)
                + (in.getShort(row + 30) & 0xFFFF)
                + (in.getShort(row + 32) & 0xFFFF);
        require(row + length <= zip.length);
        return row + length;
    }

    private int checked(int offset) {
        require(offset >= 0 && (offset & ZIP64) != ZIP64 && offset < zip.length);
        return offset;
    }

    private void require(boolean holds) {
        if (!holds) {
            throw unusable();
        }
    }

    private IllegalArgumentException unusable() {
        return new IllegalArgumentException("the archive is damaged, or larger than documents are");
    }
}

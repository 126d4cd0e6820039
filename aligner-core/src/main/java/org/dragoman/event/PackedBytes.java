package org.dragoman.event;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Numbers and strings put together and deflated, behind one byte that tells the version. */
final class PackedBytes {
    private static final int SEVEN = 7;
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;
    private static final int BLOCK = 4096;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(BLOCK);

    /** Adds a number that is not negative. */
    void number(int number) {
        bits(number);
    }

    /** Adds any number; the nearer to 0 the shorter. */
    void signed(long number) {
        bits(number << 1 ^ number >> Long.SIZE - 1);
    }

    void real(double number) {
        bits(Long.reverseBytes(Double.doubleToLongBits(number)));
    }

    void string(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    private void bits(long bits) {
        long left = bits;
        while ((left & ~LOW) != 0) {
            bytes.write((int) (left & LOW) | MORE);
            left >>>= SEVEN;
        }
        bytes.write((int) left);
    }

    byte[] packed(int version) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes.toByteArray());
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(BLOCK);
            packed.write(version);
            byte[] block = new byte[BLOCK];
            while (!deflater.finished()) {
                packed.write(block, 0, deflater.deflate(block));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * Unpacks bytes.
     *
     * @throws IllegalArgumentException where they are not whole, or of another version
     */
    static Reader read(int version, byte[] packed) {
        if (packed.length == 0 || packed[0] != version) {
            throw new IllegalArgumentException(
                    packed.length == 0
                            ? "no traits of an article: there are no bytes"
                            : "traits of version " + packed[0] + ", not " + version);
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, 1, packed.length - 1);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(BLOCK);
            byte[] block = new byte[BLOCK];
            while (!inflater.finished()) {
                int read = inflater.inflate(block);
                if (read == 0 && !inflater.finished()) {
                    throw new IllegalArgumentException("no traits of an article: the bytes break off");
                }
                bytes.write(block, 0, read);
            }
            if (inflater.getRemaining() > 0) {
                throw new IllegalArgumentException("no traits of an article: more bytes follow");
            }
            return new Reader(bytes.toByteArray());
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("no traits of an article: the bytes are damaged", e);
        } finally {
            inflater.end();
        }
    }

    /** Takes out what was put in, in the same order. */
    static final class Reader {
        private final byte[] bytes;
        private int at;

        private Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            long bits = bits();
            if (bits < 0 || bits > Integer.MAX_VALUE) {
                throw new IndexOutOfBoundsException(at);
            }
            return (int) bits;
        }

        long signed() {
            long bits = bits();
            return bits >>> 1 ^ -(bits & 1);
        }

        double real() {
            return Double.longBitsToDouble(Long.reverseBytes(bits()));
        }

        String string() {
            int length = number();
            if (length > bytes.length - at) {
                throw new IndexOutOfBoundsException(at);
            }
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }

        private long bits() {
            long bits = 0;
            for (int shift = 0; ; shift += SEVEN) {
                byte next = bytes[at++];
                bits |= (long) (next & LOW) << shift;
                if (next >= 0) {
                    return bits;
                }
            }
        }

        /** Checks that nothing is left. */
        void end() {
            if (at < bytes.length) {
                throw new IndexOutOfBoundsException(at);
            }
        }
    }
}

package org.dragoman.candidate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A shelf in a file of its own, which goes when it is closed. Where the disk fails, all methods throw
 * {@link UncheckedIOException}.
 *
 * @param <T> a thing
 */
final class FileShelf<T> implements Shelf<T> {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final DataOutputStream out;
    private final Codec<T> codec;
    private long length;
    private boolean written = true;

    /** How things are written and read. */
    interface Codec<T> {
        void write(T thing, DataOutputStream out) throws IOException;

        T read(DataInputStream in) throws IOException;
    }

    FileShelf(Path folder, Codec<T> codec) {
        this.codec = codec;
        try {
            file = Files.createTempFile(folder, "dragoman", ".tmp");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
    }

    @Override
    public long add(T thing) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            codec.write(thing, new DataOutputStream(bytes));
            out.writeInt(bytes.size());
            bytes.writeTo(out);
            written = false;
            long place = length;
            length += Integer.BYTES + bytes.size();
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() throws IOException {
        if (!written) {
            out.flush();
            written = true;
        }
    }

    @Override
    public T at(long place) {
        try {
            flush();
            int size = ByteBuffer.wrap(bytes(place, Integer.BYTES)).getInt();
            return codec.read(new DataInputStream(new ByteArrayInputStream(bytes(place + Integer.BYTES, size))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(long from, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException(file.toString());
            }
        }
        return bytes.array();
    }

    @Override
    public Iterator<T> all() {
        try {
            flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DataInputStream in = new DataInputStream(new BufferedInputStream(new ChannelInput(), BUFFER));
        return new Iterator<>() {
            private long at;

            @Override
            public boolean hasNext() {
                return at < length;
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                try {
                    int size = in.readInt();
                    at += Integer.BYTES + size;
                    return codec.read(new DataInputStream(new ByteArrayInputStream(in.readNBytes(size))));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** Reads from the beginning, wherever the channel stands. */
    private final class ChannelInput extends java.io.InputStream {
        private long at;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int size) throws IOException {
            int read = channel.read(ByteBuffer.wrap(into, from, size), at);
            at += Math.max(0, read);
            return read;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

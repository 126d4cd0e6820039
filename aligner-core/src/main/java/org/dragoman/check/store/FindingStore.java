package org.dragoman.check.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.ProjectUses;
import org.dragoman.check.TextFindings;
import org.dragoman.concept.Glossary;
import org.dragoman.text.LargeList;

/**
 * What was found in the texts of a run, kept in a file. In memory is only what does not grow with the texts: how many of them
 * use which term. For use by one thread; the lists that it gives read the file and are good until it is closed.
 */
public final class FindingStore implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final OutputStream out;
    private final TextFindingsCodec codec;
    private final ProjectUses uses = new ProjectUses();
    private int texts;

    /**
     * A store of nothing so far.
     *
     * @param file where it is kept
     * @param out appends to that file; is flushed before anything is read, and not closed
     * @param glossary concepts of the findings
     * @param checks the checks that find them
     * @throws IOException where the file cannot be read
     */
    public FindingStore(Path file, OutputStream out, Glossary glossary, Collection<ConsistencyCheck> checks)
            throws IOException {
        this.file = FileChannel.open(file);
        this.out = out;
        this.codec = new TextFindingsCodec(new FindingCodec(glossary, new MessageOwners(checks)));
    }

    /**
     * Takes over what an earlier run left in the file.
     *
     * @param each told of each text in order
     * @throws UncheckedIOException where the file cannot be read, or ends within a text
     */
    public void recall(Consumer<TextFindings> each) {
        try {
            long end = file.size();
            Blocks blocks = new Blocks(Integer.MAX_VALUE);
            while (blocks.at < end) {
                TextFindings text = codec.read(blocks.next());
                texts++;
                uses.add(text.uses());
                each.accept(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps what was found in the next text.
     *
     * @param text what was found
     * @throws UncheckedIOException where the file cannot be written
     */
    public void add(TextFindings text) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            codec.write(text, new DataOutputStream(bytes));
            DataOutputStream block = new DataOutputStream(out);
            block.writeInt(bytes.size());
            bytes.writeTo(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        uses.add(text.uses());
        texts++;
    }

    /**
     * {@return the names of the texts that were kept, in order}
     */
    public List<String> texts() {
        return LargeList.of(texts, () -> {
            Blocks blocks = new Blocks(texts);
            return LargeList.each(texts, i -> codec.name(blocks.next()));
        });
    }

    /**
     * All findings, in the order of texts and places, when all texts are kept: the usage of the project counts. They are gone
     * through once to be counted.
     *
     * @return the findings
     */
    public LargeList<Finding> findings() {
        int size = 0;
        for (Iterator<Finding> all = new Findings(); all.hasNext(); all.next()) {
            size++;
        }
        return LargeList.of(size, Findings::new);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The findings of one text after the other. */
    private final class Findings implements Iterator<Finding> {
        private final Blocks blocks = new Blocks(texts);
        private Iterator<Finding> here = Collections.emptyIterator();

        @Override
        public boolean hasNext() {
            while (!here.hasNext() && blocks.left > 0) {
                here = uses.findings(codec.read(blocks.next())).iterator();
            }
            return here.hasNext();
        }

        @Override
        public Finding next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return here.next();
        }
    }

    /** The blocks of the file from its beginning; each way through has a place of its own. */
    private final class Blocks {
        private final DataInputStream in;
        private int left;
        private long at;

        Blocks(int number) {
            left = number;
            in = new DataInputStream(new BufferedInputStream(new Positioned(), BUFFER));
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        byte[] next() {
            try {
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                left--;
                at += Integer.BYTES + bytes.length;
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads the file at a place of its own. */
    private final class Positioned extends InputStream {
        private long at;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = file.read(ByteBuffer.wrap(bytes, from, length), at);
            at += Math.max(0, read);
            return read;
        }
    }
}

package org.dragoman.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.event.ArticleTraits;
import org.dragoman.event.EventWindows;
import org.dragoman.report.EventArticle;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A file of articles, each as its traits and what a report says of it, one behind the other: length, day, length of the facts,
 * facts, traits. In memory are the places of the articles and their days only. For one thread.
 */
final class KeptTraits implements EventWindows.Source, AutoCloseable {
    private static final int HEAD = 3 * Integer.BYTES;
    private static final int NO_DAY = Integer.MIN_VALUE;

    private final Path file;
    private final FileChannel channel;
    private long[] places = new long[1024];
    private int[] days = new int[1024];
    private int size;

    private KeptTraits(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The bytes of an article. */
    static byte[] bytes(EventArticle article, ArticleTraits traits) {
        ByteArrayOutputStream facts = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(facts)) {
            KeptStrings.write(article.file(), out);
            KeptStrings.write(article.language().value(), out);
            KeptStrings.write(article.title(), out);
            KeptStrings.write(article.outlet(), out);
            KeptStrings.write(article.published(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] packed = traits.bytes();
        LocalDate day = traits.day();
        return ByteBuffer.allocate(HEAD + facts.size() + packed.length)
                .putInt(HEAD + facts.size() + packed.length)
                .putInt(day == null ? NO_DAY : (int) day.toEpochDay())
                .putInt(facts.size())
                .put(facts.toByteArray())
                .put(packed)
                .array();
    }

    /**
     * Finds the articles of a file.
     *
     * @throws InputFailure where it is damaged
     */
    static KeptTraits open(Path file) throws IOException {
        KeptTraits kept = new KeptTraits(file, FileChannel.open(file, StandardOpenOption.READ));
        try {
            long end = kept.channel.size();
            for (long at = 0; at < end; ) {
                ByteBuffer head = kept.read(at, HEAD);
                kept.add(at, head.getInt(Integer.BYTES));
                int length = head.getInt(0);
                if (length < HEAD || length > end - at) {
                    throw kept.damaged(kept.size - 1);
                }
                at += length;
            }
            return kept;
        } catch (IOException | RuntimeException e) {
            kept.close();
            throw e;
        }
    }

    private void add(long place, int day) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            days = Arrays.copyOf(days, 2 * size);
        }
        places[size] = place;
        days[size++] = day;
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw damaged(size);
            }
        }
        return bytes.flip();
    }

    private InputFailure damaged(int article) {
        return InputFailure.of(
                file.toString(),
                "R005",
                "What was kept of article " + (article + 1) + " is damaged.",
                "Remove it and the journal to begin afresh.");
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable LocalDate day(int article) {
        return days[article] == NO_DAY ? null : LocalDate.ofEpochDay(days[article]);
    }

    @Override
    public ArticleTraits traits(int article) throws IOException {
        ByteBuffer head = read(places[article], HEAD);
        int facts = head.getInt(2 * Integer.BYTES);
        int length = head.getInt(0) - HEAD - facts;
        if (facts < 0 || length < 0) {
            throw damaged(article);
        }
        try {
            return ArticleTraits.read(
                    read(places[article] + HEAD + facts, length).array());
        } catch (IllegalArgumentException e) {
            throw damaged(article);
        }
    }

    /** What a report says of the articles; read whenever asked for. */
    List<EventArticle> articles() {
        return new AbstractList<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public EventArticle get(int article) {
                try {
                    int facts = read(places[article], HEAD).getInt(2 * Integer.BYTES);
                    return facts(read(places[article] + HEAD, facts).array());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static EventArticle facts(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new EventArticle(
                    KeptStrings.read(in),
                    new LanguageTag(KeptStrings.read(in)),
                    KeptStrings.read(in),
                    KeptStrings.readNullable(in),
                    KeptStrings.readNullable(in));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

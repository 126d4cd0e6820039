package org.dragoman.app.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.event.Event;
import org.dragoman.event.EventMember;
import org.dragoman.event.EventWindows;
import org.dragoman.event.SharedTrait;
import org.dragoman.event.Trait;

/** Events in a file of the system's folder for such, which is removed at the end. In memory are their places only. */
final class KeptEvents implements EventWindows.Sink, AutoCloseable {
    private static final Trait.Kind[] KINDS = Trait.Kind.values();
    private static final int BLOCK = 1 << 13;

    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;
    private long[] places = new long[1024];
    private long end;
    private int size;

    KeptEvents() throws IOException {
        file = Files.createTempFile("dragoman-", ".events");
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        out = new BufferedOutputStream(Channels.newOutputStream(channel), BLOCK);
    }

    @Override
    public void event(Event event) throws IOException {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = end;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(event, new DataOutputStream(bytes));
        bytes.writeTo(out);
        end += bytes.size();
    }

    private static void write(Event event, DataOutputStream out) throws IOException {
        out.writeInt(event.members().size());
        for (EventMember member : event.members()) {
            Integer copyOf = member.copyOf();
            out.writeInt(member.article());
            out.writeDouble(member.score());
            out.writeInt(copyOf == null ? -1 : copyOf);
        }
        out.writeInt(event.evidence().size());
        for (SharedTrait trait : event.evidence()) {
            out.writeByte(trait.kind().ordinal());
            KeptStrings.write(trait.key(), out);
            KeptStrings.write(trait.surface(), out);
            out.writeDouble(trait.share());
        }
    }

    /**
     * The events in the order of their numbers; read whenever asked for.
     *
     * @param numbers of the events, from 1, in the order in which they came
     */
    List<Event> inOrder(int... numbers) throws IOException {
        out.flush();
        long[] ordered = new long[size];
        for (int i = 0; i < size; i++) {
            ordered[numbers[i] - 1] = places[i];
        }
        return new AbstractList<>() {
            @Override
            public int size() {
                return ordered.length;
            }

            @Override
            public Event get(int i) {
                try {
                    return read(i + 1, ordered[i]);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private Event read(int number, long place) throws IOException {
        channel.position(place);
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BLOCK));
        List<EventMember> members = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int article = in.readInt();
            double score = in.readDouble();
            int copyOf = in.readInt();
            members.add(new EventMember(article, score, copyOf < 0 ? null : copyOf));
        }
        List<SharedTrait> evidence = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Trait.Kind kind = KINDS[in.readByte()];
            evidence.add(new SharedTrait(kind, KeptStrings.read(in), KeptStrings.read(in), in.readDouble()));
        }
        return new Event(number, members, evidence);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}

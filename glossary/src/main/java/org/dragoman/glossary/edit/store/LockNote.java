package org.dragoman.glossary.edit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dragoman.text.AtomicFile;

/**
 * A note beside a glossary or another thing that one person at a time works on: who has it open, since when and where. It
 * asks people, it does not keep anybody out. Not safe for use by several threads.
 */
public final class LockNote {
    /** After this time a note of another computer counts as forgotten. */
    public static final Duration FORGOTTEN = Duration.ofHours(24);

    private final Path file;
    private final InstantSource clock;
    private String own = "";

    /**
     * A note that is not written yet.
     *
     * @param file where it stands; its folder exists
     * @param clock tells since when
     */
    public LockNote(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Writes the note, or gives back whose note is there already.
     *
     * @param who name of the person
     * @return who is at work there, empty where the note is one's own now
     * @throws IOException where the folder cannot be written to
     */
    public Optional<LockHolder> take(String who) throws IOException {
        String note = note(who);
        try {
            Files.writeString(file, note, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            Optional<LockHolder> other = holder();
            if (other.isPresent() && !other.get().stale()) {
                return other;
            }
            AtomicFile.writeText(file, out -> out.write(note));
        }
        own = note;
        return Optional.empty();
    }

    /**
     * Writes the note over the one that is there; also says again that one is still at work.
     *
     * @param who name of the person
     * @throws IOException where the folder cannot be written to
     */
    public void takeOver(String who) throws IOException {
        String note = note(who);
        AtomicFile.writeText(file, out -> out.write(note));
        own = note;
    }

    /**
     * {@return whether the note was written here}
     */
    public boolean isOwn() {
        return !own.isEmpty();
    }

    /**
     * {@return whether the note still stands as it was written here: nobody took over since}
     *
     * @throws IOException where it cannot be read
     */
    public boolean isStillOwn() throws IOException {
        return isOwn() && Files.exists(file) && Files.readString(file).equals(own);
    }

    /**
     * Removes the note where it is still one's own.
     *
     * @throws IOException where the folder cannot be written to
     */
    public void release() throws IOException {
        if (isStillOwn()) {
            Files.deleteIfExists(file);
        }
        own = "";
    }

    private String note(String who) throws IOException {
        ObjectNode note = JsonLines.JSON.createObjectNode();
        note.put("who", who)
                .put("since", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("host", host())
                .put("process", ProcessHandle.current().pid());
        startOf(ProcessHandle.current()).ifPresent(start -> note.put("started", start));
        return JsonLines.line(note);
    }

    /**
     * Who holds the note.
     *
     * @return empty where there is none, or none that can be understood
     * @throws IOException where it cannot be read
     */
    public Optional<LockHolder> holder() throws IOException {
        JsonNode note;
        try {
            note = JsonLines.JSON.readTree(Files.readString(file));
        } catch (NoSuchFileException | JsonProcessingException e) {
            return Optional.empty();
        }
        try {
            Instant since = Instant.parse(note.path("since").asText());
            String host = note.path("host").asText();
            return Optional.of(new LockHolder(note.path("who").asText(), since, host, stale(note, host, since)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** On this computer a note is stale once its program has ended, elsewhere after a day. */
    private boolean stale(JsonNode note, String host, Instant since) {
        if (!host.equals(host())) {
            return since.plus(FORGOTTEN).isBefore(clock.instant());
        }
        return ProcessHandle.of(note.path("process").asLong())
                .filter(ProcessHandle::isAlive)
                .filter(p -> !note.has("started")
                        || startOf(p)
                                .map(s -> s == note.path("started").asLong())
                                .orElse(true))
                .isEmpty();
    }

    private static Optional<Long> startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}

package org.dragoman.glossary.edit.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.EditSession;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.GlossaryState;
import org.dragoman.glossary.edit.Purge;
import org.dragoman.glossary.edit.Refused;
import org.dragoman.glossary.edit.compare.MergeResult;
import org.dragoman.glossary.edit.compare.ThreeWayMerge;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * A glossary file in its own format that a person edits. Commands reach the disk before they are carried out; what was not
 * saved when the program ended is offered when the file is opened again. For one thread.
 */
public final class EditedFile implements AutoCloseable {
    private static final JsonGlossaryFormat FORMAT = new JsonGlossaryFormat();

    private final Path file;
    private final String who;
    private final JournalFile journal;
    private final HistoryFile history;
    private final ReviewFile reviews;
    private final LockNote lock;
    private final EditSession session;
    private final List<DamagedLine> damaged;
    private final Set<String> purged = new HashSet<>();
    private Optional<LockHolder> heldBy;
    private Leftover leftover = Leftover.NONE;
    private FileMark mark;
    private Glossary base;
    private @Nullable FileMark theirMark;
    private boolean historyMayHold;

    private EditedFile(Path file, String who, InstantSource clock, FileMark mark, Glossary glossary)
            throws IOException {
        Beside beside = new Beside(file);
        this.file = file;
        this.who = who;
        this.mark = mark;
        this.base = glossary;
        this.journal = new JournalFile(beside.journal());
        this.history = HistoryFile.of(file);
        this.reviews = new ReviewFile(beside.reviews());
        this.lock = new LockNote(beside.lock(), clock);
        List<DamagedLine> passedOver = new ArrayList<>();
        GlossaryState state = new GlossaryState(glossary, reviews.read(passedOver));
        this.damaged = List.copyOf(passedOver);
        this.session = new EditSession(state, who, clock, this::keep);
        this.heldBy = lock.take(who);
        if (heldBy.isEmpty()) {
            this.leftover = leftover();
        }
    }

    /**
     * Opens a glossary file, or begins one where there is none, and writes the note on who has it open. Where somebody
     * else has it open, it can be looked at; see {@link #heldBy}.
     *
     * @param file a file of the native format
     * @param who name of the person who edits
     * @param clock gives the time of each command
     * @return the opened file, with warnings; or why it cannot be read
     * @throws IOException where the file, or one beside it, cannot be read
     */
    public static ReadResult<EditedFile> open(Path file, String who, InstantSource clock) throws IOException {
        if (!Files.exists(file)) {
            return ReadResult.of(new EditedFile(file, who, clock, FileMark.NONE, Glossary.EMPTY), List.of());
        }
        byte[] bytes = Files.readAllBytes(file);
        FileMark mark = FileMark.of(file, bytes);
        ReadResult<Glossary> read = FORMAT.read(new GlossaryInput(file.toString(), bytes));
        if (read instanceof ReadResult.Ok<Glossary> ok) {
            return ReadResult.of(new EditedFile(file, who, clock, mark, ok.value()), ok.warnings());
        }
        return new ReadResult.Failed<>(read.problems());
    }

    /** Finds what the journal holds. A save that came as far as the glossary's file is brought to its end. */
    private Leftover leftover() throws IOException {
        JournalFile.Content content = journal.read();
        int saved = content.saved(mark.hash());
        List<Entry> left = content.entries().subList(saved, content.entries().size());
        history.add(content.entries().subList(0, saved), saved > 0);
        if (saved > 0 || left.isEmpty()) {
            journal.reset(mark.hash(), left);
        }
        return new Leftover(left, !left.isEmpty() && !content.fits(mark.hash()), content.damaged());
    }

    private void keep(Entry entry) {
        checkReady();
        try {
            journal.add(entry, mark.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkReady() {
        if (heldBy.isPresent()) {
            throw new IllegalStateException("somebody else has the glossary open; take the note over first");
        }
        if (!leftover.isEmpty()) {
            throw new IllegalStateException("recover or discard what was left unsaved first");
        }
    }

    /**
     * {@return the glossary's file}
     */
    public Path file() {
        return file;
    }

    /**
     * {@return the session, whose commands outlive the program; takes none while something unsaved is on offer}
     */
    public EditSession session() {
        return session;
    }

    /**
     * {@return all commands ever saved}
     */
    public HistoryFile history() {
        return history;
    }

    /**
     * {@return lines of the file of reviews that were passed over; the next save keeps a copy of it}
     */
    public List<DamagedLine> damaged() {
        return damaged;
    }

    /**
     * {@return what an earlier session left unsaved, until it is recovered or discarded}
     */
    public Leftover unsavedOfEarlier() {
        return leftover;
    }

    /**
     * Carries out again what an earlier session left unsaved. It stays unsaved, and on offer should the program end.
     *
     * @return commands that no longer fit, with the reason; they stay in the journal until the next save
     */
    public List<Refused> recover() {
        List<Refused> refused = session.replay(leftover.entries());
        historyMayHold = true;
        leftover = Leftover.NONE;
        return refused;
    }

    /**
     * Forgets what an earlier session left unsaved.
     *
     * @throws IOException where the journal cannot be written
     */
    public void discard() throws IOException {
        journal.reset(mark.hash(), List.of());
        leftover = Leftover.NONE;
    }

    /**
     * {@return who else has the glossary open; then no command is taken until {@link #takeOver}. A stale note does not
     * count}
     */
    public Optional<LockHolder> heldBy() {
        return heldBy;
    }

    /**
     * Takes the glossary over from somebody who has it open, with what they have not saved.
     *
     * @throws IOException where the note cannot be written
     */
    public void takeOver() throws IOException {
        lock.takeOver(who);
        heldBy = Optional.empty();
        leftover = leftover();
    }

    /**
     * A quick look whether somebody else changed the file.
     *
     * @return true where its content is another than the one read or saved last
     * @throws IOException where the file cannot be read
     */
    public boolean changedOnDisk() throws IOException {
        return !mark.holds(file);
    }

    /**
     * Saves the glossary, its reviews and its history, unless somebody else changed the file.
     *
     * @return what came of it
     * @throws IOException where a file cannot be written; then the glossary's file is as it was or as it should be, and the
     *     commands are still in the journal
     */
    public SaveOutcome save() throws IOException {
        checkReady();
        if (Files.exists(file) && !mark.holdsContent(file)) {
            return changed();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        FORMAT.write(session.glossary(), content, WriteOptions.DEFAULT);
        byte[] bytes = content.toByteArray();
        String hash = FileMark.hash(bytes);
        journal.saving(hash, mark.hash());
        reviews.write(session.state().reviews());
        AtomicFile.write(file, out -> out.write(bytes));
        JsonLines.forceFolder(file);
        history.add(session.unsaved(), historyMayHold);
        historyMayHold = true;
        journal.reset(hash, List.of());
        session.saved();
        historyMayHold = false;
        mark = FileMark.of(file, bytes);
        base = session.glossary();
        if (lock.isOwn()) {
            lock.takeOver(who);
        }
        return new SaveOutcome.Saved();
    }

    private SaveOutcome changed() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        theirMark = FileMark.of(file, bytes);
        return FORMAT.read(new GlossaryInput(file.toString(), bytes))
                .fold(
                        ok -> {
                            Glossary theirs = ok.value();
                            for (String id : purged) {
                                theirs = Purge.from(theirs, id);
                            }
                            return new SaveOutcome.ChangedOnDisk(
                                    theirs, ThreeWayMerge.of(base, session.glossary(), theirs));
                        },
                        failed -> new SaveOutcome.Unreadable(failed.problems()));
    }

    /**
     * Goes on with both changes in one: one's own copy becomes the merged glossary, and the file on disk is what was read.
     * Then {@link #save} saves it.
     *
     * @param changed what the last save found
     * @param decided its merge, with the conflicts decided
     * @param why the reason, empty for none
     */
    public void take(SaveOutcome.ChangedOnDisk changed, MergeResult decided, String why) {
        if (theirMark == null) {
            throw new IllegalStateException("nobody else changed the file");
        }
        session.takeMerged(decided, why);
        mark = theirMark;
        base = changed.theirs();
        theirMark = null;
    }

    /**
     * Forgets a concept everywhere: glossary, reviews, history, journal and all that could be undone; and saves. Cannot be
     * undone.
     *
     * @param concept id of the concept
     * @return what came of the save; the history and the journal are purged even where somebody else changed the file
     * @throws IOException where a file cannot be written
     */
    public SaveOutcome purge(String concept) throws IOException {
        checkReady();
        purged.add(concept);
        session.purge(concept);
        base = Purge.from(base, concept);
        history.purge(concept);
        reviews.purge(session.state().reviews());
        journal.reset(mark.hash(), session.unsaved());
        return save();
    }

    /**
     * Removes one's own note on who has the glossary open. What is not saved stays in the journal.
     *
     * @throws IOException where the note cannot be removed
     */
    @Override
    public void close() throws IOException {
        lock.release();
    }
}

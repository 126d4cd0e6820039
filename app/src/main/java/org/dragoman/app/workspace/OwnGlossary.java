package org.dragoman.app.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.EditSession;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.EntryLog;
import org.dragoman.glossary.edit.GlossaryEdit;
import org.dragoman.glossary.edit.GlossaryState;
import org.dragoman.glossary.edit.Overlay;
import org.dragoman.glossary.edit.store.EditedFile;
import org.dragoman.glossary.edit.store.SaveOutcome;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * The user's own glossary over the curated one: the one place through which anything changes it. An own entry stands in
 * the place of the whole curated entry of its id; a command on a curated entry copies it first, in the same step. Every
 * command is on the disk before it is carried out, and stays on offer until it is saved.
 *
 * <p>Used from any thread; listeners are called on the thread of the change. Views that are built anew keep the function
 * that takes their listener off.
 */
public final class OwnGlossary implements AutoCloseable {
    private final @Nullable EditedFile file;
    private final EditSession session;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Overlay curated;
    private Glossary applied;

    private OwnGlossary(@Nullable EditedFile file, EditSession session, Glossary curated) {
        this.file = file;
        this.session = session;
        this.curated = new Overlay(curated);
        this.applied = this.curated.under(session.glossary());
    }

    /**
     * Opens the file of a user's own glossary, or begins one; its folder must be there.
     *
     * @param file a file of the native format
     * @param curated the glossary below
     * @param who name of the user, not blank; stands in the history
     * @param clock gives the time of each command
     * @return the glossary, with warnings; or why the file cannot be read
     * @throws IOException where it, or a file beside it, cannot be read
     */
    public static ReadResult<OwnGlossary> open(Path file, Glossary curated, String who, InstantSource clock)
            throws IOException {
        return EditedFile.open(file, who, clock)
                .fold(
                        ok -> ReadResult.of(
                                new OwnGlossary(ok.value(), ok.value().session(), curated), ok.warnings()),
                        failed -> new ReadResult.Failed<>(failed.problems()));
    }

    /**
     * An own glossary that no file keeps, empty at first: as long as no workspace is open, and for tests.
     *
     * @param curated the glossary below
     * @param who name of the user, not blank
     * @param clock gives the time of each command
     * @return the glossary
     */
    public static OwnGlossary unkept(Glossary curated, String who, InstantSource clock) {
        GlossaryState empty = GlossaryState.of(Glossary.EMPTY);
        return new OwnGlossary(null, new EditSession(empty, who, clock, EntryLog.NONE), curated);
    }

    /**
     * {@return the file with its lock note, leftovers and history; empty where no file keeps the glossary}
     */
    public Optional<EditedFile> file() {
        return Optional.ofNullable(file);
    }

    /**
     * {@return the session, to be read: state, reviews, names of what can be undone. Changes go through this class}
     */
    public EditSession session() {
        return session;
    }

    /**
     * {@return the own entries alone}
     */
    public synchronized Glossary own() {
        return session.glossary();
    }

    /**
     * {@return the glossary below}
     */
    public synchronized Glossary curated() {
        return curated.below();
    }

    /**
     * {@return the own entries over the curated ones: what marks, checks and views use}
     */
    public synchronized Glossary applied() {
        return applied;
    }

    /**
     * Lays the own entries over another glossary.
     *
     * @param below the glossary below from now on
     */
    public void curated(Glossary below) {
        synchronized (this) {
            curated = new Overlay(below);
            applied = curated.under(session.glossary());
        }
        tell();
    }

    /**
     * Carries a command out.
     *
     * @param edit the command; may be about a curated entry
     * @param why the reason for the history, empty for none
     * @return the entry for the history
     * @throws org.dragoman.glossary.edit.EditRefused where it cannot be carried out, with a reason for people
     * @throws java.io.UncheckedIOException where the journal cannot be written; nothing has changed then
     * @throws IllegalStateException where somebody else has the file open, or what was left unsaved is not settled
     */
    public Entry apply(GlossaryEdit edit, String why) {
        Entry entry;
        synchronized (this) {
            entry = session.apply(curated, edit, why);
            applied = curated.under(session.glossary());
        }
        tell();
        return entry;
    }

    /**
     * What a command would make of the glossary, without carrying it out.
     *
     * @param edit the command
     * @return own entries over curated ones, after the command
     * @throws org.dragoman.glossary.edit.EditRefused where it cannot be carried out
     */
    public synchronized Glossary preview(GlossaryEdit edit) {
        return curated.under(session.preview(curated, edit).after().glossary());
    }

    /** Takes the last command back; does nothing where there is none. */
    public void undo() {
        step(session::undo);
    }

    /** Repeats the command taken back last; does nothing where there is none. */
    public void redo() {
        step(session::redo);
    }

    /**
     * Works on the file or the session in another way, such as recovering what was left unsaved, and tells the listeners.
     *
     * @param work what is done
     */
    public void step(Runnable work) {
        synchronized (this) {
            work.run();
            applied = curated.under(session.glossary());
        }
        tell();
    }

    /**
     * {@return whether there is something that a save would write}
     */
    public synchronized boolean unsaved() {
        return file != null && !session.unsaved().isEmpty();
    }

    /**
     * Saves; takes the time of writing, so not for the event thread.
     *
     * @return what came of it; empty where no file keeps the glossary
     * @throws IOException where it cannot be written; nothing is lost then
     */
    public Optional<SaveOutcome> save() throws IOException {
        if (file == null) {
            return Optional.empty();
        }
        SaveOutcome outcome;
        synchronized (this) {
            outcome = file.save();
        }
        tell();
        return Optional.of(outcome);
    }

    /**
     * Calls back after every change and save, on the thread of the change.
     *
     * @param action what to do
     * @return takes the listener off
     */
    public Runnable onChange(Runnable action) {
        Runnable own = action::run;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Removes the note that the file is open. What is not saved is offered again when it is opened. */
    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}

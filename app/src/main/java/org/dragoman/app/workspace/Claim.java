package org.dragoman.app.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;
import org.dragoman.glossary.edit.store.LockHolder;
import org.dragoman.glossary.edit.store.LockNote;
import org.jspecify.annotations.Nullable;

/**
 * Says that a workspace is open here: a note for people, who can take over, and a lock of the operating system that no program
 * can leave behind. See docs/decisions/0026. Not safe for use by several threads.
 */
public final class Claim {
    private final LockNote note;
    private final Path file;
    private final InstantSource clock;
    private @Nullable FileChannel locked;

    /**
     * A claim that is not made yet.
     *
     * @param workspace what is to be opened; {@linkplain Workspace#prepare prepared} before the claim is made
     * @param clock tells since when
     */
    public Claim(Workspace workspace, InstantSource clock) {
        this.note = new LockNote(workspace.lock(), clock);
        this.file = workspace.lock().resolveSibling("open.lock");
        this.clock = clock;
    }

    /**
     * Claims the workspace, unless somebody has it open.
     *
     * @param who name of the person
     * @return who has it open, empty where it is claimed now
     * @throws IOException where the folder cannot be written to
     */
    public Optional<LockHolder> take(String who) throws IOException {
        if (!lock()) {
            // Whatever the note says: its program is at work.
            return Optional.of(note.holder().orElseGet(() -> new LockHolder("–", clock.instant(), "–", false)));
        }
        Optional<LockHolder> other = note.take(who);
        if (other.isPresent()) {
            unlock();
        }
        return other;
    }

    /** False where another program has the lock; where there are no locks the note alone decides. */
    private boolean lock() {
        if (locked != null) {
            return true;
        }
        FileChannel channel = null;
        boolean free = true;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            free = channel.tryLock() != null;
            if (free) {
                locked = channel;
                channel = null;
            }
        } catch (OverlappingFileLockException e) {
            free = false;
        } catch (IOException e) {
            // A disk without locks, such as some of a network.
        } finally {
            close(channel);
        }
        return free;
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // The lock goes with the process at the latest.
            }
        }
    }

    private void unlock() {
        close(locked);
        locked = null;
    }

    /**
     * Claims the workspace that somebody else has open. The lock is that one's until the program there lets it go.
     *
     * @param who name of the person
     * @throws IOException where the folder cannot be written to
     */
    public void takeOver(String who) throws IOException {
        lock();
        note.takeOver(who);
    }

    /**
     * {@return whether nobody took over since}
     *
     * @throws IOException where it cannot be read
     */
    public boolean isStillOwn() throws IOException {
        boolean own = note.isStillOwn();
        if (!own) {
            unlock();
        }
        return own;
    }

    /**
     * {@return who the note names, empty for nobody}
     *
     * @throws IOException where it cannot be read
     */
    public Optional<LockHolder> holder() throws IOException {
        return note.holder();
    }

    /**
     * Gives the workspace back.
     *
     * @throws IOException where the folder cannot be written to
     */
    public void release() throws IOException {
        try {
            note.release();
        } finally {
            unlock();
        }
    }
}

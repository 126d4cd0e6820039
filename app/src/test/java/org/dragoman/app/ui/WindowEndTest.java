package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JMenuItem;
import javax.swing.text.DefaultEditorKit;
import org.junit.jupiter.api.Test;

/** A window that was closed is gone: nothing of it goes on, nothing keeps it in memory. */
class WindowEndTest extends WindowTest {
    @Test
    void givenAClosedWindowWhenAnotherIsOpenThenNothingKeepsTheFirst() {
        open(Samples.events());
        WeakReference<WorkbenchWindow> first = new WeakReference<>(window);

        end();
        open(Samples.events());

        assertThat(collected(first)).as("the closed window is kept in memory").isTrue();
    }

    private boolean collected(WeakReference<?> reference) {
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            System.gc();
            // Swing lets go of what a button held when the next one is made.
            run(() -> new JMenuItem(new DefaultEditorKit.CopyAction()));
            LockSupport.parkNanos(20_000_000);
        }
        return reference.get() == null;
    }
}

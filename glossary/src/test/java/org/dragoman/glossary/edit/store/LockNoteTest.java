package org.dragoman.glossary.edit.store;

import static org.dragoman.glossary.edit.Samples.STAMP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockNoteTest {
    @TempDir
    private Path folder;

    private Path file;
    private LockNote note;

    @BeforeEach
    void makeNote() {
        file = folder.resolve("bodies.lock");
        note = new LockNote(file, InstantSource.fixed(STAMP.when()));
    }

    private void write(String host, long process, String since) throws IOException {
        Files.writeString(
                file,
                "{\"who\":\"editor-b\",\"since\":\"" + since + "\",\"host\":\"" + host + "\",\"process\":" + process
                        + "}\n");
    }

    @Test
    void aNoteOfAProgramOfThisComputerThatHasEndedIsStale() throws Exception {
        note.take("editor-a");
        String host = note.holder().orElseThrow().host();
        Process ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        ended.waitFor();
        write(host, ended.pid(), STAMP.when().toString());

        assertTrue(note.holder().orElseThrow().stale());
        assertEquals(Optional.empty(), note.take("editor-a"));
        assertEquals("editor-a", note.holder().orElseThrow().who());
    }

    @Test
    void aNoteOfARunningProgramIsNotStale() throws IOException {
        note.take("editor-a");
        LockNote other = new LockNote(file, InstantSource.fixed(STAMP.when()));

        LockHolder holder = other.take("editor-b").orElseThrow();

        assertEquals("editor-a", holder.who());
        assertFalse(holder.stale());
    }

    @Test
    void aNoteOfAnotherComputerIsStaleAfterADay() throws IOException {
        write("elsewhere.example", 1, STAMP.when().minus(LockNote.FORGOTTEN).toString());
        assertFalse(note.holder().orElseThrow().stale());

        write(
                "elsewhere.example",
                1,
                STAMP.when().minus(LockNote.FORGOTTEN).minusSeconds(1).toString());
        assertTrue(note.holder().orElseThrow().stale());
    }

    @Test
    void aNoteThatCannotBeReadIsReplaced() throws IOException {
        Files.writeString(file, "{\"who\":\"Ra");

        assertEquals(Optional.empty(), note.take("editor-a"));

        assertEquals("editor-a", note.holder().orElseThrow().who());
        note.release();
        assertFalse(Files.exists(file));
    }
}

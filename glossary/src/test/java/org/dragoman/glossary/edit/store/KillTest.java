package org.dragoman.glossary.edit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.Samples;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.GlossaryFiles;
import org.dragoman.glossary.format.GlossaryFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program while it saves. {@code -Ddragoman.kills=200} kills more often than every build can wait for. */
class KillTest {
    private static final int KILLS = Integer.getInteger("dragoman.kills", 20);
    private static final int CONCEPTS = 400;

    @TempDir
    private Path folder;

    /** What the killed program said last. */
    private record Said(int edited, int saved) {}

    @Test
    void aKilledProgramLosesNoCommandAndLeavesAWholeFile() throws Exception {
        Path file = folder.resolve("bodies.json");
        Files.writeString(file, Glossaries.json(Samples.many(CONCEPTS).merge(Samples.glossary(SaveLoop.counter(0)))));
        Random random = new Random(20260301);
        int offered = 0;
        int last = 0;
        for (int i = 0; i < KILLS; i++) {
            Said said = runAndKill(file, 1 + random.nextInt(12));

            Glossary onDisk = Glossaries.value(new GlossaryFiles(GlossaryFormats.installed()).load(file));
            int saved = SaveLoop.count(onDisk.concept(SaveLoop.COUNTER));
            assertEquals(CONCEPTS + 1, onDisk.concepts().size());
            assertTrue(saved >= Math.max(said.saved(), 0), "said saved " + said.saved() + ", found " + saved);
            EditedFile opened = open(file);
            assertEquals(List.of(), opened.heldBy().stream().toList());
            offered += opened.unsavedOfEarlier().isEmpty() ? 0 : 1;
            assertEquals(List.of(), opened.recover());
            int recovered = SaveLoop.count(opened.session());
            assertTrue(recovered >= said.edited(), "said edited " + said.edited() + ", found " + recovered);
            assertTrue(recovered >= last, "went back from " + last + " to " + recovered);
            assertOneLineForEachCommand(opened, recovered);
            opened.close();
            last = recovered;
        }
        if (Boolean.getBoolean("dragoman.kills.print")) {
            System.out.println(
                    "kills " + KILLS + ", commands " + last + ", unsaved ones offered " + offered + " times");
        }
        assertTrue(last >= KILLS, "the program got nothing done");
    }

    /** Each command is in the history or among the unsaved ones, and only once. */
    private static void assertOneLineForEachCommand(EditedFile opened, int count) throws IOException {
        Set<String> ids = new HashSet<>();
        List<Entry> history = opened.history().read().entries();
        history.forEach(e -> assertTrue(ids.add(e.id()), "twice in the history: " + e));
        opened.session().unsaved().forEach(e -> ids.add(e.id()));
        assertEquals(count, ids.size());
    }

    private static EditedFile open(Path file) throws IOException {
        return EditedFile.open(file, "editor-b", InstantSource.system()).fold(ok -> ok.value(), failed -> {
            throw new AssertionError(failed.problems());
        });
    }

    /** Runs the program until it has said that many lines; what it does beyond them is where the kill meets it. */
    private static Said runAndKill(Path file, int lines) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SaveLoop.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int edited = -1;
        int saved = -1;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < lines; i++) {
                String line = out.readLine();
                assertNotNull(line, "the program ended by itself");
                int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
                if (line.startsWith("edited")) {
                    edited = number;
                } else {
                    saved = number;
                }
            }
            process.destroyForcibly();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return new Said(edited, saved);
    }
}

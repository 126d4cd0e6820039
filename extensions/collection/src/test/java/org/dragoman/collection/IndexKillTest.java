package org.dragoman.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program while it indexes. {@code -Ddragoman.kills=50} kills more often than every build can wait for. */
class IndexKillTest {
    private static final int KILLS = Integer.getInteger("dragoman.kills", 5);

    @TempDir
    private Path folder;

    @Test
    void givenAProgramThatIsKilledWhenTheIndexIsOpenedThenWhatWasConfirmedIsThere() throws Exception {
        Random random = new Random(20261128);
        int confirmed = 0;
        for (int i = 0; i < KILLS; i++) {
            int lines = 1 + confirmed / 25 + random.nextInt(6);
            confirmed = Math.max(confirmed, runAndKill(lines));

            try (ArticleCollection collection = ArticleCollection.open(folder)) {
                assertThat(collection.size()).isGreaterThanOrEqualTo(confirmed);
                List<Place> places = collection
                        .words("ferry", Languages.installed(), Filter.ALL)
                        .read(Integer.MAX_VALUE);
                Set<String> ids = places.stream().map(p -> p.article().id()).collect(Collectors.toSet());
                assertThat(places).hasSameSizeAs(ids);
                for (int number = 0; number < confirmed; number++) {
                    assertThat(ids).contains("a" + number);
                }
            }
        }
        assertThat(confirmed).as("the program got something done").isGreaterThanOrEqualTo(25);
    }

    /** Runs the program until it has said so many lines; gives the number in the last. */
    private int runAndKill(int lines) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IndexLoop.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int confirmed = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < lines; i++) {
                String line = out.readLine();
                assertThat(line).as("the program ended by itself").isNotNull();
                confirmed = Integer.parseInt(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return confirmed;
    }
}

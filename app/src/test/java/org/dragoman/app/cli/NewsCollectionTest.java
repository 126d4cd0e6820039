package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.article.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The news articles of {@code news} and {@code news2}: what docs/events.md says of them holds. */
class NewsCollectionTest {
    private static final String GOLD = "events.tsv";

    @TempDir
    Path folder;

    private static Path news(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(NewsCollectionTest.class.getResource(name))
                .toURI());
    }

    private static double f1(Path gold, String articles) {
        Cli cli = Cli.run("evaluate", "--gold", gold.toString(), "--kind", "events");
        assertThat(cli.code()).as(cli.err()).isZero();
        String[] row = cli.out().lines().skip(1).findFirst().orElseThrow().split("\t");
        assertThat(row[1]).isEqualTo(articles);
        return Double.parseDouble(row[4]);
    }

    @Test
    void eventsOfOneRegionAreToldApart() throws URISyntaxException {
        assertThat(f1(news("/news"), "152")).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void eventsHeldOutAreToldApart() throws URISyntaxException {
        assertThat(f1(news("/news2"), "65")).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void eventsAreToldApartWithoutDaysOfPublication() throws IOException, URISyntaxException {
        for (Path file : Articles.files(news("/news"))) {
            String name = String.valueOf(file.getFileName());
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            if (name.endsWith(".txt") && !lines.get(1).isBlank()) {
                lines.remove(1);
            }
            Files.write(folder.resolve(name), lines);
        }
        assertThat(folder.resolve(GOLD)).exists();
        assertThat(f1(folder, "152")).isGreaterThanOrEqualTo(0.86);
    }
}

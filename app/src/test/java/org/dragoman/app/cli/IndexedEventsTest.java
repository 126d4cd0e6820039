package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.collection.CollectionWriter;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.plugin.Version;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedEventsTest {
    private static final Path NEWS = Path.of("src", "test", "resources", "news");
    private static final int ARTICLES = 60;

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(NEWS)) {
            for (Path file : files.sorted()
                    .filter(f -> f.toString().endsWith(".txt"))
                    .limit(ARTICLES)
                    .toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.copy(NEWS.resolve("event.properties"), folder.resolve("event.properties"));
    }

    /** Articles by number of their event, from rows in which both have a place. */
    private static Set<Set<String>> groups(List<String[]> rows, int article, int event) {
        Map<String, Set<String>> groups = new TreeMap<>();
        rows.forEach(r ->
                groups.computeIfAbsent(r[event], k -> new TreeSet<>()).add(r[article].replaceAll(".*/|\\.txt$", "")));
        return Set.copyOf(groups.values());
    }

    private static List<String[]> rows(Object... arguments) {
        Cli run = Cli.run(arguments);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCodes.CLEAN);
        return run.out().lines().skip(1).map(r -> r.split("\t", -1)).toList();
    }

    @Test
    void givenAnIndexWhenItsEventsAreNumberedThenTheyAreThoseOfTheArticlesAlone() {
        Cli index = Cli.run("index", "--events", folder);
        Set<Set<String>> alone = groups(rows("events", folder), 0, 1);

        List<String[]> mentions = rows("statistics", "--export", "-", folder).stream()
                .map(r -> new String[] {r[0] + "." + r[3], r[5]})
                .toList();
        Set<String> indexed = mentions.stream().map(r -> r[0]).collect(Collectors.toSet());
        assertThat(index.err()).contains("events: " + alone.size());
        assertThat(groups(mentions, 0, 1))
                .isEqualTo(alone.stream()
                        .map(g -> g.stream().filter(indexed::contains).collect(Collectors.toSet()))
                        .filter(g -> !g.isEmpty())
                        .collect(Collectors.toSet()))
                .anyMatch(g -> g.size() > 2);
    }

    @Test
    void givenAnIndexWhenArticlesAreGroupedThenTheOutputIsThatWithoutIt() throws IOException {
        String alone = Cli.run("events", "--format", "json", folder).out();
        Cli.run("index", folder);

        Cli indexed = Cli.run("events", "--format", "json", folder);

        assertThat(indexed.out()).isEqualTo(alone);
        assertThat(indexed.err()).doesNotContain("not used");
        assertThat(Cli.run("events", "--lines", folder).err()).contains("is not used: --lines");
    }

    @Test
    void givenAnIndexOfAnotherGlossaryWhenArticlesAreGroupedThenItIsNotUsed() throws IOException {
        String alone = Cli.run("events", folder).out();
        try (CollectionWriter writer = new CollectionWriter(
                folder.resolve(".dragoman").resolve("index"),
                TermIndex.of(new Glossary(List.of(), List.of(), List.of()), Languages.installed()),
                Version.current().toString(),
                1,
                Progress.NONE)) {
            writer.confirm();
        }

        Cli other = Cli.run("events", folder);

        assertThat(other.out()).isEqualTo(alone);
        assertThat(other.err()).contains("is not used: it was made by another glossary");
    }

    @Test
    void givenNumberedEventsWhenOneIsAskedForThenOnlyItsArticlesCount() {
        Cli.run("index", "--events", folder);
        String[] largest = rows("search", "--by", "event", "all:", folder).get(0);

        List<String[]> places =
                rows("search", "--format", "tsv", "--event", largest[0], "--most", "100000", "all:", folder);

        assertThat(places.stream().map(r -> r[0] + r[1]).distinct().count()).isEqualTo(Long.parseLong(largest[1]));
    }

    @Test
    void givenNumberedEventsWhenAnArticleChangesThenItHasNoneUntilTheyAreNumberedAnew() throws IOException {
        Cli.run("index", "--events", folder);
        long before = numbered();
        Path first = folder.resolve("n001.az.txt");
        Files.writeString(first, Files.readString(first) + "\nBakı, 1 mart.\n");

        Cli.run("index", folder);
        long between = numbered();
        Cli.run("index", "--events", folder);

        assertThat(between).isEqualTo(before - 1);
        assertThat(numbered()).isEqualTo(before);
    }

    private long numbered() {
        return rows("search", "--by", "event", "all:", folder).stream()
                .mapToLong(r -> Long.parseLong(r[1]))
                .sum();
    }
}

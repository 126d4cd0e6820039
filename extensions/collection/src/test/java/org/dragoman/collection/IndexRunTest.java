package org.dragoman.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRunTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void news() throws IOException {
        PortNews.writeAll(folder);
        // As if they had stood there for long: the clock of the files may be coarse.
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
            }
        }
    }

    private static void later(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void givenAFolderWhenIndexedAgainThenNothingIsWritten() throws IOException {
        FolderIndex indexed = new FolderIndex(folder);
        assertThat(indexed.hasIndex()).isFalse();
        assertThat(PortNews.index(folder)).isEqualTo(new IndexRun.Result(3, 0, 0, 0, false, false, 0));
        assertThat(indexed.hasIndex()).isTrue();
        assertThat(PortNews.index(folder)).isEqualTo(new IndexRun.Result(0, 3, 0, 0, false, false, 0));
    }

    @Test
    void givenTheFolderUnderAnotherNameWhenIndexedAgainThenItsArticlesAreTheSame() throws IOException {
        PortNews.index(folder);
        Path other = folder.resolve("ar").resolve("..");

        assertThat(PortNews.index(other)).isEqualTo(new IndexRun.Result(0, 3, 0, 0, false, false, 0));
        try (ArticleCollection collection = new FolderIndex(other).open()) {
            assertThat(collection.size()).isEqualTo(3);
            assertThat(collection.concept("baku", Filter.ALL).read(9))
                    .extracting(p -> p.article().source())
                    .contains(other.resolve("a.en.json").toString())
                    .allSatisfy(s -> assertThat(Path.of(s)).exists());
        }
    }

    @Test
    void givenAFileThatIsGoneWhenIndexedUnderAnotherNameThenItIsTakenOut() throws IOException {
        PortNews.index(folder);
        Files.delete(folder.resolve("b.az.json"));

        assertThat(PortNews.index(folder.resolve("ar").resolve("..")))
                .isEqualTo(new IndexRun.Result(0, 2, 1, 0, false, false, 0));
    }

    @Test
    void givenAChangeWhenAskedThenTheFolderSaysSoUntilItIsIndexedAgain() throws IOException {
        FolderIndex indexed = new FolderIndex(folder);
        assertThat(indexed.changed()).isTrue();
        PortNews.index(folder);
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(indexed.changed()).isFalse();

        later(folder.resolve("ar").resolve("c.ar.json"));
        assertThat(indexed.changed()).isTrue();
    }

    @Test
    void givenFilesThatCannotBeReadWhenIndexedThenTheyAreNamedAndOnlyWhatIsGoneIsTakenOut() throws IOException {
        PortNews.index(folder);
        Files.delete(folder.resolve("b.az.json"));
        Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": \n");
        List<InputProblem> problems = new ArrayList<>();

        IndexRun.Result result =
                PortNews.run(folder).all(PortNews.way(folder), false, a -> a, problems::add, Progress.NONE);

        assertThat(result).isEqualTo(new IndexRun.Result(0, 2, 1, 0, true, false, 0));
        assertThat(problems).hasSize(1);
    }

    @Test
    void givenADamagedIndexWhenIndexedThenItIsMadeAnew() throws IOException {
        PortNews.index(folder);
        FolderIndex indexed = new FolderIndex(folder);
        try (Stream<Path> files = Files.list(indexed.index())) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(indexed::open).isInstanceOf(DamagedIndex.class);

        assertThat(PortNews.index(folder)).isEqualTo(new IndexRun.Result(3, 0, 0, 0, false, true, 0));
    }

    @Test
    void givenARunThatIsStoppedWhenItIsRunAgainThenTheRestIsDoneToo() throws IOException {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        IndexRun run = PortNews.run(folder);

        assertThatThrownBy(() -> run.all(PortNews.way(folder), false, a -> a, p -> {}, stopped))
                .isInstanceOf(CancellationException.class);
        assertThat(new FolderIndex(folder).changed()).isTrue();
        assertThat(PortNews.index(folder).written()).isEqualTo(3);
    }

    @Test
    void givenAnArticleOfTheIndexWhenAskedForThenItIsAsItWas() throws IOException {
        PortNews.index(folder);
        try (ArticleCollection collection = new FolderIndex(folder).open()) {
            Place place = collection.concept("baku", Filter.ALL).read(1).get(0);

            Article article = collection.article(place.article()).orElseThrow();

            assertThat(place.span().in(article.text())).isEqualTo("Bakıdan");
            assertThat(article.provenance().outlet()).isEqualTo(place.article().outlet());
            assertThat(article.day()).hasToString("2024-03-05");
            assertThat(collection.madeWith(PortNews.glossary().glossary(), "1.0"))
                    .isTrue();
            assertThat(collection.madeWith(PortNews.glossary().glossary(), "1.1"))
                    .isFalse();
        }
    }
}

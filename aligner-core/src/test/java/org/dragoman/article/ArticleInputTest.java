package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleInputTest {
    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private final CollectedArticles read = new CollectedArticles();

    /** Endless text that counts what was taken of it. */
    private static final class Endless extends InputStream {
        long taken;

        @Override
        public int read() {
            taken++;
            return 'a';
        }

        @Override
        public int read(byte[] to, int from, int length) {
            java.util.Arrays.fill(to, from, from + length, (byte) 'a');
            taken += length;
            return length;
        }
    }

    @Test
    void nothingIsReadBeforeAReaderAsks() {
        ArticleInput input = ArticleInput.of(folder.resolve("absent.txt"), ReadOptions.DEFAULT);
        assertThat(input.fileName()).isEqualTo("absent.txt");
    }

    @Test
    void fileAboveTheLimitIsRefusedWithSizeAndLimit() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        Articles.installed().read(file, ReadOptions.DEFAULT, read);
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("A020");
            assertThat(p.message()).contains("200.0 MiB", "209715200", "64 MiB");
            assertThat(p.advice()).contains("Split it", "JSON Lines");
        });
    }

    @Test
    void streamAboveTheLimitIsReadNoFurther() {
        Endless in = new Endless();
        Articles.installed().read(ArticleInput.of("stdin", in, ReadOptions.DEFAULT), read);
        assertThat(read.problems()).extracting(InputProblem::code).containsExactly("A020");
        assertThat(in.taken).isLessThan(ArticleInput.MAX_BYTES + (1L << 20));
    }

    @Test
    void folderIsNoArticle() {
        Articles.installed().read(folder, ReadOptions.DEFAULT, read);
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("A011");
            assertThat(p.message()).isEqualTo("The file cannot be read: it is a folder.");
        });
    }

    @Test
    void missingFileIsSaidToBeMissing() {
        Articles.installed().read(folder.resolve("absent.jsonl"), ReadOptions.DEFAULT, read);
        assertThat(read.problems()).extracting(InputProblem::code).containsExactly("A010");
    }

    @Test
    void articleOfAWholeFileHasTheHashOfItsBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("x.txt"), "abc");
        Articles.installed().read(file, ReadOptions.DEFAULT, read);
        Articles.installed()
                .read(new ArticleInput("y.txt", "abc".getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT), read);
        assertThat(read.articles()).extracting(a -> a.provenance().hash()).containsExactly(HASH_OF_ABC, HASH_OF_ABC);
    }

    @Test
    void filesOfAFolderAreListedByNameWithoutHiddenOnesAndWithoutGoingInCircles() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path b = Files.createFile(inner.resolve("b.txt"));
        Path a = Files.createFile(folder.resolve("a.txt"));
        Files.createFile(folder.resolve(".hidden.txt"));
        Files.createSymbolicLink(inner.resolve("round"), folder);
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
        assertThat(Articles.files(folder)).containsExactly(a, b);
    }

    @Test
    void linkToAFolderIsListedAsTheFolder() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createFile(real.resolve("a.txt"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertThat(Articles.files(link)).containsExactly(link.resolve("a.txt"));
    }

    @Test
    void innerFolderThatCannotBeListedIsNamed() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "the administrator may read everything");
            IOException failure =
                    org.junit.jupiter.api.Assertions.assertThrows(IOException.class, () -> Articles.files(folder));
            assertThat(Articles.unlistable(folder, failure).toString())
                    .startsWith(closed + ": error: The folder cannot be listed: access denied. ")
                    .endsWith("[A012]");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void folderThatVanishedIsNamed() {
        Path absent = folder.resolve("absent");
        IOException failure =
                org.junit.jupiter.api.Assertions.assertThrows(IOException.class, () -> Articles.files(absent));
        assertThat(Articles.unlistable(folder, failure).at().source()).isEqualTo(absent.toString());
    }

    @Test
    void linkThatLeadsToItselfIsUnreadable() throws IOException {
        Path loop = folder.resolve("loop.txt");
        Files.createSymbolicLink(loop, loop);
        Articles.installed().read(loop, ReadOptions.DEFAULT, read);
        assertThat(read.problems()).extracting(InputProblem::code).containsExactly("A011");
    }

    /** Endless JSON Lines. */
    private static final class EndlessRecords extends InputStream {
        private static final byte[] RECORD =
                "{\"id\": \"1\", \"language\": \"az\", \"text\": \"Bakı\"}\n".getBytes(StandardCharsets.UTF_8);

        long taken;

        @Override
        public int read() {
            return RECORD[(int) (taken++ % RECORD.length)] & 0xFF;
        }
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void recordsOfAPipeAreGivenWhileTheRestIsStillToCome() {
        EndlessRecords pipe = new EndlessRecords();
        AtomicInteger articles = new AtomicInteger();
        ArticleSink sink = new ArticleSink() {
            @Override
            public void article(Article article) {
                assertThat(article.text()).isEqualTo("Bakı");
                if (articles.incrementAndGet() == 1_000) {
                    throw new Enough();
                }
            }

            @Override
            public void problem(InputProblem problem) {
                throw new AssertionError(problem);
            }
        };
        assertThatThrownBy(() -> Articles.installed().read(ArticleInput.of("stdin", pipe, ReadOptions.DEFAULT), sink))
                .isInstanceOf(Enough.class);
        assertThat(pipe.taken).isLessThan(1_000_000);
    }

    @Test
    void beginningOfAPipeIsReadAgainWithTheRest() {
        String text = "Bakıda görüş oldu. ".repeat(500);
        InputStream pipe = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        Articles.installed().read(ArticleInput.of("stdin", pipe, ReadOptions.DEFAULT), read);
        assertThat(read.articles()).singleElement().extracting(Article::text).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"1\", \"text\": \"Bakı\"}\n{\"id\": \"2\", \"text\": \"Gəncə\"}\n",
                "\uFEFF\n { \"text\" : \"Bakı\"}\n{\"text\": \"Gəncə\"}"
            })
    void jsonLinesAreRecognisedByTheirBeginning(String lines) {
        InputStream pipe = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        Articles.installed().read(ArticleInput.of("stdin", pipe, ReadOptions.DEFAULT), read);
        assertThat(read.articles()).extracting(Article::text).containsExactly("Bakı", "Gəncə");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{Bakı} görüş: \"davam\"", "\"text\": Bakı", "[1] Bakı", "{", ""})
    void textWithBracesIsNoRecord(String text) {
        InputStream pipe = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        Articles.installed().read(ArticleInput.of("stdin", pipe, ReadOptions.DEFAULT), read);
        assertThat(read.problems()).isEmpty();
        assertThat(read.articles()).singleElement().extracting(Article::text).isEqualTo(text);
    }
}

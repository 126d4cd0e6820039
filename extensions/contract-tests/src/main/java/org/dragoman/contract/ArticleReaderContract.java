package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.SourceMap;
import org.dragoman.article.UnreadableInput;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an {@link ArticleReader} has to keep. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArticleReaderContract {
    private static final int HEAD = 1024;

    /** For subclasses. */
    protected ArticleReaderContract() {}

    /**
     * {@return the provider under test}
     */
    protected abstract ArticleReader reader();

    /**
     * Files that are all right, each with an article at least; one of several lines among them, and one with letters
     * that take more than one byte.
     *
     * @return at least one
     */
    protected abstract List<SampleFile> samples();

    /**
     * {@return the encoding of the samples}
     */
    protected Charset charset() {
        return StandardCharsets.UTF_8;
    }

    final Stream<SampleFile> allSamples() {
        return samples().stream();
    }

    @Test
    void idIsStable() {
        Promises.id(reader().id(), reader().id());
    }

    @ParameterizedTest
    @MethodSource("allSamples")
    void aFileIsTakenByItsEnding(SampleFile sample) {
        assertThat(reader().reads(sample.name()))
                .as("ArticleReader.reads: takes %s", sample)
                .isTrue();
        assertThat(reader().reads(""))
                .as("ArticleReader.reads: no name is no known ending")
                .isFalse();
        assertThat(reader().reads("x.no-such-ending"))
                .as("ArticleReader.reads: leaves files of others alone")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("allSamples")
    void anyHeadMayBeLookedAt(SampleFile sample) {
        assertThat(reader().recognises(new byte[0]))
                .as("ArticleReader.recognises: nothing is recognised by nothing")
                .isFalse();
        for (byte[] damaged : DamagedFiles.of(sample.bytes())) {
            assertThatCode(() -> reader().recognises(Arrays.copyOf(damaged, Math.min(HEAD, damaged.length))))
                    .as("ArticleReader.recognises: any bytes may come")
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("allSamples")
    void aGoodFileGivesArticlesWithoutErrors(SampleFile sample) {
        CollectedArticles read = read(sample.name(), sample.bytes(), ReadOptions.DEFAULT);

        assertThat(read.problems())
                .as("ArticleReader.read: %s is all right", sample)
                .noneMatch(p -> p.severity() == InputProblem.Severity.ERROR);
        assertThat(read.articles())
                .as("ArticleReader.read: %s holds an article", sample)
                .isNotEmpty();
        read.articles().forEach(a -> sane(a, sample.name()));
    }

    @ParameterizedTest
    @MethodSource("allSamples")
    void everyLetterLeadsBackToTheFile(SampleFile sample) {
        SampleFileMap file = new SampleFileMap(sample.bytes(), charset());
        for (Article article :
                read(sample.name(), sample.bytes(), ReadOptions.DEFAULT).articles()) {
            article.text()
                    .codePoints()
                    .distinct()
                    .filter(Character::isLetterOrDigit)
                    .forEach(point -> {
                        int offset = article.text().indexOf(Character.toString(point));
                        SourceMap.FilePlace place = article.source().inFile(offset);
                        if (place.fileByte() != SourceMap.NO_BYTES) {
                            file.check(point, place);
                        }
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("allSamples")
    void aDamagedFileGivesProblemsAndNoException(SampleFile sample) {
        for (byte[] damaged : DamagedFiles.of(sample.bytes())) {
            List<CollectedArticles> read = new ArrayList<>();
            assertThatCode(() -> read.add(read(sample.name(), damaged, ReadOptions.DEFAULT)))
                    .as(
                            "ArticleReader.read: a damaged copy of %s of %d bytes gives problems, not exceptions but"
                                    + " UnreadableInput",
                            sample, damaged.length)
                    .doesNotThrowAnyException();
            read.forEach(r -> {
                Promises.problems(r.problems(), sample.name());
                r.articles().forEach(a -> sane(a, sample.name()));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("allSamples")
    void whatIsOpenedIsClosed(SampleFile sample) throws IOException {
        List<byte[]> files = new ArrayList<>(DamagedFiles.of(sample.bytes()));
        files.add(sample.bytes());
        for (byte[] bytes : files) {
            boolean[] closed = {false};
            boolean[] touched = {false};
            try (FilterInputStream in = new FilterInputStream(new ByteArrayInputStream(bytes)) {
                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    touched[0] = true;
                    return super.read(into, from, length);
                }

                @Override
                public void close() throws IOException {
                    closed[0] = true;
                    super.close();
                }
            }) {
                read(ArticleInput.of(sample.name(), in, ReadOptions.DEFAULT));
                assertThat(closed[0] || !touched[0])
                        .as("ArticleReader.read: what is opened is closed, whatever is in it")
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("allSamples")
    void theUsersLanguageCounts(SampleFile sample) {
        LanguageTag wanted = new LanguageTag("mt");

        assertThat(read(sample.name(), sample.bytes(), ReadOptions.DEFAULT.language(wanted))
                        .articles())
                .as("ReadOptions.language: what the user has set outweighs what a file says")
                .allSatisfy(a -> assertThat(a.language()).isEqualTo(wanted));
    }

    @ParameterizedTest
    @MethodSource("allSamples")
    void aFileIsReadAlikeByTwoThreads(SampleFile sample) throws Exception {
        Promises.stateless(
                "ArticleReader.read: the same file gives the same articles",
                () -> read(sample.name(), sample.bytes(), ReadOptions.DEFAULT).articles().stream()
                        .map(a -> a.id() + a.language() + a.titleSpan() + a.provenance() + a.text())
                        .toList());
    }

    private CollectedArticles read(String name, byte[] bytes, ReadOptions options) {
        return read(new ArticleInput(name, bytes, options));
    }

    private CollectedArticles read(ArticleInput input) {
        CollectedArticles read = new CollectedArticles();
        try {
            reader().read(input, read);
        } catch (UnreadableInput e) {
            read.problem(e.problem());
        }
        return read;
    }

    private static void sane(Article article, String name) {
        String text = article.text();
        assertThat(text).as("Article.text: lines end in \\n alone").doesNotContain("\r");
        assertThat(article.source().source())
                .as("SourceMap.source: the file as the user named it")
                .isEqualTo(name);
        Span title = article.titleSpan();
        if (title != null) {
            assertThat(title.end()).as("Article.titleSpan: within the text").isLessThanOrEqualTo(text.length());
            assertThat(title.in(text)).as("Article.titleSpan: within one line").doesNotContain("\n");
        }
        for (Span line : article.body()) {
            assertThat(line.end()).as("Article.body: within the text").isLessThanOrEqualTo(text.length());
        }
        for (int offset = 0; offset <= text.length(); offset += 1 + text.length() / 50) {
            SourceMap.FilePlace place = article.source().inFile(offset);
            assertThat(Math.min(place.line(), place.column()))
                    .as("SourceMap: every offset has a line and a column, here %d of %d", offset, text.length())
                    .isNotNegative();
        }
    }
}

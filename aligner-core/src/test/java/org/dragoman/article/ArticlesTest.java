package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {
    private final CollectedArticles read = new CollectedArticles();

    private void read(String name, byte[] bytes, @Nullable LanguageTag set) {
        Articles.installed().read(new ArticleInput(name, bytes, ReadOptions.DEFAULT.language(set)), read);
    }

    private Article one(String name, String text) {
        read(name, text.getBytes(StandardCharsets.UTF_8), null);
        assertThat(read.problems()).isEmpty();
        assertThat(read.articles()).hasSize(1);
        return read.articles().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "bbc.381790.en.txt,bbc.381790,en",
        "x.az.txt,x,az",
        "x.az-Latn.jsonl,x,az-Latn",
        "report.final.txt,report.final,",
        "000_f500d5842edb1da2.txt,000_f500d5842edb1da2,",
        ".txt,.txt,"
    })
    void fileNameTellsDocumentAndLanguage(String file, String document, @Nullable String language) {
        DocumentName name = DocumentName.of(file);
        assertThat(name.document()).isEqualTo(document);
        assertThat(name.language()).isEqualTo(language == null ? null : new LanguageTag(language));
    }

    @Test
    void firstLineIsTheTitleIfABlankLineFollows() {
        assertThat(one("x.en.txt", "Headline\n\nText.\n").titleSpan()).isEqualTo(new Span(0, 8));
    }

    @Test
    void firstLineIsNoTitleIfTextFollows() {
        assertThat(one("x.en.txt", "First.\nSecond.\n").titleSpan()).isNull();
    }

    @Test
    void emptyFileIsAnEmptyArticle() {
        assertThat(one("x.en.txt", "").text()).isEmpty();
    }

    @Test
    void offsetsLeadBackToBytesLinesAndColumnsBehindByteOrderMarkAndCarriageReturns() {
        Article article = one("x.az.txt", "\uFEFFƏlif\r\n\r\nBakıda\r\n");
        int place = article.text().indexOf("ıda");
        assertThat(article.text()).isEqualTo("Əlif\n\nBakıda\n");
        assertThat(article.source().inFile(place)).isEqualTo(new SourceMap.FilePlace(15, 3, 4));
        assertThat(article.source().inFile(0)).isEqualTo(new SourceMap.FilePlace(3, 1, 1));
    }

    @Test
    void utf16IsReadByItsByteOrderMark() {
        byte[] bytes = "\uFEFFباكو".getBytes(StandardCharsets.UTF_16LE);
        read("x.ar.txt", bytes, null);
        assertThat(read.articles()).singleElement().extracting(Article::text).isEqualTo("باكو");
        assertThat(read.articles().get(0).source().inFile(1).fileByte()).isEqualTo(4);
    }

    @Test
    void bytesOfAnotherEncodingAreAnErrorWithLineAndColumn() {
        read("x.txt", "one\nباكو".getBytes(Charset.forName("windows-1256")), null);
        assertThat(read.articles()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.at().toString()).isEqualTo("x.txt:2:1");
            assertThat(p.message()).contains("0xC8");
            assertThat(p.advice()).contains("UTF-8");
        });
    }

    @Test
    void nulCharacterIsAnErrorForItIsNoText() {
        read("x.txt", new byte[] {'a', 0, 'b'}, null);
        assertThat(read.problems()).extracting(InputProblem::code).containsExactly("A002");
    }

    @Test
    void jsonOffsetsLeadBackThroughEscapesToTheFile() {
        String json = "{\"id\": \"a\", \"language\": \"az\",\n \"text\": \"B\\u0061k\\u0131 \\\"KTMT\\\"\"}";
        Article article = one("x.json", json);
        int place = article.text().indexOf("KTMT");
        assertThat(article.text()).isEqualTo("Bakı \"KTMT\"");
        assertThat(json.substring((int) article.source().inFile(place).fileByte()))
                .startsWith("KTMT");
        assertThat(article.source().inFile(place).line()).isEqualTo(2);
    }

    @Test
    void jsonTitleStandsBeforeTheTextInAFieldOfItsOwn() {
        Article article = one("x.json", "{\"title\": \"Head\", \"text\": \"One.\\nTwo.\", \"language\": \"en\"}");
        assertThat(article.title()).isEqualTo("Head");
        SourceMap.Place two = article.source().place(article.text().indexOf("Two"));
        assertThat(two).isNotNull();
        assertThat(two.part().field()).isEqualTo("text");
        assertThat(two.line()).isEqualTo(1);
        assertThat(article.source().place(0).part().field()).isEqualTo("title");
    }

    @Test
    void jsonTitleOfTwoLinesIsPutOnOne() {
        Article article = one("x.json", "{\"title\": \"Talks\\nin Baku\", \"text\": \"One.\", \"language\": \"en\"}");
        assertThat(article.title()).isEqualTo("Talks in Baku");
        assertThat(article.source().inFile(article.text().indexOf("Baku")).fileByte())
                .isEqualTo(21);
    }

    @Test
    void jsonRecordCanBeMarkedAsASample() {
        assertThat(one("x.json", "{\"sample\": true, \"text\": \"One.\"}")
                        .provenance()
                        .sample())
                .isTrue();
    }

    @Test
    void factsBesidePlainTextsAreAddedToThem(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("event.properties"), "sample=true\noutlet.az=Körpü Xəbər\npublished.az=2024-06-21\n");
        Path file = Files.writeString(folder.resolve("x.az.txt"), "Bakı");
        Articles.installed().read(file, ReadOptions.DEFAULT, read);
        assertThat(read.articles())
                .extracting(a -> a.provenance().hash(null))
                .containsExactly(Provenance.of("Körpü Xəbər", "2024-06-21").sample(true));
    }

    @Test
    void everyLineOfJsonLinesIsAnArticleAndABadOneDoesNotHideTheRest() {
        read(
                "x.jsonl",
                "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\": \n\n{\"id\":\"c\",\"text\":\"z\"}\n"
                        .getBytes(StandardCharsets.UTF_8),
                null);
        assertThat(read.articles()).extracting(Article::id).containsExactly("a", "c");
        assertThat(read.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.at().line()).isEqualTo(2));
    }

    @Test
    void recordWithoutTextIsAnErrorWithItsLine() {
        read("x.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\"}\n".getBytes(StandardCharsets.UTF_8), null);
        assertThat(read.problems())
                .extracting(p -> p.at().line() + " " + p.code())
                .containsExactly("2 A005");
    }

    @Test
    void languageThatIsSetOutweighsNameAndContent() {
        read("x.en.txt", "The text is in English.".getBytes(StandardCharsets.UTF_8), LanguageTag.AZ);
        assertThat(read.articles()).extracting(Article::language).containsExactly(LanguageTag.AZ);
    }

    @ParameterizedTest
    @CsvSource({
        "ar,قال وزير الخارجية إن الاجتماع سيعقد في مينسك",
        "az,Görüş barədə məlumatı nazirlik yayıb və bildirib ki tədbir Bakıda keçiriləcək",
        "en,The ministry said that the meeting would be held in Minsk",
        "tr,Dışişleri Bakanlığı toplantının Ankara'da yapılacağını açıkladı ve çok sayıda ülke için çağrı yaptı",
        "ru,Министерство сообщило о встрече в Минске",
        "fa,وزارت خارجه گفت که این نشست در مینسک برگزار می‌شود و پیام آن را"
    })
    void languageIsGuessedFromTheText(String language, String text) {
        assertThat(one("x.txt", text).language()).isEqualTo(new LanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "123 456", "東京"})
    void languageOfATextThatTellsNothingIsUndetermined(String text) {
        assertThat(one("x.txt", text).language()).isEqualTo(LanguageTag.UND);
    }

    /** Gives one article, then fails as a faulty reader does. */
    private record FaultyReader(Supplier<? extends Throwable> failure) implements ArticleReader {
        @Override
        public String id() {
            return "faulty";
        }

        @Override
        public boolean reads(String fileName) {
            return fileName.endsWith(".bad");
        }

        @Override
        public void read(ArticleInput input, ArticleSink sink) {
            Articles.installed().read(input, sink);
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }
    }

    static List<Supplier<Throwable>> failures() {
        return List.of(() -> new IllegalStateException("no such line"), StackOverflowError::new);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failureOfAReaderIsAnErrorOfItsFileAlone(Supplier<Throwable> failure) {
        Articles.of(List.of(new FaultyReader(failure)))
                .read(new ArticleInput("x.bad", "Bakı".getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT), read);

        assertThat(read.articles()).extracting(Article::text).containsExactly("Bakı");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("A098");
            assertThat(problem.severity()).isEqualTo(InputProblem.Severity.ERROR);
            assertThat(problem.at().toString()).startsWith("x.bad");
            assertThat(problem.message()).contains(failure.get().toString());
            assertThat(problem.advice()).contains("report");
        });
    }

    @Test
    void failureOfTheSinkIsNoFailureOfTheReader() {
        ArticleInput input = new ArticleInput("x.txt", new byte[] {'a'}, ReadOptions.DEFAULT);
        ArticleSink stopped = new ArticleSink() {
            @Override
            public void article(Article article) {
                throw new CancellationException();
            }

            @Override
            public void problem(InputProblem problem) {
                throw new AssertionError(problem);
            }
        };

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Articles.installed().read(input, stopped));
    }

    @Test
    void pageWithoutATellingNameIsReadAsAPage() {
        read(
                "stdin",
                "\n<!DOCTYPE html><title>Ferry</title><h1>Ferry sails again</h1><p>The ferry sails again after a year."
                        .getBytes(StandardCharsets.UTF_8),
                null);
        assertThat(read.problems()).isEmpty();
        assertThat(read.articles()).extracting(Article::title).containsExactly("Ferry sails again");
    }

    @Test
    void textThatSpeaksOfMarkUpIsText() {
        read("stdin", "The element <html> begins a page.".getBytes(StandardCharsets.UTF_8), null);
        assertThat(read.articles()).extracting(Article::text).containsExactly("The element <html> begins a page.");
    }
}

package org.dragoman.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.Dated;
import org.dragoman.article.LineClass;
import org.dragoman.article.Provenance;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.Sha256;
import org.dragoman.article.SourceMap;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private final CollectedArticles read = new CollectedArticles();

    private void read(String name, byte[] bytes, ReadOptions options) {
        Articles.installed().read(new ArticleInput(name, bytes, options), read);
    }

    private Article one(String json) {
        read("x.json", json.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        assertThat(read.problems()).isEmpty();
        return read.articles().get(0);
    }

    /** A stream of one long line that is never held as a whole. */
    private static InputStream longLine(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] to, int from, int count) {
                if (left <= 0) {
                    return -1;
                }
                int n = (int) Math.min(left, count);
                Arrays.fill(to, from, from + n, (byte) 'a');
                left -= n;
                return n;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "x.jsonl,UTF-8,", "x.jsonl,UTF-16LE,bom", "x.ndjson,UTF-16BE,bom", "x.jsonl,UTF-8,bom",
        "x.jsonl,windows-1256,asked", "x.jsonl,UTF-16LE,asked", "x.json,UTF-8,", "x.json,UTF-8,bom",
        "x.json,UTF-16LE,", "x.json,windows-1256,asked"
    })
    void offsetsLeadBackToTheFileInAnyEncoding(String name, String encoding, @Nullable String how) {
        Charset charset = Charset.forName(encoding);
        String record =
                "{\"id\": \"%s\", \"title\": \"عنوان «جديد»\",\t\"text\": \"قال \\\"الوزير\\\"\\n\\u0641ي باكو\"}";
        String records = String.format(Locale.ROOT, record, "a") + "\r\n \r\n" + String.format(Locale.ROOT, record, "b")
                + "\r\n";
        String json = name.endsWith(".json") ? "[" + records.strip().replace("\r\n \r\n", ",\r\n \r\n") + "]" : records;
        String file = ("bom".equals(how) ? "\uFEFF" : "") + json;
        read(name, file.getBytes(charset), new ReadOptions(null, false, "asked".equals(how) ? charset : null, null));
        assertThat(read.problems()).isEmpty();
        assertThat(read.articles()).extracting(Article::id).containsExactly("a", "b");
        for (int i = 0; i < 2; i++) {
            Article article = read.articles().get(i);
            for (String word : List.of("عنوان", "جديد", "الوزير", "باكو", "ي باكو")) {
                int from = file.indexOf(word);
                int inFile = i == 0 ? from : file.indexOf(word, file.indexOf("\"b\""));
                SourceMap.FilePlace place =
                        article.source().inFile(article.text().indexOf(word));
                assertThat(place.fileByte())
                        .as(word)
                        .isEqualTo(file.substring(0, inFile).getBytes(charset).length);
                assertThat(place.line()).isEqualTo(i == 0 ? 1 : 3);
                String line = json.lines().toList().get(place.line() - 1);
                assertThat(line.substring(place.column() - 1)).startsWith(word);
            }
        }
    }

    @Test
    void lineAboveTheLimitIsRefusedAndTheOthersAreRead() {
        byte[] before = "{\"id\":\"a\",\"text\":\"x\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] behind = "\n{\"id\":\"b\",\"text\":\"y\"}".getBytes(StandardCharsets.UTF_8);
        InputStream in = new SequenceInputStream(java.util.Collections.enumeration(
                List.of(new ByteArrayInputStream(before), longLine(200L << 20), new ByteArrayInputStream(behind))));
        Articles.installed().read(ArticleInput.of("x.jsonl", in, ReadOptions.DEFAULT), read);
        assertThat(read.articles()).extracting(Article::id).containsExactly("a", "b");
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.at().toString()).isEqualTo("x.jsonl:2");
            assertThat(p.code()).isEqualTo("A020");
            assertThat(p.message()).contains("16 MiB");
        });
        assertThat(read.articles().get(1).source().inFile(0).fileByte())
                .isEqualTo(before.length + (200L << 20) + behind.length - 3);
    }

    @Test
    void badBytesOfALineAreAnErrorWithTheirPlaceAndTheRestIsRead() {
        read(
                "x.jsonl",
                "{\"text\":\"a\"}\n{\"text\":\"Köln\"}\n{\"text\":\"c\"}\n".getBytes(Charset.forName("windows-1252")),
                ReadOptions.DEFAULT);
        assertThat(read.articles()).hasSize(2);
        assertThat(read.problems()).extracting(p -> p.at() + " " + p.code()).containsExactly("x.jsonl:2:11 A001");
    }

    @Test
    void nestingBeyondTheLimitIsRefused() {
        String deep = "[".repeat(5000) + "]".repeat(5000);
        read(
                "x.json",
                ("{\"text\":\"x\",\"other\":" + deep + "}").getBytes(StandardCharsets.UTF_8),
                ReadOptions.DEFAULT);
        assertThat(read.problems()).extracting(InputProblem::code).containsExactly("A020");
        assertThat(read.problems().get(0).message()).doesNotContain("StreamReadConstraints");
    }

    @Test
    void fieldBeyondTheLimitIsRefused() {
        String json = "{\"text\":\"" + "a".repeat(RecordLines.MAX_BYTES + 1) + "\"}";
        read("x.json", json.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        assertThat(read.articles()).isEmpty();
        assertThat(read.problems()).extracting(InputProblem::code).containsExactly("A020");
    }

    @Test
    void placeOfAnErrorCountsCodePoints() {
        read("x.jsonl", "{\"text\": \"باكو\" 7}".getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        assertThat(read.problems()).extracting(p -> p.at() + " " + p.code()).containsExactly("x.jsonl:1:17 A003");
    }

    @Test
    void minifiedArrayOfManyRecordsIsReadInOneGo() {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < 20_000; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"text\":\"Bakıda görüş ")
                    .append(i)
                    .append("\",\"title\":\"Görüş\"}");
        }
        read("x.json", json.append("]").toString().getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        assertThat(read.articles()).hasSize(20_000);
    }

    @Test
    void hashIsThatOfTheRecord() {
        String record = "{ \"text\": \"Bakı\", \"x\": [1, {}] }";
        read("x.jsonl", ("\n  " + record + "  \r\n").getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        read("y.json", ("[ " + record + " ]").getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        String hash = Sha256.of(record.getBytes(StandardCharsets.UTF_8));
        assertThat(read.articles()).extracting(a -> a.provenance().hash()).containsExactly(hash, hash);
    }

    @Test
    void flatFieldsTellTheOrigin() {
        Provenance origin = one("{\"outlet\":\"Report\",\"agency\":[\"RİA Novosti\",7,\"TASS\"],\"author\":\"A. B.\","
                        + "\"url\":\"https://example.org/1\",\"published\":\"2024-06-21\",\"text\":\"x\"}")
                .provenance();
        assertThat(origin.hash(null))
                .isEqualTo(Provenance.of("Report", "2024-06-21")
                        .agencies(List.of("RİA Novosti", "TASS"))
                        .author("A. B.")
                        .address("https://example.org/1"));
    }

    @Test
    void agencyMayBeAString() {
        assertThat(one("{\"agency\":\"AZƏRTAC\",\"text\":\"x\"}").provenance().agencies())
                .containsExactly("AZƏRTAC");
    }

    @Test
    void objectProvenanceOutweighsTheFlatFields() {
        String hash = "AB".repeat(32);
        Provenance origin =
                one("{\"agency\":\"a\",\"author\":\"b\",\"outlet\":\"o\",\"published\":\"2024\",\"text\":\"x\","
                                + "\"provenance\":{\"agencies\":[\"c\",\"d\"],\"author\":\"e\",\"unknown\":{\"x\":[]},"
                                + "\"published\":{\"value\":\"2024-06-21\",\"how\":\"inferred\",\"note\":\"year assumed\"},"
                                + "\"retrieved\":{\"value\":\"2024-06-22\",\"how\":\"dreamt\"},\"sha256\":\"" + hash
                                + "\"}}")
                        .provenance();
        assertThat(origin)
                .isEqualTo(new Provenance(
                        "o",
                        List.of("c", "d"),
                        "e",
                        null,
                        new Dated("2024-06-21", Dated.How.INFERRED, "year assumed"),
                        Dated.metadata("2024-06-22"),
                        hash.toLowerCase(Locale.ROOT),
                        false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "[]",
                "null",
                "\"x\"",
                "{}",
                "{\"agencies\":7,\"published\":[],\"sha256\":\"zz\",\"author\":{}}"
            })
    void provenanceOfAnotherTypeSaysNothing(String value) {
        Provenance origin = one("{\"provenance\":" + value + ",\"author\":\"b\",\"text\":\"x\"}")
                .provenance();
        assertThat(origin.hash(null)).isEqualTo(Provenance.UNKNOWN.author("b"));
        assertThat(origin.hash()).hasSize(64);
    }

    @Test
    void textIsAScrapedPageWhereAskedForAndTheTitleStaysTheTitle() {
        String json =
                "{\"title\":\"Bakıda görüş\",\"text\":\"Ana səhifə\\n\\nNazirlik açıqlama verib.\\n\",\"author\":\"b\"}";
        read("x.jsonl", json.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT.page(true));
        Article article = read.articles().get(0);
        assertThat(article.title()).isEqualTo("Bakıda görüş");
        assertThat(article.layout()).isNotNull();
        assertThat(article.layout().stretches())
                .extracting(s -> s.span().in(article.text()))
                .containsExactly("Bakıda görüş", "Ana səhifə", "Nazirlik açıqlama verib.");
        assertThat(article.layout().stretches().get(0).kind()).isEqualTo(LineClass.TITLE);
        assertThat(article.provenance().author()).isEqualTo("b");
    }

    private Article page(String json, ReadOptions options) {
        read("x.json", json.getBytes(StandardCharsets.UTF_8), options.page(true));
        return read.articles().get(0);
    }

    @Test
    void daysAgoInARecordAreReckonedFromTheDayOfRetrieval() {
        String json =
                "{\"language\": \"az\", \"text\": \"3 gün əvvəl\\nBakı ilə Aktau arasında bərə bu il ilk dəfə yola"
                        + " düşüb.\"}";
        assertThat(page(json, ReadOptions.DEFAULT.retrieved("2024-06-12"))
                        .provenance()
                        .published())
                .isNotNull()
                .extracting(Dated::value)
                .isEqualTo("2024-06-09");
    }

    @Test
    void recordMadeOfAnotherFileIsCleanThoughPagesAreAskedFor() {
        String text = "\"text\": \"Ana səhifə\\nBakı ilə Aktau arasında bərə bu il ilk dəfə yola düşüb.\"";
        assertThat(page("{" + text + "}", ReadOptions.DEFAULT).layout()).isNotNull();
        String made = "{\"provenance\": {\"sha256\": \"" + "0a".repeat(32) + "\"}, " + text + "}";
        read("x.json", made.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT.page(true));
        assertThat(read.articles().get(1).layout()).isNull();
    }

    @Test
    void titleThatIsTheFirstLineStandsOnceWhateverTheLineEnd() {
        Article article = one("{\"title\": \"Bərə\", \"text\": \"Bərə\\r\\n\\r\\nGəmi yola düşüb.\"}");
        assertThat(article.title()).isEqualTo("Bərə");
        assertThat(article.body().stream().map(s -> s.in(article.text()))).containsExactly("Bərə", "Gəmi yola düşüb.");
    }

    /** Records that make a file too large to be held, and one that is not. */
    private static String array(int records) {
        StringBuilder json = new StringBuilder("[\n");
        for (int i = 0; i < records; i++) {
            json.append(i == 0 ? "" : ",\n  ")
                    .append("{\"title\": \"Xəbər \\u2116 " + i + "\", \"id\": " + i
                            + ", \"language\": \"az\", \"text\": \"")
                    .append("Sətir \\\"bir\\\" 😀\\nباكو ".repeat(50))
                    .append("\"}");
        }
        return json.append("\n]\n").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void recordsOfALargeArrayAreThoseOfTheSameArrayReadAsAWhole(String mark) {
        String json = mark + array(4_000);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThat(bytes.length).isGreaterThan(4 << 20);
        read("x.json", bytes, ReadOptions.DEFAULT);
        CollectedArticles whole = new CollectedArticles();
        Articles.installed()
                .read(
                        new ArticleInput("x.json", bytes, new ReadOptions(null, false, StandardCharsets.UTF_8, null)),
                        whole);
        assertThat(read.problems()).isEmpty();
        assertThat(whole.problems()).isEmpty();
        assertThat(read.articles()).hasSize(4_000);
        for (int i = 0; i < 4_000; i++) {
            Article article = read.articles().get(i);
            Article same = whole.articles().get(i);
            assertThat(article.text()).isEqualTo(same.text());
            assertThat(article.id()).isEqualTo(same.id());
            assertThat(article.provenance()).isEqualTo(same.provenance());
            for (int offset = 0; offset < article.text().length(); offset += 97) {
                assertThat(article.source().inFile(offset))
                        .isEqualTo(same.source().inFile(offset));
            }
        }
    }

    @Test
    void faultInALargeArrayIsNamedWithItsPlaceBehindTheRecordsBeforeIt() {
        String json = array(4_000).replace("\"id\": 3999,", "\"id\": 3999");
        read("x.json", json.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        assertThat(read.articles()).hasSize(3_999);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).toString()).startsWith("x.json:4001:").contains("A003");
    }

    @Test
    void recordWithoutTextInALargeArrayIsNamedAtItsBeginning() {
        String json = array(4_000).replace("\n]\n", ",\n  {\"title\": \"x\"}]");
        read("x.json", json.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        assertThat(read.articles()).hasSize(4_000);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).toString())
                .startsWith("x.json:4002:3:")
                .contains("A005");
    }

    @Test
    void badByteOfALargeArrayIsNamedAsInASmallOne() {
        byte[] bytes = array(4_000).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 6] = (byte) 0xE9;
        read("x.json", bytes, ReadOptions.DEFAULT);
        assertThat(read.articles()).isEmpty();
        assertThat(read.problems().get(0).toString()).startsWith("x.json:4001:").contains("0xE9", "A001");
    }
}

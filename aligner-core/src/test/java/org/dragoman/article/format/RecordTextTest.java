package org.dragoman.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.Provenance;
import org.dragoman.article.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTextTest {
    private static final String RECORD = """
            {
              "provenance": {"sha256": "%s"},
              "note" : {"text": "yox", "title": "yox"},
              "language": "az", "title": "Bakıda görüş",
              "text":   "Nazirlər \\"Əlyazma\\" sarayında toplaşıb.\\nGörüş 2 saat çəkib.",
              "faults": {"mojibake": 1}
            }
            """.formatted("0a".repeat(32));

    /** Without what a record that names no source is given. */
    private static String bare(byte[] json, Charset charset) {
        return new String(json, charset).replaceFirst(", \"provenance\": \\{\"sha256\": \"[0-9a-f]{64}\"}", "");
    }

    private static List<Article> read(String name, byte[] bytes) {
        CollectedArticles sink = new CollectedArticles();
        Articles.installed().read(new ArticleInput(name, bytes, ReadOptions.DEFAULT), sink);
        return sink.articles();
    }

    private static RecordText.Written written(String name, byte[] bytes, int index, String from, String to)
            throws CharacterCodingException {
        Article article = read(name, bytes).get(index);
        RecordText record = RecordText.of(article, article.text(), bytes).orElseThrow();
        int title = record.titleLength();
        int at = article.text().indexOf(from);
        return record.with(article.text().replace(from, to), at < title ? title + to.length() - from.length() : title);
    }

    private static String written(String json, String from, String to) throws CharacterCodingException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return bare(written("a.json", bytes, 0, from, to).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void onlyTheWordsThatWereChangedDiffer() throws Exception {
        assertThat(written(RECORD, "Görüş 2 saat", "Danışıq \"üç\"\nsaat"))
                .isEqualTo(RECORD.replace("Görüş 2 saat", "Danışıq \\\"üç\\\"\\nsaat"));
    }

    @Test
    void theTitleGoesIntoItsOwnField() throws Exception {
        assertThat(written(RECORD, "Bakıda görüş", "Almatıda görüş")).isEqualTo(RECORD.replace("Bakıda", "Almatıda"));
    }

    @Test
    void aTitleThatIsTheFirstLineTooIsWrittenInBothPlaces() throws Exception {
        String json = "{\"text\": \"Baş\\nBir iki\", \"title\": \"Baş\"}";
        assertThat(written(json, "Baş", "Son")).isEqualTo("{\"text\": \"Son\\nBir iki\", \"title\": \"Son\"}");
    }

    @Test
    void whatIsWrittenIsReadAgainAsItWas() throws Exception {
        RecordText.Written now =
                written("a.json", RECORD.getBytes(StandardCharsets.UTF_8), 0, "saat", "saat\t\\ \uD83D\uDE00 ؟");
        assertThat(read("a.json", now.bytes()))
                .singleElement()
                .matches(
                        a -> a.text().equals(now.text()) && a.text().contains("saat\t\\ \uD83D\uDE00 ؟"),
                        "the new text");
    }

    @Test
    void escapesStayWhereEverythingIsEscaped() throws Exception {
        String json = "{\"text\": \"\\u018flyazma bir\"}";
        assertThat(written(json, "bir", "\u0259")).isEqualTo("{\"text\": \"\\u018flyazma \\u0259\"}");
    }

    @Test
    void aCharThatTheEncodingLacksIsWrittenByItsNumber() throws Exception {
        Charset turkish = Charset.forName("windows-1254");
        byte[] bytes = "{\"language\": \"az\", \"text\": \"Bakıda görüş keçirilib, işçilər və çoxlu şagird gəlib\"}"
                .replace('ə', 'e')
                .getBytes(turkish);
        RecordText.Written now = written("a.json", bytes, 0, "görüş", "məclis");
        assertThat(new String(now.bytes(), turkish)).contains("m\\u0259clis").contains("Bakıda");
    }

    @Test
    void otherRecordsOfTheFileStay() throws Exception {
        String lines = "\uFEFF{\"text\": \"bir\"}\n{ no\n{\"text\": \"iki\", \"id\": 7}\r\n{\"text\": \"üç\"}";
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        assertThat(bare(written("a.jsonl", bytes, 1, "iki", "on iki").bytes(), StandardCharsets.UTF_8))
                .isEqualTo(lines.replace("iki", "on iki"));
        String array = "[{\"text\": \"bir\"}, {\"text\": \"iki\"}]";
        assertThat(bare(
                        written("a.json", array.getBytes(StandardCharsets.UTF_8), 1, "iki", "on iki")
                                .bytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo(array.replace("iki", "on iki"));
    }

    @Test
    void aRecordIsFoundWhereItStandsNowAndNotWhereItsTextIsAnother() {
        byte[] bytes = RECORD.getBytes(StandardCharsets.UTF_8);
        Article article = read("a.json", bytes).get(0);
        String moved = RECORD.replace("\"note\"", "\"reviewed\": true, \"note\"");
        assertThat(RecordText.of(article, article.text(), moved.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        String other = RECORD.replace("2 saat", "3 saat");
        assertThat(RecordText.of(article, article.text(), other.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(RecordText.of(article, article.text(), new byte[] {1, 2})).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"bir\"}",
                "{\"text\": \"bir\", \"url\": \"https://example.com/1\"}",
                "{\"provenance\": { }, \"text\": \"bir\"}",
                "{\"text\": \"bir\", \"provenance\": {\"chain\": \"a\"}}",
                "{\"provenance\": {\"sha256\": \"0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f\"}, \"text\": \"bir\"}"
            })
    void whatWasDecidedOnItStillFindsAnArticleWhoseTextIsAnother(String json) throws Exception {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Provenance before = read("a.json", bytes).get(0).provenance();
        byte[] now = written("a.json", bytes, 0, "bir", "iki").bytes();
        Provenance after = read("a.json", now).get(0).provenance();
        assertThat(after).isEqualTo(before);
        assertThat(after.hash()).isNotNull();
    }

    @Test
    void plainTextStandsInNoRecord() {
        assertThat(RecordText.isIn(
                        read("a.txt", "bir".getBytes(StandardCharsets.UTF_8)).get(0)))
                .isFalse();
    }
}

package org.dragoman.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.Dated;
import org.dragoman.article.Provenance;
import org.dragoman.article.ReadOptions;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
    private static final String PAGE = String.join(
            "\n",
            "Ana səhifə",
            "Bakı ilə Aktau arasında bərə \"yenidən\" işləyir",
            "12 iyun 2024, 14:05",
            "\u00A0",
            "Bakı ilə Aktau arasında bərə bazar ertəsi bu il ilk dəfə yola düşüb.",
            "Kapitan “dəniz sakit idi” deyib\\bildirib, gəmi isə demək olar ki, dolu olub.",
            "Mənbə: APA",
            "Açar sözlər: bərə");

    private static Article read(String name, String text, ReadOptions options) {
        CollectedArticles read = new CollectedArticles();
        Articles.installed().read(new ArticleInput(name, text.getBytes(StandardCharsets.UTF_8), options), read);
        assertThat(read.problems()).isEmpty();
        assertThat(read.articles()).hasSize(1);
        return read.articles().get(0);
    }

    private static Article page() {
        return read("pages/ferry.az.txt", PAGE, ReadOptions.DEFAULT.page(true));
    }

    private static String json(Article article) throws IOException {
        StringBuilder out = new StringBuilder();
        ArticleJson.write(article, out);
        return out.toString();
    }

    private static Article back(Article article) throws IOException {
        return read("any.json", json(article), ReadOptions.DEFAULT);
    }

    private static List<String> body(Article article) {
        return article.body().stream().map(s -> s.in(article.text())).toList();
    }

    @Test
    void titleAndBodyComeBackWithoutWhatStoodAround() throws IOException {
        Article back = back(page());
        assertThat(back.title()).isEqualTo(page().title()).isNotNull();
        assertThat(body(back)).isEqualTo(body(page())).hasSize(3);
        assertThat(back.id()).isEqualTo("ferry");
        assertThat(back.language()).isEqualTo(page().language());
    }

    @Test
    void provenanceComesBackWholeAndWithTheHashOfThePage() throws IOException {
        Provenance known = page().provenance()
                .outlet("Viral.az")
                .agencies(List.of("RİA Novosti", "TASS"))
                .author("Elçin Qədimov")
                .address("https://example.org/a?b=1")
                .retrieved(new Dated("2024-06-13", Dated.How.DECIDED, "by hand"))
                .sample(true);
        assertThat(known.hash()).isNotNull();
        assertThat(known.published()).isNotNull();
        assertThat(back(page().with(known)).provenance()).isEqualTo(known);
    }

    @Test
    void articleThatNothingIsKnownOfComesBackAsItWas() throws IOException {
        Article plain = read("x.az.txt", "Bir cümlə.\n\nİkinci cümlə.", ReadOptions.DEFAULT);
        Article back = back(plain);
        assertThat(back.provenance()).isEqualTo(plain.provenance());
        assertThat(body(back)).isEqualTo(body(plain));
    }

    @Test
    void whatWasSetAsideIsListedWithItsLineClassAndReason() throws IOException {
        JsonNode aside = new ObjectMapper().readTree(json(page())).get("setAside");
        assertThat(aside)
                .extracting(n -> n.get("line").asInt() + " " + n.get("class").asText())
                .containsExactly("1 other", "3 dateline", "7 credit", "8 keywords");
        assertThat(aside).allSatisfy(n -> assertThat(n.get("reason").asText()).isNotBlank());
        assertThat(aside.get(2).get("text").asText()).isEqualTo("Mənbə: APA");
    }

    @Test
    void faultsAreCountedByKind() throws IOException {
        JsonNode faults = new ObjectMapper().readTree(json(page())).get("faults");
        assertThat(faults.toString()).isEqualTo("{\"no-break-space-line\":1}");
    }

    @Test
    void fileOfOriginIsNamedWithoutItsFolder() throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(json(page()))
                        .at("/provenance/source")
                        .asText())
                .isEqualTo("ferry.az.txt");
    }
}

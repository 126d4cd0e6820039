package org.dragoman.contract.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.Articles;
import org.dragoman.contract.ArticleReaderContract;
import org.dragoman.contract.SampleFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every reader of articles that ships keeps the contract. */
class BuiltInReadersTest {
    private abstract static class BuiltIn extends ArticleReaderContract {
        private final String id;

        BuiltIn(String id) {
            this.id = id;
        }

        @Override
        protected ArticleReader reader() {
            return Articles.installed().readers().stream()
                    .filter(r -> r.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void noneIsLeftOut() {
        assertThat(Articles.installed().readers())
                .hasSameSizeAs(Arrays.stream(BuiltInReadersTest.class.getDeclaredClasses())
                        .filter(c -> c.isAnnotationPresent(Nested.class))
                        .toList());
    }

    @Nested
    class PlainText extends BuiltIn {
        PlainText() {
            super("plain-text");
        }

        @Override
        protected List<SampleFile> samples() {
            return List.of(
                    SampleFile.of("a.az.txt", "Bakıda görüş\n\nPrezident “😀” dedi.\nİkinci sətir.\n"),
                    SampleFile.of("a.ar.txt", "\uFEFFاجتماع في باكو\r\n\r\nقال الرئيس: «نعم».\r\n"));
        }
    }

    @Nested
    class Html extends BuiltIn {
        Html() {
            super("html");
        }

        @Override
        protected List<SampleFile> samples() {
            return List.of(SampleFile.of(
                    "a.html",
                    "<!doctype html>\n<html lang=\"az\"><head><meta charset=\"utf-8\"><title>Bakıda görüş</title></head>\n"
                            + "<body><h1>Bakıda görüş</h1>\n<p>Prezident &laquo;yox&raquo; dedi, &#601;vv&#601;l.</p>\n"
                            + "<p>İkinci abzas burada gəlir və bir az uzun olur.</p></body></html>\n"));
        }
    }

    @Nested
    class Json extends BuiltIn {
        Json() {
            super("json");
        }

        @Override
        protected List<SampleFile> samples() {
            return List.of(
                    SampleFile.of(
                            "a.json",
                            "{\"id\": \"a\", \"language\": \"az\", \"title\": \"Bak\\u0131da görüş\",\n"
                                    + " \"text\": \"Birinci sətir.\\nİkinci 😀 sətir.\"}\n"),
                    SampleFile.of(
                            "a.jsonl",
                            "{\"id\":\"b\",\"language\":\"en\",\"text\":\"One.\"}\n"
                                    + "{\"id\":\"c\",\"language\":\"ar\",\"text\":\"نعم\"}\n"));
        }
    }

    @Nested
    class Docx extends BuiltIn {
        Docx() {
            super("docx");
        }

        @Override
        protected List<SampleFile> samples() {
            return List.of(new SampleFile("a.az.docx", Packed.docx("Bakıda görüş", "Prezident &amp; nazir.", "نعم")));
        }
    }

    @Nested
    class Odt extends BuiltIn {
        Odt() {
            super("odt");
        }

        @Override
        protected List<SampleFile> samples() {
            return List.of(new SampleFile("a.az.odt", Packed.odt("Bakıda görüş", "Prezident &amp; nazir.", "نعم")));
        }
    }
}

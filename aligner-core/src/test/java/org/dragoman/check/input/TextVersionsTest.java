package org.dragoman.check.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

/** Versions of texts that come one by one. */
class TextVersionsTest {
    private final List<String> pairs = new ArrayList<>();

    private TextVersions versions(long held) {
        return new TextVersions(
                LanguageTag.EN, LanguageTag.AZ, held, (one, other) -> pairs.add(told(one) + "/" + told(other)));
    }

    private static Article article(String id, LanguageTag language, int number) {
        String text = language + " title\nNumber " + number + ". Yazı ə 😀";
        Provenance provenance = Provenance.of("Outlet " + number, "2026-01-02")
                .agencies(List.of("A", "B"))
                .retrieved(new Dated("2026-01-03", Dated.How.STATED, "year assumed"));
        return new Article(id, language, text, new Span(0, 8), null, provenance, SourceMap.identity("in", text));
    }

    private static String told(Article article) {
        return article.id()
                + article.text()
                + article.title()
                + article.provenance()
                + article.language()
                + article.source().source()
                + article.source().inFile(12)
                + article.source().parts();
    }

    @Test
    void versionsThatWaitInAFileAreWhatTheyWere() {
        List<String> expected = new ArrayList<>();
        try (TextVersions versions = versions(100)) {
            for (int i = 0; i < 50; i++) {
                versions.put(article("n" + i, i % 2 == 0 ? LanguageTag.EN : LanguageTag.AZ, i));
            }
            for (int i = 49; i >= 0; i--) {
                Article one = article("n" + i, LanguageTag.EN, i);
                Article other = article("n" + i, LanguageTag.AZ, i);
                expected.add(told(one) + "/" + told(other));
                versions.put(i % 2 == 0 ? other : one);
            }
            assertThat(pairs).isEqualTo(expected);
            assertThat(versions.pairs()).isEqualTo(50);
            assertThat(versions.alone()).isEmpty();
        }
    }

    @Test
    void firstMeetsFirstAndWhatIsLeftOrInAnotherLanguageIsNamed() {
        try (TextVersions versions = versions(TextVersions.HELD)) {
            versions.put(article("a", LanguageTag.EN, 1));
            versions.put(article("a", LanguageTag.EN, 2));
            versions.put(article("b", LanguageTag.AR, 3));
            versions.put(article("a", new LanguageTag("az-AZ"), 4));
            versions.put(article("c", LanguageTag.AZ, 5));
            assertThat(pairs).singleElement().asString().contains("Number 1.", "Number 4.");
            assertThat(versions.alone())
                    .extracting(Object::toString)
                    .hasSize(3)
                    .anyMatch(p -> p.contains("\"a\" in en has no version in az"))
                    .anyMatch(p -> p.contains("\"b\" in ar has another language"))
                    .anyMatch(p -> p.contains("\"c\" in az has no version in en"));
        }
    }
}

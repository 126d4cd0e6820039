package org.dragoman.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in the layouts of common news systems; NAME.body.txt holds headline and text of NAME.html. */
class HtmlFixturesTest {
    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = HtmlFixturesTest.class.getResourceAsStream("html/" + name)) {
            return in.readAllBytes();
        }
    }

    static Article read(String name, byte[] bytes) {
        CollectedArticles read = new CollectedArticles();
        new HtmlReader().read(new ArticleInput(name, bytes, ReadOptions.DEFAULT), read);
        assertThat(read.problems()).isEmpty();
        return read.articles().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wordpress-newspaper",
                "wordpress-blocks",
                "drupal",
                "joomla",
                "tables-1999",
                "amp",
                "bitrix",
                "next",
                "portal-az",
                "portal-ar",
                "unclosed"
            })
    void headlineAndTextAreToldFromWhatStandsAround(String name) throws IOException {
        Article article = read(name + ".html", bytes(name + ".html"));
        List<String> expected = new String(bytes(name + ".body.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(article.title()).isEqualTo(expected.get(0));
        assertThat(article.body().stream().map(s -> s.in(article.text())))
                .as(() -> dump(article))
                .containsExactlyElementsOf(expected);
    }

    private static String dump(Article article) {
        return article.layout().stretches().stream()
                .map(s -> s.kind() + " [" + s.detail() + "] " + s.span().in(article.text()))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}

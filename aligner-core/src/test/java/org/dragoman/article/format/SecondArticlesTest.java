package org.dragoman.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SecondArticlesTest {
    private static final String SENTENCE = "The ministers of three countries met on Monday to discuss the railway. ";

    private static ContainerFinder.Found found(String html) {
        Document page = Jsoup.parse(html);
        return ContainerFinder.find(PageFacts.of(page, new Headlines()), new Headlines());
    }

    private static String article(String headline) {
        return "<article><h1>" + headline + "</h1><p>" + SENTENCE.repeat(8) + "</p></article>";
    }

    @Test
    void articleBehindIsFoundOnceHoweverManyHeadingsItHas() {
        String second = article("Next").replace("</article>", "<h1>a</h1><h1>b</h1></article>");

        assertThat(found(article("First") + second).seconds())
                .singleElement()
                .satisfies(e -> assertThat(e.text()).startsWith("Next"));
    }

    /** Looking through the block anew for each of its headings would take minutes. */
    @Test
    void blockOfManyHeadingsIsLookedAtOnce() {
        String headings = "<h1>x</h1>".repeat(60_000);

        assertThat(found(article("First") + "<div>" + headings + "</div>").seconds())
                .isEmpty();
    }
}

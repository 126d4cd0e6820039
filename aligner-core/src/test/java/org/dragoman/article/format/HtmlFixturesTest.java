package org.dragoman.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.Dated;
import org.dragoman.article.LineClass;
import org.dragoman.article.Provenance;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.SourceMap;
import org.dragoman.article.Stretch;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in the layouts of common news systems; NAME.body.txt holds headline and text of NAME.html. */
class HtmlFixturesTest {
    private static final String STATED = "stated ";

    static Stream<String> pages() {
        return Stream.of(
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
                "unclosed",
                "blocks-en",
                "dle-az",
                "jannah-ar",
                "plain-az",
                "infinite-az",
                "divs-ar",
                "gov-en",
                "short-az",
                "nested-ar");
    }

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
    @MethodSource("pages")
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

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "wordpress-newspaper|Harbour Ledger|Harbour Ledger transport desk|https://harbourledger.example/2024/05/caspian-ports-agree/|2024-05-14T07:30:00+00:00|en-US",
                "wordpress-blocks|-|-|https://sahil.example/iqlim-hazirliq|2024-03-02T11:20:00+04:00|az",
                "drupal|جريدة الميدان|-|https://almidan.example/node/7731|2023-11-22T10:05:00+02:00|ar",
                "joomla|-|Mətbuat şöbəsi|-|2025-01-18T09:00:00+04:00|az-AZ",
                "tables-1999|-|-|http://www.eveningwire.example/news/990614a.html|1999-06-14|en",
                "amp|North Post|North Post, Energy desk|https://northpost.example/energy/sea-cable|2024-09-03T05:00:00Z|en",
                "bitrix|Aran Portalı|-|-|stated 2024-06-21T14:35|az",
                "next|موجز الخليج|قسم البيئة|https://mujaz.example/environment/coral|2024-10-07T12:15:00.000Z|ar",
                "portal-az|-|Redaksiya|https://gunebax.example/energetika/8812|2024-07-30T16:45:00|az",
                "portal-ar|بوابة الساحل|محرر الاقتصاد|-|stated 2024-02-15T09:40|ar-AR",
                "unclosed|-|our arts desk|-|stated 2023-04-05|en"
            },
            delimiter = '|')
    void metadataTellOutletAuthorAddressDateAndLanguage(
            String name,
            @Nullable String outlet,
            @Nullable String author,
            @Nullable String address,
            @Nullable String published,
            String language)
            throws IOException {
        Article article = read(name + ".html", bytes(name + ".html"));
        Dated date = published == null
                ? null
                : published.startsWith(STATED)
                        ? new Dated(published.substring(STATED.length()), Dated.How.STATED, "")
                        : Dated.metadata(published);
        assertThat(article.provenance().agencies(List.of()).hash(null))
                .isEqualTo(Provenance.UNKNOWN
                        .outlet(outlet)
                        .author(author)
                        .address(address)
                        .published(date));
        assertThat(article.language().value()).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCharLeadsToItsPlaceInTheFile(String name) throws IOException {
        byte[] bytes = bytes(name + ".html");
        String raw = new String(bytes, StandardCharsets.UTF_8);
        List<String> rawLines = raw.lines().toList();
        Article article = read(name + ".html", bytes);
        String text = article.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            SourceMap.FilePlace place = article.source().inFile(i);
            String rest = new String(
                    bytes, (int) place.fileByte(), bytes.length - (int) place.fileByte(), StandardCharsets.UTF_8);
            if (c != '\n') {
                String line = rawLines.get(place.line() - 1);
                String fromColumn = line.substring(line.offsetByCodePoints(0, place.column() - 1));
                assertThat(rest.lines().findFirst().orElse("")).isEqualTo(fromColumn);
                assertThat(leadsTo(rest, c))
                        .as("%s at %s: %.20s", c, place, rest)
                        .isTrue();
            }
        }
    }

    private static boolean leadsTo(String rest, char c) {
        char first = rest.charAt(0);
        return c == ' '
                ? Character.isWhitespace(first) || first == '<'
                : first == c
                        || (first == '&'
                                && Parser.unescapeEntities(rest.substring(0, 9), false)
                                                .charAt(0)
                                        == c);
    }

    @ParameterizedTest
    @CsvSource({
        "wordpress-newspaper,OTHER,We use cookies",
        "wordpress-newspaper,RELATED,Read also: Ferry line",
        "wordpress-newspaper,KEYWORDS,Containers",
        "wordpress-newspaper,CREDIT,Transport desk",
        "wordpress-newspaper,DATELINE,'May 14, 2024'",
        "wordpress-newspaper,PROMOTION,Book a freight course",
        "next,SECOND_ARTICLE,انطلاق موسم زراعة القمح",
        "next,SECOND_ARTICLE,وقالت مديرية الزراعة",
        "portal-az,RELATED,Bunu da oxuyun:",
        "portal-az,RELATED,Su elektrik stansiyalarında",
        "portal-az,PROMOTION,Telegram kanalımıza",
        "portal-az,CREDIT,Mənbə:",
        "portal-ar,RELATED,اقرأ أيضا | موسم",
        "portal-ar,RELATED,صور من الميناء",
        "portal-ar,KEYWORDS,الكلمات المفتاحية"
    })
    void whatStandsAroundHasItsClass(String name, LineClass kind, String begin) throws IOException {
        Article article = read(name + ".html", bytes(name + ".html"));
        assertThat(article.layout().stretches())
                .filteredOn(s -> s.span().in(article.text()).startsWith(begin))
                .as(() -> dump(article))
                .extracting(Stretch::kind)
                .contains(kind);
    }

    private static String dump(Article article) {
        return article.layout().stretches().stream()
                .map(s -> s.kind() + " [" + s.detail() + "] " + s.span().in(article.text()))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}

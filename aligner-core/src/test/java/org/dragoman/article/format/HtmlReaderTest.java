package org.dragoman.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.LineClass;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.SourceMap;
import org.dragoman.article.Stretch;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final String SENTENCE = "The ministers of three countries met on Monday to discuss the railway. ";

    private static CollectedArticles collect(byte[] bytes) {
        CollectedArticles read = new CollectedArticles();
        Articles.installed().read(new ArticleInput("page.html", bytes, ReadOptions.DEFAULT), read);
        return read;
    }

    private static Article read(String html) {
        return HtmlFixturesTest.read("page.html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static LineClass kind(Article article, String begin) {
        return article.layout().stretches().stream()
                .filter(s -> s.span().in(article.text()).startsWith(begin))
                .map(Stretch::kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "PAGE.HTM", "x.az.xhtml"})
    void pagesAreKnownByTheirEndings(String name) {
        assertThat(new HtmlReader().reads(name)).isTrue();
    }

    @Test
    void whiteSpaceIsCollapsedAndNoBreakSpaceKept() {
        assertThat(read("<p> a \n\t b&nbsp; c<br>d </p>e<div><i>f</i><i>g</i> </div>")
                        .text())
                .isEqualTo("a b\u00A0 c\nd\ne\nfg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<style>x</style>",
                "<noscript>x</noscript>",
                "<template>x</template>",
                "<!-- x -->",
                "<p hidden>x</p>",
                "<p style='color:red; Display : None'>x</p>",
                "<i aria-hidden=true>x</i>",
                "<div style=display:none><p>x<p>y</div>",
                "<svg><text>x</text></svg>"
            })
    void whatIsNotShownIsLeftOut(String hidden) {
        assertThat(read("<p>before</p>" + hidden + "<p>after</p>").text()).isEqualTo("before\nafter");
    }

    @Test
    void pageUnderAWindowIsReadThoughItIsKeptFromScreenReaders() {
        String page = "<div aria-hidden=true><p>" + SENTENCE.repeat(10) + "</div>";
        assertThat(read(page).text()).startsWith("The ministers");
    }

    @Test
    void offsetsBehindEntitiesLeadToBytesLinesAndColumns() {
        String html = "<p>Əl&amp;b&nbsp;c&#x259;d &copyx &unknown; AT&T\r\n  son &#128512;!</p>";
        Article article = read(html);
        assertThat(article.text()).isEqualTo("Əl&b\u00A0cəd ©x &unknown; AT&T son \uD83D\uDE00!");
        assertThat(article.source().inFile(0)).isEqualTo(new SourceMap.FilePlace(3, 1, 4));
        for (String part : new String[] {"b\u00A0", "cə", "d ", "x &", "&unk", "&T", "!"}) {
            String inFile = part.replace("\u00A0", "&nbsp;").replace("ə", "&#x259;");
            assertThat(article.source().inFile(article.text().indexOf(part)).fileByte())
                    .as(part)
                    .isEqualTo(bytesTo(html, html.indexOf(inFile)));
        }
        int son = article.text().indexOf("son");
        assertThat(article.source().inFile(son))
                .isEqualTo(new SourceMap.FilePlace(bytesTo(html, html.indexOf("son")), 2, 3));
    }

    private static long bytesTo(String html, int index) {
        return html.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void offsetsHoldInMisnestedAndUnclosedElementsAndBehindAByteOrderMark() {
        String html =
                "\uFEFF<table>lifted<tr><td><b>one<p>two</b>three<td>four</zz>five<p>six<a href=x>se<a href=y>ven";
        byte[] bytes = html.getBytes(StandardCharsets.UTF_16LE);
        Article article = collect(bytes).articles().get(0);
        for (String word : new String[] {"lifted", "one", "two", "three", "four", "five", "six", "ven"}) {
            assertThat(article.source().inFile(article.text().indexOf(word)).fileByte())
                    .as(word)
                    .isEqualTo(2L * html.indexOf(word));
        }
    }

    @Test
    void offsetsHoldInALongPage() {
        String html = "<p>" + "söz &amp; ".repeat(20_000) + "<b>son</b>";
        Article article = read(html);
        assertThat(article.source().inFile(article.text().length() - 3).fileByte())
                .isEqualTo(bytesTo(html, html.indexOf("son<")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body><div id=app></div><script>show()</script>", "<p>&nbsp;</p>", "<p hidden>x"})
    void pageWithoutTextIsAProblemThatSaysWhatToDo(String html) {
        CollectedArticles read = collect(html.getBytes(StandardCharsets.UTF_8));
        assertThat(read.articles()).isEmpty();
        assertThat(read.problems()).extracting(InputProblem::code).containsExactly("A030");
        assertThat(read.problems().get(0).advice()).contains("save it");
    }

    @Test
    void pageIsReadInTheEncodingThatItStates() {
        byte[] bytes = "<meta charset=windows-1252><p>café</p>".getBytes(Charset.forName("windows-1252"));
        assertThat(collect(bytes).articles().get(0).text()).isEqualTo("café");
    }

    @Test
    void pageThatStatesTheWrongEncodingIsReadAsWhatItIsWithAWarning() {
        byte[] bytes = "<meta charset=windows-1254><p>Şəhərdə yeni muzey açılıb.</p>".getBytes(StandardCharsets.UTF_8);
        CollectedArticles read = collect(bytes);
        assertThat(read.articles().get(0).text()).isEqualTo("Şəhərdə yeni muzey açılıb.");
        assertThat(read.problems()).extracting(InputProblem::code).containsExactly("A008");
    }

    @Test
    void byteThatFitsNoEncodingIsAProblemWithItsPlace() {
        byte[] page = "<meta charset=utf-8>\n<p>Şəhərdə yeni muzey açılıb?</p>".getBytes(StandardCharsets.UTF_8);
        page[page.length - 5] = (byte) 0xFF;
        assertThat(collect(page).problems()).extracting(InputProblem::code).containsExactly("A001");
    }

    @Test
    void emptyPageIsAnEmptyArticle() {
        CollectedArticles read = collect(new byte[0]);
        assertThat(read.problems()).isEmpty();
        assertThat(read.articles()).extracting(Article::text).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=utf-8>,utf-8",
        "<META http-equiv='Content-Type' content='text/html; charset=windows-1256'>,windows-1256",
        "<meta name=x content=y><meta charset = \"ISO-8859-9\" />,ISO-8859-9",
        "<p>charset=koi8-r</p>,"
    })
    void statedEncodingIsFound(String html, String label) {
        assertThat(MetaCharset.label(html.getBytes(StandardCharsets.UTF_8))).isEqualTo(label);
    }

    @Test
    void deepNestingDoesNotOverflowTheStack() {
        String html = "<div><b>".repeat(100_000) + "deep";
        assertThat(read(html).text()).isEqualTo("deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>a &amp; b", "<div>a", "<b>a", "<a href=x>a", "&aaaaaaa", "<article><h2>a</h2>", "a<br>", "<"
            })
    void longPagesAreRead(String unit) {
        String html = unit.repeat(300_000 / unit.length());
        assertThat(read(html).text()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shareholder",
                "shareholders-letter",
                "update",
                "updates",
                "header-image",
                "download",
                "loading",
                "padding",
                "addition",
                "metadatabase",
                "tagline",
                "share-price",
                "stage",
                "advice",
                "candidate",
                "timeline",
                "author-note",
                "commentary",
                "navy",
                "menus1x2y"
            })
    void wordsWithinWordsDoNotMark(String name) {
        String found = name.equals("menus1x2y") ? "x" + name : name;
        assertThat(MarkupWords.table().mark(found, "")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "td-post-date,DATELINE",
        "postDate,DATELINE",
        "ShareBar_root__u2,PROMOTION",
        "tags-links,KEYWORDS",
        "teqlər,KEYWORDS",
        "oxsar_xeberler,RELATED",
        "mostRead2,RELATED",
        "wp-caption-text,OTHER",
        "ad,PROMOTION",
        "ad-300x250,PROMOTION",
        "comment-list,OTHER",
        "entry-author,CREDIT"
    })
    void wordsMark(String name, LineClass kind) {
        assertThat(MarkupWords.table().mark(name, "").kind()).isEqualTo(kind);
    }

    @Test
    void headlineIsKnownThoughTheDocumentsTitleNamesTheSiteFirst() {
        String html =
                "<title>Courier: Bridge opens after repairs</title><h1>Courier</h1><h2>Bridge opens after repairs</h2><p>"
                        + SENTENCE.repeat(3);
        assertThat(read(html).title()).isEqualTo("Bridge opens after repairs");
    }

    @Test
    void headlineAgainIsNotText() {
        String html =
                "<title>Bridge opens after repairs</title><article><h1>Bridge opens after repairs</h1><p>Bridge opens"
                        + " after repairs</p><p>" + SENTENCE + "</p></article>";
        assertThat(read(html).body()).hasSize(2);
    }

    @Test
    void headlineThatIsNotShownIsNoTitle() {
        assertThat(read("<title>Bridge opens after repairs</title><p>" + SENTENCE.repeat(3))
                        .title())
                .isNull();
    }

    @Test
    void secondArticleWithoutAnElementAroundHeadlineAndTextIsToldByItsHeadline() {
        String text = "<p>" + SENTENCE.repeat(2) + "</p>";
        Article article =
                read("<title>First headline of all</title><h1>First headline of all</h1><div class=story-body>"
                        + text.repeat(2) + "</div><h1>Another headline of the day</h1><div class=story-body>"
                        + text.repeat(4).replace("Monday", "Friday") + "</div>");
        assertThat(article.title()).isEqualTo("First headline of all");
        assertThat(kind(article, "Another headline")).isEqualTo(LineClass.SECOND_ARTICLE);
        assertThat(article.body()).hasSize(3);
    }

    @Test
    void markOnAnElementThatHoldsTheArticleSaysNothing() {
        String html =
                "<div class=share><div class=story-body><p>" + SENTENCE + "</p><p>" + SENTENCE + "</p></div></div>";
        assertThat(read(html).body()).hasSize(2);
    }

    @Test
    void shortArticleUnderALinkedHeadlineIsNoTeaser() {
        String html = "<title>Bridge opens after repairs</title><div class=post><h2><a href=x>Bridge opens after"
                + " repairs</a></h2><p>" + SENTENCE + "</p></div>";
        assertThat(read(html).body()).hasSize(2);
    }

    @Test
    void headlineBelowTheTextDoesNotHideIt() {
        String html = "<title>Bridge opens after repairs</title><div class=menu>Home</div><p>" + SENTENCE
                + "<h3>Bridge opens after repairs</h3>";
        assertThat(read(html).body()).hasSize(2);
    }

    @Test
    void veryLongTitleIsNoHeadline() {
        String html = "<title>" + "a - b | ".repeat(100_000) + "</title><p>" + SENTENCE;
        assertThat(read(html).title()).isNull();
    }

    @Test
    void articleThatIsAllLinksKeepsItsText() {
        String html = "<div class=story-body><a href=x><p>" + SENTENCE + "</p><p>" + SENTENCE + "</p></a></div>";
        assertThat(read(html).body()).hasSize(2);
    }

    @Test
    void languageOfTheTemplateGivesWayToTheLettersOfTheText() {
        String html =
                "<html lang=tr><p>Bakıda keçirilən sərgidə on iki ölkədən gələn nəşriyyatlar iştirak edir və yeni kitablar"
                        + " təqdim olunur.</p>";
        assertThat(read(html).language().value()).isEqualTo("az");
    }

    @Test
    void brokenMetadataAreIgnored() {
        String html =
                "<html lang='not a language!'><script type=application/ld+json>{\"@type\":\"NewsArticle\",</script>"
                        + "<meta property=article:published_time content='yesterday'><p>" + SENTENCE;
        Article article = read(html);
        assertThat(article.provenance().published()).isNull();
        assertThat(article.language().value()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-14,2024-05-14",
        "2024-05-14T07:30:00Z,2024-05-14T07:30:00Z",
        "2024-05-14T07:30+04:00,2024-05-14T07:30+04:00",
        "2024-05-14T07:30:00+0400,2024-05-14T07:30:00+0400",
        "2024-05-14 07:30:00,2024-05-14T07:30:00",
        "2024-13-14,",
        "14.05.2024,",
        "2024-05-14Tnoon,"
    })
    void datesOfMetadataAreTakenWhereTheyAreDates(String value, String expected) {
        var date = PublishedDate.of(value);
        assertThat(date == null ? null : date.value()).isEqualTo(expected);
    }
}

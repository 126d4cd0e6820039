package org.dragoman.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.Provenance;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.Sha256;
import org.dragoman.article.SourceMap;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {
    private static final String STYLES =
            Packed.styles("<w:style w:styleId=\"KonuBal\"><w:name w:val=\"Title\"/></w:style>"
                    + "<w:style w:styleId=\"Balk1\"><w:name w:val=\"heading 1\"/></w:style>"
                    + "<w:style w:styleId=\"Own\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"Balk1\"/></w:style>"
                    + "<w:style w:styleId=\"Loop\"><w:name w:val=\"Loop\"/><w:basedOn w:val=\"Loop\"/></w:style>");

    private static Article read(Packed document, ReadOptions options) {
        CollectedArticles read = new CollectedArticles();
        Articles.installed().read(new ArticleInput("x.docx", document.bytes(), options), read);
        assertThat(read.problems()).isEmpty();
        return read.articles().get(0);
    }

    private static Article read(String body) {
        return read(Packed.docx(body), ReadOptions.DEFAULT);
    }

    @Test
    void daysAgoAreReckonedFromTheDayOfRetrieval() {
        Packed document = Packed.docx(
                Packed.p("3 gün əvvəl") + Packed.p("Bakı ilə Aktau arasında bərə bu il ilk dəfə yola düşüb."));
        assertThat(read(document, ReadOptions.DEFAULT.page(true).retrieved("2024-06-12"))
                        .provenance()
                        .published())
                .isNotNull()
                .satisfies(d -> assertThat(d.value()).isEqualTo("2024-06-09"));
    }

    @Test
    void paragraphsAreLines() {
        assertThat(read(Packed.p("Bakıda görüş.") + "<w:p/>" + Packed.p("باكو") + Packed.p("A &amp; B"))
                        .text())
                .isEqualTo("Bakıda görüş.\n\nباكو\nA & B");
    }

    @Test
    void runsTabsBreaksAndHyphensMakeTheTextOfAParagraph() {
        assertThat(
                        read("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t xml:space=\"preserve\">a </w:t>"
                                        + "<w:tab/><w:t> b </w:t><w:noBreakHyphen/><w:softHyphen/></w:r><w:hyperlink><w:r><w:t>c\u00ADd</w:t>"
                                        + "</w:r></w:hyperlink><w:r><w:br/><w:t>e</w:t><w:cr/></w:r></w:p>")
                                .text())
                .isEqualTo("a \tb\u2011cd\ne\n");
    }

    @Test
    void tablesAreReadCellByCell() {
        assertThat(read(Packed.p("a") + "<w:tbl><w:tblPr/><w:tr><w:tc>" + Packed.p("b") + "</w:tc><w:tc>"
                                + Packed.p("c") + Packed.p("d") + "</w:tc></w:tr></w:tbl>" + Packed.p("e"))
                        .text())
                .isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void deletedTextIsLeftOutAndInsertedTextIsKept() {
        assertThat(read("<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText><w:t>b</w:t></w:r></w:del>"
                                + "<w:ins><w:r><w:t>c</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>d</w:t></w:r></w:moveFrom>"
                                + "<w:moveTo><w:r><w:t>e</w:t></w:r></w:moveTo></w:p>")
                        .text())
                .isEqualTo("ace");
    }

    @Test
    void paragraphWhoseEndWasDeletedGoesOnInTheNext() {
        assertThat(read("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Ba</w:t></w:r></w:p>" + Packed.p("kı"))
                        .text())
                .isEqualTo("Bakı");
    }

    @Test
    void notesCommentsFieldCodesAndFallbacksAreLeftOut() {
        Packed document = Packed.docx(
                        "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"1\"/><w:instrText>PAGE</w:instrText>"
                                + "<w:commentReference w:id=\"1\"/></w:r><mc:AlternateContent><mc:Choice><w:r><w:t>b</w:t></w:r></mc:Choice>"
                                + "<mc:Fallback><w:r><w:t>b</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>")
                .with("word/footnotes.xml", "<w:t>note</w:t>")
                .with("word/header1.xml", "<w:t>head</w:t>");
        assertThat(read(document, ReadOptions.DEFAULT).text()).isEqualTo("ab");
    }

    @Test
    void textOfAnotherVocabularyIsNoText() {
        assertThat(read("<w:p><w:r><w:t>a</w:t></w:r><m:t xmlns:m=\"urn:math\">b</m:t></w:p>")
                        .text())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({"KonuBal,Balk1,Second", "Balk1,KonuBal,Third", "Own,Own,Second", "Title,Heading1,Second", "Loop,None,"})
    void titleIsTheParagraphStyledSoElseTheFirstHeading(String second, String third, String title) {
        Packed document = Packed.docx(
                        Packed.p("21 iyun") + Packed.p(second, "Second") + Packed.p(third, "Third") + Packed.p("Text."))
                .with("word/styles.xml", STYLES);
        Article article = read(document, ReadOptions.DEFAULT);
        assertThat(article.title()).isEqualTo(title);
        assertThat(article.text()).isEqualTo("21 iyun\nSecond\nThird\nText.");
    }

    @Test
    void headingBehindRunningTextIsNoTitle() {
        assertThat(read(Packed.p("Running text. ".repeat(10)) + Packed.p("Heading1", "Part two") + Packed.p("More."))
                        .title())
                .isNull();
    }

    @Test
    void headingWithoutTextBehindItIsNoTitle() {
        assertThat(read(Packed.p("Heading1", "a") + Packed.p("Heading1", "b")).title())
                .isNull();
    }

    @Test
    void withoutStylesTheFirstLineIsTheTitleIfABlankOneFollows() {
        assertThat(read(Packed.p("Head") + "<w:p/>" + Packed.p("Text.")).title())
                .isEqualTo("Head");
    }

    private static String core(String properties) {
        return "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\">" + properties + "</cp:coreProperties>";
    }

    @Test
    void propertiesTellTitleAndAuthorButNoDateOfPublication() {
        Packed document = Packed.docx(Packed.p("Bakıda görüş olub."))
                .with(
                        "docProps/core.xml",
                        core("<dc:title> Görüş </dc:title><dc:creator>A. Məmmədov</dc:creator>"
                                + "<dcterms:created>2024-06-21T00:00:00Z</dcterms:created>"));
        Article article = read(document, ReadOptions.DEFAULT);
        assertThat(article.text()).isEqualTo("Görüş\n\nBakıda görüş olub.");
        assertThat(article.title()).isEqualTo("Görüş");
        assertThat(article.provenance())
                .isEqualTo(Provenance.UNKNOWN.author("A. Məmmədov").hash(Sha256.of(document.bytes())));
        assertThat(article.source().place(0).part().field()).isEqualTo("title");
        assertThat(article.source().inFile(0)).isEqualTo(new SourceMap.FilePlace(-1, 0, 1));
        assertThat(article.source().inFile(article.text().indexOf("olub")))
                .isEqualTo(new SourceMap.FilePlace(-1, 1, 14));
    }

    @Test
    void titleOfThePropertiesThatStandsInTheTextIsNotRepeated() {
        Packed document = Packed.docx(Packed.p("21 iyun") + Packed.p("Görüş olub") + Packed.p("Mətn."))
                .with("docProps/core.xml", core("<dc:title>Görüş  olub</dc:title>"));
        Article article = read(document, ReadOptions.DEFAULT);
        assertThat(article.title()).isEqualTo("Görüş olub");
        assertThat(article.text()).startsWith("21 iyun\n");
    }

    @Test
    void placesAreParagraphAndColumn() {
        Article article = read(Packed.p("a") + "<w:p><w:r><w:t>bc</w:t><w:br/><w:t>də</w:t></w:r></w:p>");
        assertThat(article.source().inFile(0)).isEqualTo(new SourceMap.FilePlace(-1, 1, 1));
        assertThat(article.source().inFile(article.text().indexOf("c"))).isEqualTo(new SourceMap.FilePlace(-1, 2, 2));
        assertThat(article.source().inFile(article.text().indexOf("ə"))).isEqualTo(new SourceMap.FilePlace(-1, 2, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "w:val=\"az-Latn-AZ\",Bu gun,az",
        "w:val=\"en-US\" w:bidi=\"ar-SA\",باكو,ar",
        "w:val=\"de-DE\",Heute,de",
        "w:val=\"az-Cyrl-AZ\",Бакы,az-Cyrl",
        "w:val=\"en-US\",Görüş barədə məlumat verilib və,az",
        "w:val=\"en-US\",باكو,ar",
        "w:val=\"nonsense!\",The talks of the day,en"
    })
    void languageIsThatOfMostMarksUnlessTheTextContradicts(String marks, String text, String language) {
        assertThat(read("<w:p><w:r><w:rPr><w:lang " + marks + "/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>")
                        .language())
                .isEqualTo(new LanguageTag(language));
    }

    @Test
    void scrapedPageIsCleanedWhereAskedFor() {
        Article article = read(Packed.docx(Packed.p("Menu") + Packed.p("Text.")), ReadOptions.DEFAULT.page(true));
        assertThat(article.layout()).isNotNull();
        assertThat(article.layout().stretches()).hasSize(2);
    }

    @Test
    void emptyDocumentIsAnEmptyArticle() {
        assertThat(read("").text()).isEmpty();
        assertThat(read("").source().inFile(0)).isEqualTo(new SourceMap.FilePlace(-1, 1, 1));
    }

    @Test
    void textBoxIsReadOnALineOfItsOwn() {
        assertThat(read("<w:p><w:r><w:t>a</w:t><w:pict><w:txbxContent>" + Packed.p("b")
                                + "</w:txbxContent></w:pict></w:r></w:p>")
                        .text()
                        .lines())
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void lockFilesOfWordAreNoDocuments() {
        assertThat(new DocxReader().reads("~$x.docx")).isFalse();
        assertThat(new DocxReader().reads("X.DOCX")).isTrue();
    }
}

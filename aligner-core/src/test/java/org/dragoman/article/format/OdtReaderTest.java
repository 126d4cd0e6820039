package org.dragoman.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.SourceMap;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdtReaderTest {
    private static Article read(Packed document) {
        CollectedArticles read = new CollectedArticles();
        Articles.installed().read(new ArticleInput("x.odt", document.bytes(), ReadOptions.DEFAULT), read);
        assertThat(read.problems()).isEmpty();
        return read.articles().get(0);
    }

    private static Article read(String body) {
        return read(Packed.odt("", body));
    }

    @Test
    void paragraphsAndHeadingsAreLines() {
        assertThat(
                        read("<text:h>Görüş</text:h><text:p/><text:p>باكو</text:p><text:list><text:list-item><text:p>a</text:p>"
                                        + "</text:list-item></text:list>")
                                .text())
                .isEqualTo("Görüş\n\nباكو\na");
    }

    @Test
    void blanksAreCollapsedButForThoseThatAreMeant() {
        assertThat(read("<text:p>\n  a \n <text:span> b</text:span><text:s text:c=\"3\"/>c<text:s/>d<text:tab/>e"
                                + "<text:line-break/>f\u00ADg \n</text:p>")
                        .text())
                .isEqualTo("a b   c d\te\nfg");
    }

    @Test
    void spacesWithoutEndAreBounded() {
        assertThat(read("<text:p>a<text:s text:c=\"999999999\"/>b<text:s text:c=\"x\"/></text:p>")
                        .text())
                .hasSize(102);
    }

    @Test
    void notesCommentsDeletedTextAndIndexesAreLeftOut() {
        assertThat(read("<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion>"
                                + "</text:changed-region></text:tracked-changes><text:table-of-content><text:p>toc</text:p>"
                                + "</text:table-of-content><text:p>a<text:change-start/>b<text:change-end/><text:change/>"
                                + "<text:note><text:note-body><text:p>note</text:p></text:note-body></text:note>"
                                + "<office:annotation><dc:creator>X</dc:creator><text:p>comment</text:p></office:annotation></text:p>")
                        .text())
                .isEqualTo("ab");
    }

    @Test
    void tablesAreReadCellByCell() {
        assertThat(
                        read("<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell>"
                                        + "<text:p>b</text:p><text:p>c</text:p></table:table-cell></table:table-row></table:table>")
                                .text())
                .isEqualTo("a\nb\nc");
    }

    @Test
    void titleIsTheParagraphWhoseStyleDescendsFromTitle() {
        Article article = read(
                Packed.odt(
                        "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Title\"/>",
                        "<text:p>21 iyun</text:p><text:h>Heading</text:h><text:p text:style-name=\"P1\">Görüş</text:p><text:p>x</text:p>"));
        assertThat(article.title()).isEqualTo("Görüş");
    }

    @Test
    void titleIsTheFirstHeadingWhereNoneIsStyledSo() {
        assertThat(read("<text:h>Heading</text:h><text:p>Text.</text:p>").title())
                .isEqualTo("Heading");
    }

    @Test
    void propertiesTellTitleAndFirstAuthor() {
        Article article = read(Packed.odt("", "<text:p>Text.</text:p>")
                .with(
                        "meta.xml",
                        "<office:document-meta" + Packed.namespaces() + "><office:meta><dc:title>Head</dc:title>"
                                + "<dc:creator>Editor</dc:creator><meta:initial-creator>Author</meta:initial-creator>"
                                + "<dc:date>2024-06-21</dc:date></office:meta></office:document-meta>"));
        assertThat(article.text()).isEqualTo("Head\n\nText.");
        assertThat(article.provenance().author()).isEqualTo("Author");
        assertThat(article.provenance().published()).isNull();
        assertThat(article.source().inFile(7)).isEqualTo(new SourceMap.FilePlace(-1, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "fo:language=\"de\" fo:country=\"DE\",Heute,de",
        "fo:language=\"az\" fo:country=\"AZ\",Bu gun,az",
        "fo:language=\"az\" fo:script=\"Cyrl\",Бакы,az-Cyrl",
        "fo:language=\"en\" style:language-complex=\"ar\",باكو,ar",
        "fo:language=\"none\",The talks of the day,en",
        "fo:language=\"en\",Görüş barədə məlumat verilib və,az"
    })
    void languageIsThatOfTheStyles(String properties, String text, String language) {
        String style = "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties " + properties
                + "/></style:style>";
        assertThat(read(Packed.odt(
                                style, "<text:p><text:span text:style-name=\"T1\">" + text + "</text:span></text:p>"))
                        .language())
                .isEqualTo(new LanguageTag(language));
    }

    @Test
    void languageIsInheritedFromTheParagraphAndItsParents() {
        Packed document = Packed.odt(
                        "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"News\"/>",
                        "<text:p text:style-name=\"P1\">Heute <text:span text:style-name=\"T9\">neu</text:span></text:p>")
                .with(
                        "styles.xml",
                        "<office:document-styles" + Packed.namespaces() + "><office:styles>"
                                + "<style:default-style style:family=\"paragraph\"><style:text-properties fo:language=\"en\"/>"
                                + "</style:default-style><style:style style:name=\"News\" style:family=\"paragraph\">"
                                + "<style:text-properties fo:language=\"de\"/></style:style></office:styles></office:document-styles>");
        assertThat(read(document).language()).isEqualTo(new LanguageTag("de"));
    }
}

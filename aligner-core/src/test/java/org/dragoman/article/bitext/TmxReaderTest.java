package org.dragoman.article.bitext;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxReaderTest {
    private static final String HEAD = "<!DOCTYPE tmx SYSTEM \"http://example.invalid/tmx14.dtd\">\r\n"
            + "<tmx version=\"1.4\">\r\n<header srclang=\"en\" adminlang=\"en\"/>\r\n<body>\r\n";
    private static final String TAIL = "</body>\r\n</tmx>\r\n";

    @TempDir
    Path folder;

    private BitextFixture tmx(String body) {
        return BitextFixture.write(folder, "a.tmx", UTF_8, "<?xml version=\"1.0\"?>\r\n" + HEAD + body + TAIL);
    }

    @Test
    void severalVariantsAreSeveralPairsAndADocumentTypeIsNotLoaded() {
        // given
        BitextFixture file = tmx("<tu tuid=\"t1\"><tuv xml:lang=\"AZ-az\"><seg>Salam</seg></tuv>"
                + "<tuv xml:lang=\"en-GB\"><prop type=\"x\">p</prop><seg>Hello</seg></tuv>"
                + "<tuv lang=\"ar\"><seg>مرحبا</seg></tuv></tu>");
        // when, then
        assertThat(file.pairs()).containsExactly("Hello = Salam", "Hello = مرحبا");
        assertThat(file.targetLanguages()).containsExactly(new LanguageTag("az-AZ"), LanguageTag.AR);
        assertThat(new BitextArticles(file.read().get(0)).target().language()).isEqualTo(LanguageTag.AZ);
    }

    @Test
    void theUserChoosesTheLanguages() {
        // given
        BitextFixture file = tmx("<tu><tuv xml:lang=\"en\"><seg>Hello</seg></tuv><tuv xml:lang=\"az\"><seg>Salam</seg>"
                + "</tuv><tuv xml:lang=\"ar\"><seg>مرحبا</seg></tuv></tu>");
        // when
        List<Bitext> chosen = Bitexts.installed()
                .read(BitextInput.of(file.path(), ReadOptions.DEFAULT, LanguageTag.AR, LanguageTag.AZ))
                .fold(ok -> ok.value(), failed -> List.of());
        String none = Bitexts.installed()
                .read(BitextInput.of(file.path(), ReadOptions.DEFAULT, LanguageTag.EN, new LanguageTag("fr")))
                .problems()
                .toString();
        // then
        assertThat(chosen).hasSize(1);
        assertThat(chosen.get(0).units().get(0).source().text()).isEqualTo("مرحبا");
        assertThat(none).contains("en to ar, en to az").contains("X004");
    }

    @Test
    void aChangeTouchesOnlyTheWordsBetweenEntitiesTagsAndMarkedSections() {
        // given
        BitextFixture file = tmx(
                "<tu><tuv xml:lang=\"en\"><seg>x</seg></tuv><tuv xml:lang=\"az\"><seg>A &amp; B "
                        + "&#x18F;li <ph x=\"1\">{0}</ph>k&#246;hn&#601; s<hi>öz</hi> <![CDATA[C & <köhnə> D]]> son</seg></tuv></tu>");
        assertThat(file.pairs()).containsExactly("x = A & B Əli köhnə söz C & <köhnə> D son");
        // when, then
        assertThat(file.changed("köhnə s", "təzə & s")).isEqualTo(file.spliced("k&#246;hn&#601;", "təzə &amp;"));
        assertThat(file.changed("<köhnə>", "<yeni>")).isEqualTo(file.spliced("köhnə", "yeni"));
        assertThat(file.changed("Əli", "Vəli")).isEqualTo(file.spliced("&#x18F;li", "Vəli"));
    }

    @Test
    void utf16WithItsMarkAndArabicStay() {
        // given
        BitextFixture file = BitextFixture.write(
                folder,
                "b.tmx",
                UTF_16LE,
                "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n" + HEAD
                        + "<tu><tuv xml:lang=\"en\"><seg>UN</seg></tuv><tuv xml:lang=\"ar\"><seg>قالت هيئة الأمم "
                        + "المتحدة إن 𐍈</seg></tuv></tu>" + TAIL);
        // when, then
        assertThat(file.changed("هيئة الأمم المتحدة", "الأمم المتحدة")).isEqualTo(file.spliced("هيئة ", ""));
    }

    @Test
    void aTagThatWouldLoseItsWordsRefusesTheChange() {
        // given
        BitextFixture file = tmx("<tu><tuv xml:lang=\"en\"><seg>x</seg></tuv><tuv xml:lang=\"az\"><seg>Millətlər "
                + "<bpt i=\"1\">&lt;b></bpt>Birliyi<ept i=\"1\">&lt;/b></ept> Təşkilatının üzvü</seg></tuv></tu>");
        // when, then
        assertThat(file.refusal("Millətlər Birliyi Təşkilatının", "BMT-nin")).contains("left without words");
        assertThat(file.changed("Birliyi Təşkilatının", "Cəmiyyəti Təşkilatının"))
                .isEqualTo(file.spliced("Birliyi", "Cəmiyyəti"));
    }

    @Test
    void tagsWithinTheWordsStay() {
        // given
        BitextFixture file = tmx("<tu><tuv xml:lang=\"en\"><seg>x</seg></tuv><tuv xml:lang=\"az\"><seg>köhnə"
                + "<ph x=\"1\"/> təşkilat</seg></tuv></tu>");
        // when, then
        assertThat(file.change("köhnə təşkilat", "BMT")).contains("<seg><ph x=\"1\"/>BMT</seg>");
    }

    @Test
    void lineBreaksOfTheFileAreBlanksAndPlacesAreThoseOfTheFile() {
        // given
        BitextFixture file =
                tmx("<tu><tuv xml:lang=\"en\"><seg>x</seg></tuv>\r\n<tuv xml:lang=\"az\"><seg>\r\n  bir iki\r\n"
                        + "  üç\r\n</seg></tuv></tu>");
        BitextArticles articles = new BitextArticles(file.read().get(0));
        // when, then
        assertThat(articles.target().text()).isEqualTo("bir iki üç");
        assertThat(articles.target().source().inFile(4)).satisfies(p -> {
            assertThat(p.line()).isEqualTo(8);
            assertThat(p.column()).isEqualTo(7);
        });
        assertThat(articles.target().source().inFile(8).line()).isEqualTo(9);
        assertThat(file.changed("iki üç", "dörd")).isEqualTo(file.spliced("iki\r\n  üç", "dörd"));
    }

    @Test
    void faultsAreNamedWithLineAndColumn() {
        assertThat(tmx("<tu><tuv xml:lang=\"en\"><seg>x</sag></tuv></tu>").failure())
                .startsWith("a.tmx:6:34: error: This is not well-formed XML:")
                .contains("[X001]");
        assertThat(tmx("<tu><tuv><seg>x</seg></tuv></tu>").failure())
                .startsWith("a.tmx:6:5: error: The element tuv has no attribute xml:lang.");
        assertThat(tmx("<tu><tuv xml:lang=\"en\"><seg>&nbsp;</seg></tuv></tu>").failure())
                .startsWith("a.tmx:6:34: error: The entity &nbsp; is declared");
        assertThat(BitextFixture.write(folder, "c.tmx", UTF_8, "<tmx><body><tu>")
                        .failure())
                .contains("c.tmx:1:16: error: The file ends in the middle of an element.");
        assertThat(BitextFixture.write(folder, "d.tmx", UTF_8, "<html/>").failure())
                .contains("no translation memory");
        assertThat(BitextFixture.write(folder, "e.tmx", UTF_8, "<tmx>".repeat(600))
                        .failure())
                .contains("nested deeper than 500 levels");
    }

    @Test
    void placesHoldInLongFiles() {
        // given
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            body.append("<tu><tuv xml:lang=\"en\"><seg>n</seg></tuv><tuv xml:lang=\"az\"><seg>ə&amp;😀 ")
                    .append("uzun sətir ".repeat(i % 7))
                    .append("</seg></tuv></tu>\r\n");
        }
        body.append("<tu><tuv xml:lang=\"en\"><seg>n</seg></tuv><tuv xml:lang=\"az\"><seg>")
                .append("çox uzun mətn &lt; ".repeat(9_000))
                .append("köhnə</seg></tuv></tu>");
        BitextFixture file = tmx(body.toString());
        // when, then
        assertThat(file.changed("köhnə", "yeni")).isEqualTo(file.spliced("köhnə", "yeni"));
    }
}

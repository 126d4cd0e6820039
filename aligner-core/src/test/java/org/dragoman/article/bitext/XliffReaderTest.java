package org.dragoman.article.bitext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XliffReaderTest {
    @TempDir
    Path folder;

    private BitextFixture one(String name, String units) {
        return BitextFixture.write(
                folder,
                name,
                UTF_8,
                "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<xliff version=\"1.2\" "
                        + "xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" xmlns:sdl=\"http://example.invalid/sdl\" "
                        + "xmlns:mq=\"MQXliff\">\r\n<file original=\"a\" source-language=\"en-US\" target-language=\"az\" "
                        + "datatype=\"x\"><header><skl><internal-file>x</internal-file></skl></header><body>\r\n"
                        + units + "\r\n</body></file></xliff>\r\n");
    }

    private BitextFixture two(String units) {
        return BitextFixture.write(
                folder,
                "a.xliff",
                UTF_8,
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"ar\">\n"
                        + "<file id=\"f\">\n" + units + "\n</file></xliff>\n");
    }

    @Test
    void readsUnitsOfVersionOneWithoutProposalsAndCodes() {
        // given
        BitextFixture file = one(
                "a.xlf",
                "<group><trans-unit id=\"1\"><source>Hi <x id=\"1\"/><g id=\"2\">you</g></source><target>Salam "
                        + "<bpt id=\"3\">&lt;b></bpt>sən<ept id=\"3\">&lt;/b></ept></target>"
                        + "<alt-trans><target>Başqa</target></alt-trans><note>n</note></trans-unit></group>"
                        + "<trans-unit id=\"2\"><source>Not yet</source></trans-unit>");
        // when, then
        assertThat(file.pairs()).containsExactly("Hi you = Salam sən");
        assertThat(file.changed("sən", "siz")).isEqualTo(file.spliced("sən", "siz"));
    }

    @Test
    void readsSegmentsOfSdlAndLeavesLockedOnesAlone() {
        // given
        BitextFixture file = one(
                "a.sdlxliff",
                "<trans-unit id=\"u\"><source>One. Two.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">One.</mrk> "
                        + "<g id=\"4\"><mrk mtype=\"seg\" mid=\"2\">Two.</mrk></g></seg-source><target>"
                        + "<mrk mtype=\"seg\" mid=\"1\">Bir.</mrk> <g id=\"4\"><mrk mtype=\"seg\" mid=\"2\">"
                        + "<mrk mtype=\"x-sdl-comment\">İk</mrk>i.</mrk></g></target><sdl:seg-defs>"
                        + "<sdl:seg id=\"1\" locked=\"true\"/><sdl:seg id=\"2\"/></sdl:seg-defs></trans-unit>");
        // when, then
        assertThat(file.pairs()).containsExactly("One. = Bir.", "Two. = İki.");
        assertThat(file.read().get(0).units()).extracting(BitextUnit::id).containsExactly("u#1", "u#2");
        assertThat(file.changed("İki", "İkinci")).isEqualTo(file.spliced("</mrk>i.", "</mrk>inci."));
        assertThat(file.refusal("Bir", "Birinci")).contains("unit u#1 is locked");
    }

    @Test
    void unitsThatMemoqLockedAreLeftAlone() {
        // given
        BitextFixture file = one(
                "a.mqxliff",
                "<trans-unit id=\"9\" mq:locked=\"locked\"><source>One</source><target>Bir</target>"
                        + "<mq:minorversions><mq:historical-unit><source>O</source><target>B</target></mq:historical-unit>"
                        + "</mq:minorversions></trans-unit>");
        // when, then
        assertThat(file.pairs()).containsExactly("One = Bir");
        assertThat(file.refusal("Bir", "İki")).contains("unit 9 is locked");
    }

    @Test
    void lineBreaksWrittenAsElementsStay() {
        // given
        BitextFixture file = one(
                "b.xlf",
                "<trans-unit id=\"1\"><source>a</source><target>köhnə<x id=\"1\" ctype=\"lb\"/>ad</target></trans-unit>");
        // when, then
        assertThat(new BitextArticles(file.read().get(0)).target().text()).isEqualTo("köhnə ad");
        assertThat(file.refusal("köhnə ad", "yeni")).contains("belongs to the layout");
        assertThat(file.changed("köhnə ad", "yeni ad")).isEqualTo(file.spliced("köhnə", "yeni"));
    }

    @Test
    void readsSegmentsAndInlineCodesOfVersionTwo() {
        // given
        BitextFixture file = two("<unit id=\"u1\"><notes><note>x</note></notes><originalData><data id=\"d\">y</data>"
                + "</originalData><segment id=\"s1\"><source>The <pc id=\"1\">UN</pc></source><target>هيئة <pc id=\"1\">الأمم"
                + " المتحدة</pc></target></segment><ignorable><source> </source></ignorable><segment><source>b"
                + "<cp hex=\"001A\"/></source><target><![CDATA[ب<]]><ph id=\"2\"/><sc id=\"3\"/>ت<ec startRef=\"3\"/>"
                + "<mrk id=\"m\" type=\"term\">ث</mrk></target></segment>"
                + "<mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\"><mtc:match><source>q</source>"
                + "</mtc:match></mtc:matches></unit>");
        // when, then
        assertThat(file.pairs()).containsExactly("The UN = هيئة الأمم المتحدة", "b\u001A = ب<تث");
        assertThat(file.read().get(0).units()).extracting(BitextUnit::id).containsExactly("u1#s1", "u1#2");
        assertThat(file.changed("هيئة الأمم المتحدة", "منظمة الأمم المتحدة")).isEqualTo(file.spliced("هيئة", "منظمة"));
        assertThat(file.changed("ب<", "د&")).isEqualTo(file.spliced("ب<]]", "د&]]"));
        assertThat(file.refusal("تث", "د")).contains("left without words");
    }

    @Test
    void whatIsNotToBeTranslatedIsLocked() {
        // given
        BitextFixture file = two("<group id=\"g\" translate=\"no\"><unit id=\"u\"><segment><source>a</source><target>ب"
                + "</target></segment></unit></group>");
        // when, then
        assertThat(file.refusal("ب", "ت")).contains("locked");
    }

    @Test
    void faultsAreNamedWithLineAndColumn() {
        assertThat(BitextFixture.write(folder, "c.xlf", UTF_8, "<xliff version=\"3.0\"/>")
                        .failure())
                .startsWith("c.xlf:1:1: error: The file has XLIFF version \"3.0\"");
        assertThat(BitextFixture.write(folder, "d.xlf", UTF_8, "<tmx/>").failure())
                .contains("element xliff");
        assertThat(BitextFixture.write(
                                folder,
                                "e.xlf",
                                UTF_8,
                                "<xliff version=\"2.0\" xmlns=\"x\" srcLang=\"en\">\n<file id=\"f\"><unit id=\"u\"><segment>"
                                        + "<source>a</source>\n<target>b</target></segment></unit></file></xliff>")
                        .failure())
                .startsWith("e.xlf:3:1: error: The file has a target but does not say its language.");
        assertThat(one(
                                "f.xlf",
                                "<trans-unit id=\"1\"><source>a</source><target xml:lang=\"a b\">b</target></trans-unit>")
                        .failure())
                .contains("\"a b\" is no language tag");
    }
}

package org.dragoman.article.bitext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoReaderTest {
    private static final String HEADER =
            "msgid \"\"\nmsgstr \"\"\n\"Language: az\\n\"\n" + "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

    @TempDir
    Path folder;

    private BitextFixture po(String text) {
        return BitextFixture.write(folder, "a.po", UTF_8, HEADER + text);
    }

    @Test
    void readsStringsOverSeveralLinesPluralsAndFuzzyMessages() {
        // given
        BitextFixture file =
                po("# note\n#: a.c:1\n#, fuzzy\n#| msgid \"Old\"\nmsgctxt \"c\"\nmsgid \"\"\n\"The \\\"UN\\\" \"\n"
                        + "\"said\\n\"\nmsgstr \"\"\n\"BMT \"\n\"dedi\\n\"\n\nmsgid \"%d day\"\nmsgid_plural \"%d days\"\n"
                        + "msgstr[0] \"%d gün\"\nmsgstr[1] \"%d günlər\"\n\n#~ msgid \"gone\"\n#~ msgstr \"yox\"\n");
        // when, then
        assertThat(file.pairs())
                .containsExactly("The \"UN\" said\n = BMT dedi\n", "%d day = %d gün", "%d days = %d günlər");
        assertThat(file.targetLanguages()).containsExactly(LanguageTag.AZ);
        assertThat(file.read().get(0).units()).extracting(BitextUnit::id).containsExactly("1", "2[0]", "2[1]");
    }

    @Test
    void aChangeTouchesOnlyTheWordsAndIsEscaped() {
        // given
        BitextFixture file = po("msgid \"a\"\r\nmsgstr \"köhnə \\\"ad\\\"\"\r\n\"\\\\ köh\"\r\n\"nə son\\n\"\r\n");
        // when, then
        assertThat(file.changed("köhnə \"ad\"", "\"yeni\" \"ad\""))
                .isEqualTo(file.spliced("köhnə \\\"ad", "\\\"yeni\\\" \\\"ad"));
        assertThat(file.change("\\ köhnə", "\\ yeni")).contains("\"\\\\ yeni\"\r\n\" son\\n\"\r\n");
        assertThat(file.refusal("son ", "x")).contains("belongs to the layout");
    }

    @Test
    void wordsThatTheEncodingLacksAreRefused() {
        // given
        BitextFixture file = BitextFixture.write(
                folder,
                "t.po",
                Charset.forName("windows-1254"),
                "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=windows-1254\\n\"\n\nmsgid \"a\"\nmsgstr \"İş "
                        + "birliği çağrısı ve görüşü, çünkü şu iş bir gün için\"\n");
        // when, then
        assertThat(file.refusal("İş", "Əmək")).contains("has no way to write");
        assertThat(file.changed("İş", "Güç")).isEqualTo(file.spliced("İş ", "Güç "));
    }

    @Test
    void faultsAreNamedWithLineAndColumn() {
        assertThat(po("msgid \"a\nmsgstr \"b\"\n").failure())
                .startsWith("a.po:6:7: error: The string has no quotation mark at its end.");
        assertThat(BitextFixture.write(folder, "b.po", UTF_8, "\nmsgstr \"b\"\n")
                        .failure())
                .startsWith("b.po:2:1: error: A msgstr stands there without a msgid");
        assertThat(po("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n").failure()).contains("a.po:8:1");
        assertThat(po("msgid \"a\"\nmgstr \"b\"\n").failure())
                .contains("a.po:7:1")
                .contains("this is none of them");
        assertThat(po("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"\n").failure())
                .contains("a.po:6:8")
                .contains("no msgstr");
        assertThat(po("\"a\"\n \"b\" c\n").failure()).contains("[X012]");
        assertThat(po("msgid a\n").failure()).contains("a.po:6:7: error: A string in quotation marks is missing");
    }
}

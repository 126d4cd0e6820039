package org.dragoman.article.bitext;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesReaderTest {
    @TempDir
    Path folder;

    private BitextFixture az(String base, String rendering) {
        return az(UTF_8, base, rendering);
    }

    private BitextFixture az(Charset charset, String base, String rendering) {
        BitextFixture.write(folder, "m.properties", charset, base);
        return BitextFixture.write(folder, "m_az.properties", charset, rendering);
    }

    private ReadResult<List<Bitext>> read(Path file, LanguageTag from, LanguageTag to) {
        return Bitexts.installed().read(BitextInput.of(file, ReadOptions.DEFAULT, from, to));
    }

    private boolean taken(String name, LanguageTag from, LanguageTag to) {
        return Bitexts.installed().readsUnnamed(BitextInput.of(folder.resolve(name), ReadOptions.DEFAULT, from, to));
    }

    @Test
    void keysOfBothFilesArePairsInTheOrderOfTheRendering() {
        // given
        BitextFixture file =
                az("# English\na = The UN\nb:Two words\nc Third\n\n", "! az\nc=Üçüncü\r\n  a = BMT\r\n\tb\\ :x\n");
        // when
        List<Bitext> read = file.result().fold(ReadResult.Ok::value, f -> List.of());
        // then
        assertThat(read).singleElement().satisfies(b -> {
            assertThat(b.name()).isEqualTo("m");
            assertThat(b.sourceLanguage()).isEqualTo(LanguageTag.EN);
            assertThat(b.targetLanguage()).isEqualTo(LanguageTag.AZ);
            assertThat(b.units())
                    .extracting(u -> u.id() + ": " + u.source().text() + " = "
                            + u.target().text())
                    .containsExactly("c: Third = Üçüncü", "a: The UN = BMT");
        });
        assertThat(file.result().problems())
                .singleElement()
                .asString()
                .contains("m_az.properties:4:6: warning: There is no source in ")
                .contains("for b .")
                .endsWith("[X016]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=one\\\n   two\\\r\n\tthree\nb=x",
                "a   :   spaced \nb\\=c = d\n  # note \\\ne",
                "a=\\u0259\\u018f \\q\\t\\\\ \\\"\nb",
                "a\\\n  b = c\\\n\\\n  d\n#\n!x\n\n\r\rz=\\\n",
                "a = b\\\\\nc = d\\",
                "=v\n x\fy"
            })
    void readsWhatJavaReads(String text) throws IOException {
        // given
        Properties java = new Properties();
        java.load(new StringReader(text));
        BitextFixture file = az(text, text);
        // when, then
        assertThat(file.read().get(0).units())
                .hasSize(java.size())
                .allSatisfy(u -> assertThat(u.target().text()).isEqualTo(java.getProperty(u.id())));
    }

    @Test
    void placesAreNoTextAndStay() {
        // given
        BitextFixture file = az(
                "a={0} of the UN''s {1,number,#.#} {2,choice,0#no {0}|1#one}\nb=${user} it''s {name}\n",
                "a={0}: BMT''nin {1} sənədi {2,choice,0#no {0}|1#one}\nb=${user} it''s {name}\n");
        // when, then
        assertThat(file.pairs()).containsExactly(" of the UN's   = : BMT'nin  sənədi ", " it''s  =  it''s ");
        assertThat(file.changed("BMT'nin  sənədi", "Təşkilat'ın  sənədi"))
                .isEqualTo(file.spliced("BMT''nin", "Təşkilat''ın"));
    }

    @Test
    void aChangeTouchesOnlyTheWords() {
        // given
        BitextFixture file =
                az("a=x\nb=y\n", "# şərh\r\na  =  köhnə \\\r\n     ad \\u0130\\u015f\r\n\r\nb = sərbəst\r\n");
        // when, then
        assertThat(file.change("köhnə ad İş", "köhnə yeni ad İş")).contains("a  =  köhnə yeni \\\r\n     ad \\u0130");
        assertThat(file.changed("İş", "Ş")).isEqualTo(file.spliced("\\u0130\\u015f", "Ş"));
        assertThat(file.changed("köhnə ad", "1\\2"))
                .isEqualTo(file.spliced("köhnə \\\r\n     ad", "1\\\\2\\\r\n     "));
    }

    @Test
    void aBlankAtTheBeginningOfALineIsEscaped() {
        // given
        BitextFixture file = az("a=x\n", "a=ab\\\n  cde\n");
        // when, then
        assertThat(file.change("abcde", "ab fgh")).isEqualTo("a=ab\\\n  \\ fgh\n");
    }

    @Test
    void asciiFilesAndLatin1GetEscapes() {
        // given
        BitextFixture ascii = az("a=x\n", "a=\\u0130\\u015f ad\n");
        BitextFixture latin = az(ISO_8859_1, "a=x\n", "a=Görüş ad\n".replace("ş", "s"));
        // when, then
        assertThat(latin.change("ad", "əmək")).isEqualTo("a=Görüs \\u0259m\\u0259k\n".replace("ş", "s"));
        assertThat(az("a=x\n", "a=\\u0130\\u015f ad\n").change("ad", "əmək 😀"))
                .isEqualTo("a=\\u0130\\u015f \\u0259m\\u0259k \\uD83D\\uDE00\n");
        assertThat(ascii.pairs()).containsExactly("x = İş ad");
    }

    @Test
    void theSourceIsTheLanguageThatIsAskedForElseTheBase() {
        // given
        Path az = az("a=base\n", "a=ad\n").path();
        BitextFixture.write(folder, "m_en.properties", UTF_8, "a=English\n");
        // when, then
        assertThat(source(read(az, LanguageTag.EN, null))).isEqualTo("English en");
        assertThat(source(read(az, LanguageTag.AR, LanguageTag.AZ))).isEqualTo("base ar");
        assertThat(source(read(folder.resolve("m_en.properties"), LanguageTag.EN, null)))
                .isEqualTo("base en");
    }

    private static String source(ReadResult<List<Bitext>> read) {
        return read.fold(
                ok -> ok.value().get(0).units().get(0).source().text() + " "
                        + ok.value().get(0).sourceLanguage(),
                failed -> failed.problems().toString());
    }

    @Test
    void ofAFolderOnlyRenderingsThatAreAskedForAreTaken() throws IOException {
        // given
        az("a=base\n", "a=ad\n");
        for (String name : List.of("m_en.properties", "m_zh_CN.properties", "my_app.properties", "event.properties")) {
            Files.writeString(folder.resolve(name), "a=x\n");
        }
        // when, then
        assertThat(taken("m_az.properties", null, null)).isTrue();
        assertThat(taken("m_zh_CN.properties", null, null)).isTrue();
        assertThat(taken("m_az.properties", LanguageTag.EN, LanguageTag.AZ)).isTrue();
        assertThat(taken("m_az.properties", null, LanguageTag.AR)).isFalse();
        assertThat(taken("m_en.properties", LanguageTag.EN, null)).isFalse();
        assertThat(taken("my_app.properties", null, null)).isFalse();
        assertThat(taken("m.properties", null, null)).isFalse();
        assertThat(taken("event.properties", null, null)).isFalse();
    }

    @Test
    void faultsAreNamedWithLineAndColumn() {
        assertThat(az("a=x\n", "a=x\n b = y \\u01zz\n").failure())
                .startsWith("m_az.properties:2:8: error: \"\\u01zz\" is no escape")
                .endsWith("[X013]");
        assertThat(az("a=x\n", "a={0} \\u0").failure()).startsWith("m_az.properties:1:7: error");
        assertThat(BitextFixture.write(folder, "n_az.properties", UTF_8, "a=x").failure())
                .contains("There is no n.properties beside it")
                .endsWith("[X015]");
        assertThat(read(az("a=x\n", "a=y\n").path(), null, LanguageTag.AR).problems())
                .extracting(InputProblem::code)
                .containsExactly("X004");
        assertThat(az("a=x\n", "a=x\nb=y\na=z\n").result().problems())
                .extracting(p -> p.at().line() + " " + p.code())
                .contains("3 X014");
    }

    @Test
    void theLastOfTwoPlacesOfAKeyCounts() {
        // given
        BitextFixture file = az("a=x\n", "a=y\na=z\n");
        // when
        List<Bitext> read = file.result().fold(ReadResult.Ok::value, f -> List.of());
        // then
        assertThat(read.get(0).units())
                .singleElement()
                .extracting(u -> u.target().text())
                .isEqualTo("z");
    }
}

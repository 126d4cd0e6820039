package org.dragoman.article.bitext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsRowsBehindAHeaderOfLanguages() {
        // given
        BitextFixture file = BitextFixture.write(
                folder,
                "a.tsv",
                UTF_8,
                "\uFEFF#en\taz-AZ\tnote\r\n# comment\r\nHello\tSalam\tx\r\n\r\nBye\tSağ ol\r\n");
        // when, then
        assertThat(file.pairs()).containsExactly("Hello = Salam", "Bye = Sağ ol");
        assertThat(file.targetLanguages()).containsExactly(new LanguageTag("az-AZ"));
        assertThat(file.changed("Sağ ol", "Hələlik")).isEqualTo(file.spliced("Sağ ol", "Hələlik"));
        assertThat(file.refusal("Salam", "a\tb")).contains("has no way to write");
    }

    @Test
    void guessesLanguagesWithoutAHeader() {
        // given
        BitextFixture file =
                BitextFixture.write(folder, "b.tsv", UTF_8, "The end of the day\tنهاية اليوم في المدينة\n");
        // when, then
        assertThat(file.targetLanguages()).containsExactly(LanguageTag.AR);
        assertThat(file.pairs()).hasSize(1);
    }

    @Test
    void rowsWithoutTabAreNamed() {
        // given
        BitextFixture file = BitextFixture.write(folder, "c.tsv", UTF_8, "en\taz\nHello\tSalam\nalone\n");
        // when, then
        assertThat(file.result().problems().toString())
                .contains("c.tsv:3:1: warning")
                .contains("X011");
    }
}

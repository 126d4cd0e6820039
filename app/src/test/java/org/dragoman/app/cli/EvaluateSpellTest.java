package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate --kind spell}. */
class EvaluateSpellTest {
    @TempDir
    Path folder;

    private Cli evaluate(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return Cli.run("evaluate", "--gold", folder, "--kind", "spell");
    }

    @Test
    void filesOfSpellingsAreMeasuredByLanguages() throws IOException {
        Cli cli = evaluate("spell.tsv", "az\tMurad\ten\tMurad\nen\tMurad\tar\tزززززز\n");
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out())
                .startsWith("#what\tnames\tfirst\tamong\tdistance\nspell az-en\t1\t")
                .endsWith("spell en-ar\t1\t0.0000\t0.0000\t1.0000\n");
    }

    @Test
    void pairsOfNamesAreMeasuredBothWays() throws IOException {
        assertThat(evaluate("az_en_person.tsv", "Murad\tMurad\tPER\tp0\n").out())
                .contains("az_en_person az-en\t1\t", "az_en_person en-az\t1\t");
    }

    @Test
    void languageWithoutRulesIsNamed() throws IOException {
        Cli cli = evaluate("spell.tsv", "fr\tMarie\ten\tMary\n");
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.err()).contains("spell.tsv", "E009", "fr");
    }
}

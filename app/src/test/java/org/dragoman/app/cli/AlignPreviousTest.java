package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignPreviousTest {
    @TempDir
    Path folder;

    private Path old;
    private Path fresh;
    private Path target;

    @BeforeEach
    void texts() throws IOException {
        old = Files.writeString(
                folder.resolve("old.en.txt"),
                "Azerbaijan and Georgia signed an agreement in Baku on 5 May.\nThe parliament meets on 12 June.\n"
                        + "Turkey sent 300 tents to Georgia.\nThe Red Cross thanked Azerbaijan.\n");
        fresh = Files.writeString(
                folder.resolve("new.en.txt"),
                "Azerbaijan and Georgia signed an agreement in Baku on 5 May.\nIt was a warm day.\n"
                        + "The parliament meets on 14 June.\nThe Red Cross thanked Azerbaijan.\n");
        target = Files.writeString(
                folder.resolve("a.az.txt"),
                "Azərbaycan və Gürcüstan mayın 5-də Bakıda saziş imzalayıb.\nParlament iyunun 12-də toplanır.\n"
                        + "Türkiyə Gürcüstana 300 çadır göndərib.\nQızıl Xaç Azərbaycana təşəkkür edib.\n");
    }

    @Test
    void targetsWhoseSourceChangedAreTold() {
        // when
        Cli run = Cli.run("align", "--lines", "--previous", old, fresh, target);
        Cli json = Cli.run("align", "--lines", "--format", "json", "--previous", old, fresh, target);
        // then
        assertThat(run.out().replaceAll("\t[0-9]\\.[0-9]+\t", "\tC\t"))
                .isEqualTo(
                        "#source\ttarget\tcost\tstate\n0\t0\tC\tkept\n1\t\tC\tnew\n2\t1\tC\tchanged\n\t2\tC\tremoved\n"
                                + "3\t3\tC\tkept\n");
        assertThat(run.err()).contains("beads: kept 2, changed 1, new 1, removed 1");
        assertThat(json.out()).contains("\"state\" : \"changed\"");
    }

    @Test
    void foldersHaveNoOlderVersion() {
        // when
        Cli run = Cli.run("align", "--previous", old, "--from", "en", "--to", "az", "--output", folder, folder, folder);
        // then
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
    }
}

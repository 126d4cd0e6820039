package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryPrintCommandTest {
    @TempDir
    Path folder;

    private String print(Object... args) throws IOException {
        Path file = Files.writeString(folder.resolve("g.csv"), """
                concept,type,domain,language,term,term-type,status,authority,from,to,reference,note
                a,term,,az,zirvə,full-form,preferred,,,,,
                a,term,,en,summit,full-form,preferred,,,,,say so & no other
                a,term,,ar,قمة,full-form,preferred,,,,,
                b,term,,az,çay,full-form,admitted,,,,,
                b,term,,en,river <big>,full-form,admitted,,,,,
                b,term,,en,stream,full-form,deprecated,,,,,
                c,term,,az,cəza,full-form,admitted,,,,,
                c,term,,ar,عقوبة,full-form,contested,press-ar,,,,
                d,term,,az,yeni söz,full-form,proposed,,,,,
                d,term,,en,new word,full-form,admitted,,,,,
                """);
        Object[] all = new Object[args.length + 5];
        all[0] = "glossary";
        all[1] = "print";
        all[2] = "--no-builtin";
        all[3] = "--glossary";
        all[4] = file;
        System.arraycopy(args, 0, all, 5, args.length);
        Cli run = Cli.run(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void entriesStandInTheOrderOfTheFirstLanguagesAlphabet() throws IOException {
        String page = print();
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"az\" dir=\"ltr\">")
                .contains("@page{size:A4", "<td lang=\"ar\" dir=\"rtl\"><div><b>قمة</b></div></td>")
                .doesNotContain("<script");
        assertThat(page.indexOf("cəza")).isLessThan(page.indexOf("çay"));
        assertThat(page.indexOf("çay")).isLessThan(page.indexOf("yeni söz"));
        assertThat(page.indexOf("yeni söz")).isLessThan(page.indexOf("zirvə"));
        assertThat(page).contains("dir=\"ltr\">Ç</th>");
    }

    @Test
    void publicEditionHasNoNotesAndNothingProposed() throws IOException {
        assertThat(print()).contains("say so &amp; no other", "yeni söz", "<s>stream</s>", "Internal edition");
        assertThat(print("--public"))
                .contains("zirvə", "river &lt;big&gt;", "contested: press-ar", "3 entries")
                .doesNotContain("say so", "yeni söz", "new word", "Internal");
    }

    @Test
    void columnsRunFromRightToLeftWhereArabicStandsFirst() throws IOException {
        String page = print("--languages", "ar,en");
        assertThat(page).contains("<html lang=\"ar\" dir=\"rtl\">", "2 entries").doesNotContain("zirvə");
        assertThat(page.indexOf("قمة")).isLessThan(page.indexOf("summit"));
    }

    @Test
    void fileIsWrittenAndWrongColumnsAreWrongUsage() throws IOException {
        Path page = folder.resolve("p.html");
        assertThat(print("--columns", "2", "--output", page)).isEmpty();
        assertThat(page).content().contains("summit").doesNotContain("قمة");
        assertThat(Cli.run("glossary", "print", "--columns", "4").code()).isEqualTo(2);
        assertThat(Cli.run("glossary", "print", "--languages", "az,az").code()).isEqualTo(2);
        assertThat(Cli.run("glossary", "print", "--languages", "az").code()).isEqualTo(2);
    }
}

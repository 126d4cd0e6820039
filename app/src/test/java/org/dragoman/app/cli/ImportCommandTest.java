package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String PAGE = String.join(
            "\n",
            "Ana səhifə",
            "Bakı ilə Aktau arasında bərə yenidən işləyir",
            "\u00A0",
            "12 iyun 2024",
            "",
            "Bakı ilə Aktau arasında bərə bazar ertəsi bu il ilk dəfə yola düşüb.",
            "Kapitan deyib ki, dəniz sakit, gəmi isə demək olar ki, dolu olub.",
            "Mənbə: APA",
            "");

    @TempDir
    Path folder;

    private Path page(String name) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        return Files.writeString(folder.resolve("pages").resolve(name), PAGE);
    }

    private Path broken() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        return Files.writeString(folder.resolve("pages/broken.json"), "{\"text\": ");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private List<String> written() throws IOException {
        if (!Files.isDirectory(out())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out())) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(out().resolve(name)));
    }

    private static String ok(Object... args) {
        Cli run = Cli.run(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private Path decisions(String kind) throws IOException {
        String hash = json("ferry.az.json").at("/provenance/sha256").asText();
        return Files.writeString(
                folder.resolve("mine.json"),
                "{\"format\": \"dragoman-decisions\", \"version\": 1, \"lines\": [{\"article\": \"" + hash
                        + "\", \"line\": 6, \"class\": \"" + kind + "\"}]}");
    }

    @Test
    void everyLineThatShowsSomethingIsARowOfFileLineClassAndReason() throws IOException {
        Path page = page("ferry.az.txt");
        List<String> rows = ok("import", page).lines().toList();
        assertThat(rows.get(0)).isEqualTo("#file\tline\tclass\treason");
        assertThat(rows.subList(1, rows.size()))
                .allSatisfy(r -> assertThat(r.split("\t", -1)).hasSize(4).startsWith(page.toString()))
                .extracting(r -> r.split("\t")[1] + " " + r.split("\t")[2])
                .containsExactly("1 other", "2 title", "4 dateline", "6 body", "7 body", "8 credit");
    }

    @Test
    void linesOfAnHtmlPageCountInItsText() throws IOException {
        Path page = Files.writeString(
                folder.resolve("x.en.html"),
                "<html lang=\"en\">\n<body>\n<nav>Home</nav>\n<article>\n<h1>Ferry between Baku and Aktau sails"
                        + " again</h1>\n<p>The ferry between Baku and Aktau sailed on Monday for the first time this"
                        + " year.</p>\n</article>\n</body></html>\n");
        assertThat(ok("import", page).lines().skip(1))
                .extracting(r -> r.split("\t")[1] + " " + r.split("\t")[2])
                .containsExactly("1 other", "2 title", "3 body");
    }

    @Test
    void withoutAFolderNothingIsWritten() throws IOException {
        ok("import", page("ferry.az.txt"));
        assertThat(written()).isEmpty();
    }

    @Test
    void folderGetsAFileForEachArticle() throws IOException {
        page("ferry.az.txt");
        Files.writeString(folder.resolve("pages/ferry.en.txt"), "The ferry sailed from Baku again on Monday.");
        String rows = ok("import", "--output", out(), folder.resolve("pages"));
        assertThat(written()).containsExactly("ferry.az.json", "ferry.en.json");
        assertThat(json("ferry.az.json").get("agency").toString()).isEqualTo("[\"APA\"]");
        assertThat(rows.lines().toList()).hasSize(3).anyMatch(r -> r.contains("\tferry.az.json\taz\t"));
    }

    @Test
    void secondImportKeepsTheArticlesOfTheFirst() throws IOException {
        Path first = page("index.az.txt");
        ok("import", "--output", out(), first);
        String before = Files.readString(out().resolve("index.az.json"));
        Files.writeString(first, PAGE.replace("Aktau", "Türkmənbaşı"));
        assertThat(ok("import", "--output", out(), first)).contains("\tindex-2.az.json\t");
        assertThat(out().resolve("index.az.json")).hasContent(before.strip());
        assertThat(written()).containsExactly("index-2.az.json", "index.az.json");
    }

    @Test
    void articlesOfTheFolderItselfAreNotImportedAgainBesideTheirPages() throws IOException {
        page("ferry.az.txt");
        ok("import", "--output", folder.resolve("pages"), folder.resolve("pages"));
        ok("import", "--output", folder.resolve("pages"), folder.resolve("pages"));
        try (Stream<Path> files = Files.list(folder.resolve("pages"))) {
            assertThat(files.map(f -> String.valueOf(f.getFileName())))
                    .containsExactlyInAnyOrder("ferry.az.txt", "ferry.az.json");
        }
    }

    @Test
    void correctionsOfAPageDoNotStrikeItsCleanArticle() throws IOException {
        ok("import", "--output", out(), page("ferry.az.txt"));
        Path mine = Files.writeString(
                folder.resolve("mine.json"),
                Files.readString(decisions("body"))
                        .replace("\"line\": 6, \"class\": \"body\"", "\"line\": 2, \"class\": \"other\""));
        String before = Files.readString(out().resolve("ferry.az.json"));
        ok("import", "--decisions", mine, "--output", out(), out().resolve("ferry.az.json"));
        assertThat(json("ferry.az.json").get("text"))
                .isEqualTo(new ObjectMapper().readTree(before).get("text"));
    }

    @Test
    void articleOfAPageIsReadByTheOtherCommands() throws IOException {
        ok("import", "--output", out(), page("ferry.az.txt"));
        assertThat(ok("mentions", out().resolve("ferry.az.json")))
                .contains("Bakı")
                .doesNotContain("APA");
    }

    @Test
    void pageWithoutTextIsNamedAndNotWritten() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.az.txt"), "\n\u00A0\n");
        Cli run = Cli.run("import", "--output", out(), empty);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("empty.az.txt").contains("nothing is written");
        assertThat(written()).isEmpty();
    }

    @Test
    void nothingIsWrittenWhereOneFileIsBad() throws IOException {
        page("ferry.az.txt");
        broken();
        Cli run = Cli.run("import", "--output", out(), folder.resolve("pages"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken.json:1:");
        assertThat(written()).isEmpty();
    }

    @Test
    void badFilesAreNamedAndTheOthersWrittenIfAsked() throws IOException {
        page("ferry.az.txt");
        broken();
        Cli run = Cli.run("import", "--skip-bad", "--output", out(), folder.resolve("pages"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("broken.json");
        assertThat(written()).containsExactly("ferry.az.json");
    }

    @Test
    void decisionsOfAFileAreAppliedAndKeptWithTheArticles() throws IOException {
        Path page = page("ferry.az.txt");
        ok("import", "--output", out(), page);
        Path mine = decisions("credit");
        ok("import", "--decisions", mine, "--output", out(), page);
        assertThat(json("ferry.az.json").get("text").asText()).doesNotContain("Kapitan");
        assertThat(written()).containsExactly("decisions.json", "ferry.az.json");
        assertThat(ok("import", "--decisions", mine, page)).contains("\t7\tcredit\tset by hand");
    }

    @Test
    void decisionsInTheFolderAreAppliedWithoutBeingNamed() throws IOException {
        Path page = page("ferry.az.txt");
        ok("import", "--output", out(), page);
        Files.move(decisions("credit"), out().resolve("decisions.json"));
        ok("import", "--output", out(), page);
        assertThat(json("ferry.az.json").get("text").asText()).doesNotContain("Kapitan");
    }

    @Test
    void brokenDecisionsStopBeforeAnythingIsWritten() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.json"), "{");
        Cli run = Cli.run("import", "--decisions", mine, "--output", out(), page("ferry.az.txt"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("mine.json:1:").contains("D001");
        assertThat(written()).isEmpty();
    }

    @Test
    void decisionsThatAreNamedHaveToBeThere() throws IOException {
        Cli run = Cli.run("import", "--decisions", folder.resolve("no.json"), page("ferry.az.txt"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("no.json");
    }

    @Test
    void copyIsNamedWithItsOriginal() throws IOException {
        Path one = page("ferry.az.txt");
        Path other = page("again.az.txt");
        assertThat(ok("import", "--output", out(), one, other).lines().toList().get(2))
                .endsWith("\tferry.az.json\tagency");
    }

    @Test
    void brokenFactsBesideThePagesAreNamedOnce() throws IOException {
        page("ferry.az.txt");
        page("again.az.txt");
        Files.writeString(folder.resolve("pages/event.properties"), "outlet.az=\\u00zz");
        assertThat(Cli.run("import", folder.resolve("pages")).err()).containsOnlyOnce("A013");
    }

    @Test
    void csvDoesNotCountByOutletAndSaysSo() throws IOException {
        Cli run = Cli.run("compare", "--format", "csv", "--by", "outlet", page("a.az.txt"), page("b.az.txt"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--by outlet");
    }

    @Test
    void importWithoutAFileIsWrongUsage() {
        assertThat(Cli.run("import").code()).isEqualTo(2);
    }
}

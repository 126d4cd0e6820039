package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dragoman.article.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String ok(Object... args) {
        Cli run = Cli.run(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void mentionsOfThreeLanguagesAreOneConcept() throws IOException {
        String rows = ok(
                "mentions",
                file("x.az.txt", "KTMT-nin iclası. Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatına üzv ölkə."),
                file("x.ar.txt", "ومنظمة معاهدة الامن الجماعی"),
                file("x.en.txt", "the CSTO's members"));
        assertThat(rows.lines())
                .contains(
                        "x\taz\t0\t0\t8\tKTMT-nin\tcsto\tKTMT\tadmitted",
                        "x\tar\t0\t1\t27\tمنظمة معاهدة الامن الجماعی\tcsto\tمنظمة معاهدة الأمن الجماعي\tpreferred",
                        "x\ten\t0\t4\t8\tCSTO\tcsto\tCSTO\tadmitted");
    }

    @Test
    void termThatStandsThereAsCitedWinsOverOneThatMustBeInflected() throws IOException {
        assertThat(ok("mentions", file("x.ar.txt", "قال وزير الخارجية")).lines())
                .contains("x\tar\t0\t4\t17\tوزير الخارجية\tforeign-minister\tوزير الخارجية\tpreferred");
    }

    @Test
    void alignmentIsWrittenForTranslationProgramsAndForReading() throws IOException {
        Path en = file("x.en.txt", "The CSTO met in Minsk.\u0001\n");
        Path az = file("x.az.txt", "KTMT Minskdə toplaşdı.\n");
        Cli tmx = Cli.run("align", "--lines", "--format", "tmx", en, az);
        assertThat(tmx.out()).contains("<tmx version=\"1.4\">", "<seg>The CSTO met in Minsk.</seg>");
        assertThat(tmx.err()).contains("loss: text 1 ");
        assertThat(ok("align", "--lines", "--format", "xliff", en, az))
                .contains("srcLang=\"en\" trgLang=\"az\"", "<target>KTMT Minskdə toplaşdı.</target>");
        assertThat(ok("align", "--lines", "--format", "html", en, az)).contains("1 joined", "data-c=\"csto\"");
    }

    @Test
    void beadsSetByHandHoldInAlignments() throws IOException {
        Path en = file("x.en.txt", "The CSTO met in Minsk.\n");
        Path az = file("x.az.txt", "KTMT Minskdə toplaşdı.\n");
        assertThat(ok("align", "--lines", en, az).lines().skip(1))
                .singleElement()
                .satisfies(r -> assertThat(r).startsWith("0\t0\t"));
        file("d.json", decision("The CSTO met in Minsk.", "KTMT Minskdə toplaşdı."));
        assertThat(ok("align", "--lines", "--decisions", folder.resolve("d.json"), en, az)
                        .lines()
                        .skip(1))
                .hasSize(2);
        ok(
                "align",
                "--lines",
                "--decisions",
                folder.resolve("d.json"),
                "--from",
                "en",
                "--to",
                "az",
                "--output",
                folder.resolve("beads"),
                folder,
                folder);
        assertThat(Files.readAllLines(folder.resolve("beads/x.tsv")).stream().skip(1))
                .hasSize(2);
    }

    /** Two sentences at the beginning of their texts that must not stand together. */
    private static String decision(String sentence, String otherSentence) {
        String side = "{\"article\": \"x\", \"segments\": [{\"at\": 0, \"words\": \"%s\", \"hash\": \"%s\"}]}";
        return "{\"format\": \"dragoman-decisions\", \"version\": 1, \"beads\": [{\"is\": \"forbidden\", \"sides\": ["
                + String.format(Locale.ROOT, side, sentence, hash(sentence))
                + ", "
                + String.format(Locale.ROOT, side, otherSentence, hash(otherSentence))
                + "]}]}";
    }

    private static String hash(String sentence) {
        return Sha256.of(sentence.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    @Test
    void officesOfCountriesAreAddedOnRequestOnly() throws IOException {
        Path file = file("x.ar.txt", "وزيري خارجية أرمينيا وأذربيجان");
        assertThat(ok("mentions", file)).doesNotContain("@");
        assertThat(ok("mentions", "--composed", file).lines())
                .contains(
                        "x\tar\t0\t0\t30\tوزيري خارجية أرمينيا وأذربيجان\tforeign-minister@azerbaijan\tوزير خارجية + أذربيجان\tadmitted",
                        "x\tar\t0\t0\t20\tوزيري خارجية أرمينيا\tforeign-minister@armenia\tوزير خارجية + أرمينيا\tadmitted",
                        "x\tar\t0\t13\t20\tأرمينيا\tarmenia\tأرمينيا\tpreferred");
    }

    @Test
    void pageUnderlinesComposedOfficesAndNamesThem() throws IOException {
        Path file = file("x.en.txt", "The Armenian foreign minister met Russia's foreign minister & left.");
        assertThat(ok("mentions", "--composed", "--format", "html", file))
                .contains(
                        "The <span class=\"o\" title=\"foreign minister – Armenia\"><span class=\"m k-demonym\"",
                        "title=\"foreign minister (foreign minister – Armenia)\">foreign minister</span></span> met ",
                        "title=\"foreign minister – Russia\"><span class=\"m k-place\" data-c=\"russia\"",
                        "foreign minister</span></span> &amp; left.");
        assertThat(ok("mentions", "--format", "html", file)).doesNotContain("class=\"o\"");
    }

    @Test
    void jsonTellsTheReasonOfAComposedOfficeAndOfAFormInContext() throws IOException {
        Path file = file("x.az.txt", "Rusiyanın xarici işlər naziri KTMT-yə getdi. Təşkilat toplandı.");
        JsonNode rows = new ObjectMapper()
                .readTree(ok("mentions", "--composed", "--format", "json", file))
                .path("mentions");
        assertThat(rows.get(0).path("composed").path("reason").asText()).isEqualTo("office.genitive");
        assertThat(rows.get(0)
                        .path("composed")
                        .path("parts")
                        .get(1)
                        .path("at")
                        .path("surface")
                        .asText())
                .isEqualTo("Rusiyanın");
        JsonNode last = rows.get(rows.size() - 1);
        assertThat(last.path("context").path("reasons").get(0).path("reason").asText())
                .isEqualTo("context.introduced");
        assertThat(last.path("context")
                        .path("reasons")
                        .get(0)
                        .path("at")
                        .path("surface")
                        .asText())
                .isEqualTo("KTMT-yə");
    }

    @Test
    void mentionsAndComparisonHeedWhatWasSetByHand() throws IOException {
        Path english = file("x.en.txt", "Minsk is a city.");
        Path other = file("x.az.txt", "Minsk şəhərdir.");
        Path decisions = file("decisions.json", """
                {"format": "dragoman-decisions", "version": 1,
                 "mentions": [{"article": "x", "quote": "Minsk", "is": "not-a-mention"}]}
                """);
        assertThat(ok("mentions", "--decisions", decisions, english)).doesNotContain("Minsk");
        assertThat(ok("compare", english, other)).contains("Minsk  ");
        assertThat(ok("compare", "--format", "csv", "--decisions", decisions, english, other)
                        .lines())
                .hasSize(1);
    }

    @Test
    void firstLamOfLilIsOutsideTheSpan() throws IOException {
        assertThat(ok("mentions", file("x.ar.txt", "للأمم المتحدة")).lines())
                .anySatisfy(row -> assertThat(row).startsWith("x\tar\t0\t1\t13\tلأمم المتحدة\tun\t"));
    }

    @Test
    void offsetsCountCodePointsUnlessUtf16IsAskedFor() throws IOException {
        Path file = file("x.en.txt", "😀 Minsk");
        assertThat(ok("mentions", file)).contains("\t2\t7\tMinsk\t");
        assertThat(ok("mentions", "--offsets", "utf16", file)).contains("\t3\t8\tMinsk\t");
    }

    @Test
    void lineOfAJsonRecordCountsInItsTextField() throws IOException {
        Path file = file(
                "a.jsonl", "{\"id\": \"one\", \"language\": \"en\", \"title\": \"Baku\", \"text\": \"x\\nMinsk\"}\n");
        assertThat(ok("mentions", file).lines())
                .anySatisfy(row -> assertThat(row).startsWith("one\ten\t\t0\t4\tBaku\t"))
                .anySatisfy(row -> assertThat(row).startsWith("one\ten\t1\t0\t5\tMinsk\t"));
    }

    @Test
    void folderIsReadAndFilesOfOtherKindsArePassedOver() throws IOException {
        file("x.en.txt", "Minsk");
        file("picture.png", "no text");
        file("data.json", "[{\"a\": 1}]");
        Cli run = Cli.run("mentions", "--verbose", folder);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Minsk");
        assertThat(run.err()).contains("picture.png").contains("data.json");
    }

    @Test
    void ownGlossaryIsLaidOverTheCuratedOneUnlessItIsLeftOut() throws IOException {
        Path glossary = file("mine.csv", "id,type,domain,en\nfoo,place,,Foobar\n");
        Path text = file("x.en.txt", "Foobar and Minsk");
        assertThat(ok("mentions", "--glossary", glossary, text))
                .contains("\tfoo\t")
                .contains("\tminsk\t");
        assertThat(ok("mentions", "--no-builtin", "--glossary", glossary, text))
                .contains("\tfoo\t")
                .doesNotContain("\tminsk\t");
    }

    @Test
    void comparisonIsOneJsonObjectOfArticlesNamingAndBeads() throws IOException {
        String out = ok(
                "compare",
                "--format",
                "json",
                file("x.az.txt", "Görüş Minskdə keçirilib."),
                file("x.en.txt", "Talks were held in Minsk and Baku."));
        JsonNode json = new ObjectMapper().readTree(out);
        assertThat(json.get("articles")).hasSize(2);
        assertThat(json.at("/naming/0/concept").asText()).isEqualTo("minsk");
        assertThat(json.at("/beads/0/sides").toString()).isEqualTo("[[0],[0]]");
    }

    @Test
    void comparisonGoesToAFileInOneStep() throws IOException {
        Path page = folder.resolve("page.html");
        ok("compare", "--format", "html", "--output", page, file("x.az.txt", "Minsk"), file("x.en.txt", "Minsk"));
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("dir=\"ltr\"");
    }

    @Test
    void formsJudgesEachRowByTheRulesAlone() throws IOException {
        Path rows = file("f.tsv", "üzvlük\tüzvlüyünün\tx\nüzvlük\tüzvlükü\ny|Bakı\tBakıya gedib\n");
        assertThat(ok("forms", "--match", "--lang", "az", rows).lines())
                .containsExactly("üzvlük\tüzvlüyünün\tx\t1", "üzvlük\tüzvlükü\t0", "y|Bakı\tBakıya gedib\t1");
    }

    @Test
    void glossaryThatIsConvertedAndConvertedBackIsTheSame() throws IOException {
        Path json = folder.resolve("a.json");
        Path tsv = folder.resolve("b.tsv");
        Path again = folder.resolve("c.tsv");
        ok("glossary", "convert", "builtin:", tsv);
        ok("glossary", "convert", tsv, json);
        ok("glossary", "convert", json, again);
        assertThat(again).hasSameTextualContentAs(tsv);
    }

    @Test
    void whatAFormatCannotHoldIsSaidOneLineAKind() throws IOException {
        Cli run = Cli.run("glossary", "convert", "--layout", "concept", "builtin:", folder.resolve("x.csv"));
        assertThat(run.code()).isZero();
        assertThat(run.err().lines()).isNotEmpty().allSatisfy(l -> assertThat(l).matches("loss: \\S+ \\d+ .+"));
    }

    @Test
    void formsOfAConceptAreListedWithTheirRules() {
        assertThat(ok("glossary", "forms", "csto", "--lang", "az"))
                .contains("az\tKTMT\tKTMT-nin\taz.genitive")
                .contains("Təşkilatından");
    }

    @Test
    void statsCountConceptsByType() {
        assertThat(ok("glossary", "stats")).contains("person").contains("place");
    }

    @Test
    void shippedGlossaryIsValid() {
        ok("glossary", "validate", "builtin:");
    }

    @Test
    void findingsOfAGlossaryEndWithExitOneFromTheThresholdOn() throws IOException {
        Path glossary = file("two.csv", "id,type,domain,en,az,ar\na,place,,Foo,Fu,فو\nb,place,,Foo,Bar,بار\n");
        Cli run = Cli.run("glossary", "validate", "--fail-on", "warning", glossary);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Foo");
        assertThat(Cli.run("glossary", "validate", "--fail-on", "never", glossary)
                        .code())
                .isZero();
    }

    @Test
    void evaluationOfTheSamplesIsPrintedByLanguage() {
        Path seeds = Path.of("").toAbsolutePath().getParent().resolve("seeds/src/main/resources");
        assertThat(ok("evaluate", "--gold", seeds, "--kind", "mentions").lines().map(l -> l.split("\t")[0]))
                .containsExactly("#what", "ar", "az", "en", "all");
    }

    @Test
    void evaluationOfFormsFindsEveryCaseOfTheLanguages() {
        Path cases = Path.of("").toAbsolutePath().getParent().resolve("aligner-core/src/test/resources");
        assertThat(ok("evaluate", "--gold", cases, "--kind", "forms").lines().skip(1))
                .allSatisfy(row -> assertThat(row).endsWith("\t1.0000\t1.0000\t1.0000"))
                .hasSize(3);
    }

    @Test
    void pluginsNamesEveryProviderWithItsJar() {
        assertThat(ok("plugins"))
                .contains("language\taz\t")
                .contains("article-reader\tplain-text\t")
                .contains("glossary-format\tjson\t")
                .contains("\nreport\thtml\t")
                .contains("finding-report\tsarif\t");
    }

    @Test
    void everyCommandExplainsItselfWithAnExample() {
        for (String command :
                new String[] {"", "gui", "mentions", "compare", "forms", "glossary", "evaluate", "plugins"}) {
            String[] args = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
            assertThat(ok((Object[]) args)).as(command).contains("Example:");
        }
    }
}

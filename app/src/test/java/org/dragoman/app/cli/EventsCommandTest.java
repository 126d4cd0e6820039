package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.seeds.SampleArticle;
import org.dragoman.seeds.SampleEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code events} and {@code evaluate --kind events}. */
class EventsCommandTest {
    private static final String GOLD =
            "#file\tevent\nflood.en.txt\tflood\ndasqin.az.txt\tflood\nfayadan.ar.txt\tflood\n"
                    + "match.en.txt\tcup\nkubok.az.txt\tcup\n";

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void writeTexts() throws IOException {
        write(
                "flood.en.txt",
                "Flood hits Zardab\nThe Kura river broke its banks near Zardab on 14 May 2021.\n"
                        + "Rescuers under Colonel Nurlan Tahmazli took 1,340 people out of 27 villages.\n");
        write(
                "dasqin.az.txt",
                "Zərdabda daşqın\nKür çayı 14 may 2021-ci ildə Zərdab yaxınlığında məcrasından çıxıb.\n"
                        + "Polkovnik Nurlan Təhməzlinin xilasediciləri 27 kənddən 1 340 nəfəri çıxarıb.\n");
        write(
                "fayadan.ar.txt",
                "فيضان في زرداب\nفاض نهر كورا قرب زرداب في 14 مايو 2021.\n"
                        + "وأجلى رجال الإنقاذ بقيادة العقيد نورلان طهمازلي 1340 شخصا من 27 قرية.\n");
        write(
                "match.en.txt",
                "Sabirabad win the cup\nSabirabad beat Kapaz 3-1 in the final on 20 May 2021.\n"
                        + "Striker Rustam Vekilov scored twice in front of 8,200 people.\n");
        write(
                "kubok.az.txt",
                "Sabirabad kuboku qazandı\nSabirabad 20 may 2021-ci ildə finalda Kəpəzi 3:1 məğlub edib.\n"
                        + "Hücumçu Rüstəm Vəkilov 8 200 tamaşaçı önündə iki qol vurub.\n");
    }

    private Cli run(Object... arguments) {
        return Cli.run(Stream.concat(Stream.of("events"), Stream.of(arguments)).toArray());
    }

    private Cli evaluate() {
        return Cli.run("evaluate", "--gold", folder, "--kind", "events");
    }

    /** The cell of the row whose first cell ends with the name. */
    private static String cell(Cli cli, String name, int column) {
        return cli.out()
                .lines()
                .map(row -> row.split("\t"))
                .filter(cells -> cells[0].endsWith(name))
                .map(cells -> cells[column])
                .findFirst()
                .orElse("none");
    }

    @Test
    void articlesOfOneEventGetOneNumberAcrossLanguages() throws IOException {
        writeTexts();
        Cli cli = run(folder);
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out().lines()).hasSize(6).first().isEqualTo("#file\tevent\tscore");
        String flood = cell(cli, "flood.en.txt", 1);
        String cup = cell(cli, "match.en.txt", 1);
        assertThat(cell(cli, "dasqin.az.txt", 1)).isEqualTo(flood).isNotEqualTo(cup);
        assertThat(cell(cli, "fayadan.ar.txt", 1)).isEqualTo(flood);
        assertThat(cell(cli, "kubok.az.txt", 1)).isEqualTo(cup);
        assertThat(Double.parseDouble(cell(cli, "flood.en.txt", 2))).isBetween(0.5, 1.0);
    }

    @Test
    void jsonSaysWhatJoinsTheArticlesOfAnEvent() throws IOException {
        writeTexts();
        JsonNode json =
                new ObjectMapper().readTree(run("--format", "json", folder).out());
        assertThat(json.path("format").asText()).isEqualTo("dragoman-events");
        assertThat(json.path("events")).hasSize(2);
        for (JsonNode event : json.path("events")) {
            assertThat(event.path("articles").size()).isGreaterThan(1);
            assertThat(event.path("evidence").isEmpty()).isFalse();
        }
    }

    @Test
    void htmlHasASectionForEveryEvent() throws IOException {
        writeTexts();
        Path page = folder.resolveSibling(folder.getFileName() + ".html");
        try {
            Cli cli = run("--format", "html", "--output", page, folder);
            assertThat(cli.code()).as(cli.err()).isZero();
            assertThat(cli.out()).isEmpty();
            assertThat(Files.readString(page))
                    .containsOnlyOnce("<h2>Event 2</h2>")
                    .contains("Flood hits Zardab");
        } finally {
            Files.deleteIfExists(page);
        }
    }

    @Test
    void rankPutsTheCounterpartFirst() throws IOException {
        writeTexts();
        Cli cli = run("--rank", "--from", "ar", "--to", "az", folder);
        assertThat(cli.code()).as(cli.err()).isZero();
        List<String> rows = cli.out().lines().toList();
        assertThat(rows.get(0)).isEqualTo("#from-file\tto-file\trank\tscore");
        assertThat(rows.get(1)).contains("fayadan.ar.txt\t", "dasqin.az.txt\t1\t");
    }

    @Test
    void rankNeedsTwoKnownLanguages() throws IOException {
        writeTexts();
        Cli one = run("--rank", "--from", "ar", folder);
        assertThat(one.code()).isEqualTo(2);
        assertThat(one.err()).contains("--rank needs --from and --to");
        Cli unknown = run("--rank", "--from", "ar", "--to", "xx", folder);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--to: \"xx\" is not a language tag");
        assertThat(run("--from", "ar", folder).err()).contains("--from needs --rank");
        assertThat(run("--rank", "--from", "ar", "--to", "az", "--format", "html", folder)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void commandWithoutFilesIsBadUsageAndAMissingFileIsNamed() {
        assertThat(run().code()).isEqualTo(2);
        Cli missing = run(folder.resolve("none.en.txt"));
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("none.en.txt");
    }

    @Test
    void evaluationIsBCubedOverTheArticlesOfTheGold() throws IOException {
        writeTexts();
        write("events.tsv", GOLD);
        Cli right = evaluate();
        assertThat(right.code()).as(right.err()).isZero();
        assertThat(right.out().lines())
                .containsExactly("#what\tarticles\tprecision\trecall\tf1", "b-cubed\t5\t1.0000\t1.0000\t1.0000");
        write("events.tsv", GOLD.replace("kubok.az.txt\tcup", "kubok.az.txt\tother"));
        assertThat(evaluate().out()).contains("b-cubed\t5\t0.8000\t1.0000\t0.8889");
    }

    @Test
    void goldRowWithoutAnEventIsNamedWithItsLine() throws IOException {
        writeTexts();
        write("events.tsv", GOLD + "\nflood.en.txt flood\nmatch.en.txt\t\n");
        Cli cli = evaluate();
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.out()).doesNotContain("b-cubed");
        assertThat(cli.err()).contains("events.tsv:8", "events.tsv:9", "E005");
    }

    @Test
    void sampleArticlesAreGroupedAsTheirGoldSays() throws IOException {
        List<SampleArticle> articles = Stream.concat(
                        SampleEvents.all().stream().flatMap(e -> e.articles().stream()),
                        SampleEvents.distractors().stream())
                .toList();
        for (SampleArticle article : articles) {
            write(article.fileName(), article.text());
        }
        write("events.tsv", SampleEvents.goldEvents());
        Cli cli = evaluate();
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cell(cli, "b-cubed", 1)).isEqualTo(Integer.toString(articles.size()));
        assertThat(Double.parseDouble(cell(cli, "b-cubed", 4))).isGreaterThanOrEqualTo(0.95);
    }
}

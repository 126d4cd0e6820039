package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @BeforeEach
    void indexArticles() throws IOException {
        write(
                "a.jsonl",
                "a1",
                "az",
                "Yol",
                "2024-03-05",
                "Qarabağa yol Bakıdan başlayır. “Bakı hazırdır”, – nazir dedi.");
        write("b.jsonl", "b1", "az", "Dəniz, Bakı", "2024-04-01", "Dağlıq Qarabağ haqqında Bakıda danışdılar.");
        write("c.jsonl", "c1", "en", "Dəniz, Bakı", "2024-04-02", "Nagorno-Karabakh was the topic in Baku.");
        write("d.jsonl", "d1", "en", "O'Hara's", "", "Karabakh has new roads. Baku State University opened in Baku.");
        write("e.jsonl", "e1", "ar", "", "2024-04-03", "وصل الوفد إلى باكو أمس.");
        assertThat(Cli.run("index", folder).code()).isZero();
    }

    private void write(String file, String id, String language, String outlet, String day, String text)
            throws IOException {
        var record = JSON.createObjectNode().put("id", id).put("language", language);
        if (!outlet.isEmpty()) {
            record.put("outlet", outlet);
        }
        if (!day.isEmpty()) {
            record.put("published", day);
        }
        Files.writeString(folder.resolve(file), record.put("text", text) + "\n");
    }

    private String statistics(Object... arguments) {
        Cli run = Cli.run(Stream.concat(Stream.concat(Stream.of("statistics"), Stream.of(arguments)), Stream.of(folder))
                .toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static int found(String command) {
        List<String> words = words(command);
        assertThat(words.get(0)).isEqualTo("dragoman");
        List<Object> arguments = new ArrayList<>(words.subList(1, words.size()));
        arguments.addAll(1, List.of("--format", "tsv"));
        arguments.replaceAll(a -> a.toString().startsWith("--most=") ? "--most=1000" : a);
        Cli run = Cli.run(arguments.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return (int) run.out().lines().skip(1).count();
    }

    /** As a POSIX shell splits it. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                word.append(command.charAt(++i));
            } else if (c == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--by=outlet,language,month,voice,concept",
                "--by=set,outlet,term",
                "--by=outlet",
                "--by=country,month --concept=baku,karabakh",
                "--by=concept,set --language=az,en --until=2024-04-02",
                "--by=term --set=karabakh-names --voice=own",
                "--by=set,concept --group=outlet --keyness",
                "--by=concept --once --since=2024-03-01 --outlet=Yol"
            })
    void givenATableWhenTheSearchOfARowIsRunThenItFindsAsManyPlacesAsTheRowCounts(String options) throws IOException {
        String out = statistics(Stream.concat(Stream.of(options.split(" ")), Stream.of("--format=json"))
                .toArray());

        JsonNode rows = JSON.readTree(out).get("rows");
        assertThat(rows).isNotEmpty();
        for (JsonNode row : rows) {
            String command = row.get("search").asText();
            assertThat(found(command)).as(command).isEqualTo(row.get("mentions").asInt());
        }
    }

    @Test
    void givenTwoOutletsWhenCountedThenSharesAreOfTheOutletsMentions() {
        String out = statistics("--by=outlet,concept", "--concept=baku,karabakh", "--outlet=Yol", "--format=tsv");

        List<String> lines = out.lines().toList();
        assertThat(lines.get(0)).startsWith("#outlet\tconcept\tmentions\twhole\tshare\tlow\thigh\ttexts\twhole-texts");
        assertThat(lines.get(1)).contains("\tbaku\t2\t3\t0.666667\t0.207660\t0.938508\t1\t1\t1.000000\t");
        assertThat(lines.get(2)).contains("\tkarabakh\t1\t3\t0.333333\t0.061492\t0.792340\t1\t1\t");
        assertThat(lines).hasSize(3);
    }

    @Test
    void givenANameInsideALongerOneWhenCountedThenItIsLeftOut() {
        String out = statistics("--by=concept", "--concept=baku", "--language=en", "--month=", "--format=csv");

        assertThat(out.lines().skip(1).toList()).singleElement().asString().startsWith("baku,1,1,");
    }

    @Test
    void givenMentionsWhenExportedThenThereIsARowForEachAndNoText() throws IOException {
        Path file = folder.resolve("mentions.tsv");

        statistics("--export", file, "--concept=baku");

        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0))
                .isEqualTo("#doc\toutlet\tcountry\tlang\tdate\tevent\tvoice\tconcept\tset\tterm\taddress\tsource"
                        + "\tstart\tend\tprogram\tglossary");
        assertThat(lines).hasSize(7);
        assertThat(lines.stream().filter(l -> l.startsWith("a1\t")).findFirst().orElseThrow())
                .matches(
                        "a1\t[^\t]+\t[^\t]*\taz\t2024-03-05\t\town\tbaku\t[^\t]*\tBakı\t\t[^\t]*a\\.jsonl[^\t]*\t13\t20"
                                + "\t[^\t]+\t[0-9a-f]{16}");
        assertThat(String.join("\n", lines)).doesNotContain("Bakıdan", "hazırdır", "topic");
    }

    @Test
    void givenWrongOptionsWhenCalledThenTheUsageIsSaid() {
        assertThat(Cli.run("statistics", "--keyness", folder))
                .returns(ExitCodes.USAGE, Cli::code)
                .extracting(Cli::err)
                .asString()
                .contains("--keyness needs --group");
        assertThat(Cli.run("statistics", "--by=outlet", "--group=outlet", folder)
                        .code())
                .isEqualTo(ExitCodes.USAGE);
        assertThat(Cli.run("statistics", "--group=voice", folder).code()).isEqualTo(ExitCodes.USAGE);
        assertThat(Cli.run("statistics", "--by=outlet,outlet", folder).code()).isEqualTo(ExitCodes.USAGE);
        assertThat(Cli.run("statistics", "--concept=nowhere", folder).err()).contains("no concept \"nowhere\"");
        assertThat(Cli.run("statistics", "--set=nowhere", folder).err()).contains("no naming set \"nowhere\"");
        assertThat(Cli.run("search", "--outermost", "yol gedir", folder).code()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void givenACopyWhenCountedOnceThenItsMentionsAreLeftOutOfNumberAndSentences() throws IOException {
        String text = "Nazirlər Bakıda görüşüb dəmir yolunun tikintisini müzakirə etdilər. Yolun uzunluğu iki yüz"
                + " kilometr olacaq. İşlər gələn ilin yazında başlayacaq və üç il davam edəcək.";
        write("k1.jsonl", "k1", "az", "Birinci", "2024-05-01", text);
        write("k2.jsonl", "k2", "az", "İkinci", "2024-05-02", text);
        assertThat(Cli.run("index", "--copies", folder).err()).contains("copies: 1");

        JsonNode every =
                JSON.readTree(statistics("--by=concept", "--concept=baku", "--month=2024-05", "--format=json"));
        JsonNode once = JSON.readTree(
                statistics("--by=concept", "--concept=baku", "--month=2024-05", "--once", "--format=json"));

        assertThat(every.at("/rows/0/mentions").asInt()).isEqualTo(2);
        assertThat(once.at("/rows/0/mentions").asInt()).isEqualTo(1);
        assertThat(found(once.at("/rows/0/search").asText())).isEqualTo(1);
    }

    @Test
    void givenNoMentionWhenCountedThenThereAreNoRowsAndThatIsSaid() {
        Cli run = Cli.run("statistics", "--format=tsv", "--language=en", "--month=1999-01", folder);

        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("No mention counts");
    }
}

package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.collection.CollectionWriter;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionCommandsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        write("ferry.az.txt", "Bərə Bakıdan yola düşdü.\n");
        write("ferry.ar.txt", "غادرت العبارة ميناء باكو صباحا.\n");
        write("ferry.en.txt", "The ferry left Baku in the morning. \"Baku is ready,\" the minister said.\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> surfaces(Object... arguments) {
        Object[] words = Stream.concat(
                        Stream.of("search", "--format", "tsv", "--glossary", "builtin:"), Stream.of(arguments))
                .toArray();
        Cli run = Cli.run(words);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCodes.CLEAN);
        return run.out().lines().skip(1).map(row -> row.split("\t", -1)[7]).toList();
    }

    @Test
    void givenAFolderWhenIndexedThenANameIsFoundInAllLanguages() {
        Cli index = Cli.run("index", folder);

        assertThat(index.code()).isEqualTo(ExitCodes.CLEAN);
        assertThat(index.err()).contains("indexed: 3 new or changed, 0 as before, 0 taken out");
        assertThat(surfaces("Bakı", folder)).containsExactlyInAnyOrder("Bakıdan", "باكو", "Baku", "Baku");
        assertThat(surfaces("baku", "--language", "en", "--voice", "direct", folder))
                .containsExactly("Baku");
        assertThat(surfaces("ferry", folder)).containsExactly("ferry");
    }

    @Test
    void givenAnIndexWhenFilesChangeAndGoThenTheNextRunDoesThatAlone() throws IOException {
        Cli.run("index", folder);
        write("ferry.en.txt", "No ferry today.\n");
        Files.delete(folder.resolve("ferry.ar.txt"));

        assertThat(Cli.run("index", folder).err()).contains("indexed: 1 new or changed, 1 as before, 1 taken out");
        assertThat(surfaces("baku", folder)).containsExactly("Bakıdan");
    }

    @Test
    void givenAFileThatCannotBeReadWhenIndexedThenItIsNamedAndTheRestIsIndexed() throws IOException {
        write("broken.jsonl", "{\"id\": \"x\", \"language\": \"en\", \"text\": \"Baku\n");

        Cli run = Cli.run("index", folder);

        assertThat(run.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(run.err()).contains("broken.jsonl:1", "indexed: 3 new or changed");
    }

    @Test
    void givenAnIndexWhenCountedThenArticlesAreCountedByLanguageAndPlacesByVoice() {
        Cli.run("index", folder);

        assertThat(Cli.run("search", "--by", "language", "baku", folder).out())
                .isEqualTo("#value\tcount\nar\t1\naz\t1\nen\t1\n");
        assertThat(Cli.run("search", "--by", "voice", "baku", folder).out())
                .isEqualTo("#value\tcount\nown\t3\ndirect\t1\n");
        assertThat(Cli.run("search", "--by", "language", "--voice", "direct", "baku", folder)
                        .out())
                .isEqualTo("#value\tcount\nen\t1\n");
        assertThat(Cli.run("search", "--by", "language", "--words", "ferry", folder)
                        .out())
                .isEqualTo("#value\tcount\nen\t1\n");
        assertThat(Cli.run("search", "--by", "event", "baku", folder).out()).isEqualTo("#value\tcount\n");
    }

    @Test
    void givenAnIndexThatAnotherProgramWritesToWhenIndexedThenItIsSaidAndNothingHappens() throws IOException {
        Cli.run("index", folder);
        Path index = folder.resolve(".dragoman").resolve("index");
        TermIndex glossary = TermIndex.of(new Glossary(List.of(), List.of(), List.of()), Languages.installed());

        try (CollectionWriter other = new CollectionWriter(index, glossary, "other", 1, Progress.NONE)) {
            Cli run = Cli.run("index", folder);

            assertThat(other.written()).isZero();
            assertThat(run.code()).isEqualTo(ExitCodes.FAILURE);
            assertThat(run.err()).contains("another program is writing to the index", "Wait until");
        }
    }

    @Test
    void givenAnEmptyFileWhenWordsAreLookedForThenTheOthersAreSearched() throws IOException {
        write("empty.txt", "");
        Cli.run("index", folder);

        assertThat(surfaces("--words", "ferry", folder)).containsExactly("ferry");
    }

    @Test
    void givenWordsIdsAndOutletsOfAnyLengthWhenIndexedThenNothingStops() throws IOException {
        String id = "x".repeat(50_000);
        write("long.jsonl", record(id, "Baku " + "A".repeat(100_000), id) + record("y", "Baku", "y"));

        Cli index = Cli.run("index", folder);

        assertThat(index.code()).as(index.err()).isEqualTo(ExitCodes.CLEAN);
        assertThat(Cli.run("index", folder).err()).contains("0 new or changed, 5 as before");
        assertThat(Cli.run("search", "--by", "language", "baku", folder).out()).contains("en\t3\n");
    }

    private static String record(String id, String text, String outlet) {
        return "{\"id\": \"" + id + "\", \"language\": \"en\", \"outlet\": \"" + outlet + "\", \"text\": \"" + text
                + "\"}\n";
    }

    @Test
    void givenArticlesOfOneNameInAFileWhenIndexedThenAllAreThereAndStay() throws IOException {
        write("twice.jsonl", record("x", "Baku waits.", "a") + record("x", "Ganja waits.", "a"));

        assertThat(Cli.run("index", folder).err()).contains("5 new or changed");

        assertThat(Cli.run("index", folder).err()).contains("0 new or changed, 5 as before, 0 taken out");
        assertThat(surfaces("--words", "waits", folder)).hasSize(2);
    }

    @Test
    void givenABrokenFileWhenAnotherGoesThenItIsTakenOutAllTheSame() throws IOException {
        write("broken.jsonl", record("x", "Baku waits.", "a") + "{\"id\": \n");
        Cli.run("index", folder);
        Files.delete(folder.resolve("ferry.en.txt"));

        Cli again = Cli.run("index", folder);

        assertThat(again.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(again.err()).contains("1 taken out");
        assertThat(surfaces("baku", "--language", "en", folder)).containsExactly("Baku");
    }

    @Test
    void givenMarkedCopiesWhenAnArticleComesThenOnceSaysSo() throws IOException {
        Cli.run("index", "--copies", folder);
        assertThat(Cli.run("search", "--once", "baku", folder).err()).doesNotContain("--once");
        Cli.run("index", folder);
        assertThat(Cli.run("search", "--once", "baku", folder).err()).doesNotContain("--once");

        write("late.en.txt", "Baku waits.\n");
        Cli.run("index", folder);

        assertThat(Cli.run("search", "--once", "baku", folder).err()).contains("--once: copies were not marked");
    }

    @Test
    void givenDamageInsideAnIndexWhenSearchedThenItIsSaidAndTheNextRunMakesItAnew() throws IOException {
        Cli.run("index", folder);
        Path index = folder.resolve(".dragoman").resolve("index");
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = bytes.length / 3; i < bytes.length * 2 / 3; i++) {
                    bytes[i] ^= 0x55;
                }
                Files.write(file, bytes);
            }
        }

        Cli search = Cli.run("search", "baku", folder);

        assertThat(search.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(search.err()).contains("The index is damaged.");
        assertThat(Cli.run("index", folder).err()).contains("made anew", "3 new or changed");
        assertThat(surfaces("baku", folder)).hasSize(4);
    }

    @Test
    void givenNoPlacesAskedForWhenSearchedThenThatIsWrongUsage() {
        Cli.run("index", folder);

        assertThat(Cli.run("search", "--most", "0", "baku", folder).code()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void givenAFolderWithoutIndexWhenSearchedThenWhatToDoIsSaid() {
        Cli run = Cli.run("search", "baku", folder);

        assertThat(run.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(run.err()).contains("The folder has no index.", "dragoman index ");
    }

    @Test
    void givenADamagedIndexWhenIndexedThenItIsMadeAnew() throws IOException {
        Cli.run("index", folder);
        try (Stream<Path> files = Files.list(folder.resolve(".dragoman/index"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {7});
            }
        }

        assertThat(Cli.run("search", "baku", folder).err()).contains("The index is damaged.");
        Cli again = Cli.run("index", folder);
        assertThat(again.code()).isEqualTo(ExitCodes.CLEAN);
        assertThat(again.err()).contains("was made anew", "indexed: 3 new or changed");
        assertThat(surfaces("baku", folder)).hasSize(4);
    }
}

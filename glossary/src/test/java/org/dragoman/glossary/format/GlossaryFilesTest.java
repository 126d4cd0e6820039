package org.dragoman.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.concept.Glossary;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryFilesTest {
    private final GlossaryFiles files = new GlossaryFiles(GlossaryFormats.installed());

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAFolder() throws IOException {
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("a.json"), """
                {"format": "dragoman-glossary", "version": 1, "concepts": [
                  {"id": "baku", "type": "place", "relations": [{"type": "capital-of", "target": "azerbaijan"}],
                   "languages": {"az": {"terms": [{"text": "Bakı", "type": "full-form"}]}}}]}
                """);
        Files.writeString(
                folder.resolve("more/b.csv"), "id,type,domain,en\nbaku,place,cities,Baku\nazerbaijan,place,,\n");
        Files.writeString(folder.resolve("LICENSE"), "not a glossary");
    }

    private List<String> problems(Path path) {
        return files.load(path).problems().stream()
                .map(p -> folder.relativize(Path.of(p.at().source())) + " " + p.severity() + " " + p.code())
                .toList();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void folderIsOneGlossaryOfAllFormats() {
        Glossary glossary = Glossaries.value(files.load(folder));
        assertThat(glossary.concepts()).hasSize(2);
        assertThat(glossary.concept("baku").orElseThrow().domain()).isEqualTo("cities");
        assertThat(glossary.concept("baku").orElseThrow().sections()).containsOnlyKeys(LanguageTag.AZ, LanguageTag.EN);
    }

    @Test
    void relationToAConceptOfANeighbouringFileIsNoProblem() {
        assertThat(problems(folder)).isEmpty();
        assertThat(problems(folder.resolve("a.json"))).containsExactly("a.json WARNING G012");
    }

    @Test
    void relationToAConceptOfNoFileIsAWarningOfItsFile() throws IOException {
        Files.delete(folder.resolve("more/b.csv"));
        assertThat(problems(folder)).containsExactly("a.json WARNING G012");
    }

    @Test
    void problemsOfAllFilesAreCollected() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{}");
        Files.writeString(folder.resolve("more/b.csv"), "what,is,this");
        assertThat(problems(folder)).containsExactly("a.json ERROR G006", "a.json ERROR G006", "more/b.csv ERROR G002");
    }

    @Test
    void filesOfAFolderAreThoseOfKnownEndingsInOrderOfNames() throws IOException {
        Files.writeString(folder.resolve(".hidden.json"), "{");
        assertThat(files.files(folder)).containsExactly(folder.resolve("a.json"), folder.resolve("more/b.csv"));
    }

    @Test
    void folderWithoutGlossaryFilesIsEmptyWithAWarning() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        ReadResult<Glossary> result = files.load(empty);
        assertThat(Glossaries.value(result).isEmpty()).isTrue();
        assertThat(result.problems()).extracting(InputProblem::code).containsExactly("G033");
    }

    @Test
    void missingFileAndUnknownEndingAndUnknownFormatAreErrors() {
        assertThat(problems(folder.resolve("none.json"))).containsExactly("none.json ERROR G030");
        assertThat(problems(folder.resolve("LICENSE"))).containsExactly("LICENSE ERROR G032");
        assertThat(files.load(folder, "jsn").problems())
                .singleElement()
                .asString()
                .contains(
                        "There is no glossary format \"jsn\". Known: csv (.csv), json (.json), omegat (.utf8, .tab), tbx (.tbx)");
    }

    @Test
    void formatByIdOutweighsTheEnding() throws IOException {
        Path file = Files.writeString(folder.resolve("list.txt"), "id;en\nbaku;Baku\n");
        assertThat(Glossaries.value(files.load(file, "csv")).concept("baku")).isPresent();
    }

    @Test
    void savedFileHasNothingBesideIt() throws IOException {
        Path file = folder.resolve("saved.json");
        Glossary glossary = Glossaries.value(files.load(folder));
        assertThat(files.save(glossary, file, null, WriteOptions.DEFAULT)).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(Glossaries.json(glossary));
        assertThat(names()).containsExactly("LICENSE", "a.json", "more", "saved.json");
    }

    @Test
    void saveThatFailsLeavesTheOldFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("old.csv"), "old");
        WriteOptions wrong = WriteOptions.DEFAULT.with(WriteOptions.LAYOUT, "terms");
        assertThatThrownBy(() -> files.save(Glossary.EMPTY, file, null, wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unknown layout \"terms\". Choose one of: term, concept.");
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("LICENSE", "a.json", "more", "old.csv");
    }

    @Test
    void saveThroughALinkReplacesWhatItPointsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        files.save(Glossary.EMPTY, link, null, WriteOptions.DEFAULT);
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).startsWith("concept,");
    }

    @Test
    void formatToSaveInMustBeKnown() {
        assertThatThrownBy(() -> files.save(Glossary.EMPTY, folder.resolve("x.doc"), null, WriteOptions.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x.doc is unknown. Known: csv (.csv)");
    }
}

package org.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve(CodebookFile.NAME);
    }

    private List<InputProblem> problems(String text) throws IOException {
        Files.writeString(file, text);
        return CodebookFile.read(file).problems();
    }

    @Test
    void writtenBookIsReadAsItWasAndTheSchemaAcceptsIt() throws IOException {
        CodebookFile.write(file, Coded.BOOK);
        assertThat(CodebookFile.read(file)).isEqualTo(new ReadResult.Ok<>(Coded.BOOK, List.of()));
        assertThat(Coded.faults(Codebook.class, "dragoman-codebook-1.schema.json", file))
                .isEmpty();
    }

    @Test
    void schemaRefusesAScaleThatDoesNotExist() throws IOException {
        CodebookFile.write(file, Coded.BOOK);
        Files.writeString(file, Files.readString(file).replace("\"ratio\"", "\"absolute\""));
        assertThat(Coded.faults(Codebook.class, "dragoman-codebook-1.schema.json", file))
                .hasSize(1);
    }

    @Test
    void missingFileIsAnEmptyBook() {
        assertThat(CodebookFile.read(file)).isEqualTo(new ReadResult.Ok<>(Codebook.EMPTY, List.of()));
    }

    @Test
    void changedCodeIsOneChangedLine() throws IOException {
        CodebookFile.write(file, Coded.BOOK);
        List<String> before = Files.readAllLines(file);
        CodeVariable tone = Coded.BOOK.variables().get(0);
        CodebookFile.write(
                file,
                Coded.BOOK.with(tone.with(new Code("good", "Fine", "Praise", "Ən yaxşı gün", null, Hue.GREEN, "+"))));
        List<String> after = Files.readAllLines(file);
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(l -> !before.contains(l))).containsExactly("          \"name\" : \"Fine\",");
    }

    @Test
    void brokenJsonIsToldByLineAndColumn() throws IOException {
        assertThat(problems("{\n  \"format\": \"dragoman-codebook\",\n  oops\n}"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo("K001");
                    assertThat(p.at().line()).isEqualTo(3);
                });
    }

    @Test
    void fileOfAnotherKindIsRefused() throws IOException {
        assertThat(problems("{\"format\": \"dragoman-decisions\", \"version\": 1}"))
                .extracting(InputProblem::code)
                .containsExactly("K003");
        assertThat(problems("")).extracting(InputProblem::code).containsExactly("K003");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"level\": \"sentence\" | \"level\": \"word\" | 6 | \"level\" is \"word\".",
                "\"choice\": \"single\" | \"choice\": \"number\" | 8 | A choice \"number\" cannot be \"nominal\".",
                "\"sign\": \"+\" | \"sign\": \"plus\" | 9 | The sign \"plus\" is long.",
                "\"parent\": \"bad\" | \"parent\": \"ugly\" | 11 | There is no code \"ugly\".",
                "\"id\": \"worst\" | \"id\": \"bad\" | 11 | There are two codes \"bad\".",
                "\"id\": \"tone\" | \"id\": 7 | 4 | \"id\" is 7."
            })
    void whatIsWrongIsToldWhereItStands(String right, String wrong, int line, String message) throws IOException {
        String text = """
                {"format": "dragoman-codebook", "version": 1,
                 "variables": [{

                   "id": "tone",
                   "name": "Tone",
                   "level": "sentence",
                   "choice": "single",
                   "scale": "nominal",
                   "codes": [{"id": "good", "sign": "+"},
                     {"id": "bad"},
                     {"id": "worst", "parent": "bad"}]
                 }]}
                """;
        assertThat(problems(text)).isEmpty();
        assertThat(problems(text.replace(right, wrong)))
                .filteredOn(p -> p.message().equals(message))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.at().source()).isEqualTo(file.toString());
                    assertThat(p.at().line()).isEqualTo(line);
                    assertThat(p.at().column()).isPositive();
                    assertThat(p.code()).isEqualTo("K004");
                    assertThat(p.advice()).isNotBlank();
                });
    }

    @Test
    void codesThatAreAboveThemselvesAreRefused() throws IOException {
        assertThat(problems("""
                {"format": "dragoman-codebook", "version": 1, "variables": [{"id": "x", "level": "article", "choice": "single",
                 "codes": [{"id": "a", "parent": "b"}, {"id": "b", "parent": "a"}]}]}
                """))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.advice()).isEqualTo("Break the circle."));
    }

    @ParameterizedTest
    @CsvSource({"3, true", "'2,5', true", "-1, false", "1e3, false", "'', false", "x, false", "٣, false"})
    void numberOfATrueZeroIsDigitsNotBelowIt(String text, boolean taken) {
        assertThat(Coded.BOOK.variables().get(2).takes(List.of(text))).isEqualTo(taken);
    }

    @Test
    void singleChoiceTakesOneKnownCodeAndAMultipleOneAnyDifferent() {
        CodeVariable tone = Coded.BOOK.variables().get(0);
        CodeVariable topic = Coded.BOOK.variables().get(1);
        assertThat(tone.takes(List.of("good"))).isTrue();
        assertThat(tone.takes(List.of())).isFalse();
        assertThat(tone.takes(List.of("good", "bad"))).isFalse();
        assertThat(topic.takes(List.of())).isTrue();
        assertThat(topic.takes(List.of("oil", "war"))).isTrue();
        assertThat(topic.takes(List.of("oil", "oil"))).isFalse();
        assertThat(topic.takes(List.of("gas"))).isFalse();
    }

    @Test
    void severalCodesCannotBeOrdinal() {
        assertThatThrownBy(() ->
                        new CodeVariable("x", "", "", CodeLevel.ARTICLE, Choice.MULTIPLE, Scale.ORDINAL, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

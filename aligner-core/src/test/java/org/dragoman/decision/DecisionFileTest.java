package org.dragoman.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.article.LineClass;
import org.dragoman.decision.OriginDecision.Field;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionFileTest {
    private static final String HASH = "a".repeat(64);
    private static final String HEAD = "{\"format\": \"dragoman-decisions\", \"version\": 1, ";
    private static final Decisions SOME = Decisions.NONE
            .with(new LineDecision(HASH, 3, LineClass.SECOND_ARTICLE))
            .with(new LineDecision(HASH, 0, LineClass.TITLE))
            .with(new OriginDecision(HASH, Field.OUTLET, "Körpü \"Xəbər\""))
            .with(new OriginDecision(HASH, Field.AUTHOR, null));

    @TempDir
    Path folder;

    private List<InputProblem> problems(String text) throws IOException {
        return DecisionFile.read(Files.writeString(folder.resolve("d.json"), text))
                .problems();
    }

    @Test
    void decisionsComeBackAsTheyWereWritten() throws IOException {
        Path file = folder.resolve("decisions.json");
        DecisionFile.write(file, SOME);
        assertThat(DecisionFile.read(file)).isEqualTo(new ReadResult.Ok<>(SOME, List.of()));
    }

    @Test
    void sameDecisionsGiveTheSameFile() throws IOException {
        Path one = folder.resolve("1.json");
        Path other = folder.resolve("2.json");
        DecisionFile.write(one, SOME);
        DecisionFile.write(other, Decisions.NONE.with(SOME));
        assertThat(Files.readString(other)).isEqualTo(Files.readString(one)).endsWith("}\n");
    }

    @Test
    void missingFileHoldsNoDecisions() {
        assertThat(DecisionFile.read(folder.resolve("none.json")))
                .isEqualTo(new ReadResult.Ok<>(Decisions.NONE, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\": ", "{]", HEAD + "\"lines\": []} <<<<<<<"})
    void brokenJsonIsNamedWithItsPlace(String text) throws IOException {
        assertThat(problems(text)).extracting(InputProblem::code).containsExactly("D001");
        assertThat(problems(text).get(0).at().toString()).matches(".*d\\.json:1:\\d+");
    }

    @Test
    void folderInPlaceOfAFileIsNamed() {
        assertThat(DecisionFile.read(folder).problems())
                .extracting(InputProblem::code)
                .containsExactly("D002");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\": \"dragoman-comparison\", \"version\": 1}",
                "{\"format\": \"dragoman-decisions\", \"version\": 2}",
                "{\"format\": \"dragoman-decisions\"}"
            })
    void fileOfAnotherKindOrVersionIsNamed(String text) throws IOException {
        assertThat(problems(text)).extracting(InputProblem::code).containsExactly("D003");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"lines\": [{\"article\": \"a\", \"line\": 1, \"class\": \"headline\"}]",
                "\"lines\": [{\"article\": \"a\", \"line\": -1, \"class\": \"body\"}]",
                "\"lines\": [{\"article\": \"a\", \"line\": \"1\", \"class\": \"body\"}]",
                "\"lines\": [{\"line\": 1, \"class\": \"body\"}]",
                "\"lines\": [7]",
                "\"lines\": \"body\"",
                "\"origins\": [{\"article\": \"a\", \"field\": \"owner\", \"value\": \"x\"}]",
                "\"origins\": [{\"article\": \"a\", \"field\": \"outlet\", \"value\": 5}]",
                "\"origins\": [{\"article\": \"a\", \"field\": \"outlet\"}]",
                "\"origins\": {\"article\": \"a\"}"
            })
    void decisionThatCannotBeUnderstoodIsNamed(String member) throws IOException {
        assertThat(problems(HEAD + member + "}"))
                .isNotEmpty()
                .extracting(InputProblem::code)
                .containsOnly("D004");
    }

    @Test
    void everyBadDecisionIsNamedNotTheFirstAlone() throws IOException {
        assertThat(problems(HEAD + "\"lines\": [1, 2], \"origins\": [3]}")).hasSize(3);
    }
}

package org.dragoman.glossary.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonProblemsTest {
    private static final JsonGlossaryFormat FORMAT = new JsonGlossaryFormat();

    private static ReadResult<Glossary> readConcepts(String concepts) {
        return Glossaries.read(
                FORMAT, "{\"format\": \"dragoman-glossary\", \"version\": 1, \"concepts\": [\n" + concepts + "\n]}");
    }

    private static ReadResult<Glossary> readTerms(String terms) {
        return readConcepts(
                "{\"id\": \"a\", \"type\": \"term\", \"languages\": {\"az\": {\"terms\": [\n" + terms + "\n]}}}");
    }

    @Test
    void reportsEveryProblemOfAFileAtOnce() {
        ReadResult<Glossary> result = readConcepts("""
                {"id": "a", "type": "plaice", "defintion": "x"},
                {"id": "", "type": "place", "notes": "not a list"},
                {"id": "c", "type": "term", "validity": {"from": "2002-13", "to": 7},
                 "relations": [{"type": "parts-of", "target": "a"}],
                 "languages": {"az latin": {}, "en": {"terms": [{"type": "full-form"}]}}}""");
        assertThat(Glossaries.places(result))
                .containsExactly(
                        "2:21 G007",
                        "2:31 G003",
                        "3:8 G006",
                        "3:38 G005",
                        "4:50 G008",
                        "4:67 G005",
                        "5:25 G007",
                        "6:16 G009",
                        "6:49 G006");
    }

    @Test
    void advisesTheNearestKnownKeyAndWord() {
        ReadResult<Glossary> result = readConcepts("{\"id\": \"a\", \"type\": \"plaice\", \"defintion\": \"x\"}");
        assertThat(Glossaries.errors(result))
                .anySatisfy(e -> assertThat(e)
                        .startsWith("test.json:2:21: error: \"plaice\" is no concept type. Did you mean \"place\"?"))
                .anySatisfy(e -> assertThat(e).contains("Unknown key \"defintion\". Did you mean \"definition\"?"));
    }

    @Test
    void countsColumnsInCodePoints() {
        ReadResult<Glossary> result = readTerms("{\"text\": \"😀😀 Bakı\", \"type\": \"ful-form\"}");
        assertThat(Glossaries.places(result)).containsExactly("3:29 G007");
    }

    @Test
    void namesBothPlacesOfAnIdThatStandsTwice() {
        ReadResult<Glossary> result =
                readConcepts("{\"id\": \"a\", \"type\": \"term\"},\n{\"id\": \"a\", \"type\": \"place\"}");
        assertThat(Glossaries.errors(result))
                .singleElement()
                .asString()
                .startsWith("test.json:3:8: error: Two entries are the concept \"a\"; the first is at test.json:2:8.")
                .endsWith("[G010]");
    }

    @Test
    void namesBothPlacesOfATermThatStandsTwice() {
        ReadResult<Glossary> result = readTerms(
                "{\"text\": \"Bakı\", \"type\": \"full-form\"},\n{\"text\": \"Bakı\", \"type\": \"variant\"}");
        assertThat(Glossaries.errors(result))
                .singleElement()
                .asString()
                .startsWith("test.json:4:10: error: The term \"Bakı\" stands twice")
                .contains("the first is at test.json:3:10");
    }

    @Test
    void namesBothPlacesOfAKeyThatStandsTwice() {
        ReadResult<Glossary> result = readConcepts("{\"id\": \"a\",\n \"type\": \"term\", \"id\": \"b\"}");
        assertThat(Glossaries.errors(result))
                .singleElement()
                .asString()
                .startsWith("test.json:3:18: error: The key \"id\" stands twice")
                .contains("test.json:2:2");
    }

    @Test
    void sameLanguageUnderTwoSpellingsIsADuplicate() {
        ReadResult<Glossary> result =
                readConcepts("{\"id\": \"a\", \"type\": \"term\", \"languages\": {\"en_gb\": {}, \"en-GB\": {}}}");
        assertThat(Glossaries.places(result)).containsExactly("2:56 G004");
    }

    @Test
    void relationToUnknownConceptIsAWarningInAFileOfItsOwn() {
        String file = """
                {"format": "dragoman-glossary", "version": 1, "concepts": [
                {"id": "baku", "type": "place", "relations": [{"type": "capital-of", "target": "azerbajan"}]},
                {"id": "azerbaijan", "type": "place"}]}
                """;
        ReadResult<Glossary> alone = Glossaries.read(FORMAT, file);
        assertThat(alone).isInstanceOf(ReadResult.Ok.class);
        assertThat(alone.problems())
                .singleElement()
                .asString()
                .startsWith("test.json:2:80: warning: The concept \"baku\" names the concept \"azerbajan\"")
                .contains("Did you mean \"azerbaijan\"?");
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        assertThat(FORMAT.read(new GlossaryInput("part.json", bytes, false)).problems())
                .isEmpty();
    }

    @Test
    void memberOfANamingSetThatNobodyDescribesIsAWarning() {
        ReadResult<Glossary> result = Glossaries.read(FORMAT, """
                {"format": "dragoman-glossary", "version": 1,
                 "namingSets": [{"id": "x", "members": [{"concept": "a"}, {"concept": "a", "term": "A"}]}]}
                """);
        assertThat(Glossaries.places(result)).containsExactly("2:53 G012", "2:71 G012", "2:84 G006");
    }

    @Test
    void spaceAroundATermIsLeftOutWithAWarning() {
        ReadResult<Glossary> result = readTerms("{\"text\": \" Bakı\", \"type\": \"full-form\"}");
        assertThat(Glossaries.places(result)).containsExactly("3:10 G014");
        assertThat(Glossaries.value(result).concept("a").orElseThrow().label(LanguageTag.AZ))
                .isEqualTo("Bakı");
    }

    @Test
    void keepsWhatItFoundBeforeASyntaxError() {
        ReadResult<Glossary> result = readConcepts("{\"id\": \"a\", \"type\": \"plaice\"},\n{\"id\": \"b\" \"type\"");
        assertThat(Glossaries.places(result)).containsExactly("2:21 G007", "3:12 G001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "{\"concepts\": [ ! 1:15 G001 ! ends in the middle",
                "{\"format\": \"dragoman-glo ! 1:25 G001 ! ends in the middle",
                "[1, 2] ! 1:1 G001 ! does not begin with an object",
                "{\"format\": 7, \"version\": 1} ! 1:12 G005 ! a number where a text belongs",
                "{\"version\": 1} ! 1:1 G006 ! \"format\" is missing",
                "{\"format\": \"dragoman-glossary\"} ! 1:1 G006 ! \"version\" is missing",
                "{\"format\": \"dragoman-glossary\", \"version\": 2} ! 1:44 G002 ! version 2",
                "{\"format\": \"tbx\", \"version\": 1} ! 1:12 G002 ! says that it is \"tbx\"",
                "{\"format\": \"dragoman-glossary\", \"version\": 1, \"concepts\": {}} ! 1:59 G005 ! a list belongs",
                "{\"format\": \"dragoman-glossary\", \"version\": 1, \"title\": null} ! 1:56 G005 ! null where a text",
                "{\"format\": \"dragoman-glossary\", \"version\": 1} x ! 1:47 G001 ! Unrecognized token",
                "{\"format\": \"dragoman-glossary\", \"version\": 1} {} ! 1:47 G001 ! follows after the end",
                "not json ! 1:1 G001 ! This is not JSON"
            })
    void saysWhereAndWhatIsWrongWithTheFileItself(String file, String place, String message) {
        ReadResult<Glossary> result = Glossaries.read(FORMAT, file);
        assertThat(Glossaries.places(result)).containsExactly(place);
        assertThat(Glossaries.errors(result)).singleElement().asString().contains(message);
        assertThat(Glossaries.errors(result).toString())
                .doesNotContain("Exception")
                .doesNotContain("(start marker");
    }

    @Test
    void deepNestingIsRefusedWithoutFailing() {
        ReadResult<Glossary> result = readConcepts("[".repeat(5000));
        assertThat(Glossaries.errors(result)).singleElement().asString().contains("nested too deeply");
    }

    @Test
    void endBeforeBeginningIsAnError() {
        ReadResult<Glossary> result = readTerms(
                "{\"text\": \"a\", \"type\": \"variant\", \"usage\": [{\"status\": \"admitted\", \"from\": \"2003\", \"to\": \"2002\"}]}");
        assertThat(Glossaries.places(result)).containsExactly("3:89 G013");
    }

    @Test
    void otherCharsetIsReportedWithItsPlace() {
        byte[] latin = "{\"format\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        ReadResult<Glossary> result = FORMAT.read(new GlossaryInput("latin.json", latin));
        assertThat(result.problems()).singleElement().asString().startsWith("latin.json:1:13: error:");
    }
}

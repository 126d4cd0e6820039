package org.dragoman.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.dragoman.check.Baseline;
import org.dragoman.report.CheckResult;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.ReportOptions.Offsets;
import org.dragoman.report.ReportOptions.TextAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingSarifTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode sarif(CheckResult result, ReportOptions options) throws IOException {
        return MAPPER.readTree(Found.bytes(new FindingSarif(), result, options));
    }

    private static JsonNode run() throws IOException {
        return sarif(Found.result(), ReportOptions.DEFAULT).at("/runs/0");
    }

    /** By the schema that OASIS published. */
    private static Collection<ValidationMessage> faults(JsonNode json) throws IOException {
        try (InputStream in = FindingSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(MAPPER.readTree(in))
                    .validate(json);
        }
    }

    @ParameterizedTest
    @EnumSource
    void publishedSchemaAcceptsWhatIsWritten(TextAmount amount) throws IOException {
        for (Offsets unit : Offsets.values()) {
            assertThat(faults(sarif(Found.result(), Found.options(unit, amount))))
                    .isEmpty();
            assertThat(faults(sarif(Found.accepted("agreed"), Found.options(unit, amount))))
                    .isEmpty();
        }
        assertThat(faults(MAPPER.readTree("{\"version\":\"2.1.0\",\"runs\":[{}]}")))
                .isNotEmpty();
    }

    @Test
    void whatTheStandardAsksForIsThere() throws IOException {
        JsonNode json = sarif(Found.result(), ReportOptions.DEFAULT);
        assertThat(json.at("/version").asText()).isEqualTo("2.1.0");
        assertThat(json.at("/runs/0/tool/driver/name").asText()).isEqualTo("Dragoman");
        assertThat(json.at("/runs/0/columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(json.at("/runs/0/results")).hasSize(5).allSatisfy(r -> {
            assertThat(r.at("/message/text").asText()).isNotBlank();
            assertThat(r.at("/locations/0/physicalLocation/region/startLine").asInt())
                    .isPositive();
            assertThat(json.at("/runs/0/tool/driver/rules/" + r.get("ruleIndex").asInt() + "/id"))
                    .isEqualTo(r.get("ruleId"));
        });
    }

    @Test
    void rulesHaveNameHelpAndLevel() throws IOException {
        assertThat(run().at("/tool/driver/rules")).hasSize(5).allSatisfy(r -> {
            assertThat(r.at("/shortDescription/text").asText()).isNotBlank();
            assertThat(r.at("/help/text").asText()).endsWith(".");
            assertThat(r.at("/defaultConfiguration/level").asText()).isIn("note", "warning", "error");
        });
    }

    @Test
    void levelOfWhatIsOnlyWorthALookIsNote() throws IOException {
        assertThat(run().findValuesAsText("level"))
                .contains("note", "warning", "error")
                .doesNotContain("info");
    }

    @Test
    void columnsCountFromOneInTheUnitOfTheRun() throws IOException {
        JsonNode points = run().at("/results/1/locations/0/physicalLocation/region");
        JsonNode units = sarif(Found.result(), Found.options(Offsets.UTF16, TextAmount.SNIPPET))
                .at("/runs/0/results/1/locations/0/physicalLocation/region");
        assertThat(points.get("startColumn").asInt()).isEqualTo(28);
        assertThat(points.get("endColumn").asInt()).isEqualTo(35);
        assertThat(units.get("startColumn").asInt()).isEqualTo(29);
        assertThat(points.at("/snippet/text").asText()).isEqualTo("Limanda");
    }

    @Test
    void filesAreRelativeWithEveryLetterOutsideAsciiInPercents() throws IOException {
        JsonNode run = run();
        JsonNode file = run.at("/results/4/locations/0/physicalLocation/artifactLocation");
        assertThat(file.get("uri").asText())
                .isEqualTo("%D9%86%D8%B5%D9%88%D8%B5/%D8%B9%D8%A8%D8%A7%D8%B1%D8%A9%201.ar.txt");
        assertThat(run.get("originalUriBaseIds").has(file.get("uriBaseId").asText()))
                .isTrue();
        JsonNode artifact = run.at("/artifacts/" + file.get("index").asInt());
        assertThat(artifact.at("/location/uri")).isEqualTo(file.get("uri"));
        assertThat(artifact.at("/properties/address").asText()).startsWith("https://example.org/");
        assertThat(artifact.at("/properties/published").asText()).isEqualTo("2024-05-01");
    }

    @Test
    void counterpartIsARelatedLocation() throws IOException {
        JsonNode other = run().at("/results/2/relatedLocations/0/physicalLocation");
        assertThat(other.at("/artifactLocation/uri").asText()).isEqualTo("texts/b%C9%99r%C9%99.en.txt");
        assertThat(other.at("/region/startLine").asInt()).isEqualTo(2);
        assertThat(other.at("/region/snippet/text").asText()).isEqualTo("harbour master, \"Ali\"");
    }

    @Test
    void onlySureFixesAreChanges() throws IOException {
        JsonNode results = run().get("results");
        JsonNode replacement = results.at("/0/fixes/0/artifactChanges/0/replacements/0");
        assertThat(replacement.at("/insertedContent/text").asText()).isEqualTo("Aktau şəhərinə");
        assertThat(replacement.at("/deletedRegion/startColumn").asInt()).isEqualTo(1);
        assertThat(replacement.at("/deletedRegion/endColumn").asInt()).isEqualTo(8);
        assertThat(results.get(1).has("fixes")).isFalse();
        assertThat(results.at("/1/properties/choices")).hasSize(2);
    }

    @Test
    void fingerprintsAreThoseOfTheBaseline() throws IOException {
        Map<String, ?> names = Baseline.fingerprints(Found.findings());
        assertThat(run().get("results"))
                .extracting(r -> r.at("/partialFingerprints")
                        .get("dragomanFingerprint/v1")
                        .asText())
                .containsExactlyElementsOf(names.keySet());
    }

    @Test
    void whatABaselineLetsStandIsSuppressedWithItsReason() throws IOException {
        JsonNode results =
                sarif(Found.accepted("agreed"), ReportOptions.DEFAULT).at("/runs/0/results");
        assertThat(results).hasSize(5);
        assertThat(results.at("/0/suppressions/0/kind").asText()).isEqualTo("external");
        assertThat(results.at("/0/suppressions/0/justification").asText()).isEqualTo("agreed");
        assertThat(results.at("/1/suppressions")).isEmpty();
        assertThat(run().at("/results/0").has("suppressions")).isFalse();
    }

    @Test
    void contextIsExactlyWhatStandsInItsRegion() throws IOException {
        JsonNode place = run().at("/results/1/locations/0/physicalLocation/contextRegion");
        assertThat(place.at("/snippet/text").asText()).isEqualTo("Aktauya bərə yola düşür. 😀 Limanda yük var.");
        assertThat(place.get("startColumn").asInt()).isEqualTo(1);
        assertThat(place.get("endColumn").asInt()).isEqualTo(44);
    }

    private static JsonNode place(String name, String text, Offsets unit) throws IOException {
        return sarif(Found.inFile(name, text, "Bakı"), Found.options(unit, TextAmount.FULL))
                .at("/runs/0");
    }

    @Test
    void lineEndOfTwoCharsDoesNotBelongToTheWordsBeforeIt() throws IOException {
        JsonNode region = place("a.az.txt", "Birinci.\r\n😀 Bakı\r\nSon.\r\n", Offsets.UTF16)
                .at("/results/0/locations/0/physicalLocation/region");
        assertThat(region.get("startLine").asInt()).isEqualTo(2);
        assertThat(region.get("startColumn").asInt()).isEqualTo(4);
        assertThat(region.get("endLine").asInt()).isEqualTo(2);
        assertThat(region.get("endColumn").asInt()).isEqualTo(8);
    }

    @Test
    void recordsAreCountedInCodePointsAndTheRunSaysSo() throws IOException {
        String record = "{\"title\":\"😀\",\"lang\":\"az\",\"text\":\"\\ud83d\\ude00 Bakı\"}\n";
        JsonNode run = place("a.jsonl", record, Offsets.UTF16);
        JsonNode region = run.at("/results/0/locations/0/physicalLocation/region");
        int column = record.codePointCount(0, record.indexOf("Bakı")) + 1;
        assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(region.get("startColumn").asInt()).isEqualTo(column);
        assertThat(region.get("endColumn").asInt()).isEqualTo(column + 4);
        assertThat(run.at("/results/0/fixes")).hasSize(1);
    }

    @Test
    void fixOfWordsThatAFileEscapesIsNoChange() throws IOException {
        JsonNode run = place("a.jsonl", "{\"lang\":\"az\",\"text\":\"Bak\\u0131\"}\n", Offsets.UTF16);
        assertThat(run.get("results")).hasSize(1);
        assertThat(run.at("/results/0").has("fixes")).isFalse();
    }

    @Test
    void namesOfFilesBecomeUris() {
        assertThat(FileUri.of("a/./b/../c d.txt")).isEqualTo("a/c%20d.txt");
        assertThat(FileUri.of("/tmp/50%.txt")).isEqualTo("file:///tmp/50%25.txt");
        assertThat(FileUri.of("a:b.txt")).isEqualTo("a%3Ab.txt");
        assertThat(FileUri.of("../x.txt")).isEqualTo("../x.txt");
    }
}

package org.dragoman.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.ReportOptions.Offsets;
import org.dragoman.report.ReportOptions.TextAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode json(CheckResult result, ReportOptions options) throws IOException {
        return MAPPER.readTree(Found.bytes(new FindingJson(), result, options));
    }

    private static Collection<ValidationMessage> faults(JsonNode json) throws IOException {
        try (InputStream in = FindingReport.class.getResourceAsStream("dragoman-findings-1.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(MAPPER.readTree(in))
                    .validate(json);
        }
    }

    @ParameterizedTest
    @EnumSource
    void schemaAcceptsWhatIsWritten(TextAmount amount) throws IOException {
        assertThat(faults(json(Found.result(), Found.options(Offsets.CODE_POINTS, amount))))
                .isEmpty();
        assertThat(faults(json(Found.accepted("agreed"), Found.options(Offsets.UTF16, amount))))
                .isEmpty();
        assertThat(faults(json(CheckResult.of(List.of(), List.of(), List.of()), ReportOptions.DEFAULT)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "severity", "file", "lang", "found", "expected", "message", "fingerprint"})
    void schemaMissesAKeyThatIsNotThere(String key) throws IOException {
        JsonNode json = json(Found.result(), ReportOptions.DEFAULT);
        ((ObjectNode) json.at("/findings/0")).remove(key);
        assertThat(faults(json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/findings/0", "/findings/0/counterpart", "/findings/0/suggestion", "/counts", ""})
    void schemaRejectsAKeyThatItDoesNotKnow(String object) throws IOException {
        JsonNode json = json(Found.result(), ReportOptions.DEFAULT);
        ((ObjectNode) json.at(object)).put("surprise", 1);
        assertThat(faults(json)).isNotEmpty();
    }

    @Test
    void findingHasItsPlaceItsSuggestionAndItsCounterpart() throws IOException {
        JsonNode finding = json(Found.result(), ReportOptions.DEFAULT).at("/findings/0");
        assertThat(finding.at("/file").asText()).isEqualTo("texts/bərə.az.txt");
        assertThat(finding.at("/line").asInt(-1)).isZero();
        assertThat(finding.at("/end").asInt()).isEqualTo(7);
        assertThat(finding.at("/concept/id").asText()).isEqualTo("aktau");
        assertThat(finding.at("/suggestion/sure").asBoolean()).isTrue();
        assertThat(finding.at("/suggestion/choices/0").asText()).isEqualTo("Aktau şəhərinə");
        assertThat(finding.at("/sentence/1").asText()).isEqualTo("Aktauya");
        assertThat(finding.at("/counterpart/sentence/0").asText()).isEqualTo("The ferry to ");
        assertThat(finding.at("/counterpart/start").asInt()).isEqualTo(13);
        assertThat(finding.at("/address").asText()).isEqualTo("https://example.org/a?b=1&c=2");
    }

    @Test
    void missingTermHasALineButNoOffsets() throws IOException {
        JsonNode finding = json(Found.result(), ReportOptions.DEFAULT).at("/findings/2");
        assertThat(finding.at("/line").asInt()).isEqualTo(1);
        assertThat(finding.has("start")).isFalse();
    }

    @Test
    void whatABaselineLetsStandIsCountedOnly() throws IOException {
        JsonNode json = json(Found.accepted("agreed"), ReportOptions.DEFAULT);
        assertThat(json.at("/counts/accepted").asInt()).isEqualTo(1);
        assertThat(json.at("/counts/error").asInt()).isZero();
        assertThat(json.get("findings")).hasSize(4);
    }
}

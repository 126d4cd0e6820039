package org.dragoman.glossary.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode SCHEMA = schema();

    private static JsonNode schema() {
        try (InputStream in = GlossaryFormat.class.getResourceAsStream("dragoman-glossary-1.schema.json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode object(String name) {
        return name.equals("file") ? SCHEMA : SCHEMA.at("/$defs/" + name);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(n -> texts.add(n.asText()));
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void keysOfTheSchemaAreThoseOfTheReaderInTheOrderOfTheWriter(JsonKeys keys) {
        String name = keys == JsonKeys.NAMING_SET ? "namingSet" : keys.name().toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>();
        object(name).get("properties").fieldNames().forEachRemaining(names::add);
        assertThat(names).isEqualTo(keys.keys());
        assertThat(object(name).get("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void wordsOfTheSchemaAreThoseOfTheReader() {
        assertThat(words("concept", "type")).isEqualTo(Vocabulary.CONCEPT_TYPE.codes());
        assertThat(words("relation", "type")).isEqualTo(Vocabulary.RELATION_TYPE.codes());
        assertThat(words("term", "type")).isEqualTo(Vocabulary.TERM_TYPE.codes());
        assertThat(words("term", "case")).isEqualTo(Vocabulary.CASE.codes());
        assertThat(words("usage", "status")).isEqualTo(Vocabulary.STATUS.codes());
        assertThat(words("grammar", "kind")).isEqualTo(Vocabulary.KIND.codes());
    }

    private static List<String> words(String object, String key) {
        return texts(object(object).at("/properties/" + key + "/enum"));
    }

    @Test
    void schemaAcceptsAFileInWhichEveryKeyStands() throws IOException {
        assertThat(validate(Glossaries.everything())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "\"place\" ! \"plaice\"",
                "\"definition\" ! \"defintion\"",
                "\"2002-10-07\" ! \"2002-10-7\"",
                "\"version\": 1 ! \"version\": 2",
                "\"contextual\": true ! \"contextual\": \"yes\"",
                "\"document\": \"Style guide\", ! ``",
                "\"en-GB\" ! \"British English\"",
                "\"language\": \"az\", ! ``"
            })
    void schemaRefusesWhatTheReaderRefuses(String right, String wrong) throws IOException {
        String file = Glossaries.everything();
        assertThat(file).contains(right);
        String broken = file.replace(right, wrong);
        assertThat(validate(broken)).isNotEmpty();
        assertThat(Glossaries.errors(Glossaries.read(new JsonGlossaryFormat(), broken)))
                .isNotEmpty();
    }

    private static List<String> validate(String json) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);
        return schema.validate(MAPPER.readTree(json)).stream()
                .map(Object::toString)
                .toList();
    }
}

package org.dragoman.glossary.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class JsonGlossaryFormatTest {
    private static final JsonGlossaryFormat FORMAT = new JsonGlossaryFormat();

    @Test
    void canonicalFileComesBackByteForByte() {
        String file = Glossaries.everything();
        assertThat(Glossaries.json(Glossaries.glossary(FORMAT, file))).isEqualTo(file);
    }

    @Test
    void canonicalFileHasNoProblemsAndNothingIsLost() {
        var result = Glossaries.read(FORMAT, Glossaries.everything());
        assertThat(result.problems()).isEmpty();
        Glossary glossary = Glossaries.glossary(FORMAT, Glossaries.everything());
        assertThat(Glossaries.losses(FORMAT, glossary, WriteOptions.DEFAULT)).isEmpty();
    }

    @Test
    void termKeepsWhatTheFileSays() {
        Glossary glossary = Glossaries.glossary(FORMAT, Glossaries.everything());
        Concept csto = glossary.concept("csto").orElseThrow();
        Term term = csto.terms(LanguageTag.AZ).get(0);
        assertThat(term.text()).isEqualTo("KTMT");
        assertThat(term.grammar().reading()).isEqualTo("ka-te-em-te");
        assertThat(term.grammar().possessed()).isFalse();
        assertThat(term.status(null)).isEqualTo(Status.DEPRECATED);
        assertThat(csto.relations().get(1).of()).isEqualTo("armenia");
    }

    @Test
    void writesConceptsByIdWhateverTheirOrderWas() {
        String file = """
                {"format": "dragoman-glossary", "version": 1, "concepts": [
                  {"type": "term", "id": "b"}, {"id": "a", "type": "term"}]}
                """;
        assertThat(Glossaries.json(Glossaries.glossary(FORMAT, file))).isEqualTo("""
                        {
                          "format": "dragoman-glossary",
                          "version": 1,
                          "concepts": [
                            {
                              "id": "a",
                              "type": "term"
                            },
                            {
                              "id": "b",
                              "type": "term"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void charOutsideTheBasicPlaneIsWrittenAsItIs() {
        String file = "{\"format\": \"dragoman-glossary\", \"version\": 1, \"title\": \"\\ud83d\\ude00\"}";
        assertThat(Glossaries.json(Glossaries.glossary(FORMAT, file))).contains("\"title\": \"😀\"");
    }

    @Test
    void emptyGlossaryIsLegal() {
        assertThat(Glossaries.read(FORMAT, "").problems()).isEmpty();
        String file = Glossaries.json(Glossary.EMPTY);
        assertThat(file)
                .isEqualTo("{\n  \"format\": \"dragoman-glossary\",\n  \"version\": 1,\n  \"concepts\": []\n}\n");
        assertThat(Glossaries.glossary(FORMAT, file).isEmpty()).isTrue();
    }

    @Test
    void otherNamesOfConceptTypesAreUnderstood() {
        String file = """
                {"format": "dragoman-glossary", "version": 1, "concepts": [{"id": "a", "type": "organization"}]}
                """;
        assertThat(Glossaries.json(Glossaries.glossary(FORMAT, file))).contains("\"organisation\"");
    }
}

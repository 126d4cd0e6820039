package org.dragoman.glossary.format.omegat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;

class OmegaTGlossaryFormatTest {
    private final OmegaTGlossaryFormat format = new OmegaTGlossaryFormat();

    private ReadResult<Glossary> read(String name, String text) {
        return format.read(new GlossaryInput(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Term term(String text, Status status) {
        return Term.of(text, TermType.FULL_FORM, status);
    }

    private static Glossary glossary() {
        Concept concept = Concept.of(
                "csto",
                ConceptType.ORGANISATION,
                Map.of(
                        LanguageTag.EN, List.of(term("CSTO", Status.PREFERRED)),
                        LanguageTag.AZ,
                                List.of(
                                        term("KTM", Status.DEPRECATED),
                                        term("Təşkilat\ttab", Status.ADMITTED),
                                        term("KTMT", Status.PREFERRED)),
                        LanguageTag.AR, List.of(term("المنظمة", Status.PREFERRED))));
        return new Glossary(List.of(concept), List.of(), List.of());
    }

    @Test
    void givenLinesWithOneSourceWhenReadThenTheyAreOneConceptAndTheFirstTargetIsPreferred() {
        ReadResult<Glossary> result = read(
                "project/terms.en-az.utf8",
                "\uFEFF# -*- coding: utf-8 -*-\nCSTO\tKTMT\tmüqavilə təşkilatı\r\nCSTO\tTəşkilat\n\nUN\tBMT\n");

        assertThat(result.problems()).isEmpty();
        Glossary read = result.fold(ReadResult.Ok::value, f -> Glossary.EMPTY);
        assertThat(read.concepts()).hasSize(2);
        Concept csto = read.concept("CSTO").orElseThrow();
        assertThat(csto.terms(LanguageTag.EN)).extracting(Term::text).containsExactly("CSTO");
        assertThat(csto.terms(LanguageTag.AZ)).extracting(Term::text).containsExactly("KTMT", "Təşkilat");
        assertThat(csto.terms(LanguageTag.AZ).get(0).status(null)).isEqualTo(Status.PREFERRED);
        assertThat(csto.terms(LanguageTag.AZ).get(0).note()).isEqualTo("müqavilə təşkilatı");
        assertThat(csto.terms(LanguageTag.AZ).get(1).status(null)).isEqualTo(Status.ADMITTED);
    }

    @Test
    void givenALineWithoutTargetWhenReadThenItIsLeftOutWithItsPlace() {
        List<InputProblem> problems = read("x.en-az.tab", "CSTO\tKTMT\nUN\t\n").problems();

        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.severity()).isEqualTo(InputProblem.Severity.WARNING);
            assertThat(p.at().line()).isEqualTo(2);
        });
    }

    @Test
    void givenANameWithoutLanguagesWhenReadThenTheMessageSaysHowToCallIt() {
        assertThat(read("glossary.utf8", "a\tb\n").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).contains("terms.en-az.utf8"));
    }

    @Test
    void givenAGlossaryWhenWrittenThenPreferredComesFirstAndDeprecatedStandsInTheComment() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        format.write(glossary(), out, WriteOptions.DEFAULT.with(WriteOptions.FILE, "terms.en-az.utf8"));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("CSTO\tKTMT\tNot: KTM\nCSTO\tTəşkilat tab\tNot: KTM\n");
    }

    @Test
    void givenNoLanguagesWhenWrittenThenTheMessageNamesTheOptions() {
        assertThatThrownBy(() -> format.write(glossary(), new ByteArrayOutputStream(), WriteOptions.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--from");
    }
}

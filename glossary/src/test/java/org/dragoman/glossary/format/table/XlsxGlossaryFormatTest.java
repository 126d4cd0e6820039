package org.dragoman.glossary.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;

class XlsxGlossaryFormatTest {
    private final XlsxGlossaryFormat format = new XlsxGlossaryFormat();

    /** Fills a sheet. */
    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            filling.fill(workbook.newWorksheet("one"));
        }
        return out.toByteArray();
    }

    private ReadResult<Glossary> read(byte[] bytes) {
        return format.read(new GlossaryInput("x.xlsx", bytes));
    }

    private static Glossary everything() throws IOException {
        try (InputStream in =
                XlsxGlossaryFormatTest.class.getResourceAsStream("/org/dragoman/glossary/format/everything.json")) {
            Glossary all = new JsonGlossaryFormat()
                    .read(new GlossaryInput("everything.json", in.readAllBytes()))
                    .fold(ReadResult.Ok::value, f -> Glossary.EMPTY);
            return new Glossary(all.concepts(), List.of(), List.of());
        }
    }

    private static String json(Glossary glossary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonGlossaryFormat().write(glossary, out, WriteOptions.DEFAULT);
        return out.toString(StandardCharsets.UTF_8);
    }

    private byte[] written(Glossary glossary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(format.write(glossary, out, WriteOptions.DEFAULT)).isEmpty();
        return out.toByteArray();
    }

    @Test
    void givenEveryFieldWhenWrittenAndReadThenConceptsAreTheSame() throws IOException {
        ReadResult<Glossary> result = read(written(everything()));

        assertThat(result.problems()).isEmpty();
        assertThat(json(result.fold(ReadResult.Ok::value, f -> Glossary.EMPTY))).isEqualTo(json(everything()));
    }

    @Test
    void givenOneGlossaryWhenWrittenTwiceThenTheFilesAreEqual() throws IOException {
        assertThat(written(everything())).isEqualTo(written(everything()));
    }

    @Test
    void givenConceptRowsWithDatesNumbersAndFormulasWhenReadThenTheirValuesCount() throws IOException {
        byte[] bytes = workbook(sheet -> {
            List<String> titles = List.of("id", "type", "en", "valid-from");
            for (int i = 0; i < titles.size(); i++) {
                sheet.value(0, i, titles.get(i));
            }
            sheet.value(2, 0, 1701);
            sheet.value(2, 1, "term");
            sheet.value(2, 2, "'=treaty|pact");
            sheet.value(2, 3, LocalDate.of(2020, 11, 10));
            sheet.style(2, 3).format("yyyy-mm-dd").set();
        });

        ReadResult<Glossary> result = read(bytes);

        assertThat(result.problems()).isEmpty();
        Concept concept = result.fold(ReadResult.Ok::value, f -> Glossary.EMPTY)
                .concept("1701")
                .orElseThrow();
        assertThat(concept.terms(LanguageTag.EN)).extracting(Term::text).containsExactly("=treaty", "pact");
        assertThat(String.valueOf(concept.validity().from())).isEqualTo("2020-11-10");
    }

    @Test
    void givenAnUnknownTypeWhenReadThenThePlaceIsRowAndColumnOfTheSheet() throws IOException {
        byte[] bytes = workbook(sheet -> {
            List<String> titles = List.of("id", "type", "en");
            for (int i = 0; i < titles.size(); i++) {
                sheet.value(0, i, titles.get(i));
            }
            sheet.value(3, 0, "a");
            sheet.value(3, 1, "plce");
            sheet.value(3, 2, "Baku");
        });

        assertThat(read(bytes).problems()).singleElement().satisfies(p -> {
            assertThat(p.severity()).isEqualTo(InputProblem.Severity.WARNING);
            assertThat(p.at().line()).isEqualTo(4);
            assertThat(p.at().column()).isEqualTo(2);
            assertThat(p.toString()).contains("place");
        });
    }

    @Test
    void givenACutOrForeignFileWhenReadThenTheMessageSaysWhatToDo() throws IOException {
        byte[] cut = Arrays.copyOf(written(everything()), 900);

        for (byte[] bytes : List.of(cut, "no archive".getBytes(StandardCharsets.UTF_8))) {
            assertThat(read(bytes).problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.toString()).contains("x.xlsx: error: It is no workbook"));
        }
    }
}

package org.dragoman.glossary.curated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.Relation;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;
import org.dragoman.glossary.format.table.CsvGlossaryFormat;
import org.dragoman.glossary.format.table.TsvGlossaryFormat;
import org.dragoman.glossary.validate.GlossaryValidator;
import org.dragoman.language.Languages;
import org.dragoman.text.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CuratedGlossaryTest {
    private static final Pattern STATE = Pattern.compile(
            "(State (?!border)|Island state |Kingdom |Sultanate |Federation |Federal state (?!of 1922))");

    private static Stream<String> files() {
        return CuratedGlossary.names(CuratedGlossary.class, "").stream();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = CuratedGlossary.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void shippedGlossaryIsReadWithoutProblemsAndOnce() {
        assertThat(CuratedGlossary.get().concepts()).isNotEmpty();
        assertThat(CuratedGlossary.get()).isSameAs(CuratedGlossary.get());
        assertThat(CuratedGlossary.get().info().license()).isEqualTo("CC-BY-4.0");
    }

    @Test
    void validatorFindsNoErrorsInTheShippedGlossary() {
        assertThat(GlossaryValidator.standard(Languages.installed()).validate(CuratedGlossary.get()))
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .isEmpty();
    }

    /** A concept of two files would be merged without a word. */
    @Test
    void everyConceptStandsInOneFile() {
        List<String> ids = files().flatMap(f -> ids(f).stream()).toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(CuratedGlossary.get().concepts());
    }

    /** The adjective and the inhabitants of a state are no names of it, but belong to it. */
    @Test
    void everyStateHasItsDemonym() {
        Set<String> linked = CuratedGlossary.get().concepts().stream()
                .filter(c -> c.type() == ConceptType.DEMONYM)
                .flatMap(c -> c.relations().stream())
                .filter(r -> r.type() == Relation.Type.DEMONYM_OF)
                .map(Relation::target)
                .collect(Collectors.toSet());
        List<String> states = CuratedGlossary.get().concepts().stream()
                .filter(c -> c.type() == ConceptType.PLACE)
                .filter(c ->
                        c.definition() != null && STATE.matcher(c.definition()).lookingAt())
                .map(c -> c.id())
                .toList();
        assertThat(states).hasSizeGreaterThan(50);
        assertThat(linked).containsAll(states);
    }

    private static List<String> ids(String file) {
        try {
            return Glossaries.glossary(new JsonGlossaryFormat(), text(file)).concepts().stream()
                    .map(c -> c.id())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So that one change is one small difference. */
    @ParameterizedTest
    @MethodSource("files")
    void shippedFileIsCanonicalAndBearsItsLicence(String file) throws IOException {
        Glossary glossary = Glossaries.glossary(new JsonGlossaryFormat(), text(file));
        assertThat(Glossaries.json(glossary)).isEqualTo(text(file));
        assertThat(glossary.info().license()).isEqualTo("CC-BY-4.0");
        assertThat(glossary.info().title()).isNotBlank();
    }

    @Test
    void shippedGlossaryComesBackThroughTables() {
        Glossary all = CuratedGlossary.get();
        Glossary concepts = new Glossary(all.concepts(), List.of(), List.of(), GlossaryInfo.NONE);
        for (GlossaryFormat format : List.of(new CsvGlossaryFormat(), new TsvGlossaryFormat())) {
            String table = Glossaries.write(format, all, WriteOptions.DEFAULT);
            assertThat(Glossaries.json(Glossaries.glossary(format, table))).isEqualTo(Glossaries.json(concepts));
        }
    }

    @Test
    void licenceStandsBesideTheFiles() throws IOException {
        assertThat(text("LICENSE")).contains("CC BY 4.0");
    }

    @Test
    void brokenFilesAreAnErrorThatNamesEveryProblem() {
        assertThatThrownBy(() -> CuratedGlossary.load(CuratedGlossaryTest.class, "broken/"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("broken/broken.json:1:")
                .hasMessageContaining("broken/also.json:");
    }

    @Test
    void missingFileIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> CuratedGlossary.load(CuratedGlossaryTest.class, "missing/"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lacks its file missing/none.json");
    }
}

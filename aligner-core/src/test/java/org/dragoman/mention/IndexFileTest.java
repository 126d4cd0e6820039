package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFileTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final String TEXT = "Rusiyanın xarici işlər nazirləri Ermənistanda, KTMT-nin üzvlüyü";

    @TempDir
    Path folder;

    private static Glossary glossary(String... terms) {
        List<Concept> concepts = new ArrayList<>();
        for (String term : terms) {
            ConceptType type = Character.isUpperCase(term.charAt(0)) ? ConceptType.PLACE : ConceptType.TERM;
            concepts.add(Concept.of(
                    term, type, Map.of(LanguageTag.AZ, List.of(Term.of(term, TermType.FULL_FORM, Status.PREFERRED)))));
        }
        return new Glossary(concepts, List.of(), List.of());
    }

    private static List<String> find(TermIndex index) {
        List<String> found = new ArrayList<>();
        index.find(LanguageTag.AZ, TEXT, hit -> found.add(hit.concept().id() + hit.span()));
        return found;
    }

    @Test
    void givenASavedIndexWhenOpenedThenItFindsTheSameAndNeedsNoSaving() throws IOException {
        Glossary glossary = glossary("Rusiya", "Ermənistan", "xarici işlər naziri", "üzvlük");
        Path file = folder.resolve("terms.index");
        TermIndex index = TermIndex.of(glossary, LANGUAGES);
        assertThat(index.save(file, List.of(LanguageTag.AZ, LanguageTag.AR))).isTrue();

        TermIndex opened = TermIndex.open(file, glossary, LANGUAGES);

        assertThat(find(opened)).hasSize(4).isEqualTo(find(index));
        assertThat(opened.save(file, List.of(LanguageTag.AZ, LanguageTag.AR))).isFalse();
    }

    @Test
    void givenAnotherGlossaryWhenOpenedThenItsOwnTermsAreFound() throws IOException {
        Path file = folder.resolve("terms.index");
        TermIndex.of(glossary("Rusiya"), LANGUAGES).save(file, List.of(LanguageTag.AZ));

        TermIndex opened = TermIndex.open(file, glossary("Ermənistan"), LANGUAGES);

        assertThat(find(opened)).containsExactly("Ermənistan" + new Span(33, 45));
        assertThat(opened.save(file, List.of(LanguageTag.AZ))).isTrue();
    }

    @Test
    void givenAByteChangedWhenOpenedThenTheFileIsPassedOver() throws IOException {
        Glossary glossary = glossary("Rusiya", "Ermənistan");
        Path file = folder.resolve("terms.index");
        TermIndex.of(glossary, LANGUAGES).save(file, List.of(LanguageTag.AZ));
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(file, damaged);

            assertThat(IndexFile.map(file)).as("byte " + at).isEmpty();
        }
        Files.write(file, whole);
        assertThat(IndexFile.map(file)).isPresent();
    }

    @Test
    void givenAnythingButAnIndexWhenAskedThenItMayNotBeReplaced() throws IOException {
        Path file = folder.resolve("terms.index");
        assertThat(TermIndex.mayReplace(file)).isTrue();
        Files.writeString(file, "");
        assertThat(TermIndex.mayReplace(file)).isTrue();
        TermIndex.of(glossary("Rusiya"), LANGUAGES).save(file, List.of(LanguageTag.AZ));
        assertThat(TermIndex.mayReplace(file)).isTrue();
        for (String other : List.of("{}", "{ \"format\": \"dragoman-glossary\" }", "id,az,en")) {
            Files.writeString(file, other);
            assertThat(TermIndex.mayReplace(file)).as(other).isFalse();
        }
    }

    @Test
    void givenAFileThatIsNoIndexOrCutOffWhenOpenedThenItIsPassedOver() throws IOException {
        Glossary glossary = glossary("Rusiya", "Ermənistan");
        Path file = folder.resolve("terms.index");
        TermIndex.of(glossary, LANGUAGES).save(file, List.of(LanguageTag.AZ));
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 7, 20, 60, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));

            TermIndex opened = TermIndex.open(file, glossary, LANGUAGES);

            assertThat(find(opened)).as("cut off at " + length).hasSize(2);
        }
        Files.writeString(file, "a glossary, not an index of one");
        assertThat(find(TermIndex.open(file, glossary, LANGUAGES))).hasSize(2);
    }
}

package org.dragoman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dragoman.benchmarks.data.Document;
import org.dragoman.benchmarks.data.TermGenerator;
import org.dragoman.benchmarks.data.Workload;
import org.dragoman.benchmarks.engine.Engine;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadTest {
    private static final int BYTES = 60_000;

    private static List<String> texts(Workload workload) {
        return workload.documents().stream().map(Document::text).toList();
    }

    private static Set<String> terms(Workload workload) {
        return TermGenerator.terms(workload.glossary(), workload.language()).keySet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ar"})
    void sameArgumentsGiveSameGlossaryAndTexts(String language) {
        Workload first = Workload.of(new LanguageTag(language), 2_000, null, BYTES);
        Workload second = Workload.of(new LanguageTag(language), 2_000, null, BYTES);

        assertThat(terms(second)).containsExactlyElementsOf(terms(first));
        assertThat(texts(second)).isEqualTo(texts(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ar"})
    void glossaryHasAskedNumberOfTermsOfRealLength(String language) {
        Set<String> terms = terms(Workload.of(new LanguageTag(language), 5_000, null, BYTES));

        assertThat(terms).hasSize(5_000);
        assertThat(terms.stream().mapToInt(t -> t.split(" ").length).average().orElse(0))
                .isBetween(1.8, 2.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ar"})
    void textsMentionTermsInFormsThatExactSearchDoesNotFind(String language) {
        Workload workload = Workload.of(new LanguageTag(language), 5_000, null, BYTES);
        Engine dragoman = Engine.Kind.DRAGOMAN.build(workload.glossary(), workload.language());
        Engine exact = Engine.Kind.DOUBLE_ARRAY_WORDS.build(workload.glossary(), workload.language());

        long byRule = workload.documents().stream().mapToLong(dragoman::scan).sum();
        long byLetters = workload.documents().stream().mapToLong(exact::scan).sum();

        assertThat(byRule).isGreaterThan(byLetters);
        assertThat(byLetters).isPositive();
    }

    @Test
    void textsOfAFolderStandForTheMadeOnes(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.en.txt"), "The committee met in the capital on Monday.\n");
        Files.writeString(folder.resolve("a.az.txt"), "Komitə bazar ertəsi toplandı.\n");

        Workload workload = Workload.of(LanguageTag.EN, 1_000, folder, 100);

        assertThat(texts(workload)).hasSizeGreaterThan(1).containsOnly("The committee met in the capital on Monday.");
    }

    @Test
    void folderWithoutTextsInTheLanguageIsAnError(@TempDir Path folder) {
        assertThatThrownBy(() -> Workload.of(LanguageTag.AR, 1_000, folder, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("*.ar.txt");
    }
}

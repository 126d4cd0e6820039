package org.dragoman.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.language.Grammar;
import org.dragoman.language.Morphology;
import org.dragoman.language.Stem;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordPattern;
import org.dragoman.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a term is compiled into, and that no term changes what the next is compiled into. */
class TermCompilerTest {
    private final Morphology morphology = new English().morphology();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Roe v. Wade                             | roe v wade; roe v.wade
            The Gambia                              | the gambia; gambia
            Blohm & Voss                            | blohm&voss; blohm and voss
            Immigration and Customs Enforcement     | immigration and customs enforcement; immigration&customs enforcement
            Ministry of Health, Labour and Welfare  | ministry of health,labour and welfare; ministry of health,labour&welfare; ministry of health,labour,and welfare
            Sana'a Airport                          | sana'a airport; sanaa airport
            S-300 system                            | s 300 system; s300 system
            F16                                     | f16; f 16
            M1A2                                    | m1a2
            Air Force 1                             | air force 1
            U.S. Senate                             | us senate
            """)
    void everyWordingIsAPattern(String term, String patterns) {
        List<TermPattern> compiled = morphology.compile(TermForm.of(term, TermKind.INSTITUTION));

        assertThat(compiled.stream().map(TermCompilerTest::firstStems).collect(Collectors.toSet()))
                .isEqualTo(List.of(patterns.split("; ")).stream().collect(Collectors.toSet()));
    }

    @Test
    void aWordKnownFromOneTermIsCompiledForAnotherByThatTermsKindAndPlace() {
        TermPattern first = only("centre", TermKind.NOUN);
        TermPattern asName = only("centre", TermKind.NAME);
        TermPattern inside = only("centre of power", TermKind.NOUN);
        TermPattern again = only("centre", TermKind.NOUN);

        assertThat(keys(first, 0)).containsExactly("centre", "center", "centres", "centers");
        assertThat(keys(asName, 0)).containsExactly("centre", "centres");
        assertThat(keys(inside, 0)).containsExactly("centre", "center", "centres", "centers");
        assertThat(first.words().get(0).stems().get(0).rule()).isEqualTo(Mark.LAST);
        assertThat(inside.words().get(0).stems().get(0).rule()).isEqualTo(Mark.INNER);
        assertThat(again.words()).isEqualTo(first.words());
    }

    @Test
    void whatAGlossarySaysOfOneTermDoesNotReachAnother() {
        Grammar special = new Grammar(null, null, null, null, null, List.of("octopodes"), null);
        TermPattern given = morphology
                .compile(new TermForm("octopus", TermKind.NOUN, special, false))
                .get(0);

        assertThat(keys(given, 0)).containsExactly("octopus", "octopodes");
        assertThat(keys(only("octopus", TermKind.NOUN), 0)).containsExactly("octopus", "octopuses");
    }

    @Test
    void stemsMayEndAtTheEndOfAWordOnly() {
        Words words = Words.of(EnglishFolding.fold("a NATO " + "x".repeat(64) + " " + "x".repeat(80)));

        assertThat(morphology.stemEnds(words, 0)).isEqualTo(1L);
        assertThat(morphology.stemEnds(words, 1)).isEqualTo(1L << 3);
        assertThat(morphology.stemEnds(words, 2)).isEqualTo(1L << 63);
        assertThat(morphology.stemEnds(words, 3)).isEqualTo(1L << 63);
    }

    private TermPattern only(String term, TermKind kind) {
        List<TermPattern> patterns = morphology.compile(TermForm.of(term, kind));
        assertThat(patterns).hasSize(1);
        return patterns.get(0);
    }

    private static List<String> keys(TermPattern pattern, int word) {
        return pattern.words().get(word).stems().stream().map(Stem::key).toList();
    }

    private static String firstStems(TermPattern pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.words().size(); i++) {
            WordPattern word = pattern.words().get(i);
            text.append(i == 0 ? "" : pattern.gaps().get(i - 1))
                    .append(word.stems().get(0).key());
        }
        return text.toString();
    }
}

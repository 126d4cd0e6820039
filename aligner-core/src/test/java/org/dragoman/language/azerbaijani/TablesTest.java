package org.dragoman.language.azerbaijani;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    private static final SuffixTable TABLE = new SuffixTable();

    private static Arc arc(String rule, State from, Sound sound) {
        return Arrays.stream(TABLE.after(from, sound))
                .filter(arc -> arc.suffix().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void glossesEveryRuleAndNoOther() {
        Set<String> glossed = Table.lines("rules.properties").stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = new TreeSet<>(FormWriter.AUTOMATIC);
        for (State state : State.values()) {
            Arrays.stream(TABLE.after(state, Sound.at(0)))
                    .map(Arc::suffix)
                    .filter(row -> !row.silent())
                    .forEach(row -> used.add(row.rule()));
        }

        assertEquals(used, glossed);
    }

    @ParameterizedTest
    @CsvSource({
        "az.genitive,Rusiya,nın",
        "az.genitive,İran,ın",
        "az.genitive,Seul,un",
        "az.genitive,Köln,ün",
        "az.genitive,Paris,in",
        "az.dative,Bakı,ya",
        "az.dative,Ukrayna,ya",
        "az.dative,Əliyev,ə",
        "az.possessive-1sg,ev,im",
        "az.possessive-1sg,ana,m",
        "az.copula-1pl,üzv,ük",
        "az.copula-1pl,nazir,ik",
        "az.copula-1pl,qonaq,ıq",
    })
    void realisesArchiphonemesByTheLastSound(String rule, String stem, String expected) {
        Sound sound = Sound.of(Letters.spelling(stem));

        assertEquals(expected, arc(rule, State.N, sound).spelt().letters());
    }

    @Test
    void passesTheSoundOnFromSuffixToSuffix() {
        Sound afterLocative = arc("az.locative", State.N, Sound.of("seul")).sound();

        assertEquals(new Sound('a', true), afterLocative);
        assertEquals("kı", arc("az.relative", State.L, afterLocative).spelt().letters());
    }

    @ParameterizedTest
    @CsvSource({
        "2024,dörd",
        "6,altı",
        "20,iyirmi",
        "1990,doxsan",
        "1900,yüz",
        "2000,min",
        "30000,min",
        "5000000,milyon",
        "00,sıfır",
        "0,sıfır"
    })
    void readsTheLastWordOfAFigure(String figures, String word) {
        assertEquals(word, new Numerals().lastWord(figures));
    }

    @ParameterizedTest
    @CsvSource({
        "KTMT,ə,true",
        "CNN,ə,false",
        "AMEA,a,true",
        "MSK,a,true",
        "ABŞ,a,false",
        "NATO,o,true",
        "ADU,o,true",
        "F125,ə,false",
        "G20,ə,true"
    })
    void hearsAbbreviations(String text, char vowel, boolean endsInVowel) {
        assertEquals(new Sound(vowel, endsInVowel), new Readings().sound(text, null));
    }

    @Test
    void undoesThePossessive() {
        Alternations alternations = new Alternations();

        List<String> nouns = Arrays.asList("nazirliyi", "şurası", "fikri", "suyu", "mövqeyi", "otağı", "üzvü").stream()
                .map(word -> alternations.unpossessed(word).get(0))
                .toList();

        assertEquals(List.of("nazirlik", "şura", "fikir", "su", "mövqe", "otaq", "üzv"), nouns);
    }
}

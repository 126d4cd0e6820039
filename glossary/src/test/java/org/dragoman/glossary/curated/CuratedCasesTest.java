package org.dragoman.glossary.curated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.language.Languages;
import org.dragoman.language.Morphology;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

/** The Azerbaijani cases of the curated institutions and abbreviations, against vowel harmony counted here anew. */
class CuratedCasesTest {
    private static final List<String> CASES =
            List.of("az.genitive", "az.dative", "az.accusative", "az.locative", "az.ablative");
    private static final String BACK = "aıou";
    private static final String VOWELS = "aıouəeiöü";
    private static final Map<Character, Character> HIGH =
            Map.of('a', 'ı', 'ı', 'ı', 'o', 'u', 'u', 'u', 'ə', 'i', 'e', 'i', 'i', 'i', 'ö', 'ü', 'ü', 'ü');

    private final Morphology azerbaijani =
            Languages.installed().get(LanguageTag.AZ).morphology();

    @Test
    void possessedCompoundsTakeTheEndingsWithN() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Concept concept : CuratedGlossary.get().concepts()) {
            for (Term term : concept.terms(LanguageTag.AZ)) {
                boolean asked = concept.type() != ConceptType.PERSON
                        && Boolean.TRUE.equals(term.grammar().possessed())
                        && !term.isAbbreviation()
                        && "ıiuü".indexOf(term.text().charAt(term.text().length() - 1)) >= 0
                        && term.status(null) != Status.DEPRECATED;
                if (asked) {
                    seen++;
                    char vowel = term.text().charAt(term.text().length() - 1);
                    char open = BACK.indexOf(vowel) >= 0 ? 'a' : 'ə';
                    compare(
                            concept,
                            term,
                            List.of("n" + vowel + "n", "n" + open, "n" + vowel, "nd" + open, "nd" + open + "n"),
                            wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(2000);
    }

    @Test
    void abbreviationsWithAReadingTakeTheEndingsOfItsLastSound() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Concept concept : CuratedGlossary.get().concepts()) {
            for (Term term : concept.terms(LanguageTag.AZ)) {
                String reading = term.grammar().reading();
                boolean asked = reading != null
                        && term.text().codePoints().allMatch(Character::isUpperCase)
                        && reading.codePoints().anyMatch(c -> VOWELS.indexOf(c) >= 0);
                if (asked) {
                    seen++;
                    compare(concept, term, endings(reading), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(200);
    }

    private static List<String> endings(String reading) {
        char vowel = 'a';
        for (char c : reading.toCharArray()) {
            vowel = VOWELS.indexOf(c) >= 0 ? c : vowel;
        }
        char high = HIGH.get(vowel);
        char open = BACK.indexOf(vowel) >= 0 ? 'a' : 'ə';
        boolean ends = VOWELS.indexOf(reading.charAt(reading.length() - 1)) >= 0;
        return List.of(
                (ends ? "-n" : "-") + high + "n",
                (ends ? "-y" : "-") + open,
                (ends ? "-n" : "-") + high,
                "-d" + open,
                "-d" + open + "n");
    }

    private void compare(Concept concept, Term term, List<String> endings, List<String> wrong) {
        for (int i = 0; i < CASES.size(); i++) {
            String form = azerbaijani
                    .inflect(TermForms.of(concept, term), List.of(CASES.get(i)))
                    .orElse("none");
            if (!form.equals(term.text() + endings.get(i))) {
                wrong.add(form + " for " + term.text() + endings.get(i));
            }
        }
    }
}

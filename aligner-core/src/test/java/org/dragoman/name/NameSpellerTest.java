package org.dragoman.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class NameSpellerTest {
    private static List<SpelledName> spell(LanguageTag from, LanguageTag to, String name, SpellingStyle... styles) {
        return NameSpeller.of(from, to, Glossary.EMPTY, Set.of(styles)).spell(name);
    }

    private static String best(LanguageTag from, LanguageTag to, String name, SpellingStyle... styles) {
        return spell(from, to, name, styles).get(0).text();
    }

    @Test
    void englishNamesInArabicByTheSoundsOfTheirLetters() {
        assertThat(best(LanguageTag.EN, LanguageTag.AR, "Anderson")).isEqualTo("أندرسون");
        assertThat(spell(LanguageTag.EN, LanguageTag.AR, "Thorpe").get(0).rules())
                .contains("spell.p-beh");
    }

    @Test
    void houseChoosesLetterForG() {
        SpelledName ghain = spell(LanguageTag.EN, LanguageTag.AR, "Galuzin", SpellingStyle.GHAIN)
                .get(0);
        SpelledName jeem = spell(LanguageTag.EN, LanguageTag.AR, "Galuzin", SpellingStyle.JEEM)
                .get(0);
        assertThat(ghain.text()).startsWith("غا");
        assertThat(ghain.rules()).contains("spell.g-ghain");
        assertThat(jeem.text()).startsWith("جا");
        assertThat(jeem.rules()).contains("spell.g-jeem").doesNotContain("spell.g-ghain");
    }

    @Test
    void houseChoosesLettersThatArabicLacks() {
        assertThat(best(LanguageTag.EN, LanguageTag.AR, "Peter", SpellingStyle.PEH))
                .startsWith("پ");
        assertThat(best(LanguageTag.EN, LanguageTag.AR, "Vidal", SpellingStyle.VEH))
                .startsWith("ڤ");
    }

    @Test
    void azerbaijaniFollowsTheSoundAndOffersTheSource() {
        List<SpelledName> spellings = spell(LanguageTag.EN, LanguageTag.AZ, "Washburn");
        assertThat(spellings.get(0).text()).isEqualTo("Vaşburn");
        assertThat(spellings.get(0).rules()).contains("spell.w", "spell.sh");
        assertThat(spellings)
                .contains(new SpelledName(
                        "Washburn",
                        spellings.stream()
                                .filter(s -> s.text().equals("Washburn"))
                                .findFirst()
                                .orElseThrow()
                                .cost(),
                        List.of(SpelledName.SOURCE)));
        assertThat(best(LanguageTag.EN, LanguageTag.AZ, "Washburn", SpellingStyle.SOURCE))
                .isEqualTo("Washburn");
    }

    @Test
    void initialsAndParticlesHaveTheirOwnSpelling() {
        assertThat(best(LanguageTag.EN, LanguageTag.AR, "J. van Anderson")).isEqualTo("ج. فان أندرسون");
        assertThat(best(LanguageTag.EN, LanguageTag.AZ, "J. Shuster")).isEqualTo("C. Şuster");
    }

    @Test
    void arabicArticleIsSetOffInLatinLetters() {
        assertThat(best(LanguageTag.AR, LanguageTag.EN, "السالمي")).startsWith("al-S".replace("al", "Al"));
        assertThat(best(LanguageTag.AR, LanguageTag.EN, "سالم السالمي")).contains(" al-S");
        assertThat(best(LanguageTag.AR, LanguageTag.AZ, "سالم السالمي")).contains(" əl-S");
    }

    @Test
    void vowelsComeBackOutOfArabic() {
        assertThat(best(LanguageTag.AR, LanguageTag.EN, "غاغارين")).isEqualTo("Gagarin");
    }

    @Test
    void azerbaijaniCapitalsAreItsOwn() {
        assertThat(best(LanguageTag.EN, LanguageTag.AZ, "Ingrid")).startsWith("İ");
    }

    @Test
    void glossaryIsNeverOverruled() {
        Concept concept = Concept.of(
                "torville",
                ConceptType.PLACE,
                Map.of(
                        LanguageTag.EN, List.of(Term.of("Torville", TermType.FULL_FORM, Status.PREFERRED)),
                        LanguageTag.AR,
                                List.of(
                                        Term.of("طورفيل", TermType.FULL_FORM, Status.ADMITTED),
                                        Term.of("تورفيه", TermType.FULL_FORM, Status.PREFERRED),
                                        Term.of("طورفين", TermType.FULL_FORM, Status.DEPRECATED))));
        NameSpeller speller = NameSpeller.of(
                LanguageTag.EN,
                LanguageTag.AR,
                new Glossary(List.of(concept), List.of(), List.of()),
                Set.of(SpellingStyle.JEEM));
        List<SpelledName> spellings = speller.spell("torville");
        assertThat(spellings.get(0).text()).isEqualTo("تورفيه");
        assertThat(spellings.get(1).text()).isEqualTo("طورفيل");
        assertThat(spellings.get(0).fromGlossary()).isTrue();
        assertThat(spellings.get(2).fromGlossary()).isFalse();
        assertThat(spellings)
                .extracting(SpelledName::text)
                .doesNotContain("طورفين")
                .doesNotHaveDuplicates();
    }

    @Test
    void blankNameHasNoSpelling() {
        assertThat(spell(LanguageTag.EN, LanguageTag.AR, "  ")).isEmpty();
    }

    @Test
    void oneLanguageAloneIsRefused() {
        assertThatThrownBy(() -> NameSpeller.of(LanguageTag.EN, LanguageTag.EN, Glossary.EMPTY, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stylesAreReadWithAndWithoutTheirSound() {
        assertThat(SpellingStyle.parse("ج")).contains(SpellingStyle.JEEM);
        assertThat(SpellingStyle.parse("g=غ")).contains(SpellingStyle.GHAIN);
        assertThat(SpellingStyle.parse("x")).isEmpty();
    }

    @Test
    void wordInTurkishLettersIsKeptInAzerbaijani() {
        NameSpeller speller = NameSpeller.of(
                org.dragoman.text.LanguageTag.parse("en").orElseThrow(),
                org.dragoman.text.LanguageTag.parse("az").orElseThrow(),
                org.dragoman.concept.Glossary.EMPTY,
                java.util.Set.of());
        SpelledName first = speller.spell("Saracoğlu").get(0);
        assertThat(first.text()).isEqualTo("Saracoğlu");
        assertThat(first.rules()).contains("spell.turkish-letters");
    }
}

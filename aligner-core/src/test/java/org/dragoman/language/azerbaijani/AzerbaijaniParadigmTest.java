package org.dragoman.language.azerbaijani;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.Grammar;
import org.dragoman.language.Morphology;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordForm;
import org.dragoman.mention.FormMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AzerbaijaniParadigmTest {
    private static final Azerbaijani AZERBAIJANI = new Azerbaijani();
    private static final Morphology MORPHOLOGY = AZERBAIJANI.morphology();

    private static TermForm guessed(String term) {
        return TermForm.of(term, MORPHOLOGY.guessKind(term));
    }

    private static Set<String> texts(TermForm form) {
        return MORPHOLOGY.paradigm(form).stream().map(WordForm::text).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xarici İşlər Nazirliyi",
                "KTMT-nin Təhlükəsizlik Şurası",
                "baş nazir",
                "su",
                "fikir",
                "xətt",
                "mövqe",
                "üzvlük",
                "soyqırımı",
                "Malik",
                "KTMT",
                "NATO",
                "ABŞ",
                "Aİ",
                "F125",
                "Rusiya",
                "Nyu-York",
                "New York",
                "Çex Respublikası",
                "Yeni Dehli",
                "2024",
                "15:00",
                "bugün",
                "nazir",
                "səfir",
                "nə",
                "taleyi",
                "dövlət mənafeyi",
                "Xınalıq",
                "Ağ Ev",
                "Müller",
                "COP29",
                "COVID-19",
                "1990-cı illər",
                "Birləşmiş Krallıq"
            })
    void findsEveryFormItWrites(String term) {
        TermForm form = guessed(term);
        FormMatcher matcher = new FormMatcher(AZERBAIJANI, List.of(form));

        List<WordForm> forms = MORPHOLOGY.paradigm(form);

        assertEquals(new WordForm(term, List.of()), forms.get(0));
        assertTrue(forms.size() > 5);
        assertEquals(forms.size(), Set.copyOf(forms).size());
        for (WordForm written : forms) {
            assertTrue(matcher.matches(written.text()), written.text());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Xarici İşlər Nazirliyi,az.dative,Xarici İşlər Nazirliyinə",
        "Xarici İşlər Nazirliyi,az.plural,Xarici İşlər Nazirlikləri",
        "Xarici İşlər Nazirliyi,az.possessive-1pl az.locative,Xarici İşlər Nazirliyimizdə",
        "Xarici İşlər Nazirliyi,az.possessive-3 az.genitive,Xarici İşlər Nazirliyinin",
        "Təhlükəsizlik Şurası,az.locative az.relative,Təhlükəsizlik Şurasındakı",
        "sülh müqaviləsi,az.plural az.accusative,sülh müqavilələrini",
        "baş prokurorun müavini,az.ablative,baş prokurorun müavinindən",
        "üzvlük,az.possessive-3 az.genitive,üzvlüyünün",
        "üzvlük,az.softening az.dative,üzvlüyə",
        "hüquq,az.dative,hüquqa",
        "bank,az.genitive,bankın",
        "fikir,az.possessive-3,fikri",
        "fikir,az.plural,fikirlər",
        "xətt,az.locative,xətdə",
        "xətt,az.genitive,xəttin",
        "su,az.possessive-3,suyu",
        "su,az.ablative,sudan",
        "mövqe,az.possessive-3,mövqeyi",
        "mövqe,az.genitive,mövqenin",
        "KTMT,az.dative,KTMT-yə",
        "MSK,az.genitive,MSK-nın",
        "ABŞ,az.ablative,ABŞ-dan",
        "NATO,az.genitive,NATO-nun",
        "F125,az.genitive,F125-in",
        "Rusiya,az.instrumental,Rusiya ilə",
        "Putin,az.instrumental,Putinlə",
        "Malik,az.genitive,Malikin",
        "Xınalıq,az.genitive,Xınalığın",
        "Birləşmiş Krallıq,az.genitive,Birləşmiş Krallığın",
        "Çex Respublikası,az.dative,Çex Respublikasına",
        "Yeni Dehli,az.dative,Yeni Dehliyə",
        "21,az.locative,21-də",
        "6,az.possessive-3 az.locative,6-sında",
        "2020,az.dative,2020-yə",
        "1900,az.ordinal,1900-cü",
        "prezident,az.copula-3 az.question,prezidentdirmi",
        "prezident,az.past,prezident idi",
        "dünən,az.relative,dünənki",
        "bugün,az.relative az.accusative,bugünkünü",
        "ev,az.locative az.relative az.plural az.ablative,evdəkilərdən",
        "Rusiya,az.genitive az.relative,Rusiyanınkı",
        "Bakı,az.dative az.until,Bakıyadək",
        "mövqe,az.dative,mövqeyə",
        "mənfəət mənbəyi,az.plural az.dative,mənfəət mənbələrinə",
        "fənn,az.plural,fənlər",
        "AMEA,az.genitive,AMEA-nın",
        "LSU,az.genitive,LSU-nun",
        "CNN,az.dative,CNN-ə",
        "DİN,az.genitive,DİN-in",
        "COP29,az.locative,COP29-da",
        "XX əsr,az.genitive,XX əsrin",
        "1990-cı illər,az.locative,1990-cı illərdə",
        "13:00,az.dative,13:00-a",
        "2000,az.ordinal,2000-ci",
        "10,az.ordinal,10-cu",
        "6,az.ordinal,6-cı",
        "30,az.ablative,30-dan",
    })
    void writesTheFormThatTheRulesMake(String term, String rules, String expected) {
        assertEquals(Optional.of(expected), MORPHOLOGY.inflect(guessed(term), List.of(rules.split(" "))));
    }

    @Test
    void writesNothingWhereTheTermHasNoSuchForm() {
        assertEquals(Optional.empty(), MORPHOLOGY.inflect(guessed("Rusiya"), List.of("az.ordinal")));
        assertEquals(Optional.empty(), MORPHOLOGY.inflect(guessed("üzv"), List.of("az.genitive", "az.plural")));
        assertEquals(Optional.empty(), MORPHOLOGY.inflect(guessed("üzv"), List.of("en.plural")));
    }

    @Test
    void writesPluralsOfWhatCanBeCounted() {
        assertTrue(texts(guessed("səfir")).contains("səfirlər"));
        assertFalse(texts(guessed("Ərdoğan")).contains("Ərdoğanlar"));
        Grammar countable = new Grammar(null, null, null, null, true, List.of(), null);
        assertTrue(
                texts(new TermForm("Klinton", TermKind.NAME, countable, true)).contains("Klintonlar"));
    }

    @Test
    void goesByTheReadingOfTheGlossary() {
        Grammar read = new Grammar(null, "di-ar-ef-em", null, null, null, List.of(), null);
        Grammar asWord = new Grammar(null, "tramp", null, null, null, List.of(), null);

        assertEquals(
                Optional.of("DRFM-in"),
                MORPHOLOGY.inflect(new TermForm("DRFM", TermKind.ABBREVIATION, read, true), List.of("az.genitive")));
        assertEquals(
                Optional.of("Trump-ın"),
                MORPHOLOGY.inflect(new TermForm("Trump", TermKind.NAME, asWord, true), List.of("az.genitive")));
    }

    @Test
    void goesByTheFlagsOfTheGlossary() {
        Grammar possessed = new Grammar(null, null, true, null, null, List.of(), null);
        Grammar softens = new Grammar(null, null, null, true, null, List.of(), null);

        assertEquals(
                Optional.of("soyqırımına"),
                MORPHOLOGY.inflect(new TermForm("soyqırımı", TermKind.NOUN, possessed, false), List.of("az.dative")));
        assertEquals(
                Optional.of("Ağbulağın"),
                MORPHOLOGY.inflect(new TermForm("Ağbulaq", TermKind.NAME, softens, true), List.of("az.genitive")));
    }
}

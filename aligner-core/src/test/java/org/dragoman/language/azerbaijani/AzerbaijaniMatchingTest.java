package org.dragoman.language.azerbaijani;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dragoman.language.Derivation;
import org.dragoman.language.Grammar;
import org.dragoman.language.Respelling;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.mention.FormMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AzerbaijaniMatchingTest {
    private static final Azerbaijani AZERBAIJANI = new Azerbaijani();

    private static List<Derivation> derivations(String term, String text) {
        return FormMatcher.guessing(AZERBAIJANI, List.of(term)).derivations(text);
    }

    private static boolean matches(TermKind kind, boolean caseBound, String term, String text) {
        TermForm form = new TermForm(term, kind, Grammar.NONE, caseBound);
        return new FormMatcher(AZERBAIJANI, List.of(form)).matches(text);
    }

    @Test
    void explainsAChainOfSuffixes() {
        assertEquals(
                List.of(new Derivation(
                        "Təhlükəsizlik Şurası",
                        List.of(new Step("az.locative", "nda"), new Step("az.relative", "kı")),
                        0)),
                derivations("Təhlükəsizlik Şurası", "Təhlükəsizlik Şurasındakı"));
    }

    @Test
    void explainsTheSoundChange() {
        assertEquals(
                List.of(new Derivation(
                        "üzvlük",
                        List.of(
                                new Step("az.softening", "y"),
                                new Step("az.possessive-3", "ü"),
                                new Step("az.genitive", "nün")),
                        0)),
                derivations("üzvlük", "NATO üzvlüyünün şərtləri"));
    }

    @Test
    void takesThePluralInsideAPossessedCompoundForAPluralAlone() {
        assertEquals(
                List.of(new Derivation(
                        "sülh müqaviləsi", List.of(new Step("az.plural", "lər"), new Step("az.accusative", "ni")), 0)),
                derivations("sülh müqaviləsi", "sülh müqavilələrini"));
    }

    @ParameterizedTest
    @CsvSource({
        "Uels Parlamentinin üzvü,Uels Parlamenti üzvləri,1",
        "Uels Parlamenti üzvü,Uels Parlamentinin üzvü,1",
        "baş prokurorun müavini,baş prokuror müavinini,1",
        "BMT-nin Baş Assambleyası,BMT Baş Assambleyasında,0",
        "BMT Baş Assambleyası,BMT-nin Baş Assambleyasına,1",
    })
    void letsTheInnerGenitiveComeAndGo(String term, String text, int penalty) {
        assertEquals(penalty, derivations(term, text).get(0).penalty());
    }

    @Test
    void ranksTheExactDotOfAnIFirst() {
        assertEquals(0, derivations("FİFA", "FİFA-nın").get(0).penalty());
        assertEquals(1, derivations("FİFA", "FIFA-nın").get(0).penalty());
    }

    @ParameterizedTest
    @CsvSource({
        "Trump,Trump-ın",
        "Trump,Trump-a",
        "Kavanaugh,Kavanaugh-un",
        "Mueller,Muellerin",
        "West,Westin",
        "Ri,Ri’nin",
        "Aİ,Aİ-nda",
        "Nyu York,Nyu-Yorkda",
        "Nyu-York,Nyu York",
        "İrəvan,İRƏVANDAKI",
        "NATO,Natonun",
        "NATO,NATO-NUN",
        "Zirvə toplantısı,Zirvə toplantıları",
        "Rusiya,faşist Rusiyası",
        "mənbə,mənbəyi",
        "15:00,15:00-da",
    })
    void findsForms(String term, String text) {
        assertTrue(FormMatcher.guessing(AZERBAIJANI, List.of(term)).matches(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Şimal,Şimali",
        "Cənub,Cənubi",
        "Rusiya,rusiyanın",
        "Rusiya,Rusiyalı",
        "Rusiya,Rusiyasız",
        "Mariya,Mariyam",
        "KTMT,ktmt-nin",
        "KTMT,Ktmt-nin",
        "BMT,BMTNİN",
        "ad,addımı",
        "ad,adadakı",
        "söz,sözlük",
        "gün,günəşi",
        "nazir,vitse-nazir",
        "Bakı,Bakıyada",
        "üzv,üzvlük",
        "xətt,xət",
        "fikir,fikr",
        "Nazirlər Kabineti,Nazirlər Kabinet",
        "Xarici İşlər Nazirliyi,Xarici İşlər Nazirliklər",
        "2024,2024-da",
    })
    void findsNoFormInAnotherWord(String term, String text) {
        assertEquals(List.of(), derivations(term, text));
    }

    @Test
    void doubtsANameThatMayBeACommonWordAtTheStartOfASentence() {
        assertTrue(derivations("Qəza", "Qəzaya səbəb nə olub?").get(0).penalty() >= Doubts.HOMOGRAPH);
        assertEquals(0, derivations("Qəza", "İsrail Qəzaya hücum edib.").get(0).penalty());

        FormMatcher matcher = FormMatcher.guessing(AZERBAIJANI, List.of("Qəza"));
        assertFalse(matcher.matches("Qəzaya səbəb nə olub?"));
        assertTrue(matcher.matches("Qəzaya hücum edən ordu Qəzada qalıb."));
        assertTrue(matcher.matches("Qəzaya"));
    }

    @Test
    void bindsTheCapitalsOfABodyOnlyWhereAsked() {
        assertTrue(matches(TermKind.INSTITUTION, false, "Ali Məhkəmə", "ali məhkəmədə"));
        assertFalse(matches(TermKind.INSTITUTION, true, "Ordu", "orduda"));
        assertTrue(matches(TermKind.INSTITUTION, true, "Senat", "SENATDA"));
    }

    @Test
    void takesAShortNameForAPartOfALongerOne() {
        assertFalse(matches(TermKind.INSTITUTION, true, "Məclis", "Ümumi Məclisində"));
        assertTrue(matches(TermKind.INSTITUTION, true, "Məclis", "Bu gün Məclisdə"));
        assertTrue(matches(TermKind.OFFICE, false, "prezident", "ABŞ Prezidenti"));
    }

    @ParameterizedTest
    @CsvSource({
        "Texas,Texas Tribune",
        "Boston,Boston Qlobda",
        "Nyu-York,“Nyu-York Taymsın” məlumatı",
        "Çikaqo,Çikaqo Tribune-un",
        "Mançester,Mançester Yunaytedlə oyun",
        "Kanzas,Kanzas Siti",
    })
    void takesAPlaceBeforeAForeignHeadForAPartOfItsName(String term, String text) {
        assertEquals(List.of(), derivations(term, text));
    }

    @ParameterizedTest
    @CsvSource({
        "Haaqa,Haaqa Tribunalı",
        "Nyu-York,Nyu-York postları",
        "Nyu-York,Nyu-Yorkda Times qəzeti",
        "Boston,Boston. News",
        "Boston,Boston Postdam yolu",
        "Nyu York Post,Nyu York Post-un",
        "Mançester,Mançester Universiteti",
    })
    void keepsAPlaceBeforeOtherWords(String term, String text) {
        assertEquals(1, derivations(term, text).size());
    }

    private static List<Derivation> body(String term, String text, boolean strict) {
        return derivations(new TermForm(term, TermKind.INSTITUTION, Grammar.NONE, true, List.of(), strict), text);
    }

    @ParameterizedTest
    @CsvSource({
        "Senat,qanunu senata göndərib",
        "Komissiya,Bu təklif komissiyanın qərarıdır",
        "Məclis,Dünən məclis yeni qanun qəbul edib",
        "Şura,iclasda şuranı tənqid edib",
        "Nazirlik,Bu barədə nazirlikdən bildirilib",
        "Parlament,sənəd parlament tərəfindən təsdiqlənib",
    })
    void doubtsABodyWithASmallLetter(String term, String text) {
        Derivation derivation = body(term, text, false).get(0);

        assertTrue(derivation.doubtful());
        assertEquals("az.lower-case", derivation.steps().get(0).rule());
    }

    @ParameterizedTest
    @CsvSource({
        "Senat,ştat senatına seçilib",
        "Senat,bir senatın qərarı",
        "Komissiya,yerli komissiyanın üzvü",
        "Komissiya,komissiyalar yaradılıb",
        "Məclis,Uels məclisinə müraciət",
        "Məclis,xalqın məclisi",
        "Parlament,Rusiyanın parlamentində",
        "Parlament,parlament seçkilərində",
        "Parlament,ölkə parlamenti",
        "Parlament,onun parlamentləri",
        "Ordu,orduya qoşulub",
    })
    void findsNoBodyWithASmallLetterWhereItIsAnother(String term, String text) {
        assertEquals(List.of(), body(term, text, false));
    }

    @Test
    void asksForTheCapitalOfABodyWhereTheGlossaryDoes() {
        assertEquals(List.of(), body("Senat", "qanunu senata göndərib", true));
        assertEquals(1, body("Senat", "qanunu Senata göndərib", true).size());
    }

    @Test
    void findsNothingForATermWithoutWords() {
        assertEquals(List.of(), derivations("…", "mətn …"));
    }

    private static TermForm name(String term, Respelling respelling, String... sources) {
        Grammar grammar = new Grammar(null, null, null, null, null, List.of(), null, respelling);
        return new TermForm(term, TermKind.NAME, grammar, true, List.of(sources));
    }

    private static List<Derivation> derivations(TermForm form, String text) {
        return new FormMatcher(AZERBAIJANI, List.of(form)).derivations(text);
    }

    @Test
    void findsANameSpeltAsInItsOwnLanguage() {
        TermForm form = name("Vaşinqton", null, "Washington");

        assertEquals(
                List.of(new Derivation(
                        "Vaşinqton",
                        List.of(new Step("az.source-spelling", "Washington"), new Step("az.genitive", "un")),
                        1)),
                derivations(form, "Washington-un qərarı"));
        assertEquals(1, derivations(form, "Washingtonda").get(0).penalty());
        assertEquals(0, derivations(form, "Vaşinqtonda").get(0).penalty());
        assertEquals(List.of(), derivations(form, "washington"));
    }

    @Test
    void findsARespeltNameThatTheTermSpellsAsInItsOwnLanguage() {
        TermForm form = name("New York Times", null);

        assertEquals(
                List.of(new Derivation(
                        "New York Times", List.of(new Step("az.respelt", "Nyu"), new Step("az.genitive", "ın")), 2)),
                derivations(form, "Nyu York Times-ın"));
        assertEquals(
                1, derivations(name("Washington", null), "Vaşinqtonun").get(0).penalty());
    }

    @ParameterizedTest
    @CsvSource({
        "Li,Li Min Xo",
        "Li,Li Min-xo",
        "Li,Li Çonq Sukun sözləri",
        "Mun,Mun Çe-inlə görüş",
        "Li,Li Byonq-honun",
    })
    void takesAFamilyNameForTheBeginningOfAnotherName(String term, String text) {
        assertEquals(List.of(), derivations(name(term, null, "Lee Sun-min", "Moon Jae-in"), text));
    }

    @ParameterizedTest
    @CsvSource({
        "Li,Li Ağ Evdə",
        "Li,Li Con Boltonla görüşüb",
        "Li,Li Çin Xalq Respublikasında",
        "Li,Li Con-la görüşüb",
        "Li,Li Pompeo ilə",
        "Li,Linin Min Xo ilə",
        "Li,Li Min. Xo",
    })
    void keepsAFamilyNameBeforeAnotherName(String term, String text) {
        assertEquals(1, derivations(name(term, null, "Lee Sun-min"), text).size());
        assertEquals(
                1,
                derivations(name("Smit", null, "Smith", "John Smith"), "Smit Min Xo")
                        .size());
    }

    @Test
    void respellsEveryWordOfANameOrNone() {
        TermForm form = name("Kristin Mekkarti", null, "Christine McCarthy", "Ann Mekkarti");

        assertEquals(List.of(), derivations(form, "Christine Mekkarti"));
        assertEquals(
                1,
                derivations(name("Robert Müller", null, "Robert Mueller"), "Robert Muellerin")
                        .size());
    }

    @Test
    void goesFurtherOrNotAtAllWhereTheTermAsks() {
        assertEquals(List.of(), derivations(name("Əsədov", null, "Asadov"), "Asadovun"));
        assertEquals(
                1,
                derivations(name("Əsədov", Respelling.NEAR, "Asadov"), "Asadovun")
                        .size());
        assertEquals(
                1, derivations(name("Blackpool", Respelling.NEAR), "Bləkpulda").size());
        assertEquals(List.of(), derivations(name("Vaşinqton", Respelling.NONE, "Washington"), "Washingtonda"));
    }

    @ParameterizedTest
    @CsvSource({
        "Missuri,Missouri,Misuridə",
        "Konqres,Congress,Konqressdə",
        "Tallahassi,Tallahassee,Talahasidə",
        "Hannover,Hannover,Hanoverdə",
    })
    void writesDoubleConsonantsOfASourceDoubleOrSingle(String term, String source, String text) {
        assertEquals(1, derivations(name(term, null, source), text).get(0).penalty());
    }

    @ParameterizedTest
    @CsvSource({
        "Anna,Anna,Ana",
        "Hannover,,Hanoverdə",
        "Missuri,Missouri,misuri",
        "Tramp,Trump,Tramppa",
    })
    void keepsDoubleConsonantsOfShortWordsAndOfThoseWithoutSource(String term, String source, String text) {
        TermForm form = source == null ? name(term, null) : name(term, null, source);

        assertEquals(List.of(), derivations(form, text));
    }

    @Test
    void findsABodysWordSpeltAsInItsOwnLanguage() {
        TermForm form = new TermForm("Knesset", TermKind.INSTITUTION, Grammar.NONE, true, List.of("Knesset"));

        assertEquals(1, derivations(form, "Knesetdə").get(0).penalty());
        form = new TermForm("Bundestaq", TermKind.INSTITUTION, Grammar.NONE, true, List.of("Bundestag"));
        assertEquals(1, derivations(form, "Bundestag-da").get(0).penalty());
        assertEquals(0, derivations(form, "Bundestaqda").get(0).penalty());
    }

    @Test
    void findsAnAbbreviationAsTheEnglishOne() {
        TermForm form = new TermForm("BVF", TermKind.ABBREVIATION, Grammar.NONE, true, List.of("IMF"));

        assertEquals(
                List.of(new Derivation(
                        "BVF", List.of(new Step("az.source-spelling", "IMF"), new Step("az.genitive", "nin")), 1)),
                derivations(form, "IMF-nin"));
        assertEquals(List.of(), derivations(form, "Imf"));
        assertEquals(Optional.of("BVF-nin"), AZERBAIJANI.morphology().inflect(form, List.of("az.genitive")));
    }

    @Test
    void respellsNamesOnly() {
        TermForm form = new TermForm("vaşinqton", TermKind.NOUN, Grammar.NONE, false, List.of("washington"));

        assertEquals(List.of(), derivations(form, "washington"));
    }

    @Test
    void writesANameAsTheTermSpellsIt() {
        assertEquals(
                Optional.of("Vaşinqtonun"),
                AZERBAIJANI.morphology().inflect(name("Vaşinqton", null, "Washington"), List.of("az.genitive")));
    }
}

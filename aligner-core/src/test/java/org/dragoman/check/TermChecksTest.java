package org.dragoman.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Relation;
import org.dragoman.text.Severity;
import org.junit.jupiter.api.Test;

/** Whether terms are rendered as the glossary wants them, and what is suggested. */
class TermChecksTest {
    private static Project csto() {
        return new Project()
                .concept(
                        "treaty",
                        ConceptType.AGREEMENT,
                        "en: Collective Security Treaty",
                        "az: Kollektiv Təhlükəsizlik Müqaviləsi",
                        "ar: معاهدة الأمن الجماعي")
                .concept(
                        "csto",
                        ConceptType.ORGANISATION,
                        List.of(Project.relation(Relation.Type.BASED_ON, "treaty")),
                        "en: Collective Security Treaty Organization | CSTO=abbreviation",
                        "az: Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı | KTMT=abbreviation | ~ODKB=abbreviation",
                        "ar: منظمة معاهدة الأمن الجماعي | +منظمة الأمن الجماعي")
                .concept("armenia", ConceptType.PLACE, "en: Armenia", "az: Ermənistan", "ar: أرمينيا")
                .concept(
                        "armenian",
                        ConceptType.DEMONYM,
                        List.of(Project.relation(Relation.Type.DEMONYM_OF, "armenia")),
                        "en: Armenian",
                        "az: erməni",
                        "ar: أرميني");
    }

    @Test
    void givenATermWithoutCounterpartThenItIsMissing() {
        Project project = csto().pair("x", "en", "Armenia left the CSTO.", "az", "Ermənistan təşkilatı tərk etdi.");
        assertThat(project.lines(new MissingTerm()))
                .containsExactly("missing-term|CSTO|Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı/KTMT|");
        Finding finding = project.findings(new MissingTerm()).get(0);
        assertThat(finding.span()).isNull();
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(Project.english(finding))
                .isEqualTo("“CSTO” has no counterpart here; expected “Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı”.");
    }

    @Test
    void givenAnyAcceptedSynonymOrInflectedFormThenNothingIsMissing() {
        assertThat(csto().pair(
                                "x",
                                "en",
                                "Armenia left the CSTO.\nThe CSTO met.",
                                "az",
                                "Ermənistan KTMT-ni tərk etdi.\nKollektiv Təhlükəsizlik Müqaviləsi Təşkilatının iclası.")
                        .lines(new MissingTerm()))
                .isEmpty();
    }

    @Test
    void givenALongerTermInTheSourceThenTheShorterInsideIsNotAskedFor() {
        assertThat(csto().pair(
                                "x",
                                "en",
                                "The Collective Security Treaty Organization met.",
                                "ar",
                                "اجتمعت منظمة الأمن الجماعي.")
                        .lines(new MissingTerm()))
                .isEmpty();
    }

    @Test
    void givenThePeopleForTheCountryThenNothingIsMissing() {
        assertThat(csto().pair("x", "en", "Armenian troops withdrew.", "az", "Ermənistan qoşunları çıxarıldı.")
                        .lines(new MissingTerm()))
                .isEmpty();
    }

    @Test
    void givenAProposedTermOrNoTermInTheLanguageThenNothingIsEnforced() {
        assertThat(new Project()
                        .concept("a", ConceptType.TERM, "en: shadow fleet", "az: ?kölgə donanması")
                        .concept("b", ConceptType.TERM, "en: price cap")
                        .pair("x", "en", "The shadow fleet and the price cap.", "az", "Heç nə yoxdur.")
                        .lines(new MissingTerm()))
                .isEmpty();
    }

    @Test
    void givenAContestedNameWithoutCounterpartThenItIsOnlyNoted() {
        List<Finding> findings = new Project()
                .concept("k", ConceptType.PLACE, "en: !Khankendi", "az: !Xankəndi")
                .pair("x", "en", "They came to Khankendi.", "az", "Onlar şəhərə gəldilər.")
                .findings(new MissingTerm());
        assertThat(findings).singleElement().extracting(Finding::severity).isEqualTo(Severity.INFO);
    }

    @Test
    void givenAForbiddenTermThenThePreferredOneTakesItsForm() {
        assertThat(csto().alone("x", "az", "Ermənistan ODKB-yə qayıtmır.\nODKB-nin sammiti keçirildi.")
                        .lines(new ForbiddenTerm()))
                .containsExactly("forbidden-term|ODKB-yə|KTMT|KTMT-yə", "forbidden-term|ODKB-nin|KTMT|KTMT-nin");
    }

    @Test
    void givenAnAdmittedTermThenThePreferredOneIsSuggestedWithItsAttachedWords() {
        assertThat(csto().alone("x", "ar", "أعلنت أرمينيا انسحابها ولمنظمة الأمن الجماعي رأي آخر.")
                        .lines(new NonPreferredTerm()))
                .containsExactly(
                        "non-preferred-term|منظمة الأمن الجماعي|منظمة معاهدة الأمن الجماعي|ولمنظمة معاهدة الأمن الجماعي");
    }

    @Test
    void givenTheTreatyForTheOrganisationThenItIsWrongAndNotMissing() {
        assertThat(csto().pair(
                                "x",
                                "en",
                                "Armenia froze its part in the CSTO.",
                                "az",
                                "Ermənistan Kollektiv Təhlükəsizlik Müqaviləsində iştirakını dondurdu.")
                        .lines(new MissingTerm(), new WrongTerm()))
                .containsExactly("wrong-term|Kollektiv Təhlükəsizlik Müqaviləsində"
                        + "|Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı"
                        + "|Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatında");
    }

    @Test
    void givenBothInSourceAndTargetThenNoneIsWrong() {
        assertThat(csto().pair(
                                "x",
                                "en",
                                "The CSTO rests on the Collective Security Treaty.",
                                "az",
                                "KTMT-nin əsası Kollektiv Təhlükəsizlik Müqaviləsidir.")
                        .lines(new WrongTerm()))
                .isEmpty();
    }

    @Test
    void givenTwoWritingsOfOneConceptThenTheLessPreferredIsMixed() {
        assertThat(csto().alone("x", "ar", "اجتمعت منظمة معاهدة الأمن الجماعي.\nوقالت منظمة الأمن الجماعي إنها باقية.")
                        .lines(new MixedTerms()))
                .containsExactly(
                        "mixed-terms|منظمة الأمن الجماعي|منظمة معاهدة الأمن الجماعي|منظمة معاهدة الأمن الجماعي");
    }

    @Test
    void givenANameAndItsAbbreviationThenNothingIsMixed() {
        assertThat(csto().alone("x", "en", "The Collective Security Treaty Organization met.\nThe CSTO is small.")
                        .lines(new MixedTerms()))
                .isEmpty();
    }

    @Test
    void givenOneTextThatDiffersFromTheOthersThenItIsTold() {
        Project project = csto().alone("a", "ar", "اجتمعت منظمة معاهدة الأمن الجماعي.")
                .alone("b", "ar", "انتهى اجتماع منظمة معاهدة الأمن الجماعي.")
                .alone("c", "ar", "اجتمعت منظمة الأمن الجماعي.");
        assertThat(project.findings(new MixedAcross())).singleElement().satisfies(f -> {
            assertThat(f.doc()).isEqualTo("c");
            assertThat(f.expected()).containsExactly("منظمة معاهدة الأمن الجماعي");
        });
    }

    @Test
    void givenAnAbbreviationBeforeItsFullFormThenItIsTold() {
        assertThat(csto().alone(
                                "x",
                                "en",
                                "The CSTO met.\nThe Collective Security Treaty Organization has six members.")
                        .lines(new ShortFormFirst()))
                .containsExactly("short-form-first|CSTO|Collective Security Treaty Organization|");
        assertThat(csto().alone("x", "en", "The CSTO (Collective Security Treaty Organization) met.")
                        .lines(new ShortFormFirst()))
                .isEmpty();
        assertThat(csto().alone("x", "en", "The CSTO met.").lines(new ShortFormFirst()))
                .isEmpty();
    }

    @Test
    void givenQuotationsExemptThenAForbiddenTermInOneIsLeft() {
        String text = "“We trust Turkey in this matter,” the minister said.\nHe went to Turkey.";
        Project project = new Project()
                .concept("t", ConceptType.PLACE, "en: Türkiye | ~Turkey")
                .exempt(true, false)
                .alone("x", "en", text);
        assertThat(project.findings(new ForbiddenTerm()))
                .singleElement()
                .extracting(f -> f.place().start())
                .isEqualTo(text.lastIndexOf("Turkey"));
    }

    @Test
    void givenALineThatNothingRendersOrThatWasCopiedThenItIsUntranslated() {
        assertThat(csto().pair(
                                "x",
                                "en",
                                "First line here.\nSecond line stands here.\nThird line.",
                                "az",
                                "Birinci sətir.\nSecond line stands here.")
                        .lines(new UntranslatedSegment()))
                .containsExactly("untranslated|Second line stands here.||", "untranslated|Third line.||");
    }

    @Test
    void givenTheOrganisationForTheTreatyThenItIsWrongThoughTheTreatyStandsInItsName() {
        assertThat(csto().pair(
                                "x",
                                "en",
                                "The Collective Security Treaty was signed in Tashkent.",
                                "az",
                                "Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı Daşkənddə imzalanıb.")
                        .lines(new WrongTerm()))
                .containsExactly("wrong-term|Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı"
                        + "|Kollektiv Təhlükəsizlik Müqaviləsi|Kollektiv Təhlükəsizlik Müqaviləsi");
    }

    @Test
    void givenAnotherGenderInArabicThenTheFixIsNotSure() {
        Finding finding = new Project()
                .concept("p", ConceptType.AGREEMENT, "ar: اتفاق السلام | ~معاهدة السلام")
                .alone("x", "ar", "معاهدة السلام الجديدة مهمة.")
                .findings(new ForbiddenTerm())
                .get(0);
        assertThat(finding.fix()).isNotNull();
        assertThat(finding.fix().sure()).isFalse();
    }

    @Test
    void givenCapitalsThenTheFixHasThem() {
        Project project = new Project().concept("p", ConceptType.TERM, "en: peace agreement | ~peace accord");
        assertThat(project.alone("x", "en", "PEACE ACCORD REACHED\nThe Peace Accord\nA peace accord")
                        .lines(new ForbiddenTerm()))
                .containsExactly(
                        "forbidden-term|PEACE ACCORD|peace agreement|PEACE AGREEMENT",
                        "forbidden-term|Peace Accord|peace agreement|Peace Agreement",
                        "forbidden-term|peace accord|peace agreement|peace agreement");
    }

    @Test
    void givenTitlesExemptThenATermInShortMarksIsLeft() {
        assertThat(new Project()
                        .concept("p", ConceptType.TERM, "en: peace agreement | ~peace accord")
                        .exempt(false, true)
                        .alone("x", "en", "His film “The Peace Accord” is out.\nThe peace accord holds.")
                        .lines(new ForbiddenTerm()))
                .containsExactly("forbidden-term|peace accord|peace agreement|peace agreement");
    }

    @Test
    void givenAPluralOrADefiniteFormOfThePreferredTermThenNothingIsSaid() {
        assertThat(new Project()
                        .concept("b", ConceptType.TERM, "ar: مشروع قانون | +مشروع القانون")
                        .alone("x", "ar", "ونال مشروع القانون تأييدا.\nقدم مشروع قانون.")
                        .lines(new NonPreferredTerm(), new MixedTerms()))
                .isEmpty();
    }

    @Test
    void givenASurnameInTwoSpellingsThenTheRarerIsMixed() {
        assertThat(new Project()
                        .concept("p", ConceptType.PERSON, "en: Ilham Aliyev | +Aliyev=short-form | +Aliev=short-form")
                        .alone("x", "en", "Ilham Aliyev spoke.\nAliyev said so.\nAliyev left.\nThen Aliev came back.")
                        .lines(new MixedTerms()))
                .containsExactly("mixed-terms|Aliev|Aliyev|Aliyev");
    }
}

package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.arabic.Texts.finds;
import static org.dragoman.language.arabic.Texts.holds;
import static org.dragoman.language.arabic.Texts.institution;
import static org.dragoman.language.arabic.Texts.name;
import static org.dragoman.language.arabic.Texts.noun;
import static org.dragoman.language.arabic.Texts.office;

import java.util.List;
import org.dragoman.language.Grammar;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectedWordsTest {
    @ParameterizedTest
    @CsvSource({
        "دولة, دولتيهما", "قناة, القنوات", "مباراة, مبارياته", "مكافأة, مكافآت", "إجراء, إجراءاتها", "إجراء, لإجرائها",
        "شيء, شيئا", "جزء, جزءين", "مبدأ, مبدأين", "مستشفى, مستشفاها", "كاميرا, كاميرات", "فيديو, فيديوهات",
        "مبنى, مبانيها", "مبنى, مبانٍ", "ناحية, النواحي", "أب, أبيهم", "امرأة, والمرأة", "ضحية, لضحاياهم"
    })
    void areFoundByTheClassOfTheirEnding(String term, String form) {
        assertThat(holds(noun(term), form)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"قاضي, قاضٍ", "قاض, القضاة", "محامي, المحامين", "مدير, مديرة", "رئيس, لرئيستهم", "مبعوث, مبعوثو"})
    void ofPersonsHaveFeminineAndSoundPlural(String term, String form) {
        assertThat(holds(office(term), form)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "عمل, عملة",
        "شرط, شرطة",
        "مكتب, مكتبة",
        "بيان, بين",
        "مدير, مدار",
        "حكومة, حكم",
        "قرار, قراري",
        "مسؤول, مسؤولية",
        "عضو, عضوية"
    })
    void areNotOtherWordsOfTheSameLetters(String term, String form) {
        assertThat(holds(noun(term), form)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"أخضر, الخضراء", "أكبر, الكبرى", "أعلى, العليا", "آخر, أخرى", "أرمني, الأرمينية", "ثاني, ثانٍ"})
    void ofAdjectivesHaveTheirOwnFeminine(String term, String form) {
        boolean armenian = term.equals("أرمني");
        assertThat(holds(TermForm.of(term, TermKind.ADJECTIVE), form)).isEqualTo(!armenian);
    }

    @Test
    void ofNamesTakeNeitherPronounNorNumber() {
        assertThat(holds(name("سيري"), "سيرينا")).isFalse();
        assertThat(holds(name("مار"), "مارك")).isFalse();
        assertThat(holds(name("كيم"), "كيمان")).isFalse();
    }

    @Test
    void endInConstructYehOnlyBeforeTheirGenitive() {
        assertThat(holds(office("عضو"), "التقى عضوي اللجنة")).isTrue();
        assertThat(holds(office("عضو"), "سماد عضوي")).isFalse();
    }

    @Test
    void doNotPutArticleAndPronounTogether() {
        assertThat(holds(noun("منظمة"), "المنظمتهم")).isFalse();
    }

    @Test
    void standInTheGenitiveBehindAPreposition() {
        assertThat(holds(office("مسؤول"), "للمسؤولين")).isTrue();
        assertThat(holds(office("مسؤول"), "للمسؤولون")).isFalse();
        assertThat(holds(noun("قرار"), "بقرارا")).isFalse();
    }

    @Test
    void withTanweenAreTheAccusativeAndNotTheCountry() {
        assertThat(holds(name("روسيا"), "طرفًا روسيًا")).isFalse();
        assertThat(finds(noun("عام"), "عامًا")).allMatch(find -> find.rules().equals(List.of("ar.accusative")));
    }

    @Test
    void areDoubtfulWhereTheyMayBeTheCountryOrAnyWord() {
        TermForm russian = TermForm.of("روسي", TermKind.ADJECTIVE);
        assertThat(finds(russian, "روسيا")).allMatch(find -> find.derivation().doubtful());
        assertThat(finds(russian, "موقفًا روسيًا").get(0).derivation().doubtful())
                .isFalse();
        assertThat(finds(name("ري"), "ري").get(0).derivation().doubtful()).isTrue();
    }

    @Test
    void withoutHamzaAreASecondChoice() {
        assertThat(finds(name("إيران"), "لإيران").get(0).derivation().penalty()).isZero();
        assertThat(finds(name("إيران"), "لايران").get(0).rules()).containsExactly("ar.for", "ar.hamza-missing");
        assertThat(finds(name("إيران"), "لايران").get(0).derivation().penalty()).isPositive();
    }

    @Test
    void withAnotherHamzaAreOtherWords() {
        assertThat(holds(noun("شريف"), "إشراف")).isFalse();
        assertThat(holds(noun("أحد"), "واحد")).isFalse();
    }

    @Test
    void withHehForTehMarbutaAreFoundBehindTheArticleOnly() {
        assertThat(finds(noun("حكومة"), "الحكومه").get(0).rules()).contains("ar.teh-dots");
        assertThat(holds(noun("سفارة"), "سفاره")).isFalse();
    }

    @Test
    void inTheOtherSpellingAreFoundToo() {
        assertThat(finds(office("مسؤول"), "المسئولين").get(0).rules()).contains("ar.spelling");
        assertThat(holds(noun("شأن"), "شئون")).isTrue();
        assertThat(holds(noun("هيئة"), "الهيأة")).isTrue();
        assertThat(holds(name("بيونغ يانغ"), "بيونج يانج")).isTrue();
    }

    @Test
    void takeThePluralTheGlossaryNames() {
        Grammar grammar = new Grammar(null, null, null, null, null, List.of("عرائض"), null);
        TermForm term = new TermForm("عريضة", TermKind.NOUN, grammar, false);
        assertThat(holds(term, "العرائض")).isTrue();
    }

    @Test
    void takeTheFeminineTheGlossaryNames() {
        Grammar grammar = new Grammar(null, null, null, null, null, List.of(), "ملكة");
        assertThat(holds(new TermForm("ملك", TermKind.OFFICE, grammar, false), "الملكات"))
                .isTrue();
    }

    @Test
    void haveNoPluralWhereTheGlossaryDeniesIt() {
        Grammar grammar = new Grammar(null, null, null, null, false, List.of(), null);
        assertThat(holds(new TermForm("مجلس", TermKind.INSTITUTION, grammar, false), "مجالس"))
                .isFalse();
    }

    @Test
    void areNotTheBodyWhereTheyAreTheAdjectiveOfTheWordBefore() {
        assertThat(holds(name("السعودية"), "نفت السفارة السعودية ذلك")).isFalse();
        assertThat(holds(name("السعودية"), "زار الرئيس السعودية أمس")).isTrue();
        assertThat(holds(institution("البحرية"), "أكدت البحرية ذلك")).isTrue();
    }

    @Test
    void ofANisbaStandBehindTheCountryWhereNoNounPrecedes() {
        TermForm saudi = TermForm.of("سعودي", TermKind.ADJECTIVE);
        assertThat(finds(saudi, "في السعودية").get(0).derivation().penalty()).isEqualTo(1);
        assertThat(finds(saudi, "السفارة السعودية").get(0).derivation().penalty())
                .isZero();
    }
}

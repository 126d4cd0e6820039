package org.dragoman.article.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GluedWordsTest {
    private static List<String> found(String language, String line) {
        return GluedWords.find(line, new LanguageTag(language)).stream()
                .map(s -> s.in(line))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|قال وزير روسيازيلينسكي أمس|روسيازيلينسكي",
                "ar|في أوكرانياخطوة جديدة|أوكرانياخطوة",
                "ar|ضد قسدروسيا تعلن|قسدروسيا",
                "ar|قاعة جديدةزيارة الوزير|جديدةزيارة",
                "ar|على المستوىالعالي|المستوىالعالي",
                "ar|وكالةReuters قالت|وكالةReuters",
                "ar|انتهت الجولة.وبدأت أخرى|الجولة.وبدأت",
                "az|yol bağlıdır.Nazir deyib|bağlıdır.Nazir",
                "az|keçirilibNazirlik bildirir|keçirilibNazirlik",
                "en|an end to wars.https://example.org/a now|wars.https://example.org/a",
                "en|the ferry sailedThe captain said|sailedThe"
            })
    void wordsRunTogetherAreFoundWhole(String language, String line, String glued) {
        assertThat(found(language, line)).containsExactly(glued);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|بيلاروسيا والبيلاروسية وبيلاروسيا",
                "ar|أوراسيا وإندونيسيا وميكرونيسيا وغينيابيساو",
                "ar|أوكرانيا والأوكرانية والأوكرانيين وأوكرانيتين",
                "ar|بأذربيجان ولأرمينيا والروسيتان وكازاخستان",
                "ar|القاهرة والمستشفى والفتاة",
                "ar|السعودية والجزائريون والمغربية",
                "ar|و12 نوفمبر وفي الـ20 من سبتمبر",
                "ar|وسيستخدمونها والديمقراطيين",
                "az|İbrahimov AzərTAc-a, McDonald isə YouTube-a deyib",
                "az|Viral.az və report.az saytları",
                "en|The U.S. and the U.N. met at 10 a.m. on Tues.",
                "en|McDonald and MacArthur on YouTube, iPhone, eBay, LinkedIn",
                "en|See https://example.org/newsRoom/itemView or www.example.org/allNews",
                "en|e.g. example.org or node.js",
            })
    void wordsThatAreWholeAreNot(String language, String line) {
        assertThat(found(language, line)).isEmpty();
    }

    @Test
    void spanCountsInTheLine() {
        assertThat(GluedWords.find("a sailedThe b", LanguageTag.EN)).containsExactly(new Span(2, 11));
    }

    @Test
    void rulesOfArabicHoldInArabicTextsOnly() {
        assertThat(found("en", "قاعة جديدةزيارة الوزير")).isEmpty();
    }

    /** Rules that try each letter as the first would take minutes. */
    @ParameterizedTest
    @CsvSource({"en,a", "ar,ب-", "ar,A", "az,ə"})
    void wordLongerThanAnyIsJudgedByItsBeginning(String language, String letters) {
        assertThat(found(language, letters.repeat(600_000))).isEmpty();
        assertThat(found(language, "sailedThe" + letters.repeat(600_000))).hasSize(1);
    }

    @Test
    void capitalsAreToldFromSmallLettersBeyondAscii() {
        assertThat(found("az", "dünən şirinİnşaat deyib")).containsExactly("şirinİnşaat");
        assertThat(found("az", "dünən Şirinİnşaat deyib")).isEmpty();
    }
}

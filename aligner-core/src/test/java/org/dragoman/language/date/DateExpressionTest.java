package org.dragoman.language.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.arabic.ArabicLanguage;
import org.dragoman.language.azerbaijani.Azerbaijani;
import org.dragoman.language.english.English;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class DateExpressionTest {
    private static final LanguageSupport AR = new ArabicLanguage();
    private static final LanguageSupport AZ = new Azerbaijani();
    private static final LanguageSupport EN = new English();
    private static final LocalDate REFERENCE = LocalDate.of(2023, 11, 24);

    private static DateExpression only(LanguageSupport language, String text) {
        List<DateExpression> dates = language.dates(text);
        assertThat(dates).as(text).hasSize(1);
        return dates.get(0);
    }

    private static ResolvedDate resolved(LanguageSupport language, String text) {
        return only(language, text).resolve(REFERENCE).orElseThrow();
    }

    private static List<String> words(LanguageSupport language, String text) {
        return language.dates(text).stream().map(date -> date.span().in(text)).toList();
    }

    @Test
    void spanLeavesOutAttachedConjunctionsAndPrepositions() {
        assertThat(words(AR, "وفي 11 يناير و26 نوفمبر 2021")).containsExactly("11 يناير", "26 نوفمبر 2021");
        assertThat(words(AR, "معاهدة لعام 1992")).containsExactly("عام 1992");
        assertThat(words(AR, "وأمس الثلاثاء")).containsExactly("أمس الثلاثاء");
        assertThat(words(AR, "فبالأمس")).containsExactly("الأمس");
    }

    @Test
    void spanCoversVowelMarksTatweelAndDirectionMarks() {
        assertThat(words(AR, "في الـ\u200F20 من سبتمبرَ، غداً")).containsExactly("الـ\u200F20 من سبتمبرَ", "غداً");
    }

    @Test
    void spanCoversTheSuffixesOfAzerbaijani() {
        assertThat(words(AZ, "İyunun 21-də, 2024-cü ilin fevralında və İYULUN 3-NƏDƏK"))
                .containsExactly("İyunun 21-də", "2024-cü ilin fevralında", "İYULUN 3-NƏDƏK");
    }

    @Test
    void dottedAndDotlessLettersMakeNoDifferenceInAzerbaijani() {
        assertThat(words(AZ, "21 IYUN, 21 İYUN, 21 i\u0307yun, 21 iyun")).hasSize(4);
        assertThat(AZ.dates("21 IYUN 2024").get(0).month()).isEqualTo(6);
    }

    @Test
    void noBreakSpacesSeparateWordsAndLineEndsSeparateDates() {
        assertThat(words(AR, "23\u00A0نوفمبر\u00A02023")).containsExactly("23\u00A0نوفمبر\u00A02023");
        assertThat(words(EN, "21\nJune 2024")).containsExactly("June 2024");
    }

    @Test
    void precisionIsThatOfTheWords() {
        assertThat(only(EN, "in 2024").precision()).isEqualTo(DatePrecision.YEAR);
        assertThat(only(EN, "May 2024").precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(only(EN, "9 May 2024").precision()).isEqualTo(DatePrecision.DAY);
        assertThat(only(EN, "9 May 2024, 14:35").precision()).isEqualTo(DatePrecision.MINUTE);
        assertThat(only(EN, "the 1990s").precision()).isEqualTo(DatePrecision.DECADE);
        assertThat(only(EN, "last week").precision()).isEqualTo(DatePrecision.WEEK);
        assertThat(only(EN, "3 hours ago").precision()).isEqualTo(DatePrecision.HOUR);
    }

    @Test
    void timeKeepsItsZone() {
        assertThat(only(EN, "Thu, 23 Nov 2023 14:05:00 +0400").time())
                .isEqualTo(new ClockTime(LocalTime.of(14, 5), ZoneOffset.ofHours(4)));
        assertThat(only(EN, "November 23, 2023 12:05 AM EST").time())
                .isEqualTo(new ClockTime(LocalTime.of(0, 5), ZoneOffset.ofHours(-5)));
        assertThat(only(AZ, "21 iyun 2024, 14:35").time()).isEqualTo(new ClockTime(LocalTime.of(14, 35), null));
        assertThat(only(AR, "2024-06-21T14:35:00Z").time())
                .isEqualTo(new ClockTime(LocalTime.of(14, 35), ZoneOffset.UTC));
    }

    @Test
    void relativeWordsKeepUnitAndDistance() {
        assertThat(only(AR, "قبل يومين").relative()).isEqualTo(new RelativeDate(ChronoUnit.DAYS, -2));
        assertThat(only(AZ, "bu il noyabrın 28-də").relative()).isEqualTo(new RelativeDate(ChronoUnit.YEARS, 0));
        assertThat(only(AR, "19 سبتمبر الماضي").relative()).isEqualTo(new RelativeDate(null, -1));
        assertThat(only(EN, "last Tuesday").relative()).isEqualTo(new RelativeDate(null, -1));
    }

    @Test
    void yearThatIsNotWrittenIsTheNearestAndAssumed() {
        ResolvedDate days = resolved(AZ, "yanvarın 5-də");

        assertThat(days.from()).isEqualTo(LocalDate.of(2024, 1, 5));
        assertThat(days.assumed()).containsExactly(DateAssumption.YEAR);
        assertThat(days.note()).isEqualTo("year assumed");
    }

    @Test
    void yearThatTheWordsPointToIsNotAssumed() {
        assertThat(resolved(AR, "23 نوفمبر الجاري").assumed()).isEmpty();
        assertThat(resolved(AR, "19 سبتمبر الماضي").assumed()).isEmpty();
        assertThat(resolved(AZ, "bu il noyabrın 28-də").assumed()).isEmpty();
        assertThat(resolved(AZ, "ötən il noyabrın 28-də").from()).isEqualTo(LocalDate.of(2022, 11, 28));
    }

    @Test
    void currentMonthThatIsNotTheMonthOfWritingLeavesTheYearAssumed() {
        assertThat(resolved(AR, "23 يونيو الجاري").assumed()).containsExactly(DateAssumption.YEAR);
    }

    @Test
    void weekdayBesideADateIsChecked() {
        assertThat(resolved(AR, "الخميس 23 نوفمبر 2023").weekdayAgrees()).isTrue();
        assertThat(resolved(AR, "الجمعة 23 نوفمبر 2023").weekdayAgrees()).isFalse();
        assertThat(resolved(AR, "الجمعة 23 نوفمبر 2023").note()).isEqualTo("weekday disagrees");
        assertThat(resolved(AR, "غدا السبت").weekdayAgrees()).isTrue();
        assertThat(resolved(AZ, "22 noyabr 2023, çərşənbə").weekdayAgrees()).isTrue();
        assertThat(only(AZ, "22 noyabr 2023, çərşənbə").weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
    }

    @Test
    void dayOrderIsAssumedWhereBothReadingsAreDates() {
        assertThat(only(EN, "06/07/2024").assumed()).containsExactly(DateAssumption.DAY_ORDER);
        assertThat(only(EN, "06.07.2024").assumed()).isEmpty();
        assertThat(only(EN, "06/21/2024").assumed()).isEmpty();
        assertThat(only(EN, "21/06/2024").assumed()).isEmpty();
        assertThat(only(AZ, "06/07/2024").assumed()).isEmpty();
    }

    @Test
    void centuryIsAssumedForShortYearsAndNamedDecades() {
        assertThat(only(AZ, "21.06.24").assumed()).containsExactly(DateAssumption.CENTURY);
        assertThat(only(AZ, "80-ci illərdə").assumed()).containsExactly(DateAssumption.CENTURY);
        assertThat(only(AZ, "XX əsrin 80-ci illərində").assumed()).isEmpty();
        assertThat(only(AR, "التسعينيات").assumed()).containsExactly(DateAssumption.CENTURY);
        assertThat(only(AR, "تسعينيات القرن الماضي").assumed()).isEmpty();
    }

    @Test
    void listsShareWhatOnlyOneOfThemHas() {
        List<DateExpression> dates = AR.dates("11 يناير و26 نوفمبر 2021");

        assertThat(dates).extracting(DateExpression::year).containsExactly(2021, 2021);
        assertThat(dates.get(0).assumed()).containsExactly(DateAssumption.NEIGHBOUR);
        assertThat(dates.get(1).assumed()).isEmpty();
    }

    @Test
    void hijriDatesAreCountedByTheirOwnCalendar() {
        DateExpression date = only(AR, "15 رمضان 1445 هـ");

        assertThat(date.calendar()).isEqualTo(DateCalendar.HIJRI);
        assertThat(date.year()).isEqualTo(1445);
        assertThat(resolved(AR, "15 رمضان 1445 هـ").assumed()).containsExactly(DateAssumption.CALENDAR);
    }

    @Test
    void daysThatDoNotExistAreReadButNotResolved() {
        assertThat(only(AZ, "31 iyun 2024").resolve(REFERENCE)).isEmpty();
        assertThat(only(EN, "February 29, 2023").resolve(REFERENCE)).isEmpty();
        assertThat(EN.dates("31/06/2024")).isEmpty();
    }

    @Test
    void monthNamesBelongToTheirLanguage() {
        assertThat(AZ.dates("23 نوفمبر 2023")).isEmpty();
        assertThat(EN.dates("21 iyun 2024")).isEmpty();
        assertThat(AR.dates("iyunun 21-də")).isEmpty();
    }

    @Test
    void figuresThatArePartOfSomethingLongerAreNoDates() {
        for (LanguageSupport language : List.of(AR, AZ, EN)) {
            for (String text : List.of(
                    "3-1",
                    "12:30",
                    "1.2.3",
                    "+994 50 123 45 67",
                    "192.168.1.10",
                    "21.06.2024.1",
                    "$2024",
                    "2024",
                    "99/99/2024",
                    "COVID-19",
                    "20-30%",
                    "1 234,5",
                    "2024/13/45",
                    "12-34-56")) {
                assertThat(language.dates(text))
                        .as("%s: %s", language.language(), text)
                        .isEmpty();
            }
        }
    }

    @Test
    void languagesWithoutRulesHaveNoDates() {
        assertThat(Languages.installed().get(new LanguageTag("fr")).dates("21 juin 2024"))
                .isEmpty();
    }
}

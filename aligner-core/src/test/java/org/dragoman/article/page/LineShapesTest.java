package org.dragoman.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.article.LineClass;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the content of a single line tells: {@link PageLine}, {@link ShortLines}, {@link Cohesion}. */
class LineShapesTest {
    private static final Languages LANGUAGES = Languages.installed();

    private static @Nullable LineClass kind(String text, LanguageTag language) {
        Verdict verdict = ShortLines.verdict(Pages.line(text), language, false, LANGUAGES);
        return verdict == null ? null : verdict.kind();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sailed from Baku again.",
                "قال القبطان إن البحر كان هادئا.",
                "\"Dəniz çox sakit idi\", – kapitan bunu dedi!”",
                "The ferry sailed. It was nearly full and the sea was calm all the way"
            })
    void sentenceOfSomeLengthIsRunningText(String line) {
        assertThat(Pages.line(line).running()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry sails again",
                "عودة العبارة إلى العمل",
                "Ferry no. 4 of the U.S. fleet sails again",
                "Yes."
            })
    void headlineIsNoRunningText(String line) {
        assertThat(Pages.line(line).running()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "• Ferry sails,true",
        "- Ferry sails,true",
        "1. Ferry sails,true",
        "12) Ferry sails,true",
        "2024 in figures,false",
        "Baku - Aktau,false"
    })
    void bulletOrNumberMakesAnItem(String line, boolean item) {
        assertThat(Pages.line(line).item()).isEqualTo(item);
    }

    @Test
    void signsOfAListAreNoPartOfTheLabel() {
        assertThat(Pages.line("» إقرأ أيضاً").label()).isEqualTo("اقرا ايضا");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 iyun 2024|az",
                "Bakı, 12 iyun 2024, 14:05|az",
                "14:05|az",
                "الخميس 13 يونيو 2024|ar",
                "12 June 2024|en",
                "3 hours ago|en",
                "Today|en",
                "Today · Politics|en",
                "Bu gün, 14:05|az",
                "Bakı, 12 iyun|az",
                "Baku 12 June 2024|en"
            })
    void dateWithHardlyAnythingBesideItIsADateline(String line, String language) {
        assertThat(kind(line, new LanguageTag(language))).isEqualTo(LineClass.DATELINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bərə 12 iyun 2024-cü ildən Bakı ilə Aktau arasında işləyəcək|az",
                "Ferry sailed on 12 June 2024.|en",
                "• 12 June 2024|en",
                "Prezident seçkiləri 7 fevralda keçiriləcək|az",
                "İlham Əliyev bu gün Şuşada olacaq|az",
                "Şuşada bu gün|az",
                "Zelensky arrives in Baku today|en",
                "Elections today|en",
                "Baku votes Sunday|en",
                "Baku Sunday|en",
                "Talks resume on 12 June|en",
                "بوتين يصل إلى باكو اليوم|ar",
                "قمة اليوم|ar",
                "أعلنت الشركة في 12 يونيو 2024 عودة العبارة إلى العمل|ar"
            })
    void dateAmongOtherWordsIsNoDateline(String line, String language) {
        assertThat(kind(line, new LanguageTag(language))).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/a?b=1|OTHER",
                "— Harbour (@harbour) 12 June 2024|OTHER",
                "1 204|OTHER",
                "By Leyla Quliyeva|CREDIT",
                "By the foreign desk|CREDIT",
                "By LEYLA QULIYEVA in Baku|CREDIT",
                "By Leyla Quliyeva, political correspondent|CREDIT",
                "RT Arabic|CREDIT",
                "روسيا اليوم|CREDIT"
            })
    void addressesNumbersAuthorsAndOutletsTellByThemselves(String line, LineClass kind) {
        assertThat(kind(line, LanguageTag.EN)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By noon the ferry had left the port.",
                "See https://example.org for more",
                "Byzantine coins found",
                "By Monday evening no agreement had been reached",
                "By 2030 every tenth ship will be electric",
                "By Baku standards the price is low",
                "Reuters to close its Baku bureau"
            })
    void linesThatOnlyResembleThemDoNot(String line) {
        assertThat(kind(line, LanguageTag.EN)).isNull();
    }

    @Test
    void wordsAreSharedWhateverTheirEndingsAndProclitics() {
        assertThat(Cohesion.share(Cohesion.words("وبالعبارة"), Cohesion.words("العبارة")))
                .isEqualTo(1);
        assertThat(Cohesion.share(Cohesion.words("limanından"), Cohesion.words("limanı")))
                .isEqualTo(1);
    }

    @Test
    void commonWordsAndNothingAtAllShareNothing() {
        assertThat(Cohesion.words("which would have been")).isEmpty();
        assertThat(Cohesion.share(Cohesion.words(""), Cohesion.words("ferry"))).isZero();
        assertThat(Cohesion.share(Cohesion.words("ferry"), Cohesion.words("museum")))
                .isZero();
    }
}

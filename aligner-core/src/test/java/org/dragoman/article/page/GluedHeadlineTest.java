package org.dragoman.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedHeadlineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الوزير يبحث في باكو ملف الحدود|وقال المتحدث أمس إن الطريق سيفتح غدا.",
                "الكرملين ينتظر رد يريفان على المقترح|وأضاف بيسكوف: لا جديد في هذا الملف.",
                "وزير الدفاع يزور القاعدة في الشمال|وأكدت الوزارة أن الزيارة قصيرة.",
                "Ministers meet on the border tomorrow|The talks will last two days, officials said.",
                "Old bridge reopens after long repairs|However the road behind it stays closed.",
                "Nazir sərhəd məsələsini Bakıda müzakirə edib|Bu barədə nazirlik məlumat yayıb.",
                "Yeni körpü gələn həftə açılacaq|Qeyd edək ki, yol hələ bağlıdır.",
            })
    void headlineEndsWhereASentenceBeginsWithoutAStopBefore(String headline, String sentence) {
        assertThat(GluedHeadline.end(headline + " " + sentence)).isEqualTo(headline.length() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال المتحدث باسم الوزارة إن الطريق سيفتح غدا.",
                "قال الوزير في باكو أمس وأضاف المتحدث أن الطريق مغلق.",
                "التقى الوزير نظيره في باكو وقال بعد اللقاء إن الطريق سيفتح.",
                "يبحث الوزير ملف الحدود في باكو وأكد المتحدث أن الزيارة قصيرة.",
                "الوزير وصل إلى باكو مساء أمس وقال إن الزيارة قصيرة.",
            })
    void arabicSentenceWithASecondVerbOfSayingIsWhole(String line) {
        assertThat(GluedHeadline.end(line)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met on the border and they agreed to talk again.",
                "He said in Baku that The Hague had the files.",
                "A report from the The Lighthouse newsroom said so.",
                "Editors of The Lighthouse met in Baku on Monday.",
                "Officials in the city said yesterday, However this is not certain.",
                "She told the reporters that It Happened Here is her favourite book.",
            })
    void englishSentenceWithACapitalInsideIsWhole(String line) {
        assertThat(GluedHeadline.end(line)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nazir sərhəd məsələsini Bakıda müzakirə edib. Bu barədə nazirlik məlumat yayıb.",
                "Nazirin Bakıya səfəri zamanı Bu Gün qəzetinin əməkdaşları da iştirak edib.",
                "Görüşdə nazir müavini və O hərfi ilə başlayan sənəd müzakirə olunub.",
                "Həmin gün nazir Bakıda yeni körpünün açılışında iştirak edib.",
            })
    void azerbaijaniSentenceWithAStopOrACapitalInsideIsWhole(String line) {
        assertThat(GluedHeadline.end(line)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Baku", "Talks end well The talks went on."})
    void tooFewWordsMakeNoHeadline(String line) {
        assertThat(GluedHeadline.end(line)).isZero();
    }
}

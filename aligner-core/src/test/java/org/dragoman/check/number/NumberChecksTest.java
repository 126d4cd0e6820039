package org.dragoman.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.check.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberChecksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number-mismatch | en | They met Rashid on the bridge. | az | Onlar Rəşidlə on dəfə görüşüb.",
                "number-mismatch | en | Call 116 123. | az | 116 132 nömrəsinə zəng edin.",
                "number-mismatch | en | The storm killed 384 people. | az | Fırtına 348 nəfəri öldürüb.",
                "number-mismatch | en | They paid 2.5 million. | ar | دفعوا 25 مليون.",
                "number-mismatch | en | More than 200 fled. | az | 202-dən çox adam qaçıb.",
                "number-mismatch | az | Yanğın 40 evi məhv edib. | en | The fire destroyed 14 homes.",
                "number-mismatch | ar | قتل سبعة أشخاص. | az | Doqquz nəfər ölüb.",
                "date-mismatch | en | Talks begin on 12 March. | az | Danışıqlar martın 21-də başlayır.",
                "date-mismatch | en | It opened on 5 June 2021. | ar | افتتح في 5 يوليو 2021.",
                "date-mismatch | ar | عقدت في عام 2014. | en | It was held in 2015.",
                "date-mismatch | en | On Saturday (29 September) they met. | az | Şənbə günü (29 yanvar) görüşüblər.",
                "unit-mismatch | en | It is 30 miles away. | az | Ora 30 kilometrdir.",
                "unit-mismatch | en | They sold 500 tonnes. | ar | باعوا 500 كيلوغرام.",
                "unit-mismatch | az | 300 manat ödəyiblər. | en | They paid 300 dollars.",
                "unit-mismatch | en | It rose by 5 percentage points. | ar | ارتفع بنسبة 5 في المئة."
            })
    void givenAnotherFigureDateOrUnitWhenCheckedThenItIsReportedOnce(
            String rule, String from, String source, String to, String target) {
        assertThat(Checked.pair(rule, from, source, to, target)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number-mismatch | en | They paid 2.5 million. | az | 2 milyon 500 min ödəyiblər.",
                "number-mismatch | en | It stood in Marwick on the Hill. | az | O, “Marwick on the Hill” kəndində idi.",
                "number-mismatch | az | O, “Marwick on the Hill” kəndində idi. | ar | كان في قرية مارويك.",
                "number-mismatch | en | Call 116 123 now. | az | İndi 116 123 nömrəsinə zəng edin.",
                "number-mismatch | en | Call 116 123 now. | ar | اتصل الآن على 116123.",
                "number-mismatch | en | They paid 30,000 dollars. | az | 30 min dollar ödəyiblər.",
                "number-mismatch | en | They paid 30,000 dollars. | ar | دفعوا ٣٠٬٠٠٠ دولار.",
                "number-mismatch | en | It grew 3.5 percent. | az | 3,5 faiz artıb.",
                "number-mismatch | en | The 25th amendment. | ar | التعديل الخامس والعشرون.",
                "number-mismatch | en | The 28th session. | az | İyirmi səkkizinci sessiya.",
                "number-mismatch | en | 2000 people came. | ar | حضر ألفا شخص.",
                "number-mismatch | en | 16 percent voted. | ar | صوت 16 في المئة.",
                "number-mismatch | en | It began at 7.30 p.m. | az | Saat 19:30-da başlayıb.",
                "number-mismatch | en | It is 100 miles away. | az | Ora 160 kilometrdir.",
                "number-mismatch | en | It killed 1,127 people. | az | Mindən çox adam ölüb.",
                "number-mismatch | en | The G20 met. | ar | اجتمعت مجموعة العشرين.",
                "number-mismatch | en | F-16 jets flew. | ar | حلقت مقاتلات إف 16.",
                "number-mismatch | en | It is for everyone. | az | Bu, hamı üçündür, hamı üçün.",
                "number-mismatch | en | In the 1980s he worked. | ar | عمل في ثمانينيات القرن العشرين.",
                "date-mismatch | en | Talks begin on 12 March. | ar | تبدأ المحادثات في 12 آذار.",
                "date-mismatch | en | In 2011 it closed. | az | 2011-ci ildə bağlanıb.",
                "date-mismatch | en | On 12 March it closed. | az | Dünən bağlanıb.",
                "unit-mismatch | en | It costs 50 pounds. | ar | يكلف 50 جنيها.",
                "unit-mismatch | en | 80 percent agree. | az | 80%-i razıdır.",
                "unit-mismatch | en | It is 300 km away. | ar | يبعد 300 كيلو."
            })
    void givenTheSameInAnotherNotationWhenCheckedThenNothingIsReported(
            String rule, String from, String source, String to, String target) {
        assertThat(Checked.pair(rule, from, source, to, target)).isEmpty();
    }
}

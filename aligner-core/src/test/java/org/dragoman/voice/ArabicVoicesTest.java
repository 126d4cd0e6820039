package org.dragoman.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArabicVoicesTest {
    private static List<String> told(String text) {
        return Told.of("ar", text).lines();
    }

    @Test
    void clauseBehindInnaIsIndirectSpeech() {
        assertThat(told("وقال وزير الخارجية سيرغي لافروف، الجمعة، إن الطريق مفتوح."))
                .containsExactly("indirect|lavrov|قال|الطريق مفتوح");
        assertThat(told("وقالت ماريا زاخاروفا إنها تثق بالقرار."))
                .containsExactly("indirect|zakharova|قالت|تثق بالقرار");
    }

    @Test
    void subjectStandsBetweenKanaAndQad() {
        assertThat(told("وكان سيرغي لافروف قد أكد في كلمته أن الطريق مفتوح."))
                .containsExactly("indirect|lavrov|أكد|الطريق مفتوح");
        assertThat(told("أما سيرغي لافروف فقال إن الطريق مفتوح.")).containsExactly("indirect|lavrov|قال|الطريق مفتوح");
    }

    @Test
    void verbWithoutSubjectBelongsToTheLastSpeakerOfItsGender() {
        assertThat(told("قالت ماريا زاخاروفا إن الطريق مفتوح. وأضافت أن الجسر جاهز."))
                .containsExactly("indirect|zakharova|قالت|الطريق مفتوح", "indirect|zakharova|أضافت|الجسر جاهز");
        assertThat(told("قال سيرغي لافروف إن الطريق مفتوح. وقالت ماريا زاخاروفا إن الجسر جاهز. وأضاف أن الوقت قصير."))
                .endsWith("indirect|lavrov|أضاف|الوقت قصير");
        assertThat(told("ورحبت وزارة الخارجية بالقرار، وقالت إن الطريق مفتوح."))
                .containsExactly("indirect|mfa|قالت|الطريق مفتوح");
    }

    @Test
    void participleHasTheSubjectOfItsSentence() {
        assertThat(told("ورحب سيرغي لافروف بالاتفاق، معتبرا أن الطريق مفتوح."))
                .containsExactly("indirect|lavrov|معتبرا|الطريق مفتوح");
        assertThat(told("قال سيرغي لافروف إن الطريق مفتوح، مضيفا أن الجسر جاهز."))
                .containsExactly("indirect|lavrov|قال|الطريق مفتوح", "indirect|lavrov|مضيفا|الجسر جاهز");
    }

    @Test
    void annaOfOtherWordsIsNotTheVerbs() {
        assertThat(told("من المقرر أن يصل سيرغي لافروف غدا. يذكر أن الطريق كان مغلقا."))
                .isEmpty();
        assertThat(told("قال سيرغي لافروف قبل أن يغادر إن الطريق مفتوح."))
                .containsExactly("indirect|lavrov|قال|الطريق مفتوح");
    }

    @Test
    void sourcePhraseTakesTheClause() {
        assertThat(told("وبحسب سيرغي لافروف، فتحت موسكو الطريق قبل أشهر."))
                .containsExactly("indirect|lavrov|بحسب|فتحت موسكو الطريق قبل أشهر");
        assertThat(told("تسوى الخلافات وفقا لميثاق قديم، وهذا معروف.")).isEmpty();
    }

    @Test
    void quotationStandsBehindAColonOrWithoutOne() {
        assertThat(told("وأوضح سيرغي لافروف: «نحن مستعدون للحوار في كل وقت»."))
                .containsExactly("direct|lavrov|أوضح|نحن مستعدون للحوار في كل وقت");
        assertThat(told("وصرحت ماريا زاخاروفا قائلة: \"نحن مستعدون للحوار في كل وقت\"."))
                .containsExactly("direct|zakharova|قائلة|نحن مستعدون للحوار في كل وقت");
    }

    @Test
    void namesBehindTheirTypeAreNoVoice() {
        assertThat(told("وصلت سفينة \"نجمة الشمال\" إلى باكو. وجاءت الأصوات من كتلتي \"الغد\" و\"لدي الشرف\"."))
                .isEmpty();
    }

    @Test
    void wordsKeptAtADistance() {
        assertThat(told("وبدأت روسيا ما تسميه \"عملية خاصة\"."))
                .containsExactly("distanced|russia|ما تسميه|عملية خاصة");
        assertThat(told("وانتقدت باكو ما يسمى \"مسار السلام\".")).containsExactly("distanced||ما يسمى|مسار السلام");
        assertThat(told("ورفضت باكو الاتفاق المزعوم.")).containsExactly("distanced||المزعوم|الاتفاق");
    }

    @Test
    void agencyThatPassesOnIsASourceNotTheSpeaker() {
        Told told = Told.of("ar", "نقلت وكالة تاس عن مصدر مطلع قوله إن الطريق مفتوح.");
        assertThat(told.lines()).containsExactly("indirect|مصدر مطلع|نقلت|الطريق مفتوح");
        assertThat(told.voices.all().get(0).sources())
                .extracting(Speaker::concept)
                .containsExactly("tass");
    }
}

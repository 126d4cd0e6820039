package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.arabic.Texts.finds;
import static org.dragoman.language.arabic.Texts.holds;
import static org.dragoman.language.arabic.Texts.institution;
import static org.dragoman.language.arabic.Texts.name;

import org.dragoman.language.Morphology;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunOnFrontTest {
    @ParameterizedTest
    @CsvSource({
        "لوموند, نشرت صحيفةلوموند أمس, لوموند, صحيفة",
        "فرنسا, سافر إلىفرنسا, فرنسا, إلى",
        "كابول, مدينةبكابول, كابول, مدينة",
        "دي فيلت, جريدةدي فيلت, دي فيلت, جريدة",
        "نيوزيلندا الجديدة, المسؤولينبنيوزيلندا الجديدة, نيوزيلندا الجديدة, المسؤولين",
        "F16, طائرة طرازF16الحديثة, F16, طراز",
        "F16, طائرة طرازF16, F16, طراز"
    })
    void nameIsFoundBehindAWordRunIntoIt(String name, String text, String span, String front) {
        assertThat(finds(name(name), text)).first().satisfies(find -> {
            assertThat(find.surface()).isEqualTo(span);
            assertThat(find.rules()).contains("ar.run-on-front");
            assertThat(find.derivation().steps().get(0).surface())
                    .isEqualTo(ArabicFolding.fold(front).folded());
            assertThat(find.derivation().penalty()).isPositive();
            assertThat(find.derivation().doubtful()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "مجلس الشيوخ, النتائجبمجلس الشيوخ, مجلس الشيوخ",
        "مجلس الشيوخ, فيمجلس الشيوخ, مجلس الشيوخ",
        "الأمم المتحدة, منالأمم المتحدة, الأمم المتحدة",
        "الأمم المتحدة, مندوبالأمم المتحدة, الأمم المتحدة",
        "الأمم المتحدة, الموظفينبالأمم المتحدة, الأمم المتحدة",
        "الأمم المتحدة, المندوبينللأمم المتحدة, لأمم المتحدة"
    })
    void termOfSeveralWordsIsFoundWhereItsSecondStandsFree(String term, String text, String span) {
        assertThat(finds(institution(term), text)).first().satisfies(find -> {
            assertThat(find.surface()).isEqualTo(span);
            assertThat(find.rules()).contains("ar.run-on-front");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "مجلس, النتائجبمجلس الشيوخ",
        "مجلس, فيمجلس الشيوخ",
        "الأمم, مندوبالأمم المتحدة",
        "مجلس الشيوخ, النتائجبمجلسالشيوخ",
        "نيا, ألمانيا القديمة",
        "رئيس الوزراء, برئيس",
        "كابول, كابولية"
    })
    void elsewhereNothingBeginsInsideAWord(String term, String text) {
        assertThat(holds(name(term), text)).isFalse();
    }

    /** Every reading begins at a place that the index is told of. */
    @Test
    void placesHoldEveryReading() {
        Morphology morphology = new ArabicLanguage().morphology();
        String text = "نشرت صحيفةولوموند إلىالقاهرة المسؤولينبنيوزيلندا طرازF16الحديثة فيمجلس منالأمم مندوبالأمم "
                + "الموظفينبالأمم المندوبينللأمم والاستقلالية ومستقبلاللجنة " + "ب".repeat(70) + "ةبالمدينة "
                + "ب".repeat(61) + "المدينة هنا";
        Words words = Words.of(ArabicFolding.fold(text));
        for (int word = 0; word < words.size(); word++) {
            long places = morphology.stemStarts(words, word);
            for (Proclitics front : morphology.proclitics(words, word)) {
                int bit = Math.min(63, front.stemStart() - words.start(word));
                assertThat(places >>> bit & 1).as(words.word(word)).isEqualTo(1);
            }
        }
    }
}

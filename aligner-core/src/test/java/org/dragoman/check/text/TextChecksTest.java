package org.dragoman.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dragoman.check.Checked;
import org.dragoman.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChecksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "encoding-fault | az | NÉ™zarÉ™t güclənib. | Nəzarət",
                "encoding-fault | en | The cafÃ© opened. | café",
                "encoding-fault | ar | وصل Ø§Ù„ÙˆØ²ÙŠØ± أمس. | الوزير",
                "encoding-fault | en | Salt &amp; sugar. | &",
                "wrong-script | az | Iclas Bаkıda keçirilib. | Bakıda",
                "wrong-script | ar | اجتمعوا بشکل عاجل. | بشكل",
                "wrong-script | en | The Сouncil met. | Council",
                "wrong-script | az | Heyət Laçinda olub. | Laçında"
            })
    void givenDamagedLettersWhenCheckedThenTheFixIsSure(String rule, String language, String text, String better) {
        List<Finding> findings = Checked.alone(rule, language, text);

        assertThat(findings).hasSize(1);
        assertThat(Objects.requireNonNull(findings.get(0).fix()).code()).isEqualTo(better);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "encoding-fault | az | Bakıda “DAĞ” kəndi var.",
                "encoding-fault | ar | قال فقط، إن المُرشَّح وصل.",
                "encoding-fault | en | See https://x.org/a?b=c&amp=1 now.",
                "wrong-script | az | Москва sözü kirilcədir.",
                "wrong-script | az | LAÇIN şəhəri.",
                "wrong-script | ar | زار قره گوزلی البلاد.",
                "quotation-unbalanced | en | The 12\" pipe and the '90s didn't matter.",
                "quotation-unbalanced | ar | وقال\" إننا نوافق \".",
                "quotation-unbalanced | az | “Üzvlər”in və „başqa“ söz."
            })
    void givenSoundTextWhenCheckedThenNothingIsReported(String rule, String language, String text) {
        assertThat(Checked.alone(rule, language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "az | Nazir “biz razıyıq deyə bildirib.",
                "ar | وقال الوزير: \"نحن موافقون.",
                "en | The minister said: “We agree."
            })
    void givenAMarkWithoutPartnerWhenCheckedThenItIsReported(String language, String text) {
        assertThat(Checked.alone("quotation-unbalanced", language, text)).hasSize(1);
    }

    @Test
    void givenAQuotationOverTwoParagraphsWhenCheckedThenNothingIsReported() {
        assertThat(Checked.alone("quotation-unbalanced", "en", "He said: “We agree.\nWe shall come.”\nHe left."))
                .isEmpty();
    }
}

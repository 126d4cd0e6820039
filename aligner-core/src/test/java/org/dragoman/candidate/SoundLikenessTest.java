package org.dragoman.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundLikenessTest {
    private static double alike(String a, String languageA, String b, String languageB) {
        boolean unwritten = languageA.equals("ar") || languageB.equals("ar");
        return SoundLikeness.of(Sounds.of(a, languageA), Sounds.of(b, languageB), unwritten);
    }

    @ParameterizedTest
    @CsvSource({
        "washington, en, vaşinqton, az",
        "schmidt, en, şmidt, az",
        "hamburg, en, هامبورغ, ar",
        "kishinev, en, kişinyov, az",
        "lavrov, en, لافروف, ar",
        "tornillo, en, tornilo, az",
        "qaluzin, az, غالوزين, ar",
    })
    void oneNameInTwoSpellingsSoundsAlike(String a, String languageA, String b, String languageB) {
        assertThat(alike(a, languageA, b, languageB)).isGreaterThan(0.75);
    }

    @ParameterizedTest
    @CsvSource({"hamburg, en, берлин, az", "berlin, en, paris, az", "lavrov, en, بوتين, ar", "madrid, en, قال, ar"})
    void otherNamesDoNot(String a, String languageA, String b, String languageB) {
        assertThat(alike(a, languageA, b, languageB)).isLessThan(0.6);
    }

    @Test
    void nothingIsLikeNoName() {
        assertThat(SoundLikeness.of("", "berlin", false)).isZero();
    }
}

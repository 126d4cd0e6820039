package org.dragoman.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
    private static double likeness(String from, String a, String to, String b) {
        return NameMatcher.of(new LanguageTag(from), new LanguageTag(to)).likeness(a, b);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, غرابوفسكي, en, Grabowski",
        "ar, جرابوفسكي, en, Grabowski",
        "az, Çelkaşov, en, Chelkashov",
        "ar, تشيلكاشوف, az, Çelkaşov",
        "en, Fitzwilliam, ar, فيتزويليام",
        "en, Westbrook, az, Vestbruk",
        "az, Xəlilbəyli, en, Khalilbayli",
        "ar, الحمداني, en, al-Hamdani",
        "en, Mohsen, en, Muhsin",
        "az, Qriqoryan, az, Qriqorian",
        "ar, غريغوريان, ar, جريجوريان"
    })
    void renderingsOfOneNameAreLikely(String from, String a, String to, String b) {
        assertThat(likeness(from, a, to, b)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, غرابوفسكي, en, Fitzwilliam",
        "az, Çelkaşov, en, Grabowski",
        "ar, تشيلكاشوف, az, Xəlilbəyli",
        "en, Anderson, ar, بيترسون",
        "en, Mohsen, en, Jackson",
        "ar, مقاطعة تورين, en, Winslow Province"
    })
    void otherNamesAreUnlikely(String from, String a, String to, String b) {
        assertThat(likeness(from, a, to, b)).isLessThan(0.3);
    }

    @Test
    void bothDirectionsAgree() {
        assertThat(likeness("ar", "غرابوفسكي", "en", "Grabowski"))
                .isEqualTo(likeness("en", "Grabowski", "ar", "غرابوفسكي"));
    }

    @Test
    void orderOfWordsDoesNotMatter() {
        double straight = likeness("az", "Rəna Çelkaşova", "en", "Rana Chelkashova");
        assertThat(likeness("az", "Çelkaşova Rəna", "en", "Rana Chelkashova")).isEqualTo(straight);
    }

    @Test
    void genericWordsAndParticlesCountLittle() {
        double bare = likeness("ar", "تورفيل", "en", "Torville");
        assertThat(likeness("ar", "محافظة تورفيل", "en", "Torville")).isGreaterThan(bare - 0.2);
        assertThat(likeness("ar", "محافظة تورفيل", "en", "Torville Province")).isGreaterThan(bare - 0.05);
        assertThat(likeness("ar", "فان تورفيل", "en", "Torville")).isGreaterThan(bare - 0.1);
        assertThat(likeness("az", "Torvil vilayəti", "en", "Torville")).isGreaterThan(0.5);
    }

    @Test
    void directionsAreWordsAndNotSounds() {
        assertThat(likeness("az", "Şimali Torvil", "en", "North Torville"))
                .isGreaterThan(likeness("az", "Şimali Torvil", "en", "South Torville"));
    }

    @Test
    void wordsWrittenTogetherOnOneSideStillMatch() {
        assertThat(likeness("ar", "عبد الكريم", "en", "Abdulkarim")).isGreaterThan(0.5);
        assertThat(likeness("ar", "عبدالكريم", "en", "Abd al-Karim")).isGreaterThan(0.5);
    }

    @Test
    void shortInflectedTailIsToleratedButCosts() {
        double citation = likeness("az", "Qrabovski", "en", "Grabowski");
        double inflected = likeness("az", "Qrabovskinin", "en", "Grabowski");
        assertThat(inflected).isLessThan(citation).isGreaterThan(likeness("az", "Qrabovskinin", "en", "Grant"));
    }

    @Test
    void marksAndCaseDoNotMatter() {
        assertThat(likeness("en", "MÜLLER", "ar", "مُولر")).isEqualTo(likeness("en", "müller", "ar", "مولر"));
        assertThat(PreparedName.of("İLQAR", LanguageTag.AZ).words()).containsExactly("ilqar");
        assertThat(PreparedName.of("O’Brien-Smith", LanguageTag.EN).words()).containsExactly("obrien", "smith");
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(likeness("ar", "", "en", "")).isLessThan(0.5);
        assertThat(likeness("ar", "غراب", "en", "—")).isLessThan(0.3);
    }

    @Test
    void languagesWithoutWeightsAreRefused() {
        LanguageTag french = new LanguageTag("fr");
        assertThat(NameMatcher.knows(french, LanguageTag.EN)).isFalse();
        assertThatThrownBy(() -> NameMatcher.of(french, LanguageTag.EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fr");
    }

    @Test
    void namesPreparedForAnotherLanguageAreRefused() {
        NameMatcher matcher = NameMatcher.of(LanguageTag.AR, LanguageTag.EN);
        PreparedName name = PreparedName.of("Grant", LanguageTag.EN);
        assertThatThrownBy(() -> matcher.likeness(name, name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void skeletonIsTheSameInAllLanguages() {
        String key = PreparedName.of("Grabowski", LanguageTag.EN).skeleton();
        assertThat(PreparedName.of("غرابوفسكي", LanguageTag.AR).skeleton().replace("F", ""))
                .isEqualTo(key.replace("F", ""));
        assertThat(PreparedName.of("Torvil rayonu", LanguageTag.AZ).skeleton())
                .isEqualTo(PreparedName.of("Torville District", LanguageTag.EN).skeleton());
    }

    @Test
    void sourcesCompeteForTargets() {
        NameMatcher matcher = NameMatcher.of(LanguageTag.AZ, LanguageTag.EN);
        List<PreparedName> targets =
                List.of(PreparedName.of("Hansen", LanguageTag.EN), PreparedName.of("Johansen", LanguageTag.EN));
        List<PreparedName> sources =
                List.of(PreparedName.of("Yohansen", LanguageTag.AZ), PreparedName.of("Hansen", LanguageTag.AZ));
        List<List<NameRanking.Ranked>> ranked = NameRanking.of(targets, matcher).rank(sources, 2);
        assertThat(ranked.get(0).get(0).target().name()).isEqualTo("Johansen");
        assertThat(ranked.get(1).get(0).target().name()).isEqualTo("Hansen");
        assertThat(ranked.get(1)).hasSize(2);
    }
}

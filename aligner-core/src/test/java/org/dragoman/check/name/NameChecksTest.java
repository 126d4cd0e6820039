package org.dragoman.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dragoman.check.Checked;
import org.dragoman.check.Finding;
import org.junit.jupiter.api.Test;

class NameChecksTest {
    @Test
    void givenAnEnglishSpellingInAzerbaijaniWhenCheckedThenTheTermIsPutInWithTheEnding() {
        List<Finding> findings =
                Checked.pair("untranslated-name", "en", "They met in Yerevan.", "az", "Onlar Yerevanda görüşüblər.");

        assertThat(findings).hasSize(1);
        assertThat(Objects.requireNonNull(findings.get(0).fix()).first()).isEqualTo("İrəvanda");
    }

    @Test
    void givenALatinNameInArabicWhenCheckedThenTheTermIsExpected() {
        List<Finding> findings =
                Checked.pair("untranslated-name", "en", "They met in Yerevan.", "ar", "التقوا في Yerevan أمس.");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).expected()).containsExactly("يريفان");
    }

    @Test
    void givenBrandsAddressesAndOwnSpellingsWhenCheckedThenNothingIsReported() {
        assertThat(Checked.alone("untranslated-name", "ar", "أعلنت Google ذلك على https://yerevan.am و@Yerevan."))
                .isEmpty();
        assertThat(Checked.alone("untranslated-name", "az", "Onlar İrəvanda görüşüblər."))
                .isEmpty();
    }

    @Test
    void givenOneNameInTwoSpellingsWhenCheckedThenTheRarerIsReported() {
        assertThat(Checked.alone(
                        "name-spellings", "en", "A court heard Pavel Galuzenkov today.\nLater Mr Galouzenkov left."))
                .hasSize(1);
    }

    @Test
    void givenEndingsAndFeminineSurnamesWhenCheckedThenNothingIsReported() {
        assertThat(Checked.alone("name-spellings", "az", "Bu gün Qaluzenkov gəlib.\nOnlar Qaluzenkova ilə görüşüb."))
                .isEmpty();
    }

    @Test
    void givenADistanceOnlyInTheSourceWhenCheckedThenItIsNoted() {
        assertThat(Checked.pair(
                        "distancing-lost",
                        "en",
                        "They rejected the so-called Aras corridor.",
                        "az",
                        "Onlar Aras dəhlizini rədd ediblər."))
                .hasSize(1);
        assertThat(Checked.pair(
                        "distancing-lost",
                        "en",
                        "They rejected the Aras corridor.",
                        "az",
                        "Onlar Aras dəhlizini rədd ediblər."))
                .isEmpty();
    }
}

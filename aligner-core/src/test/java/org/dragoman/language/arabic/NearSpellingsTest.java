package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.arabic.Texts.finds;
import static org.dragoman.language.arabic.Texts.holds;
import static org.dragoman.language.arabic.Texts.name;
import static org.dragoman.language.arabic.Texts.noun;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearSpellingsTest {
    @ParameterizedTest
    @CsvSource({
        "جون أندرسون, قال جون أندرسن, ar.inner-vowel",
        "جون أندرسن, وجون أندرسون, ar.inner-vowel",
        "أنطونيو غوتيريش, أنطونيو جوتيريش, ar.foreign-sound",
        "أنطونيو غوتيريش, لأنطونيو كوتيريش, ar.foreign-sound",
        "أنطونيو غوتيريش, أنتونيو غوتيريش, ar.foreign-sound",
        "موريتانيا, في موريتنيا, ar.inner-vowel",
        "نيكولا ساركوزي, نيكولا سركوزي, ar.inner-vowel"
    })
    void oneChangeInALongForeignNameIsAnotherSpelling(String name, String text, String rule) {
        assertThat(finds(name(name), text)).first().satisfies(find -> {
            assertThat(find.rules()).endsWith(rule);
            assertThat(find.derivation().penalty()).isBetween(1, 2);
            assertThat(find.derivation().doubtful()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "أنطونيو غوتيريش, أنتونيو جوتيريش",
        "جون أندرسون, جين أندرسون",
        "جون أندرسون, جون أندرسونو",
        "محمد بن سلمان, محمد بن سليمان",
        "مالطا, مليطا",
        "ليبيا, لبيا",
        "رومانيا, رومانا",
        "غرينلاند, جرينلاند",
        "مصطفى منصور, مصطفى منصر"
    })
    void otherNamesStayOthers(String name, String text) {
        assertThat(holds(name(name), text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"تلميذ, تلميد", "مستورد, مستورود", "مهرجان, مهرجون"})
    void commonWordsHaveNoSuchSpelling(String noun, String text) {
        assertThat(holds(noun(noun), text)).isFalse();
    }
}

package org.dragoman.app.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEditTest {
    @ParameterizedTest
    @CsvSource({
        "abcd,abXd",
        "abcd,abd",
        "abd,abcd",
        "aaaa,aaa",
        "aaa,aaaa",
        "x,yx",
        "KTMT-nun,KTMT-nin",
        "😀a,😁a",
        "a😀,a😁"
    })
    void editBetweenTwoTextsMakesOneOfTheOtherAndBack(String old, String now) {
        TextEdit edit = TextEdit.between(old, now);
        assertThat(edit).isNotNull();
        assertThat(edit.apply(old)).isEqualTo(now);
        assertThat(edit.reversed().apply(now)).isEqualTo(old);
        assertThat(Character.isLowSurrogate((edit.after() + "a").charAt(0))).isFalse();
    }

    @Test
    void sameTextsHaveNoEdit() {
        assertThat(TextEdit.between("a", "a")).isNull();
    }

    @Test
    void spansBesideAnEditAreKeptAndThoseItMeetsAreNot() {
        TextEdit edit = TextEdit.between("one two three", "one 22222 three");
        assertThat(edit.keep(new Span(0, 3))).isEqualTo(new Span(0, 3));
        assertThat(edit.keep(new Span(8, 13))).isEqualTo(new Span(10, 15));
        assertThat(edit.keep(new Span(4, 7))).isNull();
        assertThat(edit.keep(new Span(2, 5))).isNull();
    }

    @Test
    void letterAtTheEndOfAWordBelongsToIt() {
        TextEdit letter = new TextEdit(3, "", "s");
        TextEdit blank = new TextEdit(3, "", " ");
        assertThat(letter.keep(new Span(0, 3))).isNull();
        assertThat(blank.keep(new Span(0, 3))).isEqualTo(new Span(0, 3));
    }

    @Test
    void stretchesTakeInWhatIsWrittenIntoThem() {
        assertThat(new TextEdit(3, "", "xx").stretch(new Span(0, 5))).isEqualTo(new Span(0, 7));
        assertThat(new TextEdit(5, "", "xx").stretch(new Span(0, 5))).isEqualTo(new Span(0, 7));
        assertThat(new TextEdit(0, "ab", "").stretch(new Span(1, 5))).isEqualTo(new Span(0, 3));
        assertThat(new TextEdit(0, "abcde", "").stretch(new Span(1, 4))).isNull();
        assertThat(new TextEdit(0, "ab", "x").stretch(new Span(2, 4))).isEqualTo(new Span(1, 3));
    }
}

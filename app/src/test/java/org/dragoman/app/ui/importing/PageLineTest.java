package org.dragoman.app.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.app.ui.Pages;
import org.dragoman.article.Article;
import org.dragoman.article.Layout;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.Stretch;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLineTest {
    private static List<PageLine> lines(String text, Stretch... stretches) {
        Article read = Pages.read("page.en.txt", text);
        return PageLine.of(Draft.of(stretches.length == 0 ? read : read.with(new Layout(List.of(stretches)))));
    }

    private static Stretch stretch(int start, int end, LineClass kind) {
        return new Stretch(new Span(start, end), kind, LineReason.SENTENCES, "");
    }

    @Test
    void blankLinesAreCountedButNotShown() {
        List<PageLine> lines = lines("A visit\n\n\u00A0\nThe minister came to the city on Friday.\n");
        assertThat(lines).extracting(PageLine::number).containsExactly(0, 3);
    }

    @Test
    void gluedHeadlineIsAPieceOfItsLine() {
        String text = "Bridge opens in town The minister came.";
        PageLine line = lines(text, stretch(0, 20, LineClass.RELATED), stretch(21, text.length(), LineClass.BODY))
                .get(0);
        assertThat(line.kind()).isEqualTo(LineClass.BODY);
        assertThat(line.pieces())
                .containsExactly(
                        new PageLine.Piece("Bridge opens in town", false, false),
                        new PageLine.Piece(" The minister came.", true, false));
    }

    @Test
    void faultIsAPieceOfItsOwn() {
        PageLine line = lines("The minister\u00A0came to the city on Friday.\n").get(0);
        assertThat(line.faults()).hasSize(1);
        assertThat(line.pieces())
                .extracting(PageLine.Piece::text)
                .containsExactly("The minister", "\u00A0", "came to the city on Friday.");
    }

    @ParameterizedTest
    @CsvSource({"1,TITLE", "٣,BODY", "۹,OTHER"})
    void digitsOfAnyKeyboardGiveClasses(char typed, LineClass kind) {
        assertThat(LineList.kind(typed)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"0", "a", "ə", "٠"})
    void otherCharactersGiveNone(char typed) {
        assertThat(LineList.kind(typed)).isNull();
    }
}

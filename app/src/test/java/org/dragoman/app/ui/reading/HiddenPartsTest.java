package org.dragoman.app.ui.reading;

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

class HiddenPartsTest {
    private static final String TEXT = "Title\nMenu\nHead Text here tail\n\nFoot";
    private static final int MENU = TEXT.indexOf("Menu");
    private static final int HEAD = TEXT.indexOf("Head");
    private static final int BODY = TEXT.indexOf("Text");
    private static final int TAIL = TEXT.indexOf("tail");
    private static final int FOOT = TEXT.indexOf("Foot");

    private static Stretch stretch(int start, int length, LineClass kind) {
        return new Stretch(new Span(start, start + length), kind, LineReason.DECIDED, "");
    }

    private static Article page() {
        return Pages.read("page.en.txt", TEXT)
                .with(new Layout(List.of(
                        stretch(0, 5, LineClass.TITLE),
                        stretch(MENU, 4, LineClass.OTHER),
                        stretch(HEAD, 4, LineClass.RELATED),
                        stretch(BODY, 9, LineClass.BODY),
                        stretch(TAIL, 4, LineClass.OTHER),
                        stretch(FOOT, 4, LineClass.PROMOTION))));
    }

    private static ShownOffsets offsets() {
        return new ShownOffsets(HiddenParts.of(page()), TEXT.length());
    }

    @Test
    void linesGoWithTheirLineEndsAndPartsWithTheirBlanks() {
        HiddenParts hidden = HiddenParts.of(page());
        assertThat(hidden.lines())
                .containsExactly(new Span(MENU, MENU + 5), new Span(FOOT - 1, FOOT), new Span(FOOT, TEXT.length()));
        assertThat(hidden.parts()).containsExactly(new Span(HEAD, BODY), new Span(TAIL, TAIL + 4));
    }

    @Test
    void nothingIsHiddenWhereNothingWouldBeLeft() {
        Article menu = Pages.read("page.en.txt", "Menu").with(new Layout(List.of(stretch(0, 4, LineClass.OTHER))));
        assertThat(HiddenParts.of(menu).isEmpty()).isTrue();
    }

    @Test
    void articleWithoutLayoutHidesNothing() {
        Article article = page();
        Article plain =
                new Article(article.id(), article.language(), TEXT, null, null, article.provenance(), article.source());
        assertThat(HiddenParts.of(plain)).isEqualTo(HiddenParts.NONE);
    }

    @Test
    void caretGoesOnBehindWhatIsHidden() {
        assertThat(offsets().nearest(MENU, true)).isEqualTo(BODY);
        assertThat(offsets().nearest(MENU + 2, false)).isEqualTo(MENU - 1);
        assertThat(offsets().nearest(BODY + 3, true)).isEqualTo(BODY + 3);
    }

    @Test
    void caretNeverStandsOnAHiddenLastLine() {
        assertThat(offsets().nearest(TEXT.length(), true)).isEqualTo(FOOT - 2);
        assertThat(offsets().nearest(FOOT, true)).isEqualTo(FOOT - 2);
    }

    @Test
    void wayDownFindsTheLineBehindHiddenOnes() {
        assertThat(offsets().acrossHidden(2, true, TEXT)).isEqualTo(BODY);
        assertThat(offsets().acrossHidden(BODY, true, TEXT)).isEqualTo(FOOT - 2);
        assertThat(offsets().acrossHidden(BODY, false, TEXT)).isEqualTo(MENU - 1);
        assertThat(offsets().acrossHidden(2, false, TEXT)).isEqualTo(2);
    }
}

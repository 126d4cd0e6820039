package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final Stretch TITLE = stretch(0, 5, LineClass.TITLE);
    private static final Stretch HEAD = stretch(6, 20, LineClass.RELATED);
    private static final Stretch BODY = stretch(21, 30, LineClass.BODY);
    private static final Stretch TAGS = stretch(31, 40, LineClass.KEYWORDS);
    private static final Layout LAYOUT = new Layout(List.of(TITLE, HEAD, BODY, TAGS));

    private static Stretch stretch(int start, int end, LineClass kind) {
        return new Stretch(new Span(start, end), kind, LineReason.SENTENCES, "");
    }

    private static Stretch decided(int start, int end, LineClass kind) {
        return new Stretch(new Span(start, end), kind, LineReason.DECIDED, "");
    }

    @Test
    void titleIsTheFirstStretchOfThatClass() {
        assertThat(LAYOUT.title()).isEqualTo(new Span(0, 5));
        assertThat(new Layout(List.of(BODY)).title()).isNull();
    }

    @Test
    void onlyTitleAndBodyAreNotSetAside() {
        assertThat(LAYOUT.setAside()).containsExactly(HEAD, TAGS);
    }

    @Test
    void bodyIsTheMainStretchOfALineThoughAnotherIsLonger() {
        assertThat(LAYOUT.main(new Span(6, 30))).isEqualTo(BODY);
    }

    @Test
    void longestOfTheStretchesSetAsideIsTheMainOne() {
        Layout layout = new Layout(List.of(stretch(0, 3, LineClass.CREDIT), stretch(4, 20, LineClass.RELATED)));
        assertThat(layout.main(new Span(0, 20))).isEqualTo(layout.stretches().get(1));
    }

    @Test
    void lineWithoutAStretchHasNoMainOne() {
        assertThat(LAYOUT.main(new Span(50, 60))).isNull();
    }

    @Test
    void lineSetByHandBecomesOneStretchInItsPlace() {
        assertThat(LAYOUT.with(new Span(6, 30), LineClass.CREDIT).stretches())
                .containsExactly(TITLE, decided(6, 30, LineClass.CREDIT), TAGS);
    }

    @Test
    void lineSetByHandTwiceHasTheLaterClass() {
        Layout once = LAYOUT.with(new Span(31, 40), LineClass.BODY);
        assertThat(once.with(new Span(31, 40), LineClass.OTHER).stretches())
                .containsExactly(TITLE, HEAD, BODY, decided(31, 40, LineClass.OTHER));
    }

    @Test
    void blankLineCannotBeSet() {
        assertThat(LAYOUT.with(new Span(50, 60), LineClass.BODY)).isSameAs(LAYOUT);
    }

    @Test
    void articleTakesTitleAndBodyFromItsLayout() {
        String text = "Title\nRelated line 1\nBody text\nTags: abc";
        Article article = new Article(
                        "x",
                        org.dragoman.text.LanguageTag.EN,
                        text,
                        null,
                        null,
                        Provenance.UNKNOWN,
                        SourceMap.identity("x.txt", text))
                .with(LAYOUT);
        assertThat(article.title()).isEqualTo("Title");
        assertThat(article.body().stream().map(s -> s.in(text))).containsExactly("Title", "Body text");
    }

    @Test
    void everyClassAndReasonComesBackFromItsCode() {
        for (LineClass kind : LineClass.values()) {
            assertThat(LineClass.of(kind.code())).contains(kind);
        }
        assertThat(LineClass.of("Second_Article")).isEmpty();
        assertThat(List.of(LineReason.values())).extracting(LineReason::code).doesNotHaveDuplicates();
    }
}

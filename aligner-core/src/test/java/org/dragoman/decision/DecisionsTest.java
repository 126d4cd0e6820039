package org.dragoman.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.article.Layout;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.article.Stretch;
import org.dragoman.decision.OriginDecision.Field;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {
    private static final String HASH = "a".repeat(64);
    private static final String TEXT = "Bərə yola düşüb\n\nGəmi dolu olub.\nMuzey açılıb";

    private static final SourceMap SOURCE = SourceMap.identity("x.az.txt", TEXT);

    private static Article page() {
        Layout layout = new Layout(List.of(
                stretch(0, 15, LineClass.TITLE), stretch(17, 32, LineClass.BODY), stretch(33, 45, LineClass.RELATED)));
        return new Article(
                "x",
                LanguageTag.AZ,
                TEXT,
                layout.title(),
                layout,
                Provenance.of("APA", "2024-06-12").hash(HASH),
                SOURCE);
    }

    private static Stretch stretch(int start, int end, LineClass kind) {
        return new Stretch(new Span(start, end), kind, LineReason.SENTENCES, "");
    }

    private static LineDecision line(int line, LineClass kind) {
        return new LineDecision(HASH, line, kind);
    }

    private static Provenance decided(Field field, @Nullable String value) {
        return Decisions.NONE
                .with(new OriginDecision(HASH, field, value))
                .apply(page())
                .provenance();
    }

    private static List<LineClass> kinds(Article article) {
        Layout layout = article.layout();
        return layout == null
                ? List.of()
                : layout.stretches().stream().map(Stretch::kind).toList();
    }

    @Test
    void lineHasTheClassThatWasDecided() {
        Article decided = Decisions.NONE.with(line(3, LineClass.BODY)).apply(page());
        assertThat(kinds(decided)).containsExactly(LineClass.TITLE, LineClass.BODY, LineClass.BODY);
        assertThat(decided.layout())
                .isNotNull()
                .satisfies(l -> assertThat(l.stretches().get(2).reason()).isEqualTo(LineReason.DECIDED));
    }

    @Test
    void newTitleMakesTheOldOneBody() {
        Article decided = Decisions.NONE.with(line(3, LineClass.TITLE)).apply(page());
        assertThat(decided.title()).isEqualTo("Muzey açılıb");
        assertThat(kinds(decided)).containsExactly(LineClass.BODY, LineClass.BODY, LineClass.TITLE);
    }

    @Test
    void titleThatIsSetAsideLeavesNone() {
        assertThat(Decisions.NONE.with(line(0, LineClass.OTHER)).apply(page()).title())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 400})
    void decisionOnALineThatShowsNothingChangesNothing(int line) {
        assertThat(Decisions.NONE.with(line(line, LineClass.OTHER)).apply(page()))
                .isEqualTo(page());
    }

    @Test
    void laterDecisionOnALineReplacesTheEarlier() {
        Decisions decisions = Decisions.NONE.with(line(3, LineClass.BODY)).with(line(3, LineClass.CREDIT));
        assertThat(decisions.lines()).containsExactly(line(3, LineClass.CREDIT));
    }

    @Test
    void decisionIsUndoneByGoingBackToTheValueBefore() {
        Decisions before = Decisions.NONE.with(line(3, LineClass.BODY));
        before.with(line(3, LineClass.CREDIT)).with(new OriginDecision(HASH, Field.OUTLET, "RT"));
        assertThat(before.lines()).containsExactly(line(3, LineClass.BODY));
        assertThat(before.origins()).isEmpty();
        assertThat(Decisions.NONE.apply(page())).isEqualTo(page());
    }

    @Test
    void decisionsOnAnotherArticleChangeNothing() {
        LineDecision other = new LineDecision("b".repeat(64), 3, LineClass.BODY);
        assertThat(Decisions.NONE.with(other).apply(page())).isEqualTo(page());
    }

    @Test
    void articleWithoutAHashOrALayoutIsLeftAlone() {
        Article bare = page().with(Provenance.UNKNOWN);
        assertThat(Decisions.NONE.with(line(3, LineClass.BODY)).apply(bare)).isSameAs(bare);
        Article plain = new Article("x", LanguageTag.AZ, TEXT, null, null, page().provenance(), SOURCE);
        assertThat(Decisions.NONE.with(line(3, LineClass.BODY)).apply(plain)).isEqualTo(plain);
    }

    @Test
    void everyFactOfTheOriginCanBeDecided() {
        assertThat(decided(Field.OUTLET, "RT").outlet()).isEqualTo("RT");
        assertThat(decided(Field.AGENCIES, "RİA Novosti ← TASS ←").agencies()).containsExactly("RİA Novosti", "TASS");
        assertThat(decided(Field.AUTHOR, "Leyla").author()).isEqualTo("Leyla");
        assertThat(decided(Field.ADDRESS, "https://example.org").address()).isEqualTo("https://example.org");
        assertThat(decided(Field.PUBLISHED, "2024-06-13").published())
                .isEqualTo(new Dated("2024-06-13", Dated.How.DECIDED, ""));
        assertThat(decided(Field.RETRIEVED, "2024-06-14").retrieved())
                .isEqualTo(new Dated("2024-06-14", Dated.How.DECIDED, ""));
    }

    @Test
    void nullSaysThatAFactIsNotKnown() {
        assertThat(decided(Field.OUTLET, null).outlet()).isNull();
        assertThat(decided(Field.PUBLISHED, null).published()).isNull();
        assertThat(decided(Field.AGENCIES, null).agencies()).isEmpty();
    }

    @Test
    void languageIsChangedByATagOnly() {
        Decisions arabic = Decisions.NONE.with(new OriginDecision(HASH, Field.LANGUAGE, "ar"));
        Decisions broken = Decisions.NONE.with(new OriginDecision(HASH, Field.LANGUAGE, "no tag!"));
        assertThat(arabic.apply(page()).language()).isEqualTo(LanguageTag.AR);
        assertThat(broken.apply(page()).language()).isEqualTo(LanguageTag.AZ);
    }

    @Test
    void othersWinWhereBothDecide() {
        Decisions one = Decisions.NONE.with(line(0, LineClass.OTHER)).with(line(3, LineClass.BODY));
        Decisions other = Decisions.NONE.with(line(3, LineClass.CREDIT));
        assertThat(one.with(other).lines()).containsExactly(line(0, LineClass.OTHER), line(3, LineClass.CREDIT));
    }

    @Test
    void decisionsAreSortedWhateverTheirOrder() {
        Decisions decisions = new Decisions(
                List.of(line(3, LineClass.BODY), line(0, LineClass.OTHER)),
                List.of(new OriginDecision(HASH, Field.AUTHOR, "x"), new OriginDecision(HASH, Field.OUTLET, "y")));
        assertThat(decisions.lines()).extracting(LineDecision::line).containsExactly(0, 3);
        assertThat(decisions.origins()).extracting(OriginDecision::field).containsExactly(Field.OUTLET, Field.AUTHOR);
    }
}

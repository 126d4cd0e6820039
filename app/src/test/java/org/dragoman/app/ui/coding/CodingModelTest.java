package org.dragoman.app.ui.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.coding.Choice;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeLevel;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.Codebook;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.CoderWork;
import org.dragoman.coding.Hue;
import org.dragoman.coding.ReadArticle;
import org.dragoman.coding.Scale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodingModelTest {
    private static final Code WAR = new Code("war", "War");
    private static final Code OIL = new Code("oil", "Oil", "", "", "war", Hue.BLUE, "O");
    private static final CodedUnit SENTENCE = new CodedUnit("a", CodeLevel.SENTENCE, 0, "One.", "0123456789abcdef", "");
    private static final CodedUnit ARTICLE = new CodedUnit("a", CodeLevel.ARTICLE, 0, "", "", "");

    private final AtomicInteger depth = new AtomicInteger();
    private final CodingModel model = new CodingModel(depth::get);

    @BeforeEach
    void book() {
        model.loaded(
                null,
                new Codebook(List.of(
                        new CodeVariable(
                                "one", "One", "", CodeLevel.SENTENCE, Choice.SINGLE, Scale.NOMINAL, List.of(WAR, OIL)),
                        new CodeVariable(
                                "any",
                                "Any",
                                "",
                                CodeLevel.SENTENCE,
                                Choice.MULTIPLE,
                                Scale.NOMINAL,
                                List.of(WAR, OIL)),
                        new CodeVariable(
                                "score", "", "", CodeLevel.ARTICLE, Choice.NUMBER, Scale.INTERVAL, List.of()))),
                CoderWork.of("A"));
    }

    @Test
    void singleChoiceIsReplacedByTheNextAndTakenAwayByTheSame() {
        model.toggle(SENTENCE, WAR);
        model.toggle(SENTENCE, OIL);
        assertThat(model.values(SENTENCE)).containsExactly("oil");
        model.toggle(SENTENCE, OIL);
        assertThat(model.values(SENTENCE)).isNull();
    }

    @Test
    void severalCodesStandInTheOrderOfTheCodebook() {
        model.choose("any");
        model.toggle(SENTENCE, OIL);
        model.toggle(SENTENCE, WAR);
        assertThat(model.values(SENTENCE)).containsExactly("war", "oil");
        model.toggle(SENTENCE, WAR);
        assertThat(model.values(SENTENCE)).containsExactly("oil");
        model.none(SENTENCE);
        assertThat(model.values(SENTENCE)).isEmpty();
    }

    @Test
    void unitOfAnotherLevelTakesNothing() {
        model.toggle(ARTICLE, WAR);
        assertThat(model.work().values()).isEmpty();
        assertThat(model.undoable()).isNull();
    }

    @Test
    void numberIsKeptInPlainDigitsAndAWordIsRefused() {
        model.choose("score");
        assertThat(model.number(ARTICLE, "2,50")).isTrue();
        assertThat(model.values(ARTICLE)).containsExactly("2.5");
        assertThat(model.number(ARTICLE, "many")).isFalse();
        assertThat(model.number(ARTICLE, " ")).isTrue();
        assertThat(model.values(ARTICLE)).isNull();
    }

    @Test
    void undoNamesTheStepAndRedoMakesItAgain() {
        model.toggle(SENTENCE, OIL);
        assertThat(model.undoable()).isEqualTo(new CodingChange(CodingChange.Kind.CODE, "Oil"));
        model.undo();
        assertThat(model.values(SENTENCE)).isNull();
        assertThat(model.redoable()).isEqualTo(new CodingChange(CodingChange.Kind.CODE, "Oil"));
        model.redo();
        assertThat(model.values(SENTENCE)).containsExactly("oil");
    }

    @Test
    void stepBeforeALaterDecisionWaitsUntilThatIsTakenBack() {
        model.toggle(SENTENCE, OIL);
        depth.set(1);
        assertThat(model.undoable()).isNull();
        model.undo();
        assertThat(model.values(SENTENCE)).containsExactly("oil");
        depth.set(0);
        model.undo();
        assertThat(model.values(SENTENCE)).isNull();
    }

    @Test
    void articleReadToItsEndCanBeTakenBack() {
        model.read(new ReadArticle("a", 3, 2), "Title", true);
        assertThat(model.work().read("a")).isPresent();
        model.undo();
        assertThat(model.work().read("a")).isEmpty();
    }

    @Test
    void nothingIsUnsavedAfterWritingAndSomethingAfterTheNextStep() {
        assertThat(model.unsaved()).isFalse();
        model.toggle(SENTENCE, WAR);
        assertThat(model.unsaved()).isTrue();
        model.saved(model.book(), model.work());
        assertThat(model.unsaved()).isFalse();
        model.undo();
        assertThat(model.unsaved()).isTrue();
    }

    @Test
    void nameOfTheCoderIsNoStep() {
        model.toggle(SENTENCE, WAR);
        model.coder("B");
        model.undo();
        assertThat(model.work().coder()).isEqualTo("B");
        assertThat(model.undoable()).isNull();
    }

    @Test
    void idsComeFromNamesAndStayApart() {
        BookEdits edits = new BookEdits(model);
        assertThat(edits.addVariable("Çərçivə İki")).isEqualTo("çərçivə-iki");
        assertThat(edits.addVariable("One")).isEqualTo("one-2");
        assertThat(edits.addVariable("؟")).isEqualTo("x");
    }

    @Test
    void codeUnderARemovedOneMovesUpAndNoneStandsUnderItself() {
        BookEdits edits = new BookEdits(model);
        CodeVariable one = model.book().variable("one").orElseThrow();
        assertThat(BookEdits.mayStandUnder(one, WAR, OIL)).isFalse();
        assertThat(BookEdits.mayStandUnder(one, WAR, WAR)).isFalse();
        assertThat(BookEdits.mayStandUnder(one, OIL, WAR)).isTrue();
        edits.remove(new BookLine(one, WAR));
        assertThat(model.book().variable("one").orElseThrow().codes())
                .singleElement()
                .satisfies(c -> assertThat(c.parent()).isNull());
    }

    @Test
    void variableThatBecomesANumberLosesItsCodesAndGetsAScaleThatFits() {
        CodeVariable one = model.book().variable("one").orElseThrow();
        new BookEdits(model).change(one, "One", "", CodeLevel.SENTENCE, Choice.NUMBER, Scale.NOMINAL);
        CodeVariable now = model.book().variable("one").orElseThrow();
        assertThat(now.scale()).isEqualTo(Scale.INTERVAL);
        assertThat(now.codes()).isEmpty();
    }

    @Test
    void variablesAreSteppedThroughRoundTheEnd() {
        model.step(-1);
        assertThat(Objects.requireNonNull(model.variable()).id()).isEqualTo("score");
        model.step(1);
        assertThat(Objects.requireNonNull(model.variable()).id()).isEqualTo("one");
    }
}

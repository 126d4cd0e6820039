package org.dragoman.app.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.ui.Pages;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.Provenance;
import org.dragoman.decision.OriginDecision.Field;
import org.dragoman.event.Copy;
import org.dragoman.event.CopyGroup;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportModelTest {
    private static final int LABEL = 2;

    private final ImportModel model = new ImportModel();

    @BeforeEach
    void twoPages() {
        model.open();
        model.add(List.of(Draft.of(Pages.read("a.az.txt", Pages.AZ)), Draft.of(Pages.read("a.ar.txt", Pages.AR))));
    }

    private List<PageLine> lines() {
        return PageLine.of(model.page());
    }

    @Test
    void firstPageIsLookedAtAndBothAreTaken() {
        assertThat(model.current()).isZero();
        assertThat(model.chosen()).hasSize(2);
        assertThat(model.page().setAside()).isEqualTo(4);
    }

    @Test
    void pageWithoutHashIsKnownByItsText() {
        Draft named = Draft.of(Pages.read("b.az.txt", Pages.AZ).with(Provenance.UNKNOWN.hash("0f")));
        Draft unnamed = Draft.of(Pages.read("b.az.txt", Pages.AZ).with(Provenance.UNKNOWN));
        assertThat(named.hash()).isEqualTo("0f");
        assertThat(unnamed.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void pageWithoutArticleIsLeft() {
        Draft menu = Draft.of(Pages.read("menu.az.txt", "Son Yazılar:\n- Hava necə olacaq\n"));
        assertThat(menu.taken()).isFalse();
    }

    @Test
    void linesGetAnotherClassAndUndoGivesTheOldOneBack() {
        model.decide(lines().subList(LABEL, LABEL + 3), LineClass.PROMOTION);
        assertThat(lines().subList(LABEL, LABEL + 3)).extracting(PageLine::kind).containsOnly(LineClass.PROMOTION);
        assertThat(lines().get(LABEL).main().reason()).isEqualTo(LineReason.DECIDED);
        assertThat(model.undoable()).isEqualTo(new Change(LineClass.PROMOTION, null));
        model.undo();
        assertThat(lines().get(LABEL).kind()).isEqualTo(LineClass.RELATED);
        assertThat(model.decisions().isEmpty()).isTrue();
        model.redo();
        assertThat(lines().get(LABEL).kind()).isEqualTo(LineClass.PROMOTION);
    }

    @Test
    void sameClassAgainIsNoStep() {
        model.decide(lines().subList(0, 1), LineClass.TITLE);
        assertThat(model.undoable()).isNull();
    }

    @Test
    void ofSeveralLinesOnlyTheFirstBecomesTheHeadline() {
        model.decide(lines().subList(1, 3), LineClass.TITLE);
        assertThat(lines()).extracting(PageLine::kind).startsWith(LineClass.BODY, LineClass.TITLE, LineClass.RELATED);
    }

    @Test
    void newStepForgetsWhatWasUndone() {
        model.decide(Field.OUTLET, "Körpü Xəbər");
        model.undo();
        model.decide(Field.AUTHOR, "A. B.");
        assertThat(model.redoable()).isNull();
        assertThat(model.page().shown().provenance().outlet()).isNotEqualTo("Körpü Xəbər");
    }

    @Test
    void undoLooksAtThePageItChanges() {
        model.decide(Field.OUTLET, "Körpü Xəbər");
        model.look(1);
        model.undo();
        assertThat(model.current()).isZero();
    }

    @Test
    void languageIsSetByHand() {
        assertThat(model.decide(Field.LANGUAGE, "tr")).isNull();
        assertThat(model.page().shown().language()).isEqualTo(new LanguageTag("tr"));
    }

    @Test
    void agenciesAreWrittenWithAnyArrow() {
        model.decide(Field.AGENCIES, "Körpü <- Meridian < Sərv");
        assertThat(model.page().shown().provenance().agencies()).containsExactly("Körpü", "Meridian", "Sərv");
    }

    @Test
    void emptyFieldSaysThatItIsNotKnown() {
        model.decide(Field.OUTLET, "Körpü Xəbər");
        model.decide(Field.OUTLET, " ");
        assertThat(model.page().shown().provenance().outlet()).isNull();
    }

    @Test
    void badValuesAreRefusedAndNothingChanges() {
        assertThat(model.decide(Field.PUBLISHED, "21 iyun")).isEqualTo("import.bad.date");
        assertThat(model.decide(Field.LANGUAGE, "not a tag")).isEqualTo("import.bad.language");
        assertThat(model.decide(Field.ADDRESS, "example")).isEqualTo("import.bad.address");
        assertThat(model.undoable()).isNull();
    }

    @Test
    void refusedValueIsKeptForItsPageUntilAGoodOneIsGiven() {
        model.decide(Field.PUBLISHED, "21 iyun");
        assertThat(model.refused(Field.PUBLISHED)).isEqualTo("21 iyun");
        model.look(1);
        assertThat(model.refused(Field.PUBLISHED)).isNull();
        model.look(0);
        assertThat(model.refused(Field.PUBLISHED)).isEqualTo("21 iyun");
        model.decide(Field.PUBLISHED, "2024-06-21");
        assertThat(model.refused(Field.PUBLISHED)).isNull();
    }

    @Test
    void whatIsTypedIsSettledOnItsOwnPageBeforeAnotherIsLookedAt() {
        model.on(ImportModel.SETTLE, () -> {
            if (model.current() == 0) {
                model.decide(Field.OUTLET, "Körpü Xəbər");
            }
        });
        model.look(1);
        assertThat(model.pages().get(0).shown().provenance().outlet()).isEqualTo("Körpü Xəbər");
        assertThat(model.current()).isEqualTo(1);
    }

    @Test
    void anythingElseDisarmsAQuestion() {
        model.notice(new ImportModel.Notice("import.leave", List.of("count", 1), ImportModel.Tone.LEAVE));
        assertThat(model.armed(ImportModel.Tone.OPEN)).isFalse();
        assertThat(model.armed(ImportModel.Tone.LEAVE)).isTrue();
        model.look(1);
        assertThat(model.armed(ImportModel.Tone.LEAVE)).isFalse();
    }

    @Test
    void dayAndTimeAreDates() {
        assertThat(OriginInput.problem(Field.PUBLISHED, "2024-06-21")).isNull();
        assertThat(OriginInput.problem(Field.PUBLISHED, "2024-06-21T10:15")).isNull();
        assertThat(OriginInput.problem(Field.PUBLISHED, "2024-06-21T10:15:00+04:00"))
                .isNull();
        assertThat(OriginInput.problem(Field.PUBLISHED, "2024-02-30")).isEqualTo("import.bad.date");
    }

    @Test
    void twoFilesOfOnePageAreDecidedTogether() {
        model.add(List.of(Draft.of(Pages.read("copy.az.txt", Pages.AZ))));
        model.decide(Field.OUTLET, "Körpü Xəbər");
        assertThat(model.pages().get(2).shown().provenance().outlet())
                .isEqualTo(
                        model.pages().get(0).hash().equals(model.pages().get(2).hash()) ? "Körpü Xəbər" : null);
    }

    @Test
    void decisionsAreUnsavedUntilAFolderHoldsThem() {
        assertThat(model.unsaved()).isFalse();
        model.decide(Field.OUTLET, "Körpü Xəbər");
        assertThat(model.unsaved()).isTrue();
        model.saved(Path.of("clean"), model.decisions());
        assertThat(model.unsaved()).isFalse();
        model.undo();
        assertThat(model.unsaved()).isTrue();
    }

    @Test
    void copiesAreToldToTheirRows() {
        List<Integer> heard = new ArrayList<>();
        model.onChanged(heard::addAll);
        model.copies(List.of(new CopyGroup(0, List.of(new Copy(1, Copy.Kind.REPRINT, 0.9, List.of())))));
        assertThat(heard).containsExactly(1);
        assertThat(model.copyOf(1)).isEqualTo(new PageList.CopyOf(0, Copy.Kind.REPRINT));
        assertThat(model.copyOf(0)).isNull();
    }

    @Test
    void leftPageIsNotChosen() {
        model.take(List.of(0), false);
        assertThat(model.chosen()).extracting(a -> a.language().value()).containsExactly("ar");
    }

    @Test
    void closedSheetForgetsEverything() {
        model.decide(Field.OUTLET, "Körpü Xəbər");
        model.close();
        assertThat(model.pages()).isEmpty();
        assertThat(model.undoable()).isNull();
        assertThat(model.isOpen()).isFalse();
    }
}

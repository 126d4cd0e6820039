package org.dragoman.app.ui.beads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.align.Alignment;
import org.dragoman.align.Bead;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Glossary;
import org.dragoman.decision.BeadDecision;
import org.dragoman.decision.BeadDecisions;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.SegmentGroup;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeadsModelTest {
    private static final AnnotatedArticle AZ = article("az", LanguageTag.AZ, "Bir.\nİki.\nÜç.\nDörd.\nBeş.");
    private static final AnnotatedArticle EN = article("en", LanguageTag.EN, "One.\nTwo.\nThree.\nFour.");

    private final CompareModel compare = new CompareModel();
    private final DecisionsModel decisions = new DecisionsModel(KeptDecisions.NONE);
    private final BeadsModel beads = new BeadsModel(compare, decisions);

    private static AnnotatedArticle article(String id, LanguageTag language, String text) {
        Article article = new Article(id, language, text, null, null, Provenance.UNKNOWN, SourceMap.identity(id, text));
        return new AnnotatedArticle(article, new Segmenter(Languages.of(List.of()), true).segments(article), List.of());
    }

    @BeforeEach
    void fiveBeads() {
        compare.show(null, List.of(AZ.article(), EN.article()));
        compare.ready(comparison(
                new Bead(List.of(List.of(0), List.of(0)), 0.1),
                new Bead(List.of(List.of(1, 2), List.of(1, 2)), 0.4),
                new Bead(List.of(List.of(3), List.of()), 0),
                new Bead(List.of(List.of(), List.of(3)), 0),
                new Bead(List.of(List.of(4), List.of()), 0)));
        beads.refresh();
    }

    private static ArticleComparison comparison(Bead... all) {
        return new ArticleComparison(
                List.of(AZ, EN),
                List.of(),
                new Alignment(List.of(all)),
                new Glossary(List.of(), List.of(), List.of()),
                List.of());
    }

    private static SegmentPlace az(int segment) {
        return new SegmentPlace(0, segment);
    }

    private static SegmentPlace en(int segment) {
        return new SegmentPlace(1, segment);
    }

    private static SegmentGroup group(List<Integer> az, List<Integer> en) {
        return new SegmentGroup(List.of(az, en));
    }

    private BeadDecisions decided() {
        return BeadDecision.among(decisions.decisions().beads(), List.of(AZ, EN));
    }

    private void choose(SegmentPlace... places) {
        beads.choose(Arrays.asList(places));
    }

    @Test
    void tableHasALineForEachSegmentOfTheLongerSide() {
        assertThat(beads.lines()).hasSize(6);
        assertThat(beads.lines().get(2).place(0)).isEqualTo(az(2));
        assertThat(beads.lines().get(2).first()).isFalse();
        assertThat(beads.lines().get(3).place(1)).isNull();
    }

    @Test
    void beadsOfTheSelectedSegmentsAreJoined() {
        choose(az(3), en(3));
        beads.apply(BeadChange.Kind.JOIN);
        assertThat(decided().fixed()).containsExactly(group(List.of(3), List.of(3)));
    }

    @Test
    void singleSegmentIsJoinedWithTheNextBead() {
        choose(az(0));
        beads.apply(BeadChange.Kind.JOIN);
        assertThat(decided().fixed()).containsExactly(group(List.of(0, 1, 2), List.of(0, 1, 2)));
        choose(az(4));
        assertThat(beads.can(BeadChange.Kind.JOIN)).isFalse();
    }

    @Test
    void segmentsThatAreNoNeighboursAreNotJoined() {
        choose(az(0), az(4));
        assertThat(beads.can(BeadChange.Kind.JOIN)).isFalse();
        beads.apply(BeadChange.Kind.JOIN);
        assertThat(decisions.undoable()).isNull();
    }

    @Test
    void beadIsDividedBeforeTheSelectedSegment() {
        choose(en(2));
        beads.apply(BeadChange.Kind.SPLIT);
        assertThat(decided().fixed()).containsExactly(group(List.of(1), List.of(1)), group(List.of(2), List.of(2)));
        assertThat(decided().forbids(List.of(List.of(1, 2), List.of()))).isTrue();
        assertThat(decided().forbids(List.of(List.of(1), List.of(2)))).isTrue();
    }

    @Test
    void dividingABeadOfOneAndOneUnlinksIt() {
        choose(az(0));
        beads.apply(BeadChange.Kind.SPLIT);
        assertThat(decided().fixed()).isEmpty();
        assertThat(decided().forbidden()).containsExactly(group(List.of(0), List.of(0)));
    }

    @Test
    void unlinkedSegmentMayNotComeBackToAnyOfItsBead() {
        choose(az(2));
        beads.apply(BeadChange.Kind.UNLINK);
        assertThat(decided().forbidden())
                .containsExactlyInAnyOrder(
                        group(List.of(1, 2), List.of()), group(List.of(2), List.of(1)), group(List.of(2), List.of(2)));
        choose(az(3));
        assertThat(beads.can(BeadChange.Kind.UNLINK)).isFalse();
    }

    @Test
    void segmentMovesToTheBeadAboveOrBelow() {
        choose(az(3));
        beads.apply(BeadChange.Kind.UP);
        assertThat(decided().fixed()).containsExactly(group(List.of(1, 2, 3), List.of(1, 2)));
        decisions.undo();
        choose(az(3));
        beads.apply(BeadChange.Kind.DOWN);
        assertThat(decided().fixed()).containsExactly(group(List.of(3), List.of(3)));
        choose(az(0));
        assertThat(beads.can(BeadChange.Kind.UP)).isFalse();
    }

    @Test
    void moveTakesTheSegmentOutOfABeadFixedBefore() {
        choose(az(3), en(3));
        beads.apply(BeadChange.Kind.JOIN);
        compare.ready(comparison(
                new Bead(List.of(List.of(0), List.of(0)), 0.1),
                new Bead(List.of(List.of(1, 2), List.of(1, 2)), 0.4),
                new Bead(List.of(List.of(3), List.of(3)), 0),
                new Bead(List.of(List.of(4), List.of()), 0)));
        beads.refresh();
        choose(en(3));
        beads.apply(BeadChange.Kind.UP);
        assertThat(decided().fixed()).containsExactly(group(List.of(1, 2), List.of(1, 2, 3)));
    }

    @Test
    void stepsAreUndoneOneByOneAndNamed() {
        choose(az(3), en(3));
        beads.apply(BeadChange.Kind.JOIN);
        choose(az(0));
        beads.apply(BeadChange.Kind.UNLINK);
        assertThat(decisions.undoable().words()).isEqualTo("Bir.");
        List<String> names = new ArrayList<>();
        for (UiLanguage language : UiLanguage.values()) {
            names.add(decisions.undoable().name(Messages.of(language)));
        }
        assertThat(names).hasSize(3).doesNotHaveDuplicates().allMatch(n -> n.contains("Bir."));
        decisions.undo();
        assertThat(decided().fixed()).containsExactly(group(List.of(3), List.of(3)));
        assertThat(decided().forbidden()).isEmpty();
        decisions.undo();
        assertThat(decisions.decisions().isEmpty()).isTrue();
        decisions.redo();
        decisions.redo();
        assertThat(decided().forbidden()).hasSize(1);
    }

    @Test
    void decisionsOnASegmentAreTakenBack() {
        choose(az(3), en(3));
        assertThat(beads.can(BeadChange.Kind.BACK)).isFalse();
        beads.apply(BeadChange.Kind.JOIN);
        choose(en(3));
        beads.apply(BeadChange.Kind.BACK);
        assertThat(decided()).isEqualTo(BeadDecisions.NONE);
    }

    @Test
    void selectionFollowsTheCaretAndTheTextSelected() {
        int three = EN.article().text().indexOf("Three");
        compare.caretMoved(1, three + 2);
        beads.follow();
        assertThat(beads.selection()).containsExactly(en(2));
        compare.caretMoved(1, three + 2, EN.article().text().indexOf("Two") + 1);
        beads.follow();
        assertThat(beads.selection()).containsExactly(en(1), en(2));
        assertThat(compare.selection()).isEqualTo(new Span(EN.article().text().indexOf("Two") + 1, three + 2));
    }

    @Test
    void chosenSegmentIsShownInBothPanesAndStaysSelected() {
        compare.on(CompareModel.PLACE, beads::follow);
        choose(az(1), az(2));
        assertThat(compare.caret(0)).isEqualTo(AZ.article().text().indexOf("Üç"));
        assertThat(compare.caret(1)).isEqualTo(EN.article().text().indexOf("Two"));
        assertThat(compare.pane()).isZero();
        assertThat(beads.selection()).containsExactly(az(1), az(2));
    }

    @Test
    void otherArticlesForgetTheSelection() {
        choose(az(1));
        compare.show(null, List.of(EN.article()));
        beads.refresh();
        assertThat(beads.lines()).isEmpty();
        assertThat(beads.selection()).isEmpty();
        assertThat(beads.can(BeadChange.Kind.JOIN)).isFalse();
    }

    @Test
    void beadsAreSavedWithTheOtherDecisionsAndHoldWhenReadAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("decisions.json");
        choose(az(3), en(3));
        beads.apply(BeadChange.Kind.JOIN);
        assertThat(decisions.unsaved()).isTrue();
        decisions.kept(decisions.kept().save(file, decisions.decisions()));
        assertThat(decisions.unsaved()).isFalse();
        List<BeadDecision> read = DecisionFile.read(file).fold(ok -> ok.value().beads(), failed -> List.of());
        assertThat(BeadDecision.among(read, List.of(EN, AZ)).fixed())
                .containsExactly(new SegmentGroup(List.of(List.of(3), List.of(3))));
        decisions.undo();
        decisions.kept(decisions.kept().save(file, decisions.decisions()));
        Decisions left = DecisionFile.read(file).fold(ok -> ok.value(), failed -> decisions.decisions());
        assertThat(left).isEqualTo(Decisions.NONE);
    }

    @Test
    void aSentenceGoesToAnotherBeadWhereItsSidesStayRuns() {
        Bead first = compare.comparison().alignment().beads().get(0);
        Bead last = compare.comparison().alignment().beads().get(4);
        assertThat(beads.canMove(az(1), first)).isTrue();
        assertThat(beads.canMove(az(0), last)).isFalse();
        assertThat(beads.canMove(az(0), first)).isFalse();
        beads.move(az(1), first);
        assertThat(decisions.decisions().beads()).hasSize(1);
        assertThat(decisions.undoable()).isEqualTo(new BeadChange(BeadChange.Kind.MOVE, "İki."));
    }

    @Test
    void chosenSentencesOfTwoArticlesBecomeABead() {
        beads.choose(List.of(az(3)));
        beads.toggle(en(3));
        assertThat(beads.can(BeadChange.Kind.LINK)).isTrue();
        beads.apply(BeadChange.Kind.LINK);
        BeadDecision made = decisions.decisions().beads().iterator().next();
        assertThat(made.find(List.of(AZ, EN)).orElseThrow())
                .containsEntry(0, List.of(3))
                .containsEntry(1, List.of(3));
    }

    @Test
    void aSentenceAloneIsLinkedToTheNearestBeadWithoutItsSide() {
        beads.choose(List.of(az(4)));
        assertThat(beads.can(BeadChange.Kind.LINK)).isTrue();
        beads.apply(BeadChange.Kind.LINK);
        BeadDecision made = decisions.decisions().beads().iterator().next();
        assertThat(made.find(List.of(AZ, EN)).orElseThrow())
                .containsEntry(0, List.of(4))
                .containsEntry(1, List.of(3));
    }

    @Test
    void linkedSentencesAreNotLinkedAgain() {
        beads.choose(List.of(az(1)));
        assertThat(beads.can(BeadChange.Kind.LINK)).isFalse();
    }
}

package org.dragoman.app.ui.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.coding.CodeLevel;
import org.dragoman.coding.Codebook;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.CoderWork;
import org.dragoman.coding.ReadArticle;
import org.dragoman.coding.audit.Audit;
import org.dragoman.coding.audit.AuditItem;
import org.dragoman.coding.audit.AuditPlan;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Undo in an audit. */
class AuditModelTest {
    private static final CodedUnit SENTENCE = new CodedUnit("a", CodeLevel.SENTENCE, 0, "One.", "0123456789abcdef", "");

    private final AtomicInteger decisions = new AtomicInteger();
    private final Study study = Study.of(decisions::get);
    private final AuditModel audit = study.audit();

    @BeforeEach
    void twoSentences() {
        study.coding().loaded(null, Codebook.EMPTY, CoderWork.of("A"));
        CodedUnit other = new CodedUnit("a", CodeLevel.SENTENCE, 1, "Two.", "0123456789abcdee", "");
        audit.show(
                new Audit(
                        new AuditPlan(1, 0, 2),
                        List.of(),
                        List.of(
                                new AuditItem(SENTENCE, LanguageTag.EN, 0, null),
                                new AuditItem(other, LanguageTag.EN, 0, null))),
                Map.of(),
                true);
    }

    private CodingChange undoable() {
        return Objects.requireNonNull(study.undoable());
    }

    @Test
    void undoTakesTheVerdictBackByNameAndTurnsToItsCard() {
        audit.missed(3);
        assertThat(audit.card()).isEqualTo(1);
        assertThat(undoable()).isEqualTo(new CodingChange(CodingChange.Kind.VERDICT, "One."));

        study.undo();

        assertThat(audit.card()).isZero();
        assertThat(audit.audit().judged()).isZero();
        assertThat(study.undoable()).isNull();

        study.redo();

        assertThat(audit.card()).isEqualTo(1);
        assertThat(audit.audit().items().get(0).verdict()).isEqualTo(new AuditItem.Verdict(true, 3));
    }

    @Test
    void aVerdictTakenAwayComesBack() {
        audit.missed(3);
        audit.turn(-1);
        audit.open();
        assertThat(undoable().kind()).isEqualTo(CodingChange.Kind.VERDICT_BACK);

        study.undo();

        assertThat(audit.audit().judged()).isEqualTo(1);
    }

    @Test
    void whatWasDoneLastIsTakenBackFirst() {
        audit.missed(1);
        study.coding().read(new ReadArticle("a", 3, 2), "Title", true);
        assertThat(undoable().kind()).isEqualTo(CodingChange.Kind.READ);
        study.undo();
        assertThat(undoable().kind()).isEqualTo(CodingChange.Kind.VERDICT);

        decisions.incrementAndGet();

        assertThat(study.undoable()).isNull();
    }

    @Test
    void anotherAuditBeginsWithoutSteps() {
        audit.missed(1);

        audit.show(new Audit(new AuditPlan(2, 0, 0), List.of(), List.of()), Map.of(), true);

        assertThat(study.undoable()).isNull();
    }
}

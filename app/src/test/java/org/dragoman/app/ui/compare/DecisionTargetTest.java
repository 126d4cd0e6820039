package org.dragoman.app.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.app.ui.Samples;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionTargetTest {
    private static final int EN = 1;

    private final CompareModel model = new CompareModel();
    private final DecisionsModel decisions = new DecisionsModel(KeptDecisions.NONE);

    @BeforeEach
    void showSampleEvent() {
        model.show(Samples.events().get(0), Samples.articles());
    }

    private void analysed() {
        model.ready(Analyser.of(Samples.context()).analyse(Samples.articles(), decisions.decisions(), Progress.NONE));
    }

    private DecisionTarget target() {
        return DecisionTarget.of(model, decisions).orElseThrow();
    }

    private void select(String words) {
        int at = Samples.EN.indexOf(words);
        model.caretMoved(EN, at + words.length(), at);
    }

    @Test
    void nothingCanBeDecidedBeforeTheAnalysisAndAwayFromWords() {
        assertThat(DecisionTarget.of(model, decisions)).isEmpty();
        analysed();
        model.caretMoved(EN, Samples.EN.indexOf("stayed away"));
        assertThat(DecisionTarget.of(model, decisions)).isEmpty();
    }

    @Test
    void mentionAtTheCaretIsMeant() {
        analysed();
        model.caretMoved(EN, Samples.EN.indexOf("Yerevan") + 2);
        assertThat(target().words()).isEqualTo("Yerevan");
        assertThat(target().unmarked()).isFalse();
        assertThat(target().decision()).isNull();
    }

    @Test
    void selectedWordsAreMeantWithoutBlanksAndOnlyWithinASentence() {
        analysed();
        select(" meeting in May");
        assertThat(target().words()).isEqualTo("meeting in May");
        assertThat(target().unmarked()).isTrue();
        select("not come. Yerevan");
        assertThat(DecisionTarget.of(model, decisions).map(DecisionTarget::words))
                .contains("Yerevan");
        select("Almaty");
        assertThat(target().mention().concept().id()).isEqualTo("almaty");
    }

    @Test
    void wordsThatWereDismissedCanStillBeMet() {
        analysed();
        model.caretMoved(EN, Samples.EN.indexOf("Yerevan") + 2);
        decisions.decide(target().article(), target().span(), null);
        analysed();
        assertThat(model.active()).isNull();
        assertThat(model.caret(EN)).isEqualTo(Samples.EN.indexOf("Yerevan") + 2);
        assertThat(target().words()).isEqualTo("Yerevan");
        assertThat(target().unmarked()).isTrue();
        assertThat(target().decision()).isNotNull();
    }

    @Test
    void analysisEmphasisesWhatTheCaretStandsInNow() {
        analysed();
        model.caretMoved(EN, Samples.EN.indexOf("Yerevan") + 2);
        decisions.decide(target().article(), target().span(), "almaty");
        analysed();
        assertThat(model.active().concept().id()).isEqualTo("almaty");
        assertThat(target().decision().concept()).isEqualTo("almaty");
    }
}

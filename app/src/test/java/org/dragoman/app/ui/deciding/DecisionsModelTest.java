package org.dragoman.app.ui.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.app.ui.Samples;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.article.Article;
import org.dragoman.article.LineClass;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.LineDecision;
import org.dragoman.decision.MentionDecision;
import org.dragoman.text.Progress;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsModelTest {
    private final Article english = Samples.articles().get(1);
    private final Span yerevan = span("Yerevan");
    private final DecisionsModel model = new DecisionsModel(KeptDecisions.NONE);

    private static Span span(String words) {
        int at = Samples.EN.indexOf(words);
        return new Span(at, at + words.length());
    }

    private List<MentionDecision> mentions() {
        return model.decisions().mentions();
    }

    @Test
    void laterDecisionOnTheSameWordsReplacesTheEarlier() {
        model.decide(english, yerevan, null);
        model.decide(english, yerevan, "almaty");
        assertThat(mentions())
                .extracting(MentionDecision::kind, MentionDecision::quote, MentionDecision::concept)
                .containsExactly(tuple(MentionDecision.Kind.CONCEPT, "Yerevan", "almaty"));
    }

    @Test
    void decisionOnWordsThatShareLettersGivesWay() {
        model.decide(english, span("Foreign Ministry of Armenia"), null);
        model.decide(english, span("Ministry of Armenia"), "yerevan");
        assertThat(mentions()).extracting(MentionDecision::quote).containsExactly("Ministry of Armenia");
    }

    @Test
    void undoAndRedoWalkTheSteps() {
        model.decide(english, yerevan, null);
        model.decide(english, span("Almaty"), "yerevan");
        model.undo();
        assertThat(mentions()).extracting(MentionDecision::quote).containsExactly("Yerevan");
        assertThat(model.redoable().words()).isEqualTo("Almaty");
        model.undo();
        assertThat(mentions()).isEmpty();
        assertThat(model.undoable()).isNull();
        model.redo();
        model.redo();
        assertThat(mentions()).extracting(MentionDecision::quote).containsExactlyInAnyOrder("Yerevan", "Almaty");
        assertThat(model.redoable()).isNull();
    }

    @Test
    void decisionIsFoundInItsWordsAndCanBeTakenBack() {
        model.decide(english, yerevan, null);
        assertThat(model.at(english, yerevan.start() + 3)).isPresent();
        assertThat(model.at(english, yerevan.end())).isPresent();
        assertThat(model.at(english, yerevan.end() + 1)).isEmpty();
        assertThat(model.at(Samples.articles().get(0), yerevan.start())).isEmpty();
        model.takeBack(model.at(english, yerevan.start()).orElseThrow());
        assertThat(mentions()).isEmpty();
        model.undo();
        assertThat(mentions()).hasSize(1);
    }

    @Test
    void analysisHeedsWhatIsDecided() {
        model.decide(english, yerevan, null);
        List<Article> one = List.of(english);
        Analyser analyser = Analyser.of(Samples.context());
        assertThat(analyser.analyse(one, Decisions.NONE, Progress.NONE)
                        .articles()
                        .get(0)
                        .mentions())
                .anyMatch(m -> m.span().equals(yerevan));
        assertThat(analyser.analyse(one, model.decisions(), Progress.NONE)
                        .articles()
                        .get(0)
                        .mentions())
                .noneMatch(m -> m.span().equals(yerevan));
        assertThat(analyser.analyse(Samples.articles(), model.decisions(), Progress.NONE)
                        .naming())
                .anySatisfy(r -> {
                    assertThat(r.concept().id()).isEqualTo("yerevan");
                    assertThat(r.count(1)).isZero();
                    assertThat(r.count(0)).isEqualTo(1);
                });
    }

    @Test
    void savedFileKeepsWhatElseIsInIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("decisions.json");
        LineDecision line = new LineDecision("0f", 3, LineClass.CREDIT);
        MentionDecision other =
                new MentionDecision("elsewhere", MentionDecision.Kind.NO_MENTION, "Mali", "", "", 4, null);
        DecisionFile.write(file, Decisions.NONE.with(line).with(other));
        model.decide(english, yerevan, null);
        assertThat(model.unsaved()).isTrue();
        model.kept(model.kept().save(file, model.decisions()));
        assertThat(model.unsaved()).isFalse();
        assertThat(read(file).lines()).containsExactly(line);
        assertThat(read(file).mentions()).extracting(MentionDecision::quote).containsExactly("Yerevan", "Mali");
        model.undo();
        model.kept(model.kept().save(file, model.decisions()));
        assertThat(read(file).mentions()).containsExactly(other);
    }

    private static Decisions read(Path file) {
        return DecisionFile.read(file).fold(ok -> ok.value(), failed -> {
            throw new AssertionError(failed.problems());
        });
    }
}

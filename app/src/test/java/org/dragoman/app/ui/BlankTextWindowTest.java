package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.event.KeyEvent;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import javax.swing.JTextPane;
import org.dragoman.app.ui.reading.ReadingModel;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.article.Article;
import org.dragoman.glossary.service.Services;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article without a text, as a workspace may hold one, is shown as what it is; and what fails to open says so. */
class BlankTextWindowTest extends WindowTest {
    private static EventGroup event(Article... articles) {
        return new EventGroup(
                "blank", Map.of(LanguageTag.EN, "An event"), LocalDate.of(2024, 6, 21), List.of(articles));
    }

    private void read(ReadingModel.Mode mode) {
        run(() -> window.read(mode));
        painted();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
        painted();
    }

    private void nothingFailed() {
        settle();
        assertThat(look(() -> window.view().problems().problems())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \n\n"})
    void givenAnArticleWithoutATextBesideAGoodOneThenBothAreShown(String text) {
        open(List.of(
                event(Samples.article("visit.az.txt", text, null), Samples.article("visit.en.txt", Samples.EN, null))));
        read(ReadingModel.Mode.ROWS);
        read(ReadingModel.Mode.TEXT);
        assertThat(look(() -> find("compare.text.1", JTextPane.class).getText()))
                .isEqualTo(Samples.EN);
        nothingFailed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n\n"})
    void givenNothingButAnArticleWithoutATextThenItIsShown(String text) {
        open(List.of(event(Samples.article("visit.az.txt", text, null))));
        read(ReadingModel.Mode.ROWS);
        read(ReadingModel.Mode.TEXT);
        nothingFailed();
    }

    @Test
    @Timeout(60)
    void givenAnErrorWhileTheWindowIsMadeThenWhoeverWaitsForItsEndHearsOfIt() {
        List<EventGroup> broken = new AbstractList<>() {
            @Override
            public EventGroup get(int index) {
                throw new NoClassDefFoundError("a broken class");
            }

            @Override
            public int size() {
                return 1;
            }
        };
        Workbench workbench = Workbench.open(
                Services.installed(), Samples::context, broken, List::of, KeptDecisions.NONE, null, w -> {});
        assertThatThrownBy(workbench::awaitClosed)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a broken class")
                .hasCauseInstanceOf(NoClassDefFoundError.class);
    }
}

package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.service.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every perspective and tab in a window of 1280 by 800, in each language and in one whose words are two fifths longer. */
class CutTextsTest extends WindowTest {
    private final Set<String> faults = new TreeSet<>();

    @AfterEach
    void normalWords() {
        System.clearProperty(Messages.PSEUDO);
    }

    private static AppContext both() {
        List<Concept> all = new ArrayList<>(Samples.glossary().concepts());
        all.addAll(ProposalEvents.context().glossary().concepts());
        return AppContext.of(Services.installed(), new Glossary(all, List.of(), List.of()), Profile.NONE);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, true", "ENGLISH, false", "AZERBAIJANI, false", "ARABIC, false"})
    void nothingIsCut(UiLanguage language, boolean longer) {
        System.setProperty(Messages.PSEUDO, Boolean.toString(longer));
        settings.language(language);
        context = both();
        List<EventGroup> events = new ArrayList<>(Samples.events());
        events.addAll(ProposalEvents.events());
        open(events);
        size(1280, 800);
        String name = "cut-" + (longer ? "pseudo" : language.tag().value());
        picture(name + "-compare");
        tabs("compare");
        show(Perspective.REVIEW);
        look("no proposals");
        run(() -> window.desks().review().find());
        await("proposals", () -> window.desks().review().model().count() > 0);
        settle();
        look("review");
        picture(name + "-review");
        show(Perspective.GLOSSARY);
        await(
                "the list",
                () -> ((JList<?>) find(window.frame(), "glossary.list"))
                                .getModel()
                                .getSize()
                        > 0);
        look("glossary, nothing open");
        run(() -> ((JList<?>) find(window.frame(), "glossary.list")).setSelectedIndex(1));
        await("the entry", () -> window.desks().glossary().desk().editor().entry() != null);
        await("its forms", () -> !window.desks().glossary().desk().busy());
        settle();
        look("glossary");
        picture(name + "-glossary");
        assertThat(faults).isEmpty();
    }

    private void size(int width, int height) {
        run(() -> {
            window.frame().setMinimumSize(new Dimension(100, 100));
            window.frame().setSize(width, height);
            window.frame().validate();
        });
        settle();
    }

    private void show(Perspective perspective) {
        run(() -> window.models().pages().show(perspective));
        settle();
    }

    private void look(String where) {
        run(() -> CutTexts.find(window.frame().getLayeredPane(), where, faults));
    }

    private void tabs(String where) {
        JTabbedPane pane = find("tables.tabs", JTabbedPane.class);
        for (int i = 0; i < look(pane::getTabCount); i++) {
            int tab = i;
            run(() -> pane.setSelectedIndex(tab));
            settle();
            look(where + ", tab " + tab);
        }
    }

    @Test
    void whatIsCutIsFound() {
        open(Samples.events());
        run(() -> {
            JPanel narrow = new JPanel(new BorderLayout());
            narrow.setPreferredSize(new Dimension(30, 30));
            narrow.add(new JButton("A button with words"), BorderLayout.NORTH);
            JLabel told = new JLabel("A label that has a tooltip");
            told.setToolTipText(told.getText());
            narrow.add(told, BorderLayout.CENTER);
            narrow.add(new JLabel("A label that has none"), BorderLayout.SOUTH);
            window.view().add(narrow, BorderLayout.EAST);
            window.frame().validate();
        });
        look("here");

        assertThat(faults)
                .anyMatch(f -> f.contains("A button with words"))
                .anyMatch(f -> f.contains("A label that has none"))
                .noneMatch(f -> f.contains("that has a tooltip"));
    }
}

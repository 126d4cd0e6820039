package org.dragoman.app.ui;

import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;

/** Which commands can be given now, and which choices hold. */
final class ActionStates {
    private ActionStates() {}

    static void update(Actions actions, WorkbenchModels models, Theme theme, UiLanguage language) {
        CompareModel compare = models.compare();
        boolean mentions = compare.comparison() != null
                && compare.comparison().articles().stream()
                        .anyMatch(a -> !a.mentions().isEmpty());
        actions.enable(Command.NEXT_MENTION, mentions);
        actions.enable(Command.PREVIOUS_MENTION, mentions);
        actions.enable(
                Command.COUNTERPART,
                compare.selected() != null && compare.articles().size() > 1);
        for (int i = 0; i < Command.panes().size(); i++) {
            actions.enable(Command.panes().get(i), i < compare.articles().size());
        }
        boolean running = models.analysis().state() == AnalysisModel.State.RUNNING;
        actions.enable(Command.ANALYSE, !running && !compare.articles().isEmpty());
        actions.enable(
                Command.NEXT_EVENT,
                models.events().selected() + 1 < models.events().events().size());
        actions.enable(Command.PREVIOUS_EVENT, models.events().selected() > 0);
        actions.select(Command.THEME_LIGHT, theme == Theme.LIGHT);
        actions.select(Command.THEME_DARK, theme == Theme.DARK);
        actions.select(Command.THEME_SYSTEM, theme == Theme.SYSTEM);
        actions.select(Command.LANGUAGE_ENGLISH, language == UiLanguage.ENGLISH);
        actions.select(Command.LANGUAGE_AZERBAIJANI, language == UiLanguage.AZERBAIJANI);
        actions.select(Command.LANGUAGE_ARABIC, language == UiLanguage.ARABIC);
    }
}

package org.dragoman.app.ui;

import java.util.Map;
import org.dragoman.app.ui.beads.BeadChange;
import org.dragoman.app.ui.beads.BeadsModel;
import org.dragoman.app.ui.checks.AlikeFixes;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.checks.FindingLine;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.DecisionTarget;
import org.dragoman.app.ui.deciding.DecisionChange;
import org.dragoman.app.ui.events.EventWork;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.importing.Change;
import org.dragoman.app.ui.importing.ImportModel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.pages.Page;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.pages.Undoing;
import org.dragoman.app.ui.reading.ReadingModel;
import org.dragoman.compare.CountBy;
import org.jspecify.annotations.Nullable;

/** Which commands can be given now, and which choices hold. */
final class ActionStates {
    private ActionStates() {}

    static void update(
            Actions actions, WorkbenchModels models, Theme theme, Messages messages, Map<Perspective, Page> pages) {
        CompareModel compare = models.compare();
        Perspective shown = models.pages().shown();
        boolean reading = !models.importing().isOpen() && shown == Perspective.COMPARE;
        for (Perspective perspective : Perspective.values()) {
            Command command = Command.of(perspective);
            actions.enable(
                    command,
                    !models.importing().isOpen()
                            && (perspective == Perspective.COMPARE || pages.containsKey(perspective)));
            actions.select(command, perspective == shown);
        }
        boolean mentions = reading
                && compare.comparison() != null
                && compare.comparison().articles().stream()
                        .anyMatch(a -> !a.mentions().isEmpty());
        actions.enable(Command.NEXT_MENTION, mentions);
        actions.enable(Command.PREVIOUS_MENTION, mentions);
        actions.enable(
                Command.COUNTERPART,
                reading && compare.selected() != null && compare.articles().size() > 1);
        for (int i = 0; i < Command.panes().size(); i++) {
            actions.enable(
                    Command.panes().get(i), reading && i < compare.articles().size());
        }
        boolean running = models.analysis().state() == AnalysisModel.State.RUNNING;
        actions.enable(
                Command.ANALYSE, reading && !running && !compare.articles().isEmpty());
        actions.enable(
                Command.NEXT_EVENT,
                reading
                        && models.events().selected() + 1
                                < models.events().listed().size());
        actions.enable(Command.PREVIOUS_EVENT, reading && models.events().selected() > 0);
        actions.enable(Command.PRINT, reading && compare.comparison() != null);
        actions.enable(Command.EXPORT_REPORT, reading && models.tables().reading() != null);
        boolean rows = models.reading().mode() == ReadingModel.Mode.ROWS;
        actions.select(Command.READ_ROWS, rows);
        actions.select(Command.READ_TEXT, !rows);
        actions.enable(Command.TIE_PANE, reading && !rows && compare.articles().size() > 1);
        actions.select(Command.TIE_PANE, models.reading().tied(compare.pane()));
        actions.select(Command.SET_ASIDE, compare.showsSetAside());
        actions.select(Command.BY_OUTLET, compare.countBy() == CountBy.OUTLET);
        decisions(actions, models, reading);
        events(actions, new EventWork(models.events(), models.decisions()), reading);
        findings(actions, models, reading);
        Page page = pages.get(shown);
        boolean kept =
                models.workspace().workspace() != null && !models.workspace().readOnly();
        actions.rename(
                Command.SAVE_DECISIONS, messages.text(kept ? "workspace.save" : Command.SAVE_DECISIONS.nameKey()));
        history(actions, models, messages, page == null ? null : page.undoing());
        UiLanguage language = messages.language();
        actions.select(Command.THEME_LIGHT, theme == Theme.LIGHT);
        actions.select(Command.THEME_DARK, theme == Theme.DARK);
        actions.select(Command.THEME_SYSTEM, theme == Theme.SYSTEM);
        actions.select(Command.LANGUAGE_ENGLISH, language == UiLanguage.ENGLISH);
        actions.select(Command.LANGUAGE_AZERBAIJANI, language == UiLanguage.AZERBAIJANI);
        actions.select(Command.LANGUAGE_ARABIC, language == UiLanguage.ARABIC);
    }

    private static void decisions(Actions actions, WorkbenchModels models, boolean reading) {
        DecisionTarget target = reading
                ? DecisionTarget.of(models.compare(), models.decisions()).orElse(null)
                : null;
        boolean mention = target != null && !target.unmarked();
        actions.enable(Command.NOT_A_MENTION, mention);
        actions.enable(Command.ANOTHER_CONCEPT, mention);
        actions.enable(Command.MARK_MENTION, target != null && target.unmarked());
        actions.enable(Command.DECISION_BACK, target != null && target.decision() != null);
        BeadsModel beads = models.beads();
        actions.enable(Command.JOIN_BEADS, reading && beads.can(BeadChange.Kind.JOIN));
        actions.enable(Command.SPLIT_BEAD, reading && beads.can(BeadChange.Kind.SPLIT));
        actions.enable(Command.LINK_SEGMENTS, reading && beads.can(BeadChange.Kind.LINK));
        actions.enable(Command.UNLINK_SEGMENT, reading && beads.can(BeadChange.Kind.UNLINK));
        actions.enable(Command.SEGMENT_UP, reading && beads.can(BeadChange.Kind.UP));
        actions.enable(Command.SEGMENT_DOWN, reading && beads.can(BeadChange.Kind.DOWN));
        actions.enable(Command.BEAD_BACK, reading && beads.can(BeadChange.Kind.BACK));
        actions.enable(
                Command.SAVE_DECISIONS,
                reading
                        && (models.decisions().unsaved()
                                || models.compare().articles().stream()
                                        .anyMatch(models.checks().texts()::unsaved)));
        actions.enable(Command.CLOSE_WORKSPACE, models.workspace().workspace() != null);
        boolean samples = models.events().showsSamples();
        actions.select(Command.SAMPLE_EVENTS, samples);
        actions.enable(Command.SAMPLE_EVENTS, !samples || models.events().hasOwn());
    }

    private static void events(Actions actions, EventWork events, boolean reading) {
        actions.enable(Command.MOVE_ARTICLES, reading && events.canMove());
        actions.enable(Command.SPLIT_EVENT, reading && events.canSplit());
        actions.enable(Command.JOIN_EVENTS, reading && events.canJoin());
    }

    private static void findings(Actions actions, WorkbenchModels models, boolean reading) {
        ChecksModel checks = models.checks();
        FindingLine selected = reading ? checks.findings().selected() : null;
        boolean any = reading && !checks.findings().lines().isEmpty();
        boolean fixable = selected != null && selected.finding().fix() != null;
        actions.enable(Command.NEXT_FINDING, any);
        actions.enable(Command.PREVIOUS_FINDING, any);
        actions.enable(Command.FIX_FINDING, fixable);
        actions.enable(Command.FIX_ALIKE, selected != null && fixable && !AlikeFixes.contested(selected.finding()));
        actions.enable(Command.IGNORE_FINDING, selected != null);
        actions.enable(Command.CHECK_TEXTS, reading && models.compare().comparison() != null);
        actions.enable(
                Command.EDIT_TEXT, reading && !models.compare().articles().isEmpty());
        actions.select(Command.EDIT_TEXT, checks.editing() >= 0);
        actions.enable(
                Command.SAVE_TEXT,
                reading && models.compare().articles().stream().anyMatch(checks.texts()::unsaved));
        actions.enable(
                Command.SAVE_COPY, reading && !models.compare().articles().isEmpty());
    }

    /** Undo and redo say what they would do. */
    private static void history(Actions actions, WorkbenchModels models, Messages messages, @Nullable Undoing shown) {
        ImportModel importing = models.importing();
        String undo;
        String redo;
        if (importing.isOpen()) {
            Change last = importing.undoable();
            Change next = importing.redoable();
            undo = last == null ? null : last.name(messages);
            redo = next == null ? null : next.name(messages);
        } else if (shown != null) {
            undo = shown.undoable(messages);
            redo = shown.redoable(messages);
        } else {
            int depth = models.besideTexts();
            DecisionChange last = models.checks().texts().undoable(depth);
            DecisionChange next = models.checks().texts().redoable(depth);
            last = last == null ? models.study().undoable() : last;
            next = next == null ? models.study().redoable() : next;
            last = last == null ? models.decisions().undoable() : last;
            next = next == null ? models.decisions().redoable() : next;
            undo = last == null ? null : last.name(messages);
            redo = next == null ? null : next.name(messages);
        }
        actions.enable(Command.UNDO, undo != null);
        actions.enable(Command.REDO, redo != null);
        actions.rename(
                Command.UNDO,
                undo == null ? messages.text(Command.UNDO.nameKey()) : messages.text("undo.named", "what", undo));
        actions.rename(
                Command.REDO,
                redo == null ? messages.text(Command.REDO.nameKey()) : messages.text("redo.named", "what", redo));
    }
}

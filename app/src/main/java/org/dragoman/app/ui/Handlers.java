package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.dragoman.app.ui.beads.BeadChange;
import org.dragoman.app.ui.collection.ConcordanceTable;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.reading.ReadingModel;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.compare.CountBy;

/** What every command does. */
final class Handlers {
    private Handlers() {}

    static Map<Command, Runnable> of(WorkbenchWindow window) {
        Map<Command, Runnable> map = new EnumMap<>(Command.class);
        map.put(Command.OPEN, window.desks().opener()::askAndOpen);
        map.put(Command.IMPORT, window.desks().opener()::askAndImport);
        map.put(Command.ANALYSE, window.desks().analysis()::start);
        map.put(Command.STOP, window::stop);
        map.put(Command.QUIT, window::close);
        map.put(Command.SAVE_DECISIONS, window.desks().workspace()::save);
        map.put(Command.NEW_WORKSPACE, window.desks().workspace()::askNew);
        map.put(Command.OPEN_WORKSPACE, window.desks().workspace()::askOpen);
        map.put(Command.CLOSE_WORKSPACE, window.desks().workspace()::close);
        map.put(Command.SAMPLE_EVENTS, window.desks().samples()::toggle);
        map.put(Command.EXPORT_TABLE, window.desks().exports()::table);
        map.put(Command.EXPORT_REPORT, window.desks().exports()::report);
        map.put(Command.UNDO, () -> window.corrections().undo());
        map.put(Command.REDO, () -> window.corrections().redo());
        map.put(Command.COPY, Handlers::copy);
        map.put(Command.SELECT_ALL, Handlers::selectAll);
        map.put(Command.NOT_A_MENTION, window.desks().mentions()::dismiss);
        map.put(Command.ANOTHER_CONCEPT, () -> window.desks().mentions().name(Command.ANOTHER_CONCEPT));
        map.put(Command.MARK_MENTION, () -> window.desks().mentions().name(Command.MARK_MENTION));
        map.put(Command.DECISION_BACK, window.desks().mentions()::takeBack);
        map.put(Command.MOVE_ARTICLES, window::moveArticles);
        map.put(Command.SPLIT_EVENT, window.desks().events()::split);
        map.put(Command.JOIN_EVENTS, window.desks().events()::join);
        map.put(Command.JOIN_BEADS, () -> window.models().beads().apply(BeadChange.Kind.JOIN));
        map.put(Command.SPLIT_BEAD, () -> window.models().beads().apply(BeadChange.Kind.SPLIT));
        map.put(Command.LINK_SEGMENTS, () -> window.models().beads().apply(BeadChange.Kind.LINK));
        map.put(Command.UNLINK_SEGMENT, () -> window.models().beads().apply(BeadChange.Kind.UNLINK));
        map.put(Command.SEGMENT_UP, () -> window.models().beads().apply(BeadChange.Kind.UP));
        map.put(Command.SEGMENT_DOWN, () -> window.models().beads().apply(BeadChange.Kind.DOWN));
        map.put(Command.BEAD_BACK, () -> window.models().beads().apply(BeadChange.Kind.BACK));
        for (Perspective perspective : Perspective.values()) {
            map.put(Command.of(perspective), () -> window.models().pages().show(perspective));
        }
        map.put(Command.EDIT_CONCEPT, window.desks().glossary()::editConcept);
        map.put(Command.ADD_ENTRY, window.desks().glossary()::addEntry);
        map.put(Command.ADD_VARIANT, window.desks().glossary()::addVariant);
        map.put(Command.PROPOSE_TERM, window.desks().glossary()::propose);
        map.put(Command.NEW_ENTRY, window.desks().glossary().desk()::create);
        map.put(Command.DUPLICATE_ENTRY, window.desks().glossary().desk()::duplicate);
        map.put(Command.REMOVE_ENTRY, window.desks().glossary().desk()::remove);
        map.put(Command.MERGE_TERM, window.desks().glossary().terms()::merge);
        map.put(Command.MOVE_TERM, window.desks().glossary().terms()::move);
        map.put(Command.SAVE_GLOSSARY, window.desks().glossary().desk()::save);
        findings(window, map);
        looks(window, map);
        ways(window, map);
        map.put(Command.PRINT, window.desks().printing()::printColumns);
        map.put(Command.PRINT_TABLE, window.desks().printing()::printTable);
        map.put(Command.HELP, window.desks().help()::open);
        map.put(Command.ABOUT, window.desks().help()::about);
        map.put(Command.TOUR, window.desks().help()::askedTour);
        review(window, map);
        map.put(Command.KEYS, window::keys);
        map.put(Command.PLUGINS, window.desks().plugins()::manage);
        return map;
    }

    private static void review(WorkbenchWindow window, Map<Command, Runnable> map) {
        ReviewDesk review = window.desks().review();
        map.put(Command.IMPORT_GLOSSARY, window.desks().exchange()::importGlossary);
        map.put(Command.EXPORT_GLOSSARY, window.desks().exchange()::exportGlossary);
        map.put(Command.COMPARE_GLOSSARY, window.desks().exchange()::compareGlossary);
        map.put(Command.FIND_CANDIDATES, review::find);
        map.put(Command.OPEN_CANDIDATES, review::open);
        map.put(Command.REVIEW_ACCEPT, review.work()::accept);
        map.put(Command.REVIEW_EDIT, review::edit);
        map.put(Command.REVIEW_MERGE, review::merge);
        map.put(Command.REVIEW_REJECT, review.work()::reject);
        map.put(Command.REVIEW_LATER, review.work()::later);
    }

    private static void findings(WorkbenchWindow window, Map<Command, Runnable> map) {
        map.put(Command.CHECK_TEXTS, window.desks().findings()::start);
        map.put(Command.NEXT_FINDING, () -> window.desks().findings().step(true));
        map.put(Command.PREVIOUS_FINDING, () -> window.desks().findings().step(false));
        map.put(Command.FIX_FINDING, window.desks().findings()::fix);
        map.put(Command.FIX_ALIKE, window.desks().findings()::fixAlike);
        map.put(Command.IGNORE_FINDING, window.desks().ignoring()::ignore);
        map.put(Command.EDIT_TEXT, window.desks().editing()::toggle);
        map.put(Command.SAVE_TEXT, window.desks().saving()::save);
        map.put(Command.SAVE_COPY, window.desks().saving()::saveCopy);
    }

    private static void looks(WorkbenchWindow window, Map<Command, Runnable> map) {
        map.put(Command.LARGER, () -> window.zoom(window.settings().zoom() + 1));
        map.put(Command.SMALLER, () -> window.zoom(window.settings().zoom() - 1));
        map.put(Command.WINDOW_LARGER, () -> window.scale(window.settings().scale() + Settings.SCALE_STEP));
        map.put(Command.WINDOW_SMALLER, () -> window.scale(window.settings().scale() - Settings.SCALE_STEP));
        map.put(Command.NORMAL_SIZE, () -> window.zoom(0));
        map.put(Command.READ_ROWS, () -> window.read(ReadingModel.Mode.ROWS));
        map.put(Command.READ_TEXT, () -> window.read(ReadingModel.Mode.TEXT));
        map.put(
                Command.TIE_PANE,
                () -> window.models()
                        .reading()
                        .toggleTie(window.models().compare().pane()));
        map.put(
                Command.SET_ASIDE,
                () -> window.setAside(!window.models().compare().showsSetAside()));
        map.put(
                Command.BY_OUTLET,
                () -> window.byOutlet(window.models().compare().countBy() == CountBy.TEXT));
        map.put(Command.THEME_LIGHT, () -> window.theme(Theme.LIGHT));
        map.put(Command.THEME_DARK, () -> window.theme(Theme.DARK));
        map.put(Command.THEME_SYSTEM, () -> window.theme(Theme.SYSTEM));
        map.put(Command.LANGUAGE_ENGLISH, () -> window.language(UiLanguage.ENGLISH));
        map.put(Command.LANGUAGE_AZERBAIJANI, () -> window.language(UiLanguage.AZERBAIJANI));
        map.put(Command.LANGUAGE_ARABIC, () -> window.language(UiLanguage.ARABIC));
    }

    private static void ways(WorkbenchWindow window, Map<Command, Runnable> map) {
        CompareModel compare = window.models().compare();
        EventsModel events = window.models().events();
        map.put(Command.PALETTE, window::find);
        map.put(Command.NEXT_MENTION, () -> compare.next(compare.pane()).ifPresent(compare::goTo));
        map.put(Command.PREVIOUS_MENTION, () -> compare.previous(compare.pane()).ifPresent(compare::goTo));
        map.put(Command.COUNTERPART, () -> compare.counterpart().ifPresent(compare::goTo));
        map.put(Command.CONCORDANCE, window.desks().collection()::ofSelection);
        map.put(Command.CODE_HERE, window::codeHere);
        map.put(Command.PANE_1, () -> window.view().pane(0));
        map.put(Command.PANE_2, () -> window.view().pane(1));
        map.put(Command.PANE_3, () -> window.view().pane(2));
        map.put(Command.NEXT_AREA, () -> window.view().area(1));
        map.put(Command.PREVIOUS_AREA, () -> window.view().area(-1));
        map.put(Command.NEXT_EVENT, () -> events.select(events.selected() + 1));
        map.put(Command.PREVIOUS_EVENT, () -> events.select(events.selected() - 1));
    }

    private static Component focused() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private static void copy() {
        Component owner = focused();
        if (owner instanceof JTextComponent text) {
            text.copy();
        } else if (owner instanceof ConcordanceTable concordance) {
            concordance.copyRows();
        } else if (owner instanceof JTable table) {
            table.getTransferHandler()
                    .exportToClipboard(table, table.getToolkit().getSystemClipboard(), FileDrop.COPY);
        } else if (owner instanceof JList<?> list && list.getTransferHandler() != null) {
            list.getTransferHandler().exportToClipboard(list, list.getToolkit().getSystemClipboard(), FileDrop.COPY);
        }
    }

    private static void selectAll() {
        if (focused() instanceof JTextComponent text) {
            text.selectAll();
        } else if (focused() instanceof ConcordanceTable concordance) {
            concordance.selectAll();
        }
    }
}

package org.dragoman.app.ui;

import java.awt.Component;
import java.util.List;
import javax.swing.JComponent;
import org.dragoman.app.ui.glossary.EditorModel;
import org.dragoman.app.ui.glossary.GlossaryDesk;
import org.dragoman.app.ui.glossary.GlossaryView;
import org.dragoman.app.ui.glossary.Words;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.pages.Page;
import org.dragoman.app.ui.pages.Undoing;
import org.dragoman.glossary.edit.EntryChange;
import org.jspecify.annotations.Nullable;

/** The glossary as a page of the window. */
final class GlossaryPage implements Page, Undoing {
    private final GlossaryView view;
    private final GlossaryDesk desk;

    GlossaryPage(WorkbenchWindow window, Actions actions) {
        GlossaryWork work = window.desks().glossary();
        desk = work.desk();
        view = new GlossaryView(desk, window.messages(), window.settings(), work.commands(actions), work::goTo);
        for (Command command :
                List.of(Command.SAVE_GLOSSARY, Command.NEW_ENTRY, Command.MERGE_TERM, Command.MOVE_TERM)) {
            actions.bind(view, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, command);
        }
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public List<Component> areas() {
        return view.areas();
    }

    @Override
    public Undoing undoing() {
        return this;
    }

    @Override
    public void applyDirections() {
        view.applyDirections();
    }

    @Override
    public void remember() {
        view.remember();
    }

    private static @Nullable String name(@Nullable EntryChange change, Messages messages) {
        return change == null ? null : Words.of(change, messages);
    }

    private EditorModel.State state() {
        return desk.editor().state();
    }

    @Override
    public @Nullable String undoable(Messages messages) {
        return name(state().undoable(), messages);
    }

    @Override
    public @Nullable String redoable(Messages messages) {
        return name(state().redoable(), messages);
    }

    @Override
    public void undo() {
        desk.undo();
    }

    @Override
    public void redo() {
        desk.redo();
    }
}

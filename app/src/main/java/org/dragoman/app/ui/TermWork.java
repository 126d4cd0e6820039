package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import org.dragoman.app.ui.deciding.ConceptQuestion;
import org.dragoman.app.ui.glossary.GlossaryDesk;
import org.dragoman.app.ui.glossary.TermCommands;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.text.LanguageTag;

/** Asks what a term of the open entry is to be merged into, or moved to. For the event thread. */
final class TermWork {
    private final WorkbenchWindow window;
    private final GlossaryDesk desk;

    TermWork(WorkbenchWindow window, GlossaryDesk desk) {
        this.window = window;
        this.desk = desk;
    }

    /** Merges the chosen term into another of its language; asks into which where there are several. */
    void merge() {
        desk.editor().commit();
        TermCommands terms = desk.terms();
        List<String> others = terms.others();
        if (others.size() == 1) {
            terms.mergeInto(others.get(0));
        } else if (!others.isEmpty()) {
            choice(terms, others);
        }
    }

    private void choice(TermCommands terms, List<String> others) {
        Messages messages = window.messages();
        JPopupMenu menu = new JPopupMenu();
        menu.setName("glossary.merge");
        String title = messages.text("glossary.merge.into", "text", Isolates.any(String.valueOf(terms.chosen())));
        menu.getAccessibleContext().setAccessibleName(title);
        JMenuItem head = new JMenuItem(title);
        head.setEnabled(false);
        menu.add(head);
        for (String other : others) {
            JMenuItem item = new JMenuItem(Isolates.any(other));
            item.getAccessibleContext().setAccessibleName(other);
            item.addActionListener(e -> terms.mergeInto(other));
            menu.add(item);
        }
        menu.applyComponentOrientation(window.frame().getComponentOrientation());
        Component at = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (at instanceof JTable table && table.getSelectedRow() >= 0) {
            Rectangle row = table.getCellRect(table.getSelectedRow(), 0, true);
            menu.show(table, row.x, row.y + row.height);
        } else {
            Component frame = window.frame();
            menu.show(frame, frame.getWidth() / 3, frame.getHeight() / 3);
        }
    }

    /** Asks for the entry that the chosen term is to come to, and moves it there. */
    void move() {
        desk.editor().commit();
        TermCommands terms = desk.terms();
        Concept entry = desk.editor().entry();
        String chosen = terms.chosen();
        LanguageTag language = terms.language();
        if (entry == null || chosen == null || language == null) {
            return;
        }
        Glossary others = desk.editor().glossary().with(Map.of(entry.id(), Optional.empty()));
        String title = FileChooser.title(window.messages().text(Command.MOVE_TERM.nameKey()));
        new ConceptQuestion(title, chosen, List.of(), language)
                .ask(window.frame(), window.messages(), others)
                .ifPresent(c ->
                        terms.moveTo(c, c.label(window.messages().language().tag())));
    }

    /** Which commands can be given now. */
    void enable(Actions actions, boolean page) {
        actions.enable(Command.MERGE_TERM, page && !desk.terms().others().isEmpty());
        actions.enable(Command.MOVE_TERM, page && desk.terms().movable());
    }
}

package org.dragoman.app.ui.glossary;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Split;
import org.dragoman.app.ui.settings.Settings;

/** The glossary perspective: the entries, the open one, what an edit would do. */
public final class GlossaryView extends JPanel {
    private static final int LIST_WIDTH = 264;
    private static final int IMPACT_WIDTH = 280;

    private final EntryListView list;
    private final EditorView editor;
    private final List<Split> splits = new ArrayList<>();

    /**
     * A view.
     *
     * @param desk what it shows
     * @param messages words of the window
     * @param settings where its divisions are remembered
     * @param commands what its buttons do
     * @param goTo shows a mention in its article
     */
    public GlossaryView(
            GlossaryDesk desk,
            Messages messages,
            Settings settings,
            GlossaryCommands commands,
            Consumer<ImpactSummary.Line> goTo) {
        super(new BorderLayout());
        setName("glossary");
        boolean rtl = messages.language().rightToLeft();
        desk.entriesWork().reader(messages.language().tag());
        list = new EntryListView(desk, messages, commands.create());
        editor = new EditorView(desk, messages, commands);
        JPanel side = new JPanel(new BorderLayout());
        side.add(list);
        side.add(new HistoryView(desk.preview(), messages), BorderLayout.SOUTH);
        JPanel impact = new JPanel(new BorderLayout());
        impact.add(new ImpactView(desk.preview(), messages, goTo));
        impact.add(new RulesView(desk, messages), BorderLayout.SOUTH);
        Component inner = split(settings, editor, impact, rtl, "glossary.impact", IMPACT_WIDTH, false);
        add(split(settings, inner, side, rtl, "glossary.list", LIST_WIDTH, true));
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")));
    }

    private Split split(
            Settings settings, Component main, Component kept, boolean rtl, String part, int size, boolean leading) {
        boolean first = leading != rtl;
        Split split = new Split(
                JSplitPane.HORIZONTAL_SPLIT, first ? kept : main, first ? main : kept, kept, settings, part, size);
        splits.add(split);
        return split;
    }

    /** Gives fields their own directions again, after the window's was applied to everything. */
    public void applyDirections() {
        editor.applyDirections();
    }

    /** Writes down how the view is divided. */
    public void remember() {
        splits.forEach(Split::remember);
    }

    /**
     * {@return what the keys for the next area go through}
     */
    public List<Component> areas() {
        List<Component> areas = new ArrayList<>();
        areas.add(list.find());
        areas.add(list.rows());
        areas.addAll(editor.areas());
        return areas;
    }
}

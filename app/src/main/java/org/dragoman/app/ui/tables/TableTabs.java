package org.dragoman.app.ui.tables;

import java.awt.ComponentOrientation;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.i18n.Isolates;
import org.jspecify.annotations.Nullable;

/** Tabs that say what they are for; the first ten have a key each, Alt with their number, 0 for the tenth. */
final class TableTabs extends JTabbedPane {
    private static final int WITH_KEY = 10;
    /** Alt alone goes to a perspective. */
    private static final int MODIFIERS = InputEvent.ALT_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK;

    private final transient List<TablesView.Tab> described = new ArrayList<>();
    private final transient List<@Nullable JComponent> bars = new ArrayList<>();
    private final transient Runnable shown;

    /** Tabs; what is given runs when a key has brought one into sight. */
    TableTabs(Runnable shown) {
        this.shown = shown;
        setName("tables.tabs");
        setTabLayoutPolicy(SCROLL_TAB_LAYOUT);
        addChangeListener(e -> showBar());
    }

    /** What belongs to the page in sight stands at the end of the row, the way the window reads. */
    private void showBar() {
        JComponent bar = getSelectedIndex() < 0 ? null : bars.get(getSelectedIndex());
        if (bar != null) {
            bar.applyComponentOrientation(getComponentOrientation());
        }
        putClientProperty("JTabbedPane.trailingComponent", bar);
    }

    /** Java sets it before this class is made. */
    @Override
    public void setComponentOrientation(ComponentOrientation orientation) {
        super.setComponentOrientation(orientation);
        if (bars != null) {
            showBar();
        }
    }

    /** Adds a tab; what stands at the end of the row while it is in sight is null for nothing. */
    void add(String title, String description, JComponent page, @Nullable JComponent bar) {
        int index = getTabCount();
        bars.add(bar);
        KeyStroke key =
                index < WITH_KEY ? KeyStroke.getKeyStroke(KeyEvent.VK_0 + (index + 1) % WITH_KEY, MODIFIERS) : null;
        described.add(new TablesView.Tab(title, description, key));
        addTab(title, page);
        page.getAccessibleContext().setAccessibleDescription(description);
        String tip = description;
        if (key != null) {
            String words =
                    InputEvent.getModifiersExText(key.getModifiers()) + "+" + KeyEvent.getKeyText(key.getKeyCode());
            tip = description + "  " + Isolates.leftToRight(words);
            bind(key, index);
        }
        setToolTipTextAt(index, Isolates.embedded(tip));
    }

    private void bind(KeyStroke key, int index) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(key, key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                setSelectedIndex(index);
                shown.run();
            }
        });
    }

    List<TablesView.Tab> described() {
        return List.copyOf(described);
    }
}

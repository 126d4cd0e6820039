package org.dragoman.app.ui.palette;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractAction;
import javax.swing.AbstractListModel;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Paints;
import org.jspecify.annotations.Nullable;

/**
 * The field in the title bar and the list under it. The field keeps the keys: Up, Down and the page keys choose, Enter
 * runs, Escape closes and gives the keys back to whom they were taken from. The chosen line is the field's accessible
 * description, so that a reader of the screen says it.
 */
public final class PaletteView extends JTextField {
    private static final int WIDTH = 380;
    private static final int LEAST_WIDTH = 120;
    private static final int SIGN_WIDTH = 32;
    private static final int HEIGHT = 28;
    private static final int LIST_WIDTH = 640;
    private static final int LINES = 12;

    private final transient PaletteModel model;
    private final JPopupMenu popup = new JPopupMenu();
    private final transient Results lines = new Results();
    private final JList<PaletteEntry> list = new JList<>(lines);
    private final JLabel keys = new JLabel();
    private final String name;
    private final String hint;
    private transient @Nullable Component before;
    private boolean silent;
    private boolean sign;

    private final class Results extends AbstractListModel<PaletteEntry> {
        private int size;

        @Override
        public int getSize() {
            return model.results().size();
        }

        @Override
        public PaletteEntry getElementAt(int index) {
            return model.results().get(index);
        }

        void changed() {
            if (size > 0) {
                fireIntervalRemoved(this, 0, size - 1);
            }
            size = getSize();
            if (size > 0) {
                fireIntervalAdded(this, 0, size - 1);
            }
        }
    }

    /**
     * The field.
     *
     * @param model what is found
     * @param messages the words
     */
    public PaletteView(PaletteModel model, Messages messages) {
        this.model = model;
        setName("palette");
        name = messages.text("palette.name");
        hint = messages.text("palette.hint");
        putClientProperty("JTextField.placeholderText", hint);
        putClientProperty("JTextField.leadingIcon", Icons.of("search"));
        keys.putClientProperty("FlatLaf.styleClass", "small");
        keys.setForeground(Paints.color("Dragoman.quiet"));
        keys.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(6), 0, UIScale.scale(6)));
        putClientProperty("JTextField.trailingComponent", keys);
        Dimension size = UIScale.scale(new Dimension(WIDTH, HEIGHT));
        setPreferredSize(size);
        setMaximumSize(size);
        setMinimumSize(UIScale.scale(new Dimension(LEAST_WIDTH, HEIGHT)));
        getAccessibleContext().setAccessibleName(messages.text("palette.name"));
        popup.setFocusable(false);
        popup.setName("palette.popup");
        popup.getAccessibleContext().setAccessibleName(messages.text("palette.name"));
        list.setName("palette.list");
        list.setFocusable(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(messages.text("palette.results"));
        list.setCellRenderer(new PaletteCell(messages));
        JScrollPane scroll = new JScrollPane(list);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        popup.add(scroll);
        listen(messages);
    }

    private void listen(Messages messages) {
        model.on(PaletteModel.RESULTS, lines::changed);
        model.on(PaletteModel.RESULTS, () -> showList(messages));
        model.on(PaletteModel.CHOSEN, () -> choose(messages));
        getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                typed();
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                if (before == null) {
                    before = e.getOppositeComponent();
                }
                // It may need more room now, and the list opens under it.
                layOutBar();
                model.open();
            }

            @Override
            public void focusLost(FocusEvent e) {
                clear();
                before = null;
                layOutBar();
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent e) {
                int index = list.locationToIndex(e.getPoint());
                if (index >= 0) {
                    model.choose(index);
                    take();
                }
            }
        });
        bind("DOWN", () -> model.choose(model.chosen() + 1));
        bind("UP", () -> model.choose(model.chosen() - 1));
        bind("PAGE_DOWN", () -> model.choose(Math.min(model.results().size() - 1, model.chosen() + LINES - 1)));
        bind("PAGE_UP", () -> model.choose(Math.max(0, model.chosen() - LINES + 1)));
        bind("ENTER", this::take);
        bind("ESCAPE", this::leave);
    }

    private void layOutBar() {
        Container bar = getParent();
        if (bar != null) {
            bar.doLayout();
            bar.repaint();
        }
    }

    /**
     * {@return how wide it is where there is room for its sign only, in pixels of the screen}
     */
    public int signWidth() {
        return UIScale.scale(SIGN_WIDTH);
    }

    /**
     * Shows its sign only, for a narrow bar, or all of it.
     *
     * @param only whether the sign only
     */
    public void sign(boolean only) {
        if (sign != only) {
            sign = only;
            putClientProperty("JTextField.placeholderText", only ? null : hint);
            keys.setVisible(!only);
            setToolTipText(only ? tip() : null);
        }
    }

    private String tip() {
        return Isolates.embedded(keys.getText().isEmpty() ? name : name + "  " + Isolates.leftToRight(keys.getText()));
    }

    private void bind(String key, Runnable what) {
        getInputMap().put(KeyStroke.getKeyStroke(key), "palette." + key);
        getActionMap().put("palette." + key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                what.run();
            }
        });
    }

    /**
     * Shows the key that leads here.
     *
     * @param written as it is written, empty for none
     */
    public void showKey(String written) {
        keys.setText(written);
    }

    /** Takes the keys and shows what can be run. */
    public void open() {
        before = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (before == this) {
            before = null;
            model.open();
        }
        requestFocusInWindow();
    }

    private void typed() {
        if (!silent) {
            model.query(getText());
        }
    }

    private void clear() {
        popup.setVisible(false);
        silent = true;
        setText("");
        silent = false;
    }

    /** Gives the keys back. */
    private void leave() {
        Component back = before;
        clear();
        if (back != null && back.isShowing()) {
            back.requestFocusInWindow();
        } else {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().focusNextComponent(this);
        }
    }

    /** What is run finds the keys where they were before, as if by its own key. */
    private void take() {
        Runnable action = popup.isVisible() ? model.take() : null;
        if (action != null) {
            leave();
            SwingUtilities.invokeLater(action);
        }
    }

    private void choose(Messages messages) {
        int index = model.chosen();
        PaletteEntry entry = model.entry();
        if (entry == null) {
            list.clearSelection();
            getAccessibleContext().setAccessibleDescription(messages.text("palette.nothing"));
            return;
        }
        list.setSelectedIndex(index);
        list.ensureIndexIsVisible(index);
        getAccessibleContext().setAccessibleDescription(PaletteCell.spoken(entry));
        AccessibleContext context = list.getAccessibleContext();
        context.firePropertyChange(
                AccessibleContext.ACCESSIBLE_ACTIVE_DESCENDANT_PROPERTY, null, context.getAccessibleChild(index));
    }

    private void showList(Messages messages) {
        if (!isFocusOwner() || !isShowing()) {
            return;
        }
        boolean none = model.results().isEmpty();
        setToolTipText(none ? Isolates.embedded(messages.text("palette.nothing")) : sign ? tip() : null);
        list.setVisibleRowCount(Math.max(1, Math.min(LINES, model.results().size())));
        Component scroll = popup.getComponent(0);
        popup.applyComponentOrientation(getComponentOrientation());
        scroll.setPreferredSize(null);
        int width = Math.min(UIScale.scale(LIST_WIDTH), getRootPane().getWidth() - UIScale.scale(16));
        scroll.setPreferredSize(new Dimension(width, scroll.getPreferredSize().height + UIScale.scale(2)));
        if (none) {
            popup.setVisible(false);
        } else if (popup.isVisible()) {
            popup.pack();
        } else {
            popup.show(this, (getWidth() - width) / 2, getHeight() + UIScale.scale(2));
        }
    }
}

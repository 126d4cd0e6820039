package org.dragoman.app.ui.importing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.AWTEvent;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Split;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.ui.settings.Settings;

/** The import sheet: pages, where each came from, its lines with what they are, and what to do with them. */
public final class ImportView extends JPanel {
    /**
     * What the sheet can tell the window to do.
     *
     * @param undo takes the last correction back
     * @param redo makes it again
     * @param stop stops what runs in the background
     * @param open opens the pages that are taken
     * @param save writes them into a folder
     * @param leave closes the sheet
     */
    public record Commands(Action undo, Action redo, Action stop, Runnable open, Runnable save, Runnable leave) {}

    private final transient ImportModel model;
    private final transient Messages messages;
    private final PagesTable table;
    private final OriginView origin;
    private final PreviewView preview;
    private final Split split;
    private final PhraseLabel count = new PhraseLabel();
    private final PhraseLabel working = new PhraseLabel();
    private final JProgressBar progress = new JProgressBar();
    private final JButton stop;
    private final PhraseLabel notice = new PhraseLabel();
    private final JButton open;
    private final JButton save;
    private final JButton cancel;
    private final transient AWTEventListener elsewhere = this::disarm;

    /**
     * The sheet.
     *
     * @param model what it shows
     * @param messages words of the window
     * @param settings where its division is remembered
     * @param commands what its buttons do
     */
    public ImportView(ImportModel model, Messages messages, Settings settings, Commands commands) {
        super(new BorderLayout());
        this.model = model;
        this.messages = messages;
        setName("import");
        Words words = new Words(messages);
        table = new PagesTable(model, words);
        origin = new OriginView(model, words);
        preview = new PreviewView(model, words);
        stop = tool(commands.stop());
        stop.setIcon(Icons.of("stop"));
        open = button("import.open", commands.open());
        open.putClientProperty(
                "FlatLaf.style",
                "background: $Dragoman.accent; foreground: $Dragoman.onAccent; hoverBackground: darken($Dragoman.accent,4%);"
                        + " focusedBackground: $Dragoman.accent; borderColor: $Dragoman.accent;"
                        + " focusedBorderColor: $Dragoman.onAccent; innerFocusWidth: 1");
        save = button("import.save", commands.save());
        cancel = button("import.cancel", commands.leave());
        JPanel pages = new JPanel(new BorderLayout());
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        pages.add(scroll);
        pages.add(origin, BorderLayout.SOUTH);
        boolean rtl = messages.language().rightToLeft();
        split = new Split(
                JSplitPane.HORIZONTAL_SPLIT,
                rtl ? preview : pages,
                rtl ? pages : preview,
                preview,
                settings,
                "import",
                660);
        key(open, KeyEvent.VK_ENTER);
        key(save, KeyEvent.VK_S);
        add(header(commands), BorderLayout.NORTH);
        add(split);
        add(footer(), BorderLayout.SOUTH);
        update();
        model.on(ImportModel.PAGES, this::update);
        model.on(ImportModel.CHANGED, this::update);
        model.on(ImportModel.OPEN, this::update);
        model.on(ImportModel.WORK, this::update);
        model.on(ImportModel.NOTICE, this::update);
    }

    private static JButton tool(Action action) {
        JButton button = new JButton(action);
        button.setHideActionText(true);
        button.setName("import.tool." + action.getValue(Action.ACTION_COMMAND_KEY));
        button.getAccessibleContext().setAccessibleName(String.valueOf(action.getValue(Action.NAME)));
        button.getAccessibleContext()
                .setAccessibleDescription(String.valueOf(action.getValue(Action.LONG_DESCRIPTION)));
        // Undo says what it would undo.
        action.addPropertyChangeListener(e -> {
            if (Action.NAME.equals(e.getPropertyName())) {
                String name = String.valueOf(e.getNewValue());
                button.getAccessibleContext().setAccessibleName(Isolates.strip(name));
                button.setToolTipText(Isolates.embedded(
                        action.getValue(Action.ACCELERATOR_KEY) instanceof KeyStroke key
                                ? name + "  " + Isolates.leftToRight(written(key))
                                : name));
            }
        });
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        return button;
    }

    private static String written(KeyStroke key) {
        return KeyEvent.getModifiersExText(key.getModifiers()) + "+" + KeyEvent.getKeyText(key.getKeyCode());
    }

    private JButton button(String key, Runnable handler) {
        JButton button = new JButton(messages.text(key));
        button.setName(key);
        String about = messages.text(key + ".about");
        button.setToolTipText(Isolates.embedded(about));
        button.getAccessibleContext().setAccessibleDescription(Isolates.strip(about));
        ActionListener listener = e -> handler.run();
        button.addActionListener(listener);
        return button;
    }

    /** Presses a button by a key anywhere in the sheet. */
    private void key(JButton button, int code) {
        KeyStroke key = KeyStroke.getKeyStroke(code, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, button.getName());
        getActionMap().put(button.getName(), new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                button.doClick(0);
            }
        });
        button.setToolTipText(Isolates.embedded(
                messages.text(button.getName() + ".about") + "  " + Isolates.leftToRight(written(key))));
    }

    private JPanel header(Commands commands) {
        JPanel bar = new JPanel();
        bar.setLayout(new BoxLayout(bar, BoxLayout.LINE_AXIS));
        bar.setPreferredSize(new Dimension(100, UIScale.scale(42)));
        bar.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(0, UIScale.scale(18), 0, UIScale.scale(14))));
        PhraseLabel title = new PhraseLabel(Phrase.of(messages.text("import.heading"), Tone.HEADING));
        title.setMaximumSize(title.getPreferredSize());
        bar.add(title);
        bar.add(Box.createHorizontalStrut(UIScale.scale(14)));
        count.setName("import.count");
        bar.add(count);
        bar.add(Box.createHorizontalStrut(UIScale.scale(18)));
        progress.setName("import.progress");
        progress.getAccessibleContext().setAccessibleName(messages.text("import.progress"));
        progress.setMaximumSize(new Dimension(UIScale.scale(140), UIScale.scale(6)));
        progress.setPreferredSize(progress.getMaximumSize());
        bar.add(progress);
        bar.add(stop);
        bar.add(Box.createHorizontalStrut(UIScale.scale(6)));
        bar.add(working);
        bar.add(Box.createHorizontalGlue());
        bar.add(tool(commands.undo()));
        bar.add(tool(commands.redo()));
        return bar;
    }

    private JPanel footer() {
        JPanel bar = new JPanel(new MigLayout("insets 3 14 3 14, gapx 10", "[][][]18[grow, fill]", "[grow, 44:]"));
        bar.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")));
        bar.add(open, "hmin 30, wmin 84");
        bar.add(save, "hmin 30");
        bar.add(cancel, "hmin 30, wmin 84");
        notice.setName("import.notice");
        notice.wrapping(true);
        bar.add(notice, "wmin 60, hmax 54");
        return bar;
    }

    private void update() {
        List<Draft> pages = model.pages();
        long taken = pages.stream().filter(Draft::taken).count();
        ImportProgress.Work work = model.progress().work();
        count.phrase(Phrase.of(messages.text("import.count", "taken", taken, "count", pages.size()), Tone.QUIET));
        boolean running = work != ImportProgress.Work.NONE;
        progress.setVisible(running);
        progress.setIndeterminate(model.progress().percent() < 0);
        progress.setValue(Math.max(0, model.progress().percent()));
        stop.setVisible(running && work != ImportProgress.Work.SAVING);
        working.phrase(
                switch (work) {
                    case NONE -> Phrase.empty();
                    case READING -> Phrase.of(reading(), Tone.QUIET);
                    case COPIES -> Phrase.of(messages.text("import.copies"), Tone.QUIET);
                    case SAVING -> Phrase.of(messages.text("import.saving"), Tone.QUIET);
                });
        open.setEnabled(taken > 0);
        save.setEnabled(taken > 0 && work != ImportProgress.Work.SAVING);
        progress.getAccessibleContext()
                .setAccessibleName(running ? working.phrase().plain() : messages.text("import.progress"));
        notice.phrase(told());
        notice.setToolTipText(
                model.notice() == null ? notice.phrase().plain() : Isolates.embedded(text(model.notice())));
        revalidate();
        repaint();
    }

    private String reading() {
        ImportProgress at = model.progress();
        return at.total() <= 0
                ? messages.text("import.reading")
                : messages.text("import.reading.of", "done", at.done(), "total", at.total());
    }

    /** What there is to tell, else how the sheet is worked. */
    private Phrase told() {
        ImportModel.Notice told = model.notice();
        if (told == null) {
            return Phrase.of(messages.text("import.hint"), Tone.QUIET);
        }
        Phrase phrase = Phrase.empty();
        String text = text(told);
        return switch (told.tone()) {
            case DONE -> phrase.add(text, Tone.STRONG);
            case FAILED -> phrase.add("✕ " + text, Tone.STRONG, "Dragoman.error");
            case LEAVE, OPEN, QUIT -> phrase.add(text, Tone.STRONG, "Dragoman.warning");
        };
    }

    private String text(ImportModel.Notice told) {
        return messages.text(told.key(), told.namesAndValues().toArray());
    }

    /** An answer is an answer only where nothing else was done in between. */
    @Override
    public void addNotify() {
        super.addNotify();
        getToolkit().addAWTEventListener(elsewhere, AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK);
    }

    @Override
    public void removeNotify() {
        getToolkit().removeAWTEventListener(elsewhere);
        super.removeNotify();
    }

    private void disarm(AWTEvent event) {
        if (!(event.getSource() instanceof Component source)
                || !SwingUtilities.isDescendingFrom(source, this)
                || source == open
                || source == cancel) {
            return;
        }
        boolean other = event.getID() == MouseEvent.MOUSE_PRESSED;
        if (event instanceof KeyEvent key && key.getID() == KeyEvent.KEY_PRESSED) {
            int command = KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK | KeyEvent.META_DOWN_MASK;
            other = (key.getModifiersEx() & command) == 0
                    && !List.of(
                                    KeyEvent.VK_ESCAPE,
                                    KeyEvent.VK_CONTROL,
                                    KeyEvent.VK_ALT,
                                    KeyEvent.VK_META,
                                    KeyEvent.VK_SHIFT)
                            .contains(key.getKeyCode());
        }
        if (other) {
            model.disarm();
        }
    }

    /** Gives fields their own directions again, after the window's was applied to everything. */
    public void applyDirections() {
        origin.applyDirections();
    }

    /**
     * {@return where the keys can go, in order}
     */
    public List<Component> areas() {
        return List.of(table, preview.lines(), origin.first(), open);
    }

    /** Writes down how the sheet is divided. */
    public void remember() {
        split.remember();
    }
}

package org.dragoman.app.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Window;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.compare.TablesView;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.keys.Strokes;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;

/** The list of keys. Does not stop the work; Escape closes it. */
final class KeysDialog extends JDialog {
    KeysDialog(Window owner, Messages messages, Actions actions, List<TablesView.Tab> tabs) {
        super(owner, messages.text("keys.title"), ModalityType.MODELESS);
        setName("keys");
        JPanel page = new JPanel(new MigLayout("insets 16 20 16 20, wrap 3, gapx 24, gapy 5", "[][][grow]"));
        for (Command command : Command.values()) {
            String keys = actions.keys(command);
            if (!keys.isEmpty()) {
                String name = Mnemonic.text(messages.text(command.nameKey()));
                add(page, keys, name, messages.text(command.aboutKey()));
            }
        }
        for (TablesView.Tab tab : tabs) {
            KeyStroke key = tab.key();
            if (key != null) {
                add(page, Strokes.shown(key), Isolates.any(tab.title()), Isolates.any(tab.description()));
            }
        }
        JScrollPane scroll = new JScrollPane(page);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(20));
        setContentPane(scroll);
        getRootPane()
                .registerKeyboardAction(
                        e -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        pack();
        Dimension size = getSize();
        setSize(Math.min(size.width + UIScale.scale(20), owner.getWidth()), Math.min(size.height, owner.getHeight()));
        setLocationRelativeTo(owner);
    }

    private static void add(JPanel page, String keys, String name, String about) {
        page.add(new PhraseLabel().phrase(Phrase.of(Isolates.leftToRight(keys), Tone.STRONG)));
        page.add(new PhraseLabel().phrase(Phrase.of(name, Tone.PLAIN)));
        page.add(new PhraseLabel().phrase(Phrase.of(about, Tone.QUIET)), "growx");
    }
}

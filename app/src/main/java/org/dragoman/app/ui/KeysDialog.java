package org.dragoman.app.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Window;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;

/** The list of keys. Does not stop the work; Escape closes it. */
final class KeysDialog extends JDialog {
    KeysDialog(Window owner, Messages messages) {
        super(owner, messages.text("keys.title"), ModalityType.MODELESS);
        setName("keys");
        JPanel page = new JPanel(new MigLayout("insets 16 20 16 20, wrap 3, gapx 24, gapy 5", "[][][grow]"));
        for (Command command : Command.values()) {
            String keys = Actions.keys(command);
            if (!keys.isEmpty()) {
                page.add(new PhraseLabel().phrase(Phrase.of(Isolates.leftToRight(keys), Tone.STRONG)));
                page.add(new PhraseLabel()
                        .phrase(Phrase.of(Mnemonic.text(messages.text(command.nameKey())), Tone.PLAIN)));
                page.add(new PhraseLabel().phrase(Phrase.of(messages.text(command.aboutKey()), Tone.QUIET)), "growx");
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
}

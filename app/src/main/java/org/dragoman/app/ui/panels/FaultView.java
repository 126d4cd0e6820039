package org.dragoman.app.ui.panels;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FlowLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;

/** Stands where a panel would, and says why it does not. */
final class FaultView extends JPanel {
    FaultView(PanelFault fault, Messages messages, Action manager) {
        super(new Stack(UIScale.scale(6)));
        setName("panel.fault");
        int pad = UIScale.scale(16);
        setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        String plugin = Isolates.any(fault.plugin());
        add(new PhraseLabel()
                .phrase(Phrase.empty()
                        .add(messages.text("panel.fault", "plugin", plugin), Tone.STRONG, "Dragoman.error"))
                .wrapping(true));
        PhraseLabel reason = new PhraseLabel()
                .phrase(Phrase.of(Isolates.leftToRight(fault.reason()), Tone.PLAIN))
                .wrapping(true);
        reason.setName("panel.fault.reason");
        add(reason);
        String advice = messages.text(fault.missing() ? "panel.fault.missing" : "panel.fault.other");
        add(new PhraseLabel().phrase(Phrase.of(advice, Tone.QUIET)).wrapping(true));
        JButton copy = new JButton(messages.text("panel.fault.copy"));
        copy.setName("panel.fault.copy");
        copy.setToolTipText(messages.text("panel.fault.copy.about"));
        copy.addActionListener(e -> Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(fault.report()), null));
        JButton plugins = new JButton(manager);
        plugins.setName("panel.fault.plugins");
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, UIScale.scale(4)));
        copy.setFocusable(true);
        row.add(plugins);
        row.add(new JPanel());
        row.add(copy);
        add(row);
    }
}

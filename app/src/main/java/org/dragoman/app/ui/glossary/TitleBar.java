package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FlowLayout;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Chip;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.ui.look.Wrap;
import org.dragoman.concept.Concept;

/** The name of the open entry, whose it is, what is not saved, and the buttons that undo and save. */
final class TitleBar extends JPanel {
    private final transient GlossaryDesk desk;
    private final transient Messages messages;
    private final JButton back;
    private final JButton forward;
    private final PhraseLabel title = new PhraseLabel();
    private final JPanel chips = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(4), 0));
    private final PhraseLabel unsaved = new PhraseLabel();

    TitleBar(GlossaryDesk desk, Messages messages, GlossaryCommands commands) {
        super(new Wrap(UIScale.scale(8), true));
        this.desk = desk;
        this.messages = messages;
        int pad = UIScale.scale(12);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(UIScale.scale(5), pad, UIScale.scale(5), pad)));
        back = way("glossary.back", "previous", false);
        forward = way("glossary.forward", "next", true);
        JPanel lead = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(4), 0));
        lead.add(back);
        lead.add(forward);
        title.setName("glossary.title");
        add(lead);
        add(title);
        add(chips);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(6), 0));
        unsaved.setName("glossary.unsaved");
        buttons.add(unsaved);
        buttons.add(tool(commands.duplicate(), "glossary.duplicate", messages.text("glossary.duplicate")));
        buttons.add(tool(commands.remove(), "glossary.remove", messages.text("glossary.remove")));
        buttons.add(tool(commands.undo(), "glossary.undo", messages.text("glossary.undo")));
        JButton save = new JButton(commands.save());
        save.setHideActionText(true);
        save.setIcon(null);
        save.setText(messages.text("glossary.save"));
        save.setName("glossary.save");
        save.addPropertyChangeListener("enabled", e -> accent(save));
        accent(save);
        buttons.add(save);
        add(buttons);
        fill();
        desk.editor().on(EditorModel.TRIAL, this::fill);
        desk.editor().on(EditorModel.STATE, this::fill);
        desk.editor().on(EditorModel.NOTICE, this::fill);
    }

    /** In the accent's colour while there is something to save. */
    private static void accent(JButton save) {
        save.setBackground(save.isEnabled() ? Paints.color("Dragoman.accent") : null);
        save.setForeground(save.isEnabled() ? Paints.color("Dragoman.onAccent") : null);
    }

    private JButton way(String key, String icon, boolean forth) {
        JButton button = new JButton(Icons.pointing(icon));
        button.setName(key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(messages.text(key));
        button.getAccessibleContext().setAccessibleName(messages.text(key));
        button.addActionListener(e -> desk.editor().go(forth));
        return button;
    }

    private static JButton tool(Action action, String name, String words) {
        JButton button = new JButton(action);
        button.setHideActionText(true);
        button.setIcon(null);
        button.setText(words);
        button.setName(name);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        return button;
    }

    private void fill() {
        EditorModel editor = desk.editor();
        Concept entry = editor.trial();
        back.setEnabled(editor.canGo(false));
        forward.setEnabled(editor.canGo(true));
        chips.removeAll();
        if (entry == null) {
            title.phrase(Phrase.of(messages.text("glossary.title.none"), Tone.QUIET))
                    .icon(null);
        } else {
            Kind kind = Kind.of(entry.type());
            Phrase words = Phrase.of(entry.label(messages.language().tag()) + "  ", Tone.TITLE)
                    .add(messages.text("type." + entry.type().code()), Tone.QUIET);
            title.phrase(words).icon(new KindSign(kind));
            chips.add(new Chip(entry.id(), Chip.Form.LANGUAGE));
            chips.add(new Chip(
                    messages.text(editor.isOwn(entry.id()) ? "glossary.chip.own" : "glossary.chip.curated"),
                    editor.isOwn(entry.id()) ? Chip.Form.COUNT : Chip.Form.MARK));
        }
        Notice notice = editor.notice();
        int count = editor.state().unsaved();
        unsaved.phrase(Phrase.of(
                count > 0
                        ? messages.text("glossary.unsaved", "count", count)
                        : notice != null && notice.kind() == Notice.Kind.SAVED ? messages.text("glossary.saved") : "",
                Tone.QUIET));
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
    }
}

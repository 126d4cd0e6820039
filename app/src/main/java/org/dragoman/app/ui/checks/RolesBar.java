package org.dragoman.app.ui.checks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.Locale;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;

/** Chooses which article is the source and which texts are checked against it. */
final class RolesBar extends JPanel {
    /** An article, or none. */
    private record Source(int index, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final transient ChecksModel model;
    private final transient Messages messages;
    private final JComboBox<Source> sources = new JComboBox<>();
    private final JPanel targets = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    private final JToggleButton lines;
    private boolean filling;

    RolesBar(ChecksModel model, Messages messages) {
        super(new FlowLayout(FlowLayout.LEADING, UIScale.scale(6), UIScale.scale(2)));
        this.model = model;
        this.messages = messages;
        setName("checks.roles");
        sources.setName("checks.source");
        sources.getAccessibleContext().setAccessibleName(messages.text("checks.source"));
        sources.setPreferredSize(new Dimension(UIScale.scale(170), UIScale.scale(26)));
        sources.addActionListener(e -> {
            Source chosen = (Source) sources.getSelectedItem();
            if (!filling && chosen != null) {
                model.source(chosen.index());
            }
        });
        lines = new JToggleButton(messages.text("checks.lines"));
        lines.setName("checks.lines");
        lines.setToolTipText(messages.text("checks.lines.about"));
        lines.getAccessibleContext().setAccessibleDescription(messages.text("checks.lines.about"));
        Toggles.style(lines);
        lines.addActionListener(e -> model.roles(model.roles().lines(lines.isSelected())));
        add(new PhraseLabel(Phrase.of(messages.text("checks.source"), Tone.QUIET)));
        add(sources);
        add(new PhraseLabel(Phrase.of(messages.text("checks.targets"), Tone.QUIET)));
        add(targets);
        add(lines);
        update();
    }

    private static String name(Article article) {
        String outlet = article.provenance().outlet();
        return article.language().value().toUpperCase(Locale.ROOT) + " · " + (outlet == null ? article.id() : outlet);
    }

    /** Shows the roles as they are now. */
    void update() {
        filling = true;
        CheckRoles roles = model.roles();
        DefaultComboBoxModel<Source> items = new DefaultComboBoxModel<>();
        items.addElement(new Source(CheckRoles.NONE, messages.text("checks.source.none")));
        for (int i = 0; i < model.articles().size() && model.articles().size() > 1; i++) {
            items.addElement(new Source(i, name(model.articles().get(i))));
        }
        sources.setModel(items);
        sources.setSelectedIndex(Math.min(items.getSize() - 1, roles.source() + 1));
        sources.setEnabled(items.getSize() > 1);
        targets.removeAll();
        for (int i = 0; i < model.articles().size(); i++) {
            if (i != roles.source()) {
                targets.add(target(i, model.articles().get(i), roles));
            }
        }
        lines.setSelected(roles.lines());
        lines.setEnabled(roles.source() != CheckRoles.NONE);
        targets.applyComponentOrientation(getComponentOrientation());
        targets.revalidate();
        targets.repaint();
        filling = false;
    }

    private JToggleButton target(int index, Article article, CheckRoles roles) {
        JToggleButton button = new JToggleButton(
                article.language().value().toUpperCase(Locale.ROOT),
                roles.targets().contains(index));
        button.setName("checks.target." + index);
        Toggles.style(button);
        String about = messages.text("checks.target", "article", name(article));
        button.setToolTipText(about);
        button.getAccessibleContext().setAccessibleName(about);
        button.addActionListener(e -> model.roles(model.roles().toggled(index)));
        return button;
    }
}

package org.dragoman.app.ui.collection;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.glossary.search.SearchHit;
import org.dragoman.text.LanguageTag;

/** Names that fit what is typed, under the field. The field keeps the keys: Down and Up choose, Enter takes, Escape closes. */
final class NamePopup {
    private final Messages messages;
    private final JTextField field;
    private final JPopupMenu popup = new JPopupMenu();
    private final DefaultListModel<SearchHit> hits = new DefaultListModel<>();
    private final JList<SearchHit> list = new JList<>(hits);

    NamePopup(JTextField field, Messages messages, Consumer<SearchHit> taken) {
        this.field = field;
        this.messages = messages;
        popup.setFocusable(false);
        popup.setName("collection.names");
        list.setName("collection.names.list");
        list.setFocusable(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(messages.text("collection.names"));
        list.setCellRenderer((l, hit, index, selected, focused) -> row(hit, selected));
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        popup.add(scroll);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent e) {
                take(taken);
            }
        });
        bind("DOWN", "collection.name.next", () -> move(1));
        bind("UP", "collection.name.previous", () -> move(-1));
    }

    private void bind(String key, String name, Runnable what) {
        field.getInputMap().put(KeyStroke.getKeyStroke(key), name);
        field.getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                what.run();
            }
        });
    }

    private void move(int step) {
        if (popup.isVisible() && !hits.isEmpty()) {
            int next = Math.max(-1, Math.min(hits.size() - 1, list.getSelectedIndex() + step));
            if (next < 0) {
                list.clearSelection();
            } else {
                list.setSelectedIndex(next);
                list.ensureIndexIsVisible(next);
                SearchHit hit = hits.get(next);
                field.getAccessibleContext().setAccessibleDescription(words(hit).plain());
            }
        }
    }

    /** Takes the chosen name. */
    boolean take(Consumer<SearchHit> taken) {
        SearchHit hit = popup.isVisible() ? list.getSelectedValue() : null;
        if (hit == null) {
            return false;
        }
        close();
        taken.accept(hit);
        return true;
    }

    void show(List<SearchHit> found) {
        hits.clear();
        found.forEach(hits::addElement);
        if (found.isEmpty() || !field.isShowing()) {
            close();
            return;
        }
        list.clearSelection();
        list.setVisibleRowCount(Math.min(10, found.size()));
        popup.applyComponentOrientation(field.getComponentOrientation());
        int width = Math.max(field.getWidth(), UIScale.scale(380));
        Component scroll = popup.getComponent(0);
        scroll.setPreferredSize(null);
        scroll.setPreferredSize(new Dimension(width, scroll.getPreferredSize().height + UIScale.scale(2)));
        int x = field.getComponentOrientation().isLeftToRight() ? 0 : field.getWidth() - width;
        // Packed anew, and over the field where there is no room below.
        int height = popup.getPreferredSize().height;
        int bottom = field.getLocationOnScreen().y + field.getHeight() + height;
        boolean above = bottom > field.getToolkit().getScreenSize().height;
        popup.show(field, x, above ? -height : field.getHeight());
    }

    void close() {
        popup.setVisible(false);
    }

    boolean isOpen() {
        return popup.isVisible();
    }

    private Component row(SearchHit hit, boolean selected) {
        PhraseLabel label = new PhraseLabel()
                .phrase(words(hit))
                .icon(new KindSign(Kind.of(hit.concept().type())));
        label.setComponentOrientation(field.getComponentOrientation());
        label.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(3), UIScale.scale(10), UIScale.scale(3), UIScale.scale(10)));
        label.setOpaque(selected);
        label.setBackground(Paints.color("Dragoman.selected"));
        return label;
    }

    private Phrase words(SearchHit hit) {
        String name = hit.concept().label(messages.language().tag());
        Phrase words = Phrase.empty();
        if (hit.term() != null) {
            LanguageTag language = hit.language();
            words.add(Isolates.any(hit.term().text()), Tone.STRONG);
            if (language != null) {
                words.add("  " + Isolates.leftToRight(language.value().toUpperCase(Locale.ROOT)), Tone.TAG);
            }
            if (!hit.term().text().equals(name)) {
                words.add("   " + Isolates.any(name), Tone.QUIET);
            }
        } else {
            words.add(Isolates.any(name), Tone.STRONG)
                    .add("   " + Isolates.leftToRight(hit.concept().id()), Tone.QUIET);
        }
        return words;
    }
}

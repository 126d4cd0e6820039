package org.dragoman.app.ui.events;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Alphabet;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.workspace.ListedArticle;
import org.jspecify.annotations.Nullable;

/** The conditions of the filter beside its words: language, outlet, days, kinds of concept. What is set holds at once. */
final class FilterPopup extends JPopupMenu {
    private static final long serialVersionUID = 1L;

    private final transient EventsModel model;
    private final transient Messages messages;
    private final JPanel page = new JPanel(new MigLayout("insets 12, wrap 2, gap 8", "[][grow, fill]"));

    FilterPopup(EventsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setName("events.filter.popup");
        page.setOpaque(false);
        add(page);
        choice(
                "events.filter.language",
                model.filter().language(),
                values(a -> a.language().value()),
                v -> model.filter(model.filter().withLanguage(v)));
        choice(
                "events.filter.outlet",
                model.filter().outlet(),
                values(ListedArticle::outlet),
                v -> model.filter(model.filter().withOutlet(v)));
        day(
                "events.filter.from",
                model.filter().from(),
                d -> model.filter().withDays(d, model.filter().to()));
        day(
                "events.filter.to",
                model.filter().to(),
                d -> model.filter().withDays(model.filter().from(), d));
        kinds();
        JButton all = new JButton(messages.text("events.filter.all"));
        all.setName("events.filter.all");
        all.addActionListener(e -> {
            model.filter(EventFilter.ALL.withText(model.filter().text()));
            setVisible(false);
        });
        page.add(all, "skip 1, align right, growx 0");
        getAccessibleContext().setAccessibleName(messages.text("events.filter"));
    }

    private interface Value {
        @Nullable
        String of(ListedArticle article);
    }

    private List<String> values(Value value) {
        return Alphabet.sorted(
                model.events().stream()
                        .flatMap(e -> e.articles().stream())
                        .map(value::of)
                        .filter(Objects::nonNull)
                        .toList(),
                messages.language().tag());
    }

    private void row(String key, JComponent field) {
        JLabel label = new JLabel(messages.text(key));
        label.setLabelFor(field);
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(messages.text(key));
        page.add(label);
        page.add(field, "growx");
    }

    private void choice(String key, @Nullable String now, List<String> values, Consumer<@Nullable String> set) {
        JComboBox<String> box = new JComboBox<>();
        DefaultComboBoxModel<String> items = new DefaultComboBoxModel<>();
        items.addElement(messages.text("events.filter.any"));
        values.forEach(items::addElement);
        box.setModel(items);
        box.setSelectedIndex(now == null ? 0 : Math.max(0, values.indexOf(now) + 1));
        box.setPreferredSize(new Dimension(UIScale.scale(180), box.getPreferredSize().height));
        box.addActionListener(
                e -> set.accept(box.getSelectedIndex() <= 0 ? null : values.get(box.getSelectedIndex() - 1)));
        row(key, box);
    }

    private interface Days {
        EventFilter with(@Nullable LocalDate day);
    }

    private void day(String key, @Nullable LocalDate now, Days days) {
        JTextField field = new JTextField(now == null ? "" : now.toString(), 10);
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, "2024-06-21");
        field.getDocument().addDocumentListener((Typed) () -> {
            String text = field.getText().strip();
            try {
                model.filter(days.with(text.isEmpty() ? null : LocalDate.parse(text)));
                field.putClientProperty(FlatClientProperties.OUTLINE, null);
            } catch (DateTimeParseException e) {
                field.putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_WARNING);
            }
        });
        row(key, field);
    }

    private void kinds() {
        JPanel boxes = new JPanel(new MigLayout("insets 0, wrap 2, gap 2 8"));
        boxes.setOpaque(false);
        for (Kind kind : Kind.values()) {
            JCheckBox box = new JCheckBox(
                    messages.text("kind." + kind.name().toLowerCase(Locale.ROOT)),
                    model.filter().kinds().contains(kind));
            box.setName("events.filter.kind." + kind);
            box.addActionListener(e -> model.filter(model.filter().with(kind, box.isSelected())));
            boxes.add(new JLabel(new KindSign(kind)), "split 2");
            boxes.add(box);
        }
        row("events.filter.kinds", boxes);
    }

    /** Opens under a component. */
    void open(Component under) {
        applyComponentOrientation(under.getComponentOrientation());
        page.setBorder(BorderFactory.createEmptyBorder());
        int x = under.getComponentOrientation().isLeftToRight() ? 0 : under.getWidth() - getPreferredSize().width;
        show(under, x, under.getHeight());
        page.getComponent(1).requestFocusInWindow();
    }
}

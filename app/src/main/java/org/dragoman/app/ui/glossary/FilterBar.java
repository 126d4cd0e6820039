package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.look.Wrap;
import org.dragoman.concept.Status;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Small buttons over the list, each with a menu of what is let through, the last with the order. */
final class FilterBar extends JPanel {
    private static final int MOST_DOMAINS = 40;

    private final transient EntriesModel model;
    private final transient EntriesWork work;
    private final transient Messages messages;
    private final JButton kind;
    private final JButton status;
    private final JButton missing;
    private final JButton domain;
    private final JButton origin;
    private final JButton order;

    FilterBar(EntriesModel model, EntriesWork work, Messages messages) {
        super(new Wrap(UIScale.scale(4), false));
        this.model = model;
        this.work = work;
        this.messages = messages;
        setOpaque(false);
        kind = button("kind", this::kinds);
        status = button("status", this::statuses);
        missing = button("missing", this::languages);
        domain = button("domain", this::domains);
        origin = button("origin", this::origins);
        order = button("order", this::orders);
        name();
        model.on(EntriesModel.ASKED, this::name);
    }

    private JButton button(String key, Supplier<JPopupMenu> menu) {
        JButton button = new JButton();
        button.setName("glossary.filter." + key);
        button.putClientProperty("FlatLaf.styleClass", "small");
        button.putClientProperty("JButton.buttonType", "roundRect");
        button.addActionListener(e -> {
            JPopupMenu popup = menu.get();
            popup.applyComponentOrientation(getComponentOrientation());
            popup.show(button, 0, button.getHeight());
        });
        add(button);
        return button;
    }

    private void name() {
        EntryFilter now = model.asked().filter();
        Kind of = now.kind();
        Status held = now.status();
        LanguageTag lacking = now.missing();
        String field = now.domain();
        name(kind, "kind", of == null ? messages.text("glossary.kind.any") : kindName(of));
        name(
                status,
                "status",
                held == null ? messages.text("glossary.status.any") : messages.text("usage." + held.code()));
        name(
                missing,
                "missing",
                lacking == null
                        ? messages.text("glossary.missing.any")
                        : messages.text(
                                "glossary.missing.of", "language", LanguageTable.languageName(messages, lacking)));
        name(domain, "domain", field == null ? messages.text("glossary.domain.any") : field);
        name(origin, "origin", messages.text(now.origin().key()));
        name(order, "order", messages.text(model.asked().order().key()));
    }

    private void name(JButton button, String key, String value) {
        button.setText(value + " ▾");
        button.getAccessibleContext().setAccessibleName(messages.text("glossary.filter." + key, "value", value));
        revalidate();
    }

    private String kindName(Kind of) {
        return messages.text("glossary.kind." + of.name().toLowerCase(Locale.ROOT));
    }

    private void filter(EntryFilter next) {
        work.ask(
                new EntriesModel.Asked(model.asked().text(), next, model.asked().order()));
    }

    /** A menu under construction. */
    private static final class Choices extends JPopupMenu {
        private final ButtonGroup group = new ButtonGroup();

        JRadioButtonMenuItem add(String words, boolean chosen, Runnable take) {
            JRadioButtonMenuItem item = new JRadioButtonMenuItem(words, chosen);
            item.addActionListener(e -> take.run());
            group.add(item);
            add((JComponent) item);
            return item;
        }

        private void add(JComponent item) {
            super.add(item);
        }
    }

    private JPopupMenu kinds() {
        Choices menu = new Choices();
        EntryFilter now = model.asked().filter();
        menu.add(messages.text("glossary.kind.any"), now.kind() == null, () -> filter(now.with((Kind) null)));
        for (Kind each : Kind.values()) {
            menu.add(kindName(each), now.kind() == each, () -> filter(now.with(each)))
                    .setIcon(new KindSign(each));
        }
        return menu;
    }

    private JPopupMenu statuses() {
        Choices menu = new Choices();
        EntryFilter now = model.asked().filter();
        menu.add(messages.text("glossary.status.any"), now.status() == null, () -> filter(now.with((Status) null)));
        for (Status each : Status.values()) {
            menu.add(messages.text("usage." + each.code()), now.status() == each, () -> filter(now.with(each)));
        }
        return menu;
    }

    private JPopupMenu languages() {
        Choices menu = new Choices();
        EntryFilter now = model.asked().filter();
        menu.add(messages.text("glossary.missing.any"), now.missing() == null, () -> filter(now.withMissing(null)));
        for (LanguageTag each : PreviewWork.COLUMNS) {
            menu.add(
                    messages.text("glossary.missing.of", "language", LanguageTable.languageName(messages, each)),
                    each.equals(now.missing()),
                    () -> filter(now.withMissing(each)));
        }
        return menu;
    }

    private JPopupMenu domains() {
        Choices menu = new Choices();
        EntryFilter now = model.asked().filter();
        @Nullable String chosen = now.domain();
        menu.add(messages.text("glossary.domain.any"), chosen == null, () -> filter(now.withDomain(null)));
        model.domains().stream()
                .limit(MOST_DOMAINS)
                .forEach(d -> menu.add(d, d.equals(chosen), () -> filter(now.withDomain(d))));
        return menu;
    }

    private JPopupMenu origins() {
        Choices menu = new Choices();
        EntryFilter now = model.asked().filter();
        for (EntryFilter.Origin each : EntryFilter.Origin.values()) {
            menu.add(messages.text(each.key()), now.origin() == each, () -> filter(now.with(each)));
        }
        return menu;
    }

    private JPopupMenu orders() {
        Choices menu = new Choices();
        EntriesModel.Asked asked = model.asked();
        for (EntriesModel.Order each : EntriesModel.Order.values()) {
            menu.add(
                    messages.text(each.key()),
                    asked.order() == each,
                    () -> work.ask(new EntriesModel.Asked(asked.text(), asked.filter(), each)));
        }
        return menu;
    }
}

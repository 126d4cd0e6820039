package org.dragoman.app.ui.coding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.KeyStroke;
import javax.swing.SpinnerNumberModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.coding.audit.AuditPlan;
import org.dragoman.coding.audit.AuditResult;
import org.dragoman.coding.audit.Estimate;
import org.dragoman.compare.statistics.Proportion;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The audit: a card at a time at one side, what the judged ones say at the other. */
final class AuditPage extends JPanel {
    private final transient AuditModel model;
    private final transient Messages messages;
    private final AuditCard card;
    private final StudyTable results;
    private final PhraseLabel state = new PhraseLabel();
    private final JButton export;
    private final JButton draw;
    private final JSpinner size = new JSpinner(new SpinnerNumberModel(100, 1, 10_000, 10));

    AuditPage(AuditModel model, AuditWork work, Messages messages, CodingView.Desk desk) {
        super(new BorderLayout());
        this.model = model;
        this.messages = messages;
        setName("coding.audit");
        card = new AuditCard(model, messages);
        results = new StudyTable("coding.audit.results", messages.text("coding.audit.results"), row -> {});
        draw = new JButton(messages.text("coding.audit.draw"));
        draw.setName("coding.audit.draw");
        draw.getAccessibleContext().setAccessibleDescription(messages.text("coding.audit.draw.about"));
        draw.addActionListener(e -> {
            if (model.working()) {
                work.stop();
            } else if (model.audit().judged() == 0 || desk.mayDrawAgain()) {
                int count = (Integer) size.getValue();
                work.draw(new AuditPlan(
                        model.audit().plan().seed() + (model.audit().items().isEmpty() ? 0 : 1), count, count));
                card.requestFocusInWindow();
            }
        });
        size.setName("coding.audit.size");
        size.getAccessibleContext().setAccessibleName(messages.text("coding.audit.size"));
        size.setToolTipText(messages.text("coding.audit.size"));
        export = new JButton(messages.text("coding.export"));
        export.setName("coding.audit.export");
        export.getAccessibleContext().setAccessibleDescription(messages.text("coding.export.about"));
        export.addActionListener(e -> desk.askReport("audit.html").ifPresent(work::export));
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(8), UIScale.scale(3)));
        bar.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.faint")));
        bar.add(draw);
        bar.add(size);
        bar.add(export);
        bar.add(state);
        JPanel below = new JPanel(new BorderLayout());
        JComponent table = results.scrolling();
        table.setPreferredSize(new Dimension(UIScale.scale(560), 10));
        table.setBorder(BorderFactory.createMatteBorder(0, 1, 0, 1, Paints.color("Dragoman.faint")));
        below.add(card);
        below.add(table, BorderLayout.LINE_END);
        add(bar, BorderLayout.NORTH);
        add(below);
        key("1", () -> model.judge(true), 1);
        key("2", () -> model.judge(false), 2);
        for (int i = 0; i <= 9; i++) {
            if (i != 1 && i != 2) {
                key(String.valueOf(i), () -> {}, i);
            }
        }
        for (String plus : List.of("PLUS", "ADD", "EQUALS")) {
            bind(plus, () -> model.missedMore(1));
        }
        for (String minus : List.of("MINUS", "SUBTRACT")) {
            bind(minus, () -> model.missedMore(-1));
        }
        bind("BACK_SPACE", () -> model.turn(-1));
        bind("ENTER", () -> model.turn(1));
        bind("DELETE", model::open);
        model.onChange(() -> {
            fill();
            work.save();
        });
        fill();
    }

    /** A digit: the verdict on a mention, the number of missed names of a sentence. */
    private void key(String digit, Runnable onMention, int count) {
        for (String key : List.of(digit, "NUMPAD" + digit)) {
            bind(key, () -> {
                var item = model.item();
                if (item != null && item.mention()) {
                    onMention.run();
                } else {
                    model.missed(count);
                }
            });
        }
    }

    private void bind(String key, Runnable action) {
        card.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        card.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    private Phrase share(@Nullable Estimate estimate) {
        return estimate == null
                ? Phrase.of("–", Tone.QUIET)
                : Phrase.of(percent(estimate.value()), Tone.STRONG)
                        .add(
                                "  " + Isolates.leftToRight(percent(estimate.low()) + "–" + percent(estimate.high())),
                                Tone.TAG);
    }

    private String percent(double share) {
        return Isolates.leftToRight(messages.text("coding.percent", "value", share));
    }

    private String of(Proportion part) {
        return messages.text("coding.equal", "equal", part.count(), "whole", part.whole());
    }

    private void fill() {
        int all = model.audit().items().size();
        draw.setText(model.working() ? messages.text("coding.audit.stop") : messages.text("coding.audit.draw"));
        export.setEnabled(model.audit().judged() > 0);
        state.phrase(Phrase.of(
                model.working()
                        ? messages.text("coding.audit.working", "percent", model.percent() / 100.0)
                        : all == 0
                                ? ""
                                : messages.text(
                                        "coding.audit.judged",
                                        "judged",
                                        model.audit().judged(),
                                        "count",
                                        all),
                Tone.QUIET));
        List<List<Phrase>> rows = new ArrayList<>();
        for (AuditResult result : model.results()) {
            LanguageTag language = result.language();
            rows.add(List.of(
                    language == null
                            ? Phrase.of(messages.text("coding.audit.all"), Tone.STRONG)
                            : Phrase.of(language.value().toUpperCase(Locale.ROOT), Tone.CODE),
                    Phrase.of(of(result.right()), Tone.PLAIN),
                    share(result.right().whole() == 0 ? null : result.precision()),
                    Phrase.of(
                            messages.text(
                                    "coding.audit.missed.in",
                                    "missed",
                                    result.missed() + result.missedBeside(),
                                    "count",
                                    result.sentences() + result.right().whole()),
                            Tone.PLAIN),
                    share(result.recall())));
        }
        results.fill(
                List.of(
                        new StudyTable.Column(messages.text("coding.audit.language"), 64),
                        new StudyTable.Column(messages.text("coding.audit.right"), 90),
                        new StudyTable.Column(messages.text("coding.audit.precision"), 150),
                        new StudyTable.Column(messages.text("coding.audit.missed"), 106),
                        new StudyTable.Column(messages.text("coding.audit.recall"), 150)),
                rows);
    }

    /** Where the keys should go. */
    JComponent keys() {
        return model.card() < 0 ? draw : card;
    }
}

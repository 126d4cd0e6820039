package org.dragoman.app.ui.coding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.coding.agreement.Agreement;
import org.dragoman.coding.agreement.Alpha;
import org.dragoman.coding.agreement.Disagreement;
import org.dragoman.coding.agreement.VariableAgreement;
import org.jspecify.annotations.Nullable;

/** How far coders agree, and where they do not. */
final class AgreementPage extends JPanel {
    private final transient CodingModel model;
    private final transient Messages messages;
    private final PhraseLabel state = new PhraseLabel();
    private final JButton export;
    private final StudyTable variables;
    private final StudyTable places;
    private final CardLayout deck = new CardLayout();
    private final JPanel pages = new JPanel(deck);
    private transient List<Disagreement> disagreements = List.of();

    AgreementPage(CodingModel model, CodingWork work, Messages messages, CodingView.Desk desk) {
        super(new BorderLayout());
        this.model = model;
        this.messages = messages;
        setName("coding.agreement");
        variables = new StudyTable("coding.agreement.variables", messages.text("coding.agreement"), row -> {});
        places = new StudyTable(
                "coding.agreement.places",
                messages.text("coding.disagreements"),
                row -> desk.show(disagreements.get(row).unit()));
        places.getAccessibleContext().setAccessibleDescription(messages.text("coding.disagreements.about"));
        JButton second = new JButton(messages.text("coding.second"));
        second.setName("coding.second");
        second.getAccessibleContext().setAccessibleDescription(messages.text("coding.second.about"));
        second.addActionListener(e -> {
            var files = desk.askCoders();
            if (!files.isEmpty()) {
                work.compare(files);
            }
        });
        export = new JButton(messages.text("coding.export"));
        export.setName("coding.export");
        export.getAccessibleContext().setAccessibleDescription(messages.text("coding.export.about"));
        export.addActionListener(e -> desk.askReport("agreement.html").ifPresent(work::export));
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(8), UIScale.scale(3)));
        bar.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.faint")));
        bar.add(second);
        bar.add(export);
        bar.add(state);
        boolean mirrored = messages.language().rightToLeft();
        JSplitPane split = new JSplitPane(
                JSplitPane.HORIZONTAL_SPLIT,
                mirrored ? places.scrolling() : variables.scrolling(),
                mirrored ? variables.scrolling() : places.scrolling());
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setResizeWeight(0.5);
        JPanel hint = new JPanel(new Stack(0));
        int pad = UIScale.scale(16);
        hint.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        hint.add(new PhraseLabel()
                .phrase(Phrase.of(messages.text("coding.agreement.empty"), Tone.QUIET))
                .wrapping(true));
        pages.add(hint, "hint");
        pages.add(split, "tables");
        add(bar, BorderLayout.NORTH);
        add(pages);
        model.on(CodingModel.AGREEMENT, this::fill);
        model.on(CodingModel.STATE, work::agree);
        fill();
    }

    private String number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : "–";
    }

    private String number(double number) {
        return Isolates.leftToRight(messages.text("coding.figure", "value", number));
    }

    private Phrase alpha(Optional<Alpha> alpha) {
        return alpha.map(a -> Phrase.of(number(a.value()), Tone.STRONG)
                        .add("  " + Isolates.leftToRight(number(a.low()) + "–" + number(a.high())), Tone.TAG))
                .orElse(Phrase.of("–", Tone.QUIET));
    }

    private void fill() {
        Agreement agreement = model.agreement();
        export.setEnabled(agreement != null);
        deck.show(pages, model.others().isEmpty() ? "hint" : "tables");
        state.phrase(
                agreement == null
                        ? Phrase.empty()
                        : Phrase.of(
                                agreement.coders().stream()
                                        .map(c -> c.isEmpty() ? "?" : Isolates.any(c))
                                        .collect(Collectors.joining(" · ")),
                                Tone.QUIET));
        List<List<Phrase>> rows = new ArrayList<>();
        disagreements = agreement == null ? List.of() : agreement.disagreements();
        for (VariableAgreement row : agreement == null ? List.<VariableAgreement>of() : agreement.variables()) {
            var code = row.code();
            Phrase name = Phrase.of(CodingWords.name(row.variable()), Tone.STRONG);
            if (code != null) {
                name.add("  " + CodingWords.name(code), Tone.PLAIN);
            }
            rows.add(List.of(
                    name,
                    Phrase.of(CodingWords.scale(row.scale(), messages), Tone.QUIET),
                    Phrase.of(
                            messages.text(
                                    "coding.equal",
                                    "equal",
                                    row.equal().count(),
                                    "whole",
                                    row.equal().whole()),
                            Tone.PLAIN),
                    Phrase.of(number(row.kappa()), Tone.PLAIN),
                    alpha(row.alpha())));
        }
        variables.fill(
                List.of(
                        new StudyTable.Column(messages.text("coding.variable"), 200),
                        new StudyTable.Column(messages.text("coding.scale"), 90),
                        new StudyTable.Column(messages.text("coding.column.equal"), 110),
                        new StudyTable.Column(messages.text("coding.column.kappa"), 70),
                        new StudyTable.Column(messages.text("coding.column.alpha"), 180)),
                rows);
        places.fill(columns(agreement), disagreements.stream().map(this::row).toList());
    }

    private List<StudyTable.Column> columns(@Nullable Agreement agreement) {
        List<StudyTable.Column> columns = new ArrayList<>();
        columns.add(new StudyTable.Column(messages.text("coding.variable"), 110));
        columns.add(new StudyTable.Column(messages.text("coding.column.unit"), 260));
        for (String coder : agreement == null ? List.<String>of() : agreement.coders()) {
            columns.add(new StudyTable.Column(coder.isEmpty() ? "?" : Isolates.any(coder), 110));
        }
        return columns;
    }

    private List<Phrase> row(Disagreement one) {
        List<Phrase> cells = new ArrayList<>();
        cells.add(Phrase.of(CodingWords.name(one.variable()), Tone.QUIET));
        cells.add(Phrase.of(CodingWords.unit(one.unit(), messages).replace('\n', ' '), Tone.PLAIN));
        for (Optional<List<String>> values : one.values()) {
            cells.add(Phrase.of(
                    values.map(v -> CodingWords.values(one.variable(), v)).orElse(""), Tone.STRONG));
        }
        return cells;
    }
}

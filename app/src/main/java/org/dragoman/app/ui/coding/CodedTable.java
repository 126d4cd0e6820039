package org.dragoman.app.ui.coding;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JScrollPane;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeLevel;
import org.dragoman.coding.CodeVariable;
import org.jspecify.annotations.Nullable;

/** What is coded in the articles shown: Enter goes to the place, Delete takes the value away. */
final class CodedTable {
    private final CodingModel model;
    private final CompareModel compare;
    private final Messages messages;
    private final StudyTable table;
    private List<ShownUnits.Line> lines = List.of();

    CodedTable(CodingModel model, CompareModel compare, Messages messages) {
        this.model = model;
        this.compare = compare;
        this.messages = messages;
        table = new StudyTable("coding.values", messages.text("coding.values"), row -> {
            ShownUnits.Line line = lines.get(row);
            compare.look(line.pane(), line.span().start(), line.span());
        });
        table.getAccessibleContext().setAccessibleDescription(messages.text("coding.values.about"));
        table.key("DELETE", () -> {
            int row = table.getSelectedRow();
            if (row >= 0) {
                model.clear(
                        lines.get(row).value().unit(), lines.get(row).value().variable());
            }
        });
    }

    JScrollPane scrolling() {
        return table.scrolling();
    }

    void show(ShownUnits shown) {
        lines = List.copyOf(shown.lines());
        List<List<Phrase>> rows = new ArrayList<>();
        for (ShownUnits.Line line : lines) {
            CodeVariable variable =
                    model.book().variable(line.value().variable()).orElse(null);
            String language = compare.articles().get(line.pane()).language().value();
            rows.add(List.of(
                    Phrase.of(Isolates.leftToRight(language), Tone.CODE),
                    Phrase.of(place(line), Tone.PLAIN),
                    Phrase.of(
                            variable == null ? Isolates.any(line.value().variable()) : CodingWords.name(variable),
                            Tone.QUIET),
                    chips(variable, line.value().values())));
        }
        table.fill(
                List.of(
                        new StudyTable.Column(messages.text("coding.column.article"), 60),
                        new StudyTable.Column(messages.text("coding.column.unit"), 420),
                        new StudyTable.Column(messages.text("coding.variable"), 150),
                        new StudyTable.Column(messages.text("coding.column.values"), 300)),
                rows);
    }

    /** The words as they stand now. */
    private String place(ShownUnits.Line line) {
        String text = compare.articles().get(line.pane()).text();
        return line.value().unit().level() == CodeLevel.ARTICLE || line.span().end() > text.length()
                ? CodingWords.unit(line.value().unit(), messages)
                : Isolates.any(line.span().in(text).replace('\n', ' '));
    }

    private static Phrase chips(@Nullable CodeVariable variable, List<String> values) {
        Phrase words = Phrase.empty();
        for (String value : values) {
            Code code = variable == null ? null : variable.code(value).orElse(null);
            if (!words.isEmpty()) {
                words.add("  ", Tone.PLAIN);
            }
            if (code == null) {
                words.add(Isolates.any(value), Tone.STRONG);
            } else {
                words.add(Isolates.any(code.mark()) + " ", Tone.STRONG, Hues.key(code.hue()))
                        .add(CodingWords.name(code), Tone.PLAIN, Hues.key(code.hue()));
            }
        }
        return words.isEmpty() ? Phrase.of("–", Tone.QUIET) : words;
    }
}

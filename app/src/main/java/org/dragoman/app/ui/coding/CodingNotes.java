package org.dragoman.app.ui.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.ui.compare.PaneNote;
import org.dragoman.app.ui.compare.PaneNotes;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.Codebook;
import org.dragoman.coding.Hue;
import org.dragoman.text.Span;

/** Marks of what is coded, in the margin at the end of the lines; the text stays as it is. */
final class CodingNotes {
    private static final String LAYER = "coding";

    private CodingNotes() {}

    /** What is found at one place. */
    private static final class Sign {
        private final StringBuilder marks = new StringBuilder();
        private final StringBuilder words = new StringBuilder();
        private Hue hue = Hue.GREY;
    }

    static void show(ShownUnits shown, Codebook book, PaneNotes notes) {
        Map<Integer, Map<Span, Sign>> signs = new HashMap<>();
        for (ShownUnits.Line line : shown.lines()) {
            CodeVariable variable = book.variable(line.value().variable()).orElse(null);
            List<String> values = line.value().values();
            if (variable == null || values.isEmpty()) {
                continue;
            }
            Span place = line.value().unit().words().isEmpty()
                    ? new Span(line.span().start(), line.span().start() + 1)
                    : line.span();
            Sign sign = signs.computeIfAbsent(line.pane(), p -> new LinkedHashMap<>())
                    .computeIfAbsent(place, s -> new Sign());
            for (String value : values) {
                Code code = variable.code(value).orElse(null);
                if (code != null && sign.marks.isEmpty()) {
                    sign.hue = code.hue();
                }
                sign.marks.append(sign.marks.isEmpty() ? "" : " ").append(code == null ? value : code.mark());
            }
            sign.words
                    .append(sign.words.isEmpty() ? "" : "\n")
                    .append(CodingWords.name(variable))
                    .append(": ")
                    .append(CodingWords.values(variable, values));
        }
        Map<Integer, List<PaneNote>> result = new HashMap<>();
        signs.forEach((pane, places) -> {
            List<PaneNote> list = new ArrayList<>();
            places.forEach((span, sign) -> {
                String words = sign.words.toString();
                String key = Hues.key(sign.hue);
                list.add(PaneNote.behind(span, key, key + ".fill", sign.marks.toString(), () -> words));
            });
            list.sort(Comparator.comparing(n -> n.span().start()));
            result.put(pane, list);
        });
        notes.note(LAYER, result);
    }
}

package org.dragoman.app.ui.coding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeVariable;
import org.jspecify.annotations.Nullable;

/** A code in the palette: its key, its mark, its name, and whether the unit at the caret has it. */
final class CodeCell implements ListCellRenderer<Code> {
    private static final int WITH_KEY = 9;

    private final CodingModel model;
    private final Supplier<@Nullable List<String>> given;
    private final Messages messages;

    CodeCell(CodingModel model, Supplier<@Nullable List<String>> given, Messages messages) {
        this.model = model;
        this.given = given;
        this.messages = messages;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Code> list, Code code, int index, boolean selected, boolean focused) {
        List<String> values = given.get();
        boolean has = values != null && values.contains(code.id());
        Phrase words = Phrase.of(index < WITH_KEY ? (index + 1) + "  " : "    ", Tone.TAG)
                .add(has ? "✓ " : "   ", Tone.STRONG)
                .add(Isolates.any(code.mark()) + "  ", Tone.STRONG, Hues.key(code.hue()))
                .add(" ".repeat(4 * depth(code)) + CodingWords.name(code), has ? Tone.STRONG : Tone.PLAIN);
        if (!code.definition().isEmpty()) {
            words.add("   " + Isolates.any(code.definition()), Tone.QUIET);
        }
        PhraseLabel cell = new PhraseLabel().phrase(words);
        cell.setOpaque(true);
        cell.setBackground(
                selected && list.isFocusOwner()
                        ? Paints.color("Dragoman.selected")
                        : has ? Paints.color(Hues.key(code.hue()) + ".fill") : list.getBackground());
        cell.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(3), UIScale.scale(8), UIScale.scale(3), UIScale.scale(8)));
        cell.setComponentOrientation(list.getComponentOrientation());
        String name = Isolates.strip(CodingWords.name(code));
        cell.getAccessibleContext().setAccessibleName(has ? messages.text("coding.code.given", "code", name) : name);
        return cell;
    }

    private int depth(Code code) {
        CodeVariable variable = model.variable();
        int depth = 0;
        String parent = code.parent();
        while (variable != null && parent != null && depth < 4) {
            depth++;
            parent = variable.code(parent).map(Code::parent).orElse(null);
        }
        return depth;
    }
}

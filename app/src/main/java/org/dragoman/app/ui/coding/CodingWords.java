package org.dragoman.app.ui.coding;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.coding.Choice;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeLevel;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.Scale;
import org.jspecify.annotations.Nullable;

/** Names of what is coded, in the user's language. */
final class CodingWords {
    private CodingWords() {}

    static String level(CodeLevel level, Messages messages) {
        return switch (level) {
            case ARTICLE -> messages.text("coding.level.article");
            case SENTENCE -> messages.text("coding.level.sentence");
            case MENTION -> messages.text("coding.level.mention");
        };
    }

    static String choice(Choice choice, Messages messages) {
        return switch (choice) {
            case SINGLE -> messages.text("coding.choice.single");
            case MULTIPLE -> messages.text("coding.choice.multiple");
            case NUMBER -> messages.text("coding.choice.number");
        };
    }

    static String scale(Scale scale, Messages messages) {
        return switch (scale) {
            case NOMINAL -> messages.text("coding.scale.nominal");
            case ORDINAL -> messages.text("coding.scale.ordinal");
            case INTERVAL -> messages.text("coding.scale.interval");
            case RATIO -> messages.text("coding.scale.ratio");
        };
    }

    static String name(CodeVariable variable) {
        return Isolates.any(CodingModel.name(variable));
    }

    static String name(Code code) {
        return Isolates.any(code.name().isEmpty() ? code.id() : code.name());
    }

    /** What was given, by name; a dash for none on purpose. */
    static String values(@Nullable CodeVariable variable, List<String> values) {
        return values.isEmpty()
                ? "–"
                : values.stream()
                        .map(v -> variable == null
                                ? Isolates.any(v)
                                : variable.code(v).map(CodingWords::name).orElse(Isolates.any(v)))
                        .collect(Collectors.joining(" · "));
    }

    /** A unit by its words. */
    static String unit(CodedUnit unit, Messages messages) {
        return unit.level() == CodeLevel.ARTICLE ? messages.text("coding.level.article") : Isolates.any(unit.words());
    }
}

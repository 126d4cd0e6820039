package org.dragoman.app.ui.checks;

import java.util.Comparator;
import java.util.function.Function;

/** The columns of the list of findings, in order. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
public enum FindingColumn {
    /** How grave. */
    SEVERITY(f -> f.finding().severity().name(), 96),
    /** Which rule. */
    RULE(FindingLine::rule, 170),
    /** Language of the text. */
    LANGUAGE(f -> f.finding().article().language().value(), 56),
    /** Number of the sentence, as rows show it. */
    SENTENCE(f -> String.valueOf(f.sentence()), 78),
    /** What stands there. */
    FOUND(f -> f.finding().found(), 190),
    /** What would satisfy the rule. */
    EXPECTED(FindingLine::expected, 190),
    /** What to write. */
    SUGGESTION(FindingLine::suggestion, 190),
    /** What is wrong. */
    MESSAGE(FindingLine::message, 420);

    private final Function<FindingLine, String> words;
    private final int width;

    FindingColumn(Function<FindingLine, String> words, int width) {
        this.words = words;
        this.width = width;
    }

    String words(FindingLine line) {
        return words.apply(line);
    }

    int width() {
        return width;
    }

    /** Orders lines by this column, equal ones as the run has them. */
    Comparator<FindingLine> order(Comparator<Object> letters) {
        Comparator<FindingLine> order = switch (this) {
            case SEVERITY -> Comparator.comparing(l -> l.finding().severity());
            case SENTENCE -> Comparator.comparingInt(FindingLine::sentence);
            default -> Comparator.comparing(this::words, letters::compare);
        };
        return order.thenComparingInt(FindingLine::order);
    }
}

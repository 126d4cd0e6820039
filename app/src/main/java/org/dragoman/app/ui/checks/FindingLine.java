package org.dragoman.app.ui.checks;

import java.util.Locale;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.jspecify.annotations.Nullable;

/** A finding as a line of the list. What it says is put into words when it is asked for, and kept. */
public final class FindingLine {
    private final Finding finding;
    private final int order;
    private final int sentence;
    private final String rule;
    private final Locale locale;
    private @Nullable String message;

    FindingLine(Finding finding, int order, int sentence, String rule, Locale locale) {
        this.finding = finding;
        this.order = order;
        this.sentence = sentence;
        this.rule = rule;
        this.locale = locale;
    }

    /**
     * {@return the finding}
     */
    public Finding finding() {
        return finding;
    }

    /** Place among all findings of the run, from 0. */
    int order() {
        return order;
    }

    /**
     * {@return the number of the sentence, as {@link org.dragoman.app.ui.compare.SentenceNumber} counts}
     */
    public int sentence() {
        return sentence;
    }

    /**
     * {@return what is wrong, in the window's language}
     */
    public String message() {
        String words = message;
        if (words == null) {
            words = finding.message().in(locale);
            message = words;
        }
        return words;
    }

    /**
     * {@return what the rule is called, in the window's language}
     */
    public String rule() {
        return rule;
    }

    /**
     * {@return what would satisfy the check, empty for nothing}
     */
    public String expected() {
        return String.join(" · ", finding.expected());
    }

    /**
     * {@return what to write: the sure replacement, or the choices; empty for none}
     */
    public String suggestion() {
        Fix fix = finding.fix();
        return fix == null ? "" : fix.sure() ? fix.first() : String.join(" · ", fix.choices()) + " ?";
    }
}

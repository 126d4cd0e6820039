package org.example.turkish;

import java.util.List;
import java.util.function.Consumer;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.check.Fix;
import org.dragoman.concept.TermForms;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.Words;
import org.dragoman.mention.Mention;
import org.dragoman.text.Severity;

/** An ending of a proper name without its apostrophe, or one of an institution behind an apostrophe. */
public final class ApostropheCheck implements ConsistencyCheck {
    private static final String STRAIGHT = "'";
    private static final String CURLY = "’";

    /** For {@link java.util.ServiceLoader}. */
    public ApostropheCheck() {}

    @Override
    public String id() {
        return "tr-apostrophe";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        if (!text.language().primary().equals(Turkish.TR)) {
            return;
        }
        String whole = text.target().article().text();
        for (Mention mention : text.target().mentions()) {
            if (mention.nested() || text.exempt(mention.span())) {
                continue;
            }
            String written = mention.surface(whole);
            String right = right(text, mention, written, whole.contains(CURLY) ? CURLY : STRAIGHT);
            if (!right.equals(written)) {
                sink.accept(new FindingBuilder(this, text)
                        .at(mention)
                        .expected(List.of(right))
                        .fix(new Fix(mention.span(), List.of(right), true))
                        .build());
            }
        }
    }

    /** The form with its apostrophe where the norm has it: where the morphology writes it behind the same term. */
    private static String right(CheckedText text, Mention mention, String written, String mark) {
        TermForm form = TermForms.of(mention.concept(), mention.term());
        List<Step> steps = mention.derivation().steps();
        int ending = steps.stream().mapToInt(s -> s.surface().length()).sum();
        boolean common = form.kind() == TermKind.NOUN || form.kind() == TermKind.OFFICE;
        String norm = text.languages()
                .get(Turkish.TR)
                .morphology()
                .inflect(form, steps.stream().map(Step::rule).toList())
                .orElse("");
        if (common || ending == 0 || norm.length() <= ending || written.length() <= ending) {
            return written;
        }
        int cut = written.length() - ending;
        boolean has = Words.isApostrophe(written.charAt(cut - 1));
        boolean wants = Words.isApostrophe(norm.charAt(norm.length() - ending - 1));
        String stem = written.substring(0, has ? cut - 1 : cut);
        String found = has ? written.substring(cut - 1, cut) : "";
        String apostrophe = found.equals(STRAIGHT) || found.equals(CURLY) ? found : mark;
        return stem + (wants ? apostrophe : "") + written.substring(cut);
    }
}

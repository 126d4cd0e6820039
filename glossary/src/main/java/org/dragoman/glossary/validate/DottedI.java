package org.dragoman.glossary.validate;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.TermType;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;

/**
 * Faults of i, ı, I and İ in Azerbaijani terms: an i in two characters, letter and dot; and I, the capital of ı, where the
 * next vowel is a front one, as a keyboard without Azerbaijani letters leaves it (Ismet for İsmət; Ilham for İlham, where the
 * next vowel is a back one, cannot be told). Abbreviations and variants are left alone: they may be spelt as in another
 * language.
 */
final class DottedI implements GlossaryRule {
    private static final Pattern LOOSE_DOT = Pattern.compile("[iIıİ]\\u0307");
    private static final Pattern PLAIN_CAPITAL =
            Pattern.compile("(?<!\\p{L})I[lmnrsqkdbtvrşz]?[lmnrsqkdbtvrşz]?[eəiöü]\\p{L}*");

    @Override
    public String id() {
        return "dotted-i";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        TermPlace.all(glossary)
                .filter(p -> p.section().language().language().equals(LanguageTag.AZ.value()))
                .forEach(p -> check(p, sink));
    }

    private void check(TermPlace place, Consumer<GlossaryFinding> sink) {
        String text = place.term().text();
        if (LOOSE_DOT.matcher(text).find()) {
            sink.accept(GlossaryFinding.of(
                    this,
                    Severity.ERROR,
                    place,
                    "An i is written in two characters, letter and dot, so that nothing finds it.",
                    "Type it anew as i or İ."));
            return;
        }
        Matcher capital = PLAIN_CAPITAL.matcher(text);
        if (place.term().type() != TermType.ABBREVIATION && place.term().type() != TermType.VARIANT && capital.find()) {
            sink.accept(GlossaryFinding.of(
                    this,
                    Severity.WARNING,
                    place,
                    "\"" + capital.group() + "\" begins with I, the capital of ı, before vowels that go with İ.",
                    "Write İ; if the name is spelt as in its own language, say so by the type \"variant\"."));
        }
    }
}

package org.dragoman.glossary.validate;

import java.util.function.Consumer;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.TermType;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;

/**
 * An Azerbaijani abbreviation of two to six capitals without a reading: which suffix stands behind its hyphen (KTMT-nin,
 * ABŞ-ın) follows from how it is read, so a corrected form would be a guess.
 */
final class AbbreviationWithoutReading implements GlossaryRule {
    @Override
    public String id() {
        return "abbreviation-without-reading";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        TermPlace.all(glossary)
                .filter(p -> p.section().language().language().equals(LanguageTag.AZ.value()))
                .filter(p -> p.term().type() == TermType.ABBREVIATION)
                .filter(p -> p.term().grammar().reading() == null)
                .filter(p -> p.term().text().matches("[A-ZÇƏĞÖŞÜİ]{2,6}"))
                .forEach(p -> sink.accept(GlossaryFinding.of(
                        this,
                        Severity.INFO,
                        p,
                        "The abbreviation has no reading, so its suffixes can only be guessed.",
                        "Add grammar.reading, the names of its letters with hyphens: ka-te-em-te.")));
    }
}

package org.dragoman.language.azerbaijani;

import java.util.List;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Morphology;
import org.dragoman.language.SentenceSplitter;
import org.dragoman.language.date.DateExpression;
import org.dragoman.language.date.DateReader;
import org.dragoman.language.date.WordFront;
import org.dragoman.text.FoldedText;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** Azerbaijani in Latin script. */
public final class Azerbaijani implements LanguageSupport {
    private final SentenceSplitter sentences = new SentenceSplitter(LanguageTag.AZ, Table.lines("abbreviations.txt"));
    private final Morphology morphology = new AzerbaijaniMorphology();
    private final DateReader dates = new DateReader(Azerbaijani.class, Letters::fold, WordFront.NONE, true);

    /** Reads the tables of the language. */
    public Azerbaijani() {
        // Public and without parameters for java.util.ServiceLoader.
    }

    @Override
    public LanguageTag language() {
        return LanguageTag.AZ;
    }

    /**
     * Small letters; I, ı, İ and i become one letter; marks on letters that Azerbaijani does not have, and invisible
     * characters, vanish.
     */
    @Override
    public FoldedText fold(String text) {
        return Letters.fold(text);
    }

    @Override
    public List<Span> sentences(String paragraph) {
        return sentences.split(paragraph);
    }

    @Override
    public Morphology morphology() {
        return morphology;
    }

    @Override
    public List<DateExpression> dates(String text) {
        return dates.read(text);
    }
}

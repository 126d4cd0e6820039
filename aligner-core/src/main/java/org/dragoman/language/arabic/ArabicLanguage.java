package org.dragoman.language.arabic;

import java.util.List;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Morphology;
import org.dragoman.language.SentenceSplitter;
import org.dragoman.language.date.DateExpression;
import org.dragoman.language.date.DateReader;
import org.dragoman.text.FoldedText;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** Modern Standard Arabic as news writes it. */
public final class ArabicLanguage implements LanguageSupport {
    private static final LanguageTag ARABIC = LanguageTag.AR;

    private final SentenceSplitter sentences = new SentenceSplitter(ARABIC, Resource.words("abbreviations.txt"));
    private final ArabicMorphology morphology = new ArabicMorphology();
    private final DateReader dates = new DateReader(ArabicLanguage.class, ArabicFolding::fold, new DateFront(), true);

    /** Loads the tables of the language on first use. */
    public ArabicLanguage() {}

    @Override
    public LanguageTag language() {
        return ARABIC;
    }

    @Override
    public FoldedText fold(String text) {
        return ArabicFolding.fold(text);
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

package org.example.turkish;

import java.util.List;
import org.dragoman.language.LanguageData;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Morphology;
import org.dragoman.language.SentenceSplitter;
import org.dragoman.text.FoldedText;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** Turkish. */
public final class Turkish implements LanguageSupport {
    /** The language. */
    public static final LanguageTag TR = new LanguageTag("tr");

    private final SentenceSplitter sentences =
            new SentenceSplitter(TR, LanguageData.lines(Turkish.class, "abbreviations.txt"));
    private final Morphology morphology = new TurkishMorphology();

    /** For {@link java.util.ServiceLoader}. */
    public Turkish() {}

    @Override
    public LanguageTag language() {
        return TR;
    }

    /** Small letters: I becomes ı, İ becomes i; marks that Turkish does not write, and invisible ones, vanish. */
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
}

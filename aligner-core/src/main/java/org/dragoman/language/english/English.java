package org.dragoman.language.english;

import java.util.List;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Morphology;
import org.dragoman.language.date.DateExpression;
import org.dragoman.language.date.DateReader;
import org.dragoman.language.date.WordFront;
import org.dragoman.text.FoldedText;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** English, in British and American spelling. */
public final class English implements LanguageSupport {
    private final EnglishSentences sentences = new EnglishSentences();
    private final Morphology morphology = new EnglishMorphology();
    private final DateReader dates = new DateReader(English.class, EnglishFolding::fold, WordFront.NONE, false);

    /** For {@link java.util.ServiceLoader}. */
    public English() {}

    @Override
    public LanguageTag language() {
        return LanguageTag.EN;
    }

    @Override
    public FoldedText fold(String text) {
        return EnglishFolding.fold(text);
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

package org.dragoman.language.generic;

import java.util.List;
import java.util.Locale;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Morphology;
import org.dragoman.language.SentenceSplitter;
import org.dragoman.text.FoldedText;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** Any language that puts spaces between words. */
public final class GenericLanguage implements LanguageSupport {
    private final LanguageTag language;
    private final SentenceSplitter sentences;

    /**
     * Rules for a language.
     *
     * @param language its tag
     */
    public GenericLanguage(LanguageTag language) {
        this.language = language;
        this.sentences = new SentenceSplitter(language, List.of());
    }

    @Override
    public LanguageTag language() {
        return language;
    }

    @Override
    public FoldedText fold(String text) {
        Locale locale = language.locale().toLocale();
        FoldedText.Builder builder = new FoldedText.Builder(text);
        for (int i = 0; i < text.length(); ) {
            int next = text.offsetByCodePoints(i, 1);
            builder.append(text.substring(i, next).toLowerCase(locale), i, next);
            i = next;
        }
        return builder.build();
    }

    @Override
    public List<Span> sentences(String paragraph) {
        return sentences.split(paragraph);
    }

    @Override
    public Morphology morphology() {
        return new ExactMorphology(this::fold);
    }
}

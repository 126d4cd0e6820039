package org.dragoman.language.generic;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Morphology;
import org.dragoman.language.SentenceSplitter;
import org.dragoman.text.FoldedText;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** Any language that puts spaces between words. */
public final class GenericLanguage implements LanguageSupport {
    /** The one letter that becomes two chars in lower case. */
    private static final char DOTTED_I = 'İ';

    /** Languages whose small letters are not those of all others. */
    private static final Set<String> OWN_CASE = Set.of("az", "tr", "lt");

    private final LanguageTag language;
    private final Locale locale;
    private final boolean hasOwnCase;
    private final SentenceSplitter sentences;
    private final Morphology morphology = new ExactMorphology(this::fold);

    /**
     * Rules for a language.
     *
     * @param language its tag
     */
    public GenericLanguage(LanguageTag language) {
        this.language = language;
        this.locale = language.locale().toLocale();
        this.hasOwnCase = OWN_CASE.contains(locale.getLanguage());
        this.sentences = new SentenceSplitter(language, List.of());
    }

    @Override
    public LanguageTag language() {
        return language;
    }

    @Override
    public FoldedText fold(String text) {
        FoldedText.Builder builder = new FoldedText.Builder(text);
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int next = i + 1;
            if (c == DOTTED_I || Character.isSurrogate(c) || (hasOwnCase && Character.isUpperCase(c))) {
                next = text.offsetByCodePoints(i, 1);
                builder.append(text.substring(i, next).toLowerCase(locale), i, next);
            } else {
                builder.append(Character.toLowerCase(c), i, next);
            }
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
        return morphology;
    }
}

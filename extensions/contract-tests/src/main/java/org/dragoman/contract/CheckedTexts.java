package org.dragoman.contract;

import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckOptions;
import org.dragoman.check.CheckedText;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;

/** Makes texts to be checked out of strings. Immutable. */
public final class CheckedTexts {
    private final CheckContext context;
    private final TermIndex index;

    private CheckedTexts(CheckContext context) {
        this.context = context;
        this.index = TermIndex.of(context.glossary(), context.languages());
    }

    /**
     * Texts checked by a glossary.
     *
     * @param languages rules of the languages
     * @param glossary the terms
     * @return a maker of texts
     */
    public static CheckedTexts of(Languages languages, Glossary glossary) {
        return new CheckedTexts(new CheckContext(languages, glossary, CheckOptions.DEFAULT));
    }

    /**
     * Texts checked as another is.
     *
     * @param text a text
     * @return a maker of texts with the same languages, glossary and options
     */
    static CheckedTexts like(CheckedText text) {
        return new CheckedTexts(text.context());
    }

    /**
     * A text alone; every line is a segment.
     *
     * @param language its language
     * @param text its lines
     * @return the text
     */
    public CheckedText alone(LanguageTag language, String text) {
        return CheckedText.alone(annotated("text", language, text), context);
    }

    /**
     * A text of which line n renders line n of another.
     *
     * @param from language of the other
     * @param source the other
     * @param to language of the text to be mended
     * @param target the text to be mended
     * @return the text
     */
    public CheckedText pair(LanguageTag from, String source, LanguageTag to, String target) {
        return CheckedText.byLine("pair", annotated("pair", from, source), annotated("pair", to, target), context);
    }

    /** The same text with another wording; beside the same source, line by line, where there is one. */
    CheckedText with(CheckedText text, String words) {
        AnnotatedArticle source = text.source();
        AnnotatedArticle target = annotated(text.target().article().id(), text.language(), words);
        return source == null
                ? CheckedText.alone(target, context)
                : CheckedText.byLine(text.name(), source, target, context);
    }

    AnnotatedArticle annotated(String id, LanguageTag language, String text) {
        Article article = new Article(
                id,
                language,
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity(id + "." + language + ".txt", text));
        return new MentionFinder(index, true).annotate(article, new Segmenter(context.languages(), true));
    }
}

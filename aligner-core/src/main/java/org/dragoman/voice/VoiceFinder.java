package org.dragoman.voice;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells an article's headline, quotations, indirect speech and distanced words from the outlet's own words. Quotation
 * marks are paired over the whole body; sentence by sentence the rules of the language find verbs of saying with their
 * speakers and contents. Safe for use by several threads.
 */
public final class VoiceFinder {
    private final Languages languages;

    /**
     * Builds a finder.
     *
     * @param languages rules for sentences
     */
    public VoiceFinder(Languages languages) {
        this.languages = languages;
    }

    /**
     * Finds the voices of an article.
     *
     * @param annotated the article with its mentions
     * @return its voices; of a language without rules the headline and plain quotations
     */
    public Voices find(AnnotatedArticle annotated) {
        Article article = annotated.article();
        List<Span> lines = article.body();
        List<Quote> quotes = Quotations.of(article.text(), lines, article.language());
        SpeechRules rules = Rules.of(article.language());
        Passages passages = new Passages(article.text(), rules, quotes);
        Mentions mentions = new Mentions(annotated.mentions());
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            boolean title = article.titleSpan() != null && article.titleSpan().start() == line.start();
            if (title) {
                passages.headline(sentence(article, line, mentions, quotes));
                continue;
            }
            for (Span span : sentences(article, line, quotes)) {
                passages.sentence(sentence(article, span, mentions, quotes));
            }
            passages.endOfLine();
        }
        return new Voices(passages.voices());
    }

    private static Sentence sentence(Article article, Span span, Mentions mentions, List<Quote> quotes) {
        List<Quote> near = near(quotes, span);
        return new Sentence(article.text(), span, Token.of(article.text(), span, article.language(), mentions, near));
    }

    /** The quotes that share a letter with a span; they are sorted by start. */
    static List<Quote> near(List<Quote> quotes, Span span) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Quote> near = new ArrayList<>();
        for (int i = low; i < quotes.size() && quotes.get(i).span().start() < span.end(); i++) {
            near.add(quotes.get(i));
        }
        return near;
    }

    /** Sentences of a line; a quotation keeps those inside it together. */
    private List<Span> sentences(Article article, Span line, List<Quote> quotes) {
        LanguageTag tag = article.language();
        List<Span> sentences = new ArrayList<>();
        List<Quote> near = near(quotes, line);
        @Nullable Span open = null;
        for (Span part : languages.get(tag).sentences(line.in(article.text()))) {
            Span sentence = part.shift(line.start());
            Span whole = open == null ? sentence : new Span(open.start(), sentence.end());
            open = splits(near, sentence.end()) ? whole : null;
            if (open == null) {
                sentences.add(whole);
            }
        }
        if (open != null) {
            sentences.add(open);
        }
        return sentences;
    }

    private static boolean splits(List<Quote> quotes, int at) {
        for (Quote quote : quotes) {
            if (quote.outer().start() < at && at < quote.outer().end()) {
                return true;
            }
        }
        return false;
    }
}

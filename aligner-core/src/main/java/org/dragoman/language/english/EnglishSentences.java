package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.SentenceSplitter;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/**
 * Sentences of English. The splitter's sentences are joined again where the full stop between them belongs to an
 * abbreviation: always behind a title ({@code Mr.}), before a figure behind {@code No.}, and behind any other
 * abbreviation or an initial unless the next word is one that begins sentences: {@code the U.S. President}, but
 * {@code in the U.S. | The president}.
 *
 * <p>The splitter's own list is not used: it never ends a sentence behind an abbreviation, and {@code U.S.}, {@code
 * p.m.} and {@code Inc.} often stand at the end of one.
 */
final class EnglishSentences {
    private static final Set<String> TITLES = Lists.words("abbreviations.tsv", "title");
    private static final Set<String> NUMBERED = Lists.words("abbreviations.tsv", "number");
    private static final Set<String> OTHERS = Lists.words("abbreviations.tsv", "other");
    private static final Set<String> STARTERS = Lists.words("sentence-starters.txt");

    private final SentenceSplitter splitter = new SentenceSplitter(LanguageTag.EN, List.of());

    List<Span> split(String paragraph) {
        List<Span> joined = new ArrayList<>();
        for (Span next : splitter.split(paragraph)) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && belongTogether(paragraph, last, next)) {
                joined.set(joined.size() - 1, new Span(last.start(), next.end()));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean belongTogether(String text, Span left, Span right) {
        if (text.charAt(left.end() - 1) != '.') {
            return false;
        }
        String last = lastWord(text, left);
        char first = text.charAt(right.start());
        if (TITLES.contains(last)) {
            return Character.isLetterOrDigit(first);
        }
        if (NUMBERED.contains(last)) {
            return Character.isDigit(first);
        }
        return (OTHERS.contains(last) || isInitials(last))
                && Character.isLetterOrDigit(first)
                && !STARTERS.contains(firstWord(text, right));
    }

    /** From the last white space or opening mark to the end, in lower case. */
    private static String lastWord(String text, Span sentence) {
        int start = sentence.end();
        while (start > sentence.start()
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, sentence.end());
        return isInitials(word) ? word : word.toLowerCase(Locale.ROOT);
    }

    private static String firstWord(String text, Span sentence) {
        int end = sentence.start();
        while (end < sentence.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(sentence.start(), end).toLowerCase(Locale.ROOT);
    }

    /** {@code W.}, {@code J.K.}, {@code U.S.}; {@code I.} is the pronoun. */
    private static boolean isInitials(String word) {
        if (word.isEmpty() || word.length() % 2 != 0 || word.equals("I.")) {
            return false;
        }
        for (int i = 0; i < word.length(); i += 2) {
            if (!Character.isUpperCase(word.charAt(i)) || word.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }
}

package org.dragoman.language;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/**
 * Sentences by Unicode's rules (UAX 29, ICU), kept together after the abbreviations of a language and where a
 * quotation that ends in {@code ! ? …} goes on with its verb of saying: {@code “Gəl!” – dedi.}
 */
public final class SentenceSplitter {
    /** So many letters before a full stop are a word, not an abbreviation before a number. */
    private static final int WORD = 3;

    private final BreakIterator prototype;
    private final Set<String> abbreviations;
    private final Locale locale;

    /**
     * Builds a splitter.
     *
     * @param language whose sentences
     * @param abbreviations after which a full stop ends no sentence, with their full stop, without white space; whole
     *     words only, and where the first letter is small its capital will do too
     */
    public SentenceSplitter(LanguageTag language, Collection<String> abbreviations) {
        this.prototype = BreakIterator.getSentenceInstance(language.locale());
        this.abbreviations = Set.copyOf(abbreviations);
        this.locale = language.locale().toLocale();
    }

    /**
     * Splits a paragraph.
     *
     * @param paragraph text without line ends
     * @return spans without white space around them, in order
     */
    public List<Span> split(String paragraph) {
        BreakIterator breaks = prototype.clone();
        breaks.setText(paragraph);
        List<Span> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to < paragraph.length() && (goesOn(paragraph, to) || endsInAbbreviation(paragraph, to))) {
                continue;
            }
            from = addParts(sentences, paragraph, from, to);
        }
        addParts(sentences, paragraph, from, paragraph.length());
        return List.copyOf(sentences);
    }

    /** ICU goes on over a number when a small letter follows it ("… edirlər. 44 günlük …"); a word ends there. */
    private int addParts(List<Span> sentences, String text, int from, int to) {
        int start = from;
        for (int stop = text.indexOf('.', from); stop >= 0 && stop < to; stop = text.indexOf('.', stop + 1)) {
            if (isBeforeNumber(text, stop, to) && endsWord(text, from, stop) && !endsInAbbreviation(text, stop + 1)) {
                add(sentences, text, start, stop + 1);
                start = stop + 1;
            }
        }
        add(sentences, text, start, to);
        return to;
    }

    /** White space and a digit follow. */
    private static boolean isBeforeNumber(String text, int stop, int to) {
        int i = stop + 1;
        while (i < to && isAsciiSpace(text.charAt(i))) {
            i++;
        }
        return i > stop + 1 && i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static boolean isAsciiSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean endsWord(String text, int from, int stop) {
        int at = stop;
        for (int letters = 0; letters < WORD; letters++) {
            if (at <= from || !Character.isLetter(text.codePointBefore(at))) {
                return false;
            }
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at >= from;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Words.isSpace(c) || Character.getType(c) == Character.FORMAT;
    }

    /** A small letter, a dash, a comma or a closing mark begins no sentence. */
    private static boolean goesOn(String text, int at) {
        int i = at;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return false;
        }
        char c = text.charAt(i);
        boolean afterQuotation = at > 0 && hasClosingQuote(text, at);
        return Character.isLowerCase(c) || c == ',' || c == '،' || (afterQuotation && Words.isHyphen(c));
    }

    private boolean endsInAbbreviation(String text, int at) {
        int end = at;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        if (start == end) {
            return false;
        }
        String word = text.substring(start, end);
        String small = word.substring(0, 1).toLowerCase(locale) + word.substring(1);
        return abbreviations.contains(word) || abbreviations.contains(small);
    }

    private static boolean hasClosingQuote(String text, int at) {
        int i = at - 1;
        while (i > 0 && isBlank(text.charAt(i))) {
            i--;
        }
        return "”\"»’'“".indexOf(text.charAt(i)) >= 0;
    }
}

package org.dragoman.article.page;

import java.util.regex.Pattern;
import org.dragoman.text.Blanks;
import org.dragoman.text.LooseFolding;
import org.dragoman.text.Span;

/**
 * What the content of a line tells of it.
 *
 * @param marked the line with its mark-up
 * @param text what it shows
 * @param label its folded text without the signs of a list in front, for comparing with tables
 * @param words how many words it has, split at blanks
 * @param endsSentence whether it ends as a sentence does, or with a quotation that does
 * @param sentences how many ends of sentences stand inside
 * @param item whether it is an item of a list
 */
record PageLine(
        MarkedLine marked, String text, String label, int words, boolean endsSentence, int sentences, boolean item) {
    private static final String BULLETS = "•·▪▫●○◦‣⁃∙■□►▶»›*✓✔–—-";
    private static final String STOPS = ".!?؟…۔";
    private static final String CLOSING = "\"”»“’')]}؛";
    private static final int LONG_QUOTATION = 10;
    private static final int ANNOUNCING = 8;
    private static final Pattern CONTINUATION = Pattern.compile(
            "و(?:قال|قالت|اضاف|اضافت|اكد|اكدت|اوضح|اوضحت|اشار|اشارت|ذكر|ذكرت|شدد|لفت|تابع|تابعت|اعلن|اعلنت|كان|كانت|جاء|ياتي|من ال|في |"
                    + "قد |صرح|افاد|افادت|اعرب|اعتبر|بحسب|تعد|يعد|تشعر|ياخذ|سبق)|كما |فيما |من جانبه|من جهته|من جانبها|من جهتها|يذكر ان|يشار الي|"
                    + "bundan əlavə|onun sözlərinə|o əlavə|qeyd edək|xatırladaq|məlumat üçün|həmçinin (?!oxuyun|bax)");
    private static final int RUNNING = 6;
    private static final int LONGEST_NAME = 3;
    private static final int LEAST_TAGS = 3;
    private static final int LONGEST_QUESTION = 20;
    private static final int RUNNING_INSIDE = 12;
    private static final int RUNNING_ANYHOW = 30;

    static PageLine of(MarkedLine marked, String pageText) {
        String text = marked.span().in(pageText);
        String folded = LooseFolding.fold(text);
        int from = 0;
        boolean bullet = false;
        while (from < folded.length()
                && (BULLETS.indexOf(folded.charAt(from)) >= 0
                        || folded.charAt(from) == ' '
                        || !isTextual(folded, from))) {
            bullet |= BULLETS.indexOf(folded.charAt(from)) >= 0;
            from++;
        }
        String label = folded.substring(from);
        bullet &= from < 3;
        return new PageLine(
                marked,
                text,
                label,
                countWords(text),
                endsSentence(text),
                countStops(text),
                marked.item() || bullet || numbered(label));
    }

    private static boolean isTextual(String folded, int at) {
        int c = folded.codePointAt(Character.isLowSurrogate(folded.charAt(at)) && at > 0 ? at - 1 : at);
        return Character.isLetterOrDigit(c) || "\"“«'©(/[#@".indexOf(c) >= 0;
    }

    private static boolean numbered(String label) {
        int i = 0;
        while (i < label.length() && Character.isDigit(label.charAt(i))) {
            i++;
        }
        return i > 0
                && i <= 2
                && i + 1 < label.length()
                && ".)".indexOf(label.charAt(i)) >= 0
                && label.charAt(i + 1) == ' ';
    }

    Span span() {
        return marked.span();
    }

    /** Reads like running text: a sentence of some length, or several. */
    boolean running() {
        return (words >= RUNNING && (endsSentence || goesOn()))
                || (words >= ANNOUNCING && !item && text.endsWith(":"))
                || (sentences > 0 && words >= RUNNING_INSIDE)
                || words >= RUNNING_ANYHOW;
    }

    /** Opens as a sentence that goes on from another, or with a quotation, which headlines do not. */
    boolean goesOn() {
        boolean quoted = "«“\"„".indexOf(text.charAt(0)) >= 0 && words >= LONG_QUOTATION;
        return quoted || (!item && CONTINUATION.matcher(label).lookingAt());
    }

    /** One question or exclamation, which may be a sentence of the text or a headline. */
    boolean question() {
        char last = text.charAt(text.length() - 1);
        return sentences == 0 && words >= 3 && words <= LONGEST_QUESTION && "?؟!".indexOf(last) >= 0;
    }

    /** A name as reporters sign with: words with capitals, or in Arabic two or three words and nothing else. */
    boolean isName() {
        boolean arabic =
                words >= 2 && words <= LONGEST_NAME && text.chars().allMatch(c -> (c >= 'ء' && c <= 'ي') || c == ' ');
        return isSignature() || (arabic && !item);
    }

    /** Words behind hash signs, or three and more short names between commas. */
    boolean isTags() {
        if (text.startsWith("#") && !endsSentence) {
            return true;
        }
        String[] parts = text.split("\\s*[,،]\\s*");
        if (item || endsSentence || parts.length < LEAST_TAGS) {
            return false;
        }
        for (String part : parts) {
            boolean name =
                    !part.isEmpty() && part.split(" ").length <= LONGEST_NAME && !Character.isLowerCase(part.charAt(0));
            if (!name) {
                return false;
            }
        }
        return true;
    }

    /** Two or three words with capitals and nothing else, as a name below a text. */
    boolean isSignature() {
        String[] parts = text.split(" ");
        if (item || parts.length < 2 || parts.length > LONGEST_NAME) {
            return false;
        }
        for (String part : parts) {
            boolean name = Character.isUpperCase(part.charAt(0))
                    && part.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.' || c == '\'');
            if (!name) {
                return false;
            }
        }
        return true;
    }

    /** Reads like a headline: words, but not the end of a sentence. */
    boolean headline() {
        return !running() && words >= 3;
    }

    private static int countWords(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter || (inside && !Blanks.isBlank(text.charAt(i)));
        }
        return words;
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || Blanks.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Full stops with a blank and no small letter behind them. */
    private static int countStops(String text) {
        int stops = 0;
        for (int i = 1; i + 2 < text.length(); i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0 && Character.isLetter(text.charAt(i - 1))) {
                int next = i + 1;
                while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
                    next++;
                }
                boolean blank = next < text.length() && Blanks.isBlank(text.charAt(next));
                while (next < text.length() && Blanks.isBlank(text.charAt(next))) {
                    next++;
                }
                boolean word = i < 2 || Character.isLetter(text.charAt(i - 2));
                if (blank && word && next < text.length() && !Character.isLowerCase(text.charAt(next))) {
                    stops++;
                }
            }
        }
        return stops;
    }
}

package org.dragoman.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Blanks;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks. A mark that opens by its shape alone (“ « „) opens; of {@code "} and of marks that languages
 * use either way the letters around it decide. An apostrophe is none. A quotation that a paragraph leaves open goes on in
 * the next where that one closes it or begins with a mark of its own.
 */
final class Quotations {
    private static final String OPENING = "“«„‹";
    private static final String CLOSING = "”»›";
    private static final String EITHER = "\"“”„«»";
    private static final int MOST_LINES = 12;

    /** Words of the teller between dashes inside an Azerbaijani quotation; they end in a verb of saying. */
    private static final Pattern INSERTION = Pattern.compile(
            "[–—] [^,–—\n]{1,60}?(?:söyl|de|bildir|qeyd ed|əlavə ed|vurğula|xatırla|təsdiqlə|iddia ed|vurğulay|xatırlad|yaz|soruş|davam ed)\\p{L}{1,6}[,.] [–—]");

    private final String text;
    private final List<Span> lines;
    private final boolean singles;
    private final boolean azerbaijani;
    private final List<Quote> quotes = new ArrayList<>();

    private Quotations(String text, List<Span> lines, LanguageTag language) {
        this.text = text;
        this.lines = lines;
        this.singles = language.language().equals("en");
        this.azerbaijani = language.language().equals("az");
    }

    /** A mark that was opened and is not closed yet. */
    private record Open(char mark, int at, int line) {}

    static List<Quote> of(String text, List<Span> lines, LanguageTag language) {
        Quotations quotations = new Quotations(text, lines, language);
        List<Open> stack = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            quotations.line(i, stack);
        }
        for (Open open : stack) {
            quotations.add(open.at() + 1, lines.get(open.line()).end(), true, false, false);
        }
        quotations.quotes.sort(Comparator.comparing(Quote::span));
        return quotations.quotes;
    }

    private void line(int index, List<Open> stack) {
        Span line = lines.get(index);
        carryOver(index, stack);
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            boolean single = singles && "‘’'".indexOf(c) >= 0;
            if (EITHER.indexOf(c) < 0 && CLOSING.indexOf(c) < 0 && OPENING.indexOf(c) < 0 && !single) {
                continue;
            }
            boolean opens = single ? opensSingle(i, line) : opens(c, i, line, stack);
            if (opens) {
                stack.add(new Open(c, i, index));
            } else if (!single || closesSingle(i, line, stack)) {
                close(i, index, stack);
            }
        }
    }

    /** What an earlier line left open: goes on into this line, or ends where that line ended. */
    private void carryOver(int index, List<Open> stack) {
        if (stack.isEmpty()) {
            return;
        }
        Open first = stack.get(0);
        boolean goesOn = first.line() == index - 1 || index - first.line() < MOST_LINES;
        if (goesOn && "'‘’".indexOf(first.mark()) < 0 && closesFirst(index)) {
            stack.subList(1, stack.size()).clear();
            return;
        }
        if ("'‘’".indexOf(first.mark()) < 0) {
            add(first.at() + 1, lines.get(first.line()).end(), true, false, false);
        }
        stack.clear();
    }

    /** Whether the next mark from this line on closes, before any that opens. */
    private boolean closesFirst(int from) {
        for (int line = from; line < Math.min(lines.size(), from + MOST_LINES); line++) {
            Span span = lines.get(line);
            for (int i = span.start(); i < span.end(); i++) {
                char c = text.charAt(i);
                if (EITHER.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0) {
                    return i > span.start() && !opens(c, i, span, List.of());
                }
            }
        }
        return false;
    }

    private boolean opens(char c, int at, Span line, List<Open> stack) {
        boolean blankBefore = at == line.start()
                || isBlank(text.charAt(at - 1))
                || "([{-–—/:".indexOf(text.charAt(at - 1)) >= 0
                || OPENING.indexOf(text.charAt(at - 1)) >= 0;
        boolean wordAfter = at + 1 < line.end() && !isBlank(text.charAt(at + 1));
        boolean firmly = OPENING.indexOf(c) >= 0;
        boolean shut = CLOSING.indexOf(c) >= 0;
        if (blankBefore && wordAfter) {
            return !isStop(text.charAt(at + 1)) || stack.isEmpty();
        }
        if (!blankBefore && !wordAfter) {
            boolean afterStop = isStop(text.charAt(at - 1));
            boolean glued = c == '"' && Character.isLetter(text.charAt(at - 1)) && closedLater(at, line);
            return stack.isEmpty() && (firmly || glued) && !afterStop;
        }
        if (firmly || shut) {
            return firmly
                    && !(c == '“'
                            && !stack.isEmpty()
                            && stack.get(stack.size() - 1).mark() == '„');
        }
        if (!blankBefore && stack.isEmpty()) {
            // glued to the word before: "وقال"إننا
            return Character.isLetterOrDigit(text.charAt(at - 1)) && at + 1 < line.end() && closedLater(at, line);
        }
        return stack.isEmpty();
    }

    private boolean closedLater(int at, Span line) {
        return text.indexOf(text.charAt(at), at + 1) >= 0 && text.indexOf(text.charAt(at), at + 1) < line.end();
    }

    private boolean opensSingle(int at, Span line) {
        char before = at == line.start() ? ' ' : text.charAt(at - 1);
        char after = at + 1 < line.end() ? text.charAt(at + 1) : ' ';
        return text.charAt(at) != '’'
                && (isBlank(before) || "([{-–—“\"".indexOf(before) >= 0)
                && Character.isLetterOrDigit(after)
                && singleCloses(at, line);
    }

    /** A single mark opens only what a later one closes in the same line: " 'tis" opens nothing, ‘ opens surely. */
    private boolean singleCloses(int at, Span line) {
        boolean sure = text.charAt(at) == '‘';
        for (int i = at + 2; i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == '‘' && !sure && isBlank(text.charAt(i - 1))) {
                return false;
            }
            if ((c == '\'' || c == '’')
                    && !isBlank(text.charAt(i - 1))
                    && (i + 1 == line.end() || !Character.isLetterOrDigit(text.charAt(i + 1)))
                    && (sure || text.charAt(i - 1) != 's')) {
                return true;
            }
        }
        return false;
    }

    private boolean closesSingle(int at, Span line, List<Open> stack) {
        boolean open =
                !stack.isEmpty() && "'‘".indexOf(stack.get(stack.size() - 1).mark()) >= 0;
        boolean wordAfter = at + 1 < line.end() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean plural = at > line.start() && text.charAt(at - 1) == 's' && singleCloses(at, line);
        return open && !wordAfter && !plural;
    }

    private void close(int at, int index, List<Open> stack) {
        Span line = lines.get(index);
        if (stack.isEmpty()) {
            boolean word =
                    at > line.start() && (Character.isLetter(text.charAt(at - 1)) || isStop(text.charAt(at - 1)));
            boolean fresh =
                    quotes.isEmpty() || quotes.get(quotes.size() - 1).span().end() < line.start();
            if ("”»".indexOf(text.charAt(at)) >= 0 && word && fresh && endsSpeech(at, line)) {
                add(line.start(), at, false, true, false);
            }
            return;
        }
        Open open = stack.remove(stack.size() - 1);
        boolean single = "'‘’".indexOf(text.charAt(at)) >= 0;
        while (!single && !stack.isEmpty() && "'‘".indexOf(open.mark()) >= 0) {
            open = stack.remove(stack.size() - 1);
        }
        boolean inner = !stack.isEmpty();
        if (open.line() == index) {
            add(open.at() + 1, at, true, true, inner);
            return;
        }
        add(open.at() + 1, lines.get(open.line()).end(), true, false, inner);
        for (int between = open.line() + 1; between < index; between++) {
            add(lines.get(between).start(), lines.get(between).end(), false, false, inner);
        }
        add(line.start(), at, false, true, inner);
    }

    /** Whether a closing mark ends the line, or a comma or dash goes on behind it. */
    private boolean endsSpeech(int at, Span line) {
        int i = at + 1;
        while (i < line.end() && isBlank(text.charAt(i))) {
            i++;
        }
        return i + 1 >= line.end() || ",،-–—".indexOf(text.charAt(i)) >= 0;
    }

    private void add(int from, int to, boolean opened, boolean closed, boolean inner) {
        int dash = insertion(from, to);
        if (dash > 0) {
            Matcher told = INSERTION.matcher(text).region(dash, to);
            if (told.lookingAt()) {
                add(from, dash, opened, false, inner);
                add(told.end(), to, false, closed, inner);
                return;
            }
        }
        Span words = from < to ? bare(from, to) : null;
        if (words != null) {
            quotes.add(
                    new Quote(words, new Span(opened ? from - 1 : from, closed ? to + 1 : to), opened, closed, inner));
        }
    }

    /** Where "– X söyləyib, –" begins inside a quotation, -1 where it does not. */
    private int insertion(int from, int to) {
        for (int i = from + 1; azerbaijani && i < to; i++) {
            boolean dash = text.charAt(i) == '–' || text.charAt(i) == '—';
            if (dash && INSERTION.matcher(text).region(i, to).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    /** The words without stops and blanks at the ends: “We agree,” is “We agree”. */
    private @Nullable Span bare(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (isBlank(text.charAt(start)) || isStop(text.charAt(start)))) {
            start++;
        }
        while (end > start && (isBlank(text.charAt(end - 1)) || isStop(text.charAt(end - 1)))) {
            end--;
        }
        return start < end ? Blanks.strip(text, start, end) : null;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isStop(char c) {
        return ".,،;؛!?؟:…".indexOf(c) >= 0;
    }
}

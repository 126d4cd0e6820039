package org.dragoman.check.text;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Blanks;
import org.dragoman.text.Span;

/**
 * Double quotation marks without a partner. The letters around a mark decide whether it opens, since languages use the same
 * marks either way; any double mark closes any other. Apostrophes and single marks are left alone, and so are inches.
 */
final class QuoteMarks {
    private static final String MARKS = "\"“”„«»";
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";
    private static final String STOPS = ".,،;؛!?؟:…";
    private static final String BRACKETS = "([{-–—/…";
    private static final String ATTACHED = "وفبلكـ";

    private final String text;
    private final List<Mark> open = new ArrayList<>();
    private final List<Mark> unpaired = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
    }

    /**
     * A mark without a partner.
     *
     * @param at offset
     * @param opens whether it opens
     */
    record Mark(int at, boolean opens) {}

    /**
     * The mark of a stretch of a text that has no partner in it. An even number of marks is taken for pairs, however they are
     * turned and whatever blanks stand beside them.
     *
     * @return one mark or none
     */
    static List<Mark> unpaired(String text, Span line) {
        QuoteMarks marks = new QuoteMarks(text);
        int count = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0 && !marks.isInch(i, line)) {
                marks.mark(i, line);
                count++;
            }
        }
        marks.unpaired.addAll(marks.open);
        return count % 2 == 0 ? List.of() : List.of(marks.unpaired.get(0));
    }

    private void mark(int at, Span line) {
        if (opens(at, line)) {
            open.add(new Mark(at, true));
        } else if (open.isEmpty()) {
            unpaired.add(new Mark(at, false));
        } else {
            open.remove(open.size() - 1);
        }
    }

    private boolean opens(int at, Span line) {
        char c = text.charAt(at);
        char before = at == line.start() ? ' ' : text.charAt(at - 1);
        char after = at + 1 < line.end() ? text.charAt(at + 1) : ' ';
        boolean blankBefore = Blanks.isBlank(before) || BRACKETS.indexOf(before) >= 0 || opened(at - 1);
        boolean wordAfter = !Blanks.isBlank(after) && STOPS.indexOf(after) < 0 && ")]}".indexOf(after) < 0;
        if (blankBefore && wordAfter) {
            return CLOSING.indexOf(c) < 0 || open.isEmpty() || MARKS.indexOf(after) < 0;
        }
        if (!blankBefore && !wordAfter) {
            return open.isEmpty() && c == '«';
        }
        if (blankBefore) {
            return open.isEmpty() && at + 1 < line.end();
        }
        boolean attached = ATTACHED.indexOf(before) >= 0 && (at < line.start() + 2 || !isLetter(text.charAt(at - 2)));
        if (attached && c != '”' && c != '»') {
            return true;
        }
        return open.isEmpty() ? CLOSING.indexOf(c) < 0 : OPENING.indexOf(c) >= 0 && !isLetter(before);
    }

    private boolean opened(int at) {
        return !open.isEmpty() && open.get(open.size() - 1).at() == at;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** As in 12" and 5'10". */
    private boolean isInch(int at, Span line) {
        boolean behindDigit = at > line.start() && Character.isDigit(text.charAt(at - 1));
        return text.charAt(at) == '"' && behindDigit && open.isEmpty();
    }
}

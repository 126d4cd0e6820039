package org.dragoman.voice;

import java.util.List;
import org.dragoman.text.Span;

/**
 * Words between quotation marks, within one line.
 *
 * @param span the words without the marks and the white space beside them
 * @param outer the words with the marks
 * @param opened whether the opening mark stands in this line
 * @param closed whether the closing mark stands in this line
 * @param inner whether another pair of marks stands around it
 */
record Quote(Span span, Span outer, boolean opened, boolean closed, boolean inner) {
    static boolean around(List<Quote> quotes, Span word) {
        for (Quote quote : quotes) {
            if (quote.outer().covers(word)) {
                return true;
            }
        }
        return false;
    }
}

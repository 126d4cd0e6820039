package org.dragoman.article.fault;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Quotation marks of a paragraph that have no pair in it. */
final class UnpairedQuotes {
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";

    private UnpairedQuotes() {}

    /**
     * Finds marks without a pair. Straight marks pair with the next straight one; a closing mark may also stand for an opening
     * one where the language writes both alike.
     */
    static List<Integer> find(String line) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Integer> unpaired = new ArrayList<>();
        int straight = -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                straight = straight < 0 ? i : -1;
            } else if (OPENING.indexOf(c) >= 0) {
                if (c == '“' && !open.isEmpty() && "„”".indexOf(line.charAt(open.peek())) >= 0) {
                    open.pop();
                } else {
                    open.push(i);
                }
            } else if (CLOSING.indexOf(c) >= 0) {
                if (!open.isEmpty()) {
                    open.pop();
                } else if (c == '”' && opens(line, i)) {
                    open.push(i);
                } else {
                    unpaired.add(i);
                }
            }
        }
        unpaired.addAll(open);
        if (straight >= 0) {
            unpaired.add(straight);
        }
        return unpaired;
    }

    /** A blank, a bracket or an Arabic proclitic stands before it and a letter or digit behind. */
    private static boolean opens(String line, int at) {
        boolean before = at == 0
                || !Character.isLetterOrDigit(line.charAt(at - 1)) && ".!?؟،,".indexOf(line.charAt(at - 1)) < 0
                || "وفبلك".indexOf(line.charAt(at - 1)) >= 0
                        && (at == 1 || !Character.isLetterOrDigit(line.charAt(at - 2)));
        return before && at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
    }
}

package org.dragoman.glossary.format.tbx;

import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;

/** What stands before the root element. A DOCTYPE is accepted only for TBX v2, and only without declarations. */
final class TbxProlog {
    private static final String DOCTYPE = "<!DOCTYPE";

    private TbxProlog() {}

    /**
     * Looks at the text before the root element; loads nothing.
     *
     * @param text the whole file
     * @param problems takes an error where the file must not be parsed
     * @return whether it may be parsed, by a parser that loads no DTD
     */
    static boolean accept(String text, Problems problems) {
        int at = doctype(text);
        if (at < 0) {
            return true;
        }
        int end = at + DOCTYPE.length();
        char quote = 0;
        for (; end < text.length(); end++) {
            char c = text.charAt(end);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == '>') {
                break;
            }
        }
        if (end < text.length() && text.charAt(end) == '[') {
            problems.error(
                    end,
                    ProblemCode.DOCTYPE,
                    "The DOCTYPE declares entities or elements of its own.",
                    "Remove the part between [ and ], and write out what its entities stand for.");
            return false;
        }
        String rest = text.substring(at + DOCTYPE.length(), end).strip();
        if (rest.equals("martif") || (rest.startsWith("martif") && Character.isWhitespace(rest.charAt(6)))) {
            return true;
        }
        problems.error(
                at,
                ProblemCode.DOCTYPE,
                "The file has a DOCTYPE, which is known only for TBX v2 (martif).",
                "Remove the DOCTYPE line.");
        return false;
    }

    private static int doctype(String text) {
        int i = text.startsWith("\uFEFF") ? 1 : 0;
        while (i < text.length()) {
            String close;
            if (Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            } else if (text.startsWith("<?", i)) {
                close = "?>";
            } else if (text.startsWith("<!--", i)) {
                close = "-->";
            } else {
                return text.startsWith(DOCTYPE, i) ? i : -1;
            }
            int end = text.indexOf(close, i + 2);
            if (end < 0) {
                return -1;
            }
            i = end + close.length();
        }
        return -1;
    }
}

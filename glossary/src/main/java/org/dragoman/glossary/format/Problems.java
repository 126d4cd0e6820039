package org.dragoman.glossary.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Collects what is wrong with one text, by offset. For one read; not safe for use by several threads. */
public final class Problems {
    private final String source;
    private final String text;
    private final List<InputProblem> all = new ArrayList<>();
    private int[] lineStarts = {};

    /**
     * Nothing wrong yet.
     *
     * @param source name of the file, for messages
     * @param text its text
     */
    public Problems(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /**
     * Notes something that makes the file unusable.
     *
     * @param offset place in the text, UTF-16; negative for the whole file
     * @param code stable id of the kind of problem
     * @param message what was found, a full sentence
     * @param advice what to do, a full sentence
     */
    public void error(int offset, String code, String message, String advice) {
        all.add(InputProblem.error(at(offset), code, message, advice));
    }

    /**
     * Notes something that deserves a look.
     *
     * @param offset place in the text, UTF-16; negative for the whole file
     * @param code stable id of the kind of problem
     * @param message what was found, a full sentence
     * @param advice what to do, a full sentence
     */
    public void warning(int offset, String code, String message, String advice) {
        all.add(InputProblem.warning(at(offset), code, message, advice));
    }

    /**
     * The place of an offset.
     *
     * @param offset place in the text, UTF-16; negative for the whole file
     * @return line and column, the column in code points
     */
    public SourcePosition at(int offset) {
        if (offset < 0) {
            return SourcePosition.of(source);
        }
        int line = line(offset);
        int start = lineStarts[line];
        return new SourcePosition(source, line + 1, 1 + text.codePointCount(start, Math.min(offset, text.length())));
    }

    private int line(int offset) {
        if (lineStarts.length == 0) {
            lineStarts = lineStarts(text);
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Lines end with LF, CRLF or a lone CR. */
    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * {@return everything found, in order of place}
     */
    public List<InputProblem> all() {
        return all.stream()
                .sorted(Comparator.comparingInt((InputProblem p) -> p.at().line())
                        .thenComparingInt(p -> p.at().column()))
                .toList();
    }
}

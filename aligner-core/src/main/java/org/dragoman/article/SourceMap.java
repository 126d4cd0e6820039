package org.dragoman.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from an article's text back to the file it was read from. The text is cut into parts (the fields of a JSON
 * record; one part for a plain file) and into runs, stretches that stand in the file as they stand in the text.
 *
 * <p>A packed document (.docx, .odt) has no bytes to point to: there a place is a paragraph of the body, counted from 1,
 * and a column in it; paragraph 0 is the document's properties.
 */
public final class SourceMap {
    /** Stands for an offset in bytes where the text does not stand in the file byte by byte. */
    public static final long NO_BYTES = -1;

    /**
     * A part of the text that stands in a field of its own.
     *
     * @param field name of the field, empty for a plain file
     * @param start first offset in the text
     * @param end offset after the last
     */
    public record Part(String field, int start, int end) {}

    /**
     * A stretch that stands in the file as it stands in the text.
     *
     * @param start first offset in the text
     * @param fileByte offset in the file in bytes, {@link #NO_BYTES} in a packed document
     * @param line line of the file, from 1; in a packed document the paragraph
     * @param column column in code points, from 1
     */
    public record Run(int start, long fileByte, int line, int column) {}

    /**
     * A place of the text.
     *
     * @param part the field it stands in
     * @param line line within the part, from 0
     * @param lineStart offset in the text at which that line begins
     */
    public record Place(Part part, int line, int lineStart) {}

    /**
     * A place in the file.
     *
     * @param fileByte offset in bytes, {@link #NO_BYTES} in a packed document
     * @param line line from 1; in a packed document the paragraph
     * @param column column in code points from 1
     */
    public record FilePlace(long fileByte, int line, int column) {}

    private final String source;
    private final String text;
    private final Charset charset;
    private final List<Part> parts;
    private final List<Run> runs;
    private final int[] lineStarts;
    private final boolean scattered;

    /**
     * Builds a map.
     *
     * @param source name of the file, as the user gave it
     * @param text the article's text
     * @param charset encoding of the file
     * @param parts fields in text order; together they hold all of the text but line ends between them
     * @param runs in text order; the first begins at 0 unless the text is empty
     */
    public SourceMap(String source, String text, Charset charset, List<Part> parts, List<Run> runs) {
        this(source, text, charset, parts, runs, false);
    }

    private SourceMap(
            String source, String text, Charset charset, List<Part> parts, List<Run> runs, boolean scattered) {
        this.source = source;
        this.text = text;
        this.charset = charset;
        this.parts = List.copyOf(parts);
        this.runs = List.copyOf(runs);
        this.lineStarts = lineStarts(text);
        this.scattered = scattered;
    }

    /**
     * A map of a text whose lines stand here and there in a file, each within a line of the file, or over several.
     *
     * @param source name of the file, as the user gave it
     * @param text the text
     * @param charset encoding of the file
     * @param runs in text order; the first begins at 0 unless the text is empty
     * @return the map
     */
    public static SourceMap scattered(String source, String text, Charset charset, List<Run> runs) {
        return new SourceMap(source, text, charset, List.of(new Part("", 0, text.length())), runs, true);
    }

    /**
     * A map for a text that came from no file.
     *
     * @param source what to call it
     * @param text the text
     * @return a map onto itself
     */
    public static SourceMap identity(String source, String text) {
        return new SourceMap(
                source,
                text,
                StandardCharsets.UTF_8,
                List.of(new Part("", 0, text.length())),
                List.of(new Run(0, 0, 1, 1)));
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * {@return name of the file, as the user gave it}
     */
    public String source() {
        return source;
    }

    /**
     * {@return whether lines of the text are no lines of the file, so that only {@link #inFile} tells where they stand}
     */
    public boolean isScattered() {
        return scattered;
    }

    /**
     * {@return the fields in text order}
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * {@return the stretches of the file, in text order}
     */
    public List<Run> runs() {
        return runs;
    }

    /**
     * {@return encoding of the file}
     */
    public Charset charset() {
        return charset;
    }

    /**
     * Field and line of an offset.
     *
     * @param offset in the text, UTF-16, at most its length
     * @return the place, or null for an offset between two parts
     */
    public @Nullable Place place(int offset) {
        for (Part part : parts) {
            if (offset >= part.start() && offset <= part.end()) {
                int line = lineIndex(offset);
                int first = lineIndex(part.start());
                return new Place(part, line - first, Math.max(part.start(), lineStarts[line]));
            }
        }
        return null;
    }

    private int lineIndex(int offset) {
        int low = 0;
        int high = lineStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * Where an offset stands in the file.
     *
     * @param offset in the text, UTF-16, at most its length
     * @return bytes, line and column in the file
     */
    public FilePlace inFile(int offset) {
        if (runs.isEmpty()) {
            return new FilePlace(NO_BYTES, 1, 1);
        }
        Run run = runs.get(runIndex(offset));
        String between = text.substring(run.start(), offset);
        int lineEnd = between.lastIndexOf('\n');
        int lines = (int) between.chars().filter(c -> c == '\n').count();
        int column = lineEnd < 0
                ? run.column() + between.codePointCount(0, between.length())
                : 1 + between.codePointCount(lineEnd + 1, between.length());
        long fileByte = run.fileByte() == NO_BYTES ? NO_BYTES : run.fileByte() + between.getBytes(charset).length;
        return new FilePlace(fileByte, run.line() + lines, column);
    }

    private int runIndex(int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * Whether every line of the text begins a line of the file and stands there without gaps, so that columns may be
     * counted in the text. A record with fields or escapes is none such.
     *
     * @return true for plain text and for paragraphs
     */
    public boolean literal() {
        if (isScattered()) {
            return false;
        }
        int column = 1;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean lineEnd = run.start() < text.length() && text.charAt(run.start()) == '\n';
            if (!lineEnd && run.column() != column) {
                return false;
            }
            String stretch = text.substring(
                    run.start(), i + 1 < runs.size() ? runs.get(i + 1).start() : text.length());
            String last = stretch.substring(stretch.lastIndexOf('\n') + 1);
            int points = last.codePointCount(0, last.length());
            column = last.length() == stretch.length() ? run.column() + points : 1 + points;
        }
        return true;
    }
}

package org.dragoman.article.bitext;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of a file with the place of each of its chars in the file: entities, escapes and marked sections are read, inline
 * tags left out. Offsets are UTF-16 offsets into {@link #text()}, and into {@link TextFile#chars()}. Immutable.
 */
public final class PlacedText {
    private final TextFile file;
    private final String text;
    private final List<Piece> pieces;
    private final int raw;

    private PlacedText(TextFile file, String text, List<Piece> pieces, int raw) {
        this.file = file;
        this.text = text;
        this.pieces = List.copyOf(pieces);
        this.raw = raw;
    }

    /**
     * {@return the file that it stands in}
     */
    public TextFile file() {
        return file;
    }

    /**
     * {@return the text, as it is meant; line breaks are {@code \n}}
     */
    public String text() {
        return text;
    }

    /**
     * Where a char begins in the file.
     *
     * @param offset offset in the text, at most its length
     * @return offset in the file's chars; that behind the last char for the length
     */
    public int inFile(int offset) {
        if (pieces.isEmpty()) {
            return raw;
        }
        if (offset >= text.length()) {
            return pieces.get(pieces.size() - 1).rawEnd();
        }
        Piece piece = pieces.get(index(offset));
        return piece.literal() ? piece.raw() + offset - piece.start() : piece.raw();
    }

    /** The stretches in the order of the text. */
    List<Piece> pieces() {
        return pieces;
    }

    /** Index of the stretch that holds an offset before the end. */
    int index(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Where the char before an offset ends in the file. */
    int endInFile(int offset) {
        Piece piece = pieces.get(index(offset - 1));
        return piece.literal() ? piece.raw() + offset - piece.start() : piece.rawEnd();
    }

    /** Whether chars follow each other in the file as text of one element. */
    private boolean inOneStretch(int from, int to) {
        for (int i = index(from); i <= index(to - 1); i++) {
            Piece piece = pieces.get(i);
            boolean gap = i > index(from) && pieces.get(i - 1).rawEnd() != piece.raw();
            if (gap || piece.notation() != Notation.XML) {
                return false;
            }
        }
        return true;
    }

    /** Takes the chars of a text in their order. Not safe for use by several threads. */
    public static final class Builder {
        private final TextFile file;
        private final int raw;
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        /**
         * Begins a text.
         *
         * @param file the file that it stands in
         * @param raw where it stands in the file, for a text without chars
         */
        public Builder(TextFile file, int raw) {
            this.file = file;
            this.raw = raw;
        }

        /**
         * Adds chars that stand in the file as they are.
         *
         * @param from offset in the file's chars
         * @param to offset after the last
         * @param notation how chars are written there; {@link Notation#PLAIN} where each stands for itself
         */
        public void literal(int from, int to, Notation notation) {
            written(file.chars().substring(from, to), from, to, notation);
        }

        /**
         * Adds chars with their place in the file.
         *
         * @param chars as many as in the file, or one, or a pair, that the file writes otherwise
         * @param from offset in the file's chars
         * @param to offset after the last
         * @param notation null where they cannot be rewritten
         */
        public void written(String chars, int from, int to, @Nullable Notation notation) {
            if (chars.isEmpty()) {
                return;
            }
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            boolean alike = chars.length() == to - from;
            if (alike && last != null && last.literal() && last.rawEnd() == from && last.notation() == notation) {
                pieces.set(
                        pieces.size() - 1,
                        new Piece(last.start(), last.length() + to - from, last.raw(), to - last.raw(), notation));
            } else {
                pieces.add(new Piece(text.length(), chars.length(), from, to - from, notation));
            }
            text.append(chars);
        }

        boolean isEmpty() {
            return text.length() == 0;
        }

        char last() {
            return text.charAt(text.length() - 1);
        }

        /** The text with every line break and the blanks around it as one blank, and none at its ends. */
        PlacedText collapsed() {
            PlacedText all = build();
            if (text.indexOf("\n") < 0) {
                return all;
            }
            Builder out = new Builder(file, raw);
            for (int at = 0; at < text.length(); ) {
                int end = at;
                boolean line = false;
                while (end < text.length() && isBlank(text.charAt(end)) == isBlank(text.charAt(at))) {
                    line |= text.charAt(end) == '\n';
                    end++;
                }
                int from = all.inFile(at);
                if (!line || !all.inOneStretch(at, end)) {
                    out.copy(all, at, end);
                } else if (at > 0 && end < text.length()) {
                    out.written(" ", from, all.endInFile(end), Notation.XML);
                }
                at = end;
            }
            return out.build();
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\n' || c == '\t';
        }

        /** Takes chars of another text of the file. */
        void copy(PlacedText of, int from, int to) {
            for (int at = from; at < to; ) {
                Piece piece = of.pieces.get(of.index(at));
                int end = Math.min(to, piece.end());
                int first = piece.literal() ? piece.raw() + at - piece.start() : piece.raw();
                int last = piece.literal() ? piece.raw() + end - piece.start() : piece.rawEnd();
                written(of.text.substring(at, end), first, last, piece.notation());
                at = end;
            }
        }

        /**
         * {@return the finished text}
         */
        public PlacedText build() {
            return new PlacedText(file, text.toString(), pieces, raw);
        }
    }
}

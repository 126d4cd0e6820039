package org.dragoman.article.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How a change of a text changes its file.
 *
 * @param changes what to write where
 * @param refusal why nothing can be written, null where it can
 */
record Placement(List<TextFile.Change> changes, @Nullable String refusal) {
    /** A stretch of the file without a tag in it. */
    private record Stretch(int from, int to, Notation notation) {}

    private static final Pattern OPENS =
            Pattern.compile("(<[^/!?][^<>]*[^/<>]>|<[^/!?<>]>|</bpt>|</bpt\\s*>|<sc\\b[^<>]*/>)$");
    private static final Pattern CLOSES = Pattern.compile("^(</|<ept\\b|<ec\\b)");
    /** Elements of packed documents that mark words; others there surround runs, which come and go as programs please. */
    private static final Pattern LINK = Pattern.compile("<text:a\\b[^<>]*>$");

    /** How much of a file is looked at for a tag beside a stretch. */
    private static final int LONGEST_TAG = 4_000;

    static Placement of(PlacedText text, Span span, String words) {
        String old = span.in(text.text());
        int before = commonStart(old, words);
        int behind = commonEnd(old, words, before);
        int start = span.start() + before;
        int end = span.end() - behind;
        String inner = words.substring(before, words.length() - behind);
        if (start == end && inner.isEmpty()) {
            return new Placement(List.of(), null);
        }
        List<Stretch> stretches = new ArrayList<>();
        if (start == end) {
            String refusal = insertion(text, start, stretches);
            if (refusal != null) {
                return refused(refusal);
            }
        } else {
            String refusal = stretches(text, start, end, stretches);
            if (refusal != null) {
                return refused(refusal);
            }
        }
        return write(text.file(), stretches, inner);
    }

    private static Placement refused(String reason) {
        return new Placement(List.of(), reason);
    }

    /** Behind the char before, so that a word grows where it stands. */
    private static @Nullable String insertion(PlacedText text, int at, List<Stretch> out) {
        for (int offset : new int[] {at - 1, at}) {
            if (offset < 0 || offset >= text.text().length()) {
                continue;
            }
            Piece piece = text.pieces().get(text.index(offset));
            if (piece.notation() != null) {
                int raw = offset < at
                        ? piece.literal() ? piece.raw() + at - piece.start() : piece.rawEnd()
                        : text.inFile(at);
                out.add(new Stretch(raw, raw, piece.notation()));
                return null;
            }
        }
        return "there is no text to write it to";
    }

    private static @Nullable String stretches(PlacedText text, int start, int end, List<Stretch> out) {
        for (int i = text.index(start); i < text.pieces().size(); i++) {
            Piece piece = text.pieces().get(i);
            if (piece.start() >= end) {
                break;
            }
            Notation notation = piece.notation();
            if (notation == null) {
                return "it holds a line break or a blank that belongs to the layout";
            }
            int from = piece.literal() ? piece.raw() + Math.max(0, start - piece.start()) : piece.raw();
            int to = piece.literal() ? piece.rawEnd() - Math.max(0, piece.end() - end) : piece.rawEnd();
            Stretch last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && last.to() == from && last.notation() == notation) {
                out.set(out.size() - 1, new Stretch(last.from(), to, notation));
            } else {
                out.add(new Stretch(from, to, notation));
            }
        }
        return null;
    }

    /** The words go into the longest stretch; the others are emptied. */
    private static Placement write(TextFile file, List<Stretch> stretches, String words) {
        Stretch longest = stretches.get(0);
        for (Stretch stretch : stretches) {
            longest = stretch.to() - stretch.from() > longest.to() - longest.from() ? stretch : longest;
        }
        List<TextFile.Change> changes = new ArrayList<>();
        for (Stretch stretch : stretches) {
            String written = stretch.equals(longest) ? stretch.notation().write(words, file.charset()) : "";
            if (written == null) {
                return refused("the file's encoding or format has no way to write \"" + words + "\"");
            }
            if (written.isEmpty() && isAllOfAnElement(file, stretch)) {
                return refused("a tag in it would be left without words");
            }
            changes.add(new TextFile.Change(
                    stretch.from(), stretch.to(), isLayout(written, file, stretch) ? "\\" + written : written));
        }
        return new Placement(changes, null);
    }

    /** Whether the blank at the beginning would be taken for one between a key and its value, or before a line. */
    private static boolean isLayout(String written, TextFile file, Stretch stretch) {
        if (!written.startsWith(" ")
                || stretch.notation() != Notation.PROPERTY && stretch.notation() != Notation.MESSAGE) {
            return false;
        }
        int before = stretch.from() - 1;
        while (before >= 0 && " \t\f".indexOf(file.chars().charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || "\r\n=:".indexOf(file.chars().charAt(before)) >= 0;
    }

    private static boolean isAllOfAnElement(TextFile file, Stretch stretch) {
        String chars = file.chars();
        if (stretch.notation() != Notation.XML
                || chars.substring(stretch.from(), stretch.to()).isBlank()) {
            return false;
        }
        String left = chars.substring(Math.max(0, stretch.from() - LONGEST_TAG), stretch.from());
        if (file.isPacked()) {
            return LINK.matcher(left).find() || left.lastIndexOf("<w:hyperlink") > left.lastIndexOf("</w:hyperlink");
        }
        String right = chars.substring(stretch.to(), Math.min(chars.length(), stretch.to() + 5));
        return OPENS.matcher(left).find() && CLOSES.matcher(right).find();
    }

    /** A line break in the text is as good as the blank in the new words. */
    private static boolean isSame(char old, char wanted) {
        return old == wanted || old == '\n' && wanted == ' ';
    }

    private static int commonStart(String old, String words) {
        int most = Math.min(old.length(), words.length());
        int n = 0;
        while (n < most && isSame(old.charAt(n), words.charAt(n))) {
            n++;
        }
        return n > 0 && Character.isHighSurrogate(old.charAt(n - 1)) ? n - 1 : n;
    }

    private static int commonEnd(String old, String words, int start) {
        int most = Math.min(old.length(), words.length()) - start;
        int n = 0;
        while (n < most && isSame(old.charAt(old.length() - 1 - n), words.charAt(words.length() - 1 - n))) {
            n++;
        }
        return n > 0 && Character.isLowSurrogate(old.charAt(old.length() - n)) ? n - 1 : n;
    }
}

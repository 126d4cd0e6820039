package org.dragoman.app.ui.checks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.article.Article;
import org.dragoman.article.Decoded;
import org.dragoman.article.format.RecordText;
import org.dragoman.text.ReadResult;

/**
 * A plain-text file with edits written into it: its encoding, byte order mark and line ends stay, and so does every byte that
 * no edit met. Immutable.
 */
public final class TextFile {
    private final byte[] bytes;
    private final Charset charset;
    private final Article original;

    private TextFile(byte[] bytes, Charset charset, Article original) {
        this.bytes = bytes;
        this.charset = charset;
        this.original = original;
    }

    /**
     * The file that edits of an article can be written into.
     *
     * @param original the article as it was read
     * @return its file; empty where it is neither plain text nor a record of JSON, or is not there
     */
    public static Optional<Path> path(Article original) {
        try {
            return isPlain(original) || RecordText.isIn(original)
                    ? Optional.of(Path.of(original.source().source())).filter(Files::isRegularFile)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether an article was read from a file of plain text.
     *
     * @param original the article as it was read
     * @return true where all of the file is its text
     */
    public static boolean isPlain(Article original) {
        return original.source().source().toLowerCase(Locale.ROOT).endsWith(".txt")
                && original.source().parts().size() == 1
                && original.source().parts().get(0).field().isEmpty();
    }

    /**
     * Takes the bytes of an article's file.
     *
     * @param original the article as it was read from them
     * @param bytes the file
     * @return the file; empty where its text is another by now
     */
    public static Optional<TextFile> of(Article original, byte[] bytes) {
        ReadResult<Decoded> decoded = Decoded.of(original.source().source(), bytes, null, null);
        if (!(decoded instanceof ReadResult.Ok<Decoded> ok)) {
            return Optional.empty();
        }
        String lines = ok.value().text().replace("\r\n", "\n").replace('\r', '\n');
        return lines.equals(original.text())
                ? Optional.of(new TextFile(bytes.clone(), ok.value().charset(), original))
                : Optional.empty();
    }

    /** Part of the changed text: a stretch of the original one, or what was added. */
    private record Piece(int start, int end, String added) {
        int length() {
            return added.isEmpty() ? end - start : added.length();
        }

        Piece part(int from, int to) {
            return added.isEmpty()
                    ? new Piece(start + from, start + to, "")
                    : new Piece(0, 0, added.substring(from, to));
        }
    }

    /**
     * The file with edits.
     *
     * @param edits in the order in which they were made
     * @return its bytes
     * @throws CharacterCodingException where the file's encoding has no way to write a character
     */
    public byte[] with(List<TextEdit> edits) throws CharacterCodingException {
        List<Piece> pieces =
                new ArrayList<>(List.of(new Piece(0, original.text().length(), "")));
        edits.forEach(e -> cut(pieces, e));
        String lineEnd = lineEnd();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 256);
        int mark = original.text().isEmpty() ? bytes.length : byteOf(0);
        out.write(bytes, 0, mark);
        for (Piece piece : pieces) {
            if (piece.added().isEmpty()) {
                int from = byteOf(piece.start());
                out.write(bytes, from, byteOf(piece.end()) - from);
            } else {
                ByteBuffer added = charset.newEncoder()
                        .encode(CharBuffer.wrap(piece.added().replace("\n", lineEnd)));
                out.write(added.array(), added.arrayOffset(), added.remaining());
            }
        }
        return out.toByteArray();
    }

    private static void cut(List<Piece> pieces, TextEdit edit) {
        List<Piece> next = new ArrayList<>();
        int at = 0;
        boolean written = edit.after().isEmpty();
        for (Piece piece : pieces) {
            int end = at + piece.length();
            if (at < edit.at()) {
                next.add(piece.part(0, Math.min(piece.length(), edit.at() - at)));
            }
            if (!written && end >= edit.at()) {
                next.add(new Piece(0, 0, edit.after()));
                written = true;
            }
            if (end > edit.end()) {
                next.add(piece.part(Math.max(0, edit.end() - at), piece.length()));
            }
            at = end;
        }
        pieces.clear();
        next.stream().filter(p -> p.length() > 0).forEach(pieces::add);
        if (!written) {
            pieces.add(new Piece(0, 0, edit.after()));
        }
    }

    /** Where a char stands in the file; a line end of two chars stands where the first of them does. */
    private int byteOf(int offset) {
        if (offset == original.text().length()) {
            return bytes.length;
        }
        int at = (int) original.source().inFile(offset).fileByte();
        byte[] feed = "\n".getBytes(charset);
        byte[] back = "\r".getBytes(charset);
        return stands(feed, at) && stands(back, at - back.length) ? at - back.length : at;
    }

    private boolean stands(byte[] sign, int at) {
        return at >= 0
                && at + sign.length <= bytes.length
                && Arrays.equals(bytes, at, at + sign.length, sign, 0, sign.length);
    }

    /** The line end that the file has, that of its first line. */
    private String lineEnd() {
        int first = original.text().indexOf('\n');
        if (first < 0) {
            return "\n";
        }
        int at = byteOf(first);
        byte[] feed = "\n".getBytes(charset);
        byte[] back = "\r".getBytes(charset);
        return !stands(back, at) ? "\n" : stands(feed, at + back.length) ? "\r\n" : "\r";
    }

    /**
     * What the file is encoded in.
     *
     * @return the encoding
     */
    public Charset charset() {
        return charset;
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file the file
     * @return its bytes
     * @throws IOException where it cannot be read
     */
    public static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}

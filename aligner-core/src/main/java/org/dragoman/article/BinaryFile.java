package org.dragoman.article;

import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Tells files that are no text from text in an encoding without zeros. */
final class BinaryFile {
    /** A kind of file and how it begins. */
    private record Kind(String name, String start) {}

    private static final Kind[] KINDS = {
        new Kind("a PNG image", "\u0089PNG"),
        new Kind("a GIF image", "GIF8"),
        new Kind("a JPEG image", "\u00FF\u00D8\u00FF"),
        new Kind("a PDF document", "%PDF-"),
        new Kind("a ZIP archive, as .docx and .odt files are", "PK\u0003\u0004"),
        new Kind("an old Office document", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
        new Kind("an RTF document", "{\\rtf"),
        new Kind("a gzip archive", "\u001F\u008B"),
        new Kind("a 7-Zip archive", "7z\u00BC\u00AF"),
        new Kind("a RAR archive", "Rar!\u001A")
    };

    private BinaryFile() {}

    /** What is wrong with bytes that are no text, null where they may be one. */
    static @Nullable InputProblem problem(String name, byte[] bytes) {
        for (Kind kind : KINDS) {
            if (Encodings.startsWith(bytes, kind.start().chars().toArray())) {
                return error(SourcePosition.of(name), "The file is " + kind.name() + ", so it is no plain text.");
            }
        }
        int controls = 0;
        int first = -1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return nul(position(name, bytes, i));
            }
            if (bytes[i] > 0 && Encodings.isControl(bytes[i])) {
                first = first < 0 ? i : first;
                controls++;
            }
        }
        return controls > 3 && controls > bytes.length / 50
                ? error(
                        position(name, bytes, first),
                        "The file holds " + controls + " control characters, so it is no text.")
                : null;
    }

    static InputProblem nul(SourcePosition at) {
        return error(at, "The file holds a NUL character, so it is no text.");
    }

    private static InputProblem error(SourcePosition at, String message) {
        return InputProblem.error(at, "A002", message, "Leave the file out, or convert it to text first.");
    }

    /** A place in bytes that are as good as UTF-8: the second and later bytes of a char count for no column. */
    private static SourcePosition position(String name, byte[] bytes, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new SourcePosition(name, line, column);
    }
}

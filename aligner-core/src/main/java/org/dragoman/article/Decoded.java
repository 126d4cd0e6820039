package org.dragoman.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/**
 * A file as chars: UTF-8, or UTF-16 with a byte order mark. Anything else is an error with its place.
 *
 * @param text the chars, without byte order mark
 * @param charset what they were read as
 * @param bomLength bytes of the byte order mark
 */
public record Decoded(String text, Charset charset, int bomLength) {
    /**
     * Decodes a file.
     *
     * @param name the file as the user named it, for messages
     * @param bytes the whole file
     * @return the chars, or what is wrong and where
     */
    public static ReadResult<Decoded> of(String name, byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        int bom = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            bom = 3;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            bom = 2;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            bom = 2;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, bom, bytes.length - bom);
        CharBuffer out = CharBuffer.allocate(bytes.length - bom + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            SourcePosition at = position(name, text, text.length());
            String found = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF);
            return new ReadResult.Failed<>(List.of(InputProblem.error(
                    at,
                    "A001",
                    "The byte " + found + " is not " + charset.name() + " text.",
                    "Save the file as UTF-8; if it is no text file, leave it out.")));
        }
        int binary = text.indexOf('\0');
        if (binary >= 0) {
            return new ReadResult.Failed<>(List.of(InputProblem.error(
                    position(name, text, binary),
                    "A002",
                    "The file holds a NUL character, so it is no text.",
                    "Leave the file out, or convert it to text first.")));
        }
        return new ReadResult.Ok<>(new Decoded(text, charset, bom), List.of());
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static SourcePosition position(String name, String text, int offset) {
        int line = 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        return new SourcePosition(name, line, 1 + text.codePointCount(lineStart, offset));
    }
}

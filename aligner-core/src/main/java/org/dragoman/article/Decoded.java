package org.dragoman.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A file as chars.
 *
 * @param text the chars, without byte order mark
 * @param charset what they were read as; one whose bytes can be counted char by char
 * @param bomLength bytes of the byte order mark
 */
public record Decoded(String text, Charset charset, int bomLength) {
    private static final int CHUNK = 1 << 14;
    private static final String STRICT_ADVICE = "Save the file as UTF-8; if it is no text file, leave it out.";
    private static final String ADVICE =
            "Save the file as UTF-8, or name its encoding with --encoding; if it is no text file, leave it out.";

    /**
     * Decodes a file that has to be UTF-8, or UTF-16 with a byte order mark. Anything else is an error with its place.
     *
     * @param name the file as the user named it, for messages
     * @param bytes the whole file
     * @return the chars, or what is wrong and where
     */
    public static ReadResult<Decoded> of(String name, byte[] bytes) {
        Charset marked = Encodings.marked(bytes);
        return strict(
                new SourcePosition(name, 1, 1),
                bytes,
                marked == null ? StandardCharsets.UTF_8 : marked,
                markLength(marked),
                STRICT_ADVICE,
                List.of());
    }

    /**
     * Decodes a file whose encoding may be another. A byte order mark outweighs everything; then counts what the user
     * asked for, to the letter. Without either, valid UTF-8 is UTF-8 whatever the file says of itself, and UTF-16 is
     * known by its zeros; then what the file says, where the text looks right so; then windows-1256 and windows-1254,
     * where the text looks Arabic or Turkic so. What was not to be expected is said in a warning.
     *
     * @param name the file as the user named it, for messages
     * @param bytes the whole file
     * @param asked what the user asked for, null for nothing
     * @param label the name of an encoding that the file gives itself, known or not; null for none
     * @return the chars, or what is wrong and where
     */
    public static ReadResult<Decoded> of(String name, byte[] bytes, @Nullable Charset asked, @Nullable String label) {
        SourcePosition start = new SourcePosition(name, 1, 1);
        Charset said = asked != null ? asked : Encodings.labelled(label).orElse(null);
        Charset marked = Encodings.marked(bytes);
        if (marked != null) {
            return strict(
                    start,
                    bytes,
                    marked,
                    markLength(marked),
                    ADVICE,
                    said != null && !family(said).equals(family(marked))
                            ? List.of(contradiction(name, asked != null, said, marked, "begins as"))
                            : List.of());
        }
        if (asked != null) {
            return strict(start, bytes, ordered(asked, bytes), 0, ADVICE, List.of());
        }
        Charset wide = Encodings.utf16(bytes);
        if (wide != null) {
            return strict(start, bytes, wide, 0, ADVICE, List.of());
        }
        InputProblem binary = BinaryFile.problem(name, bytes);
        if (binary != null) {
            return new ReadResult.Failed<>(List.of(binary));
        }
        ReadResult<Decoded> utf8 = strict(start, bytes, StandardCharsets.UTF_8, 0, ADVICE, List.of());
        if (utf8 instanceof ReadResult.Ok<Decoded> ok) {
            boolean wider = ok.value().text().length() != bytes.length;
            return wider && said != null && !said.equals(StandardCharsets.UTF_8)
                    ? new ReadResult.Ok<>(
                            ok.value(), List.of(contradiction(name, false, said, StandardCharsets.UTF_8, "is valid")))
                    : ok;
        }
        return other(start, bytes, said).orElse(utf8);
    }

    /** What a file that is not UTF-8 may be: as it says, else as its words look; nothing where neither holds. */
    private static Optional<ReadResult<Decoded>> other(SourcePosition start, byte[] bytes, @Nullable Charset said) {
        if (said != null && !Encodings.wide(said)) {
            ReadResult<Decoded> result = strict(start, bytes, said, 0, ADVICE, List.of());
            if (result instanceof ReadResult.Ok<Decoded> ok
                    && TextShape.plausible(ok.value().text())) {
                return Optional.of(result);
            }
        }
        if (isDamagedUtf8(bytes)) {
            return Optional.empty();
        }
        if (TextShape.arabic(new String(bytes, Encodings.ARABIC))) {
            return Optional.of(guessed(start, bytes, Encodings.ARABIC));
        }
        return TextShape.turkic(new String(bytes, Encodings.TURKISH))
                ? Optional.of(guessed(start, bytes, Encodings.TURKISH))
                : Optional.empty();
    }

    private static ReadResult<Decoded> guessed(SourcePosition start, byte[] bytes, Charset charset) {
        return strict(
                start,
                bytes,
                charset,
                0,
                ADVICE,
                List.of(InputProblem.warning(
                        SourcePosition.of(start.source()),
                        "A009",
                        "The file is not UTF-8; by its words it was read as " + charset.name() + ".",
                        "Check the text; --encoding NAME sets the encoding.")));
    }

    /** Whether more sequences of several bytes are UTF-8 than are not: then a few bytes of it were spoilt. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                bad++;
            } else if (c >= 0x80) {
                good++;
            }
        }
        return good >= bad;
    }

    private static InputProblem contradiction(String name, boolean asked, Charset said, Charset found, String asWhat) {
        return InputProblem.warning(
                SourcePosition.of(name),
                "A008",
                (asked ? said.name() + " was asked for" : "The file says that it is " + said.name()) + ", but it "
                        + asWhat + " " + found.name() + "; it was read as " + found.name() + ".",
                "Check the text.");
    }

    private static String family(Charset charset) {
        return charset.name().startsWith("UTF-16") ? "UTF-16" : charset.name();
    }

    /** UTF-16 with its byte order, which is big-endian where nothing tells. */
    private static Charset ordered(Charset charset, byte[] bytes) {
        if (!charset.equals(StandardCharsets.UTF_16)) {
            return charset;
        }
        Charset byZeros = Encodings.utf16(bytes);
        return byZeros == null ? StandardCharsets.UTF_16BE : byZeros;
    }

    private static int markLength(@Nullable Charset marked) {
        return marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    /**
     * Decodes a part of a file, such as a line, in one encoding.
     *
     * @param start where the part begins
     * @param bytes the part, without byte order mark
     * @param charset the encoding
     * @return the chars, or what is wrong and where
     */
    public static ReadResult<Decoded> part(SourcePosition start, byte[] bytes, Charset charset) {
        return strict(start, bytes, charset, 0, ADVICE, List.of());
    }

    private static ReadResult<Decoded> strict(
            SourcePosition start, byte[] bytes, Charset charset, int mark, String advice, List<InputProblem> warnings) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer chunk = CharBuffer.allocate(CHUNK);
        StringBuilder out = new StringBuilder(Math.max(16, bytes.length / 2));
        CoderResult result;
        do {
            result = decoder.decode(in, chunk, true);
            out.append(chunk.flip());
            chunk.clear();
        } while (result.isOverflow());
        String text = out.toString();
        if (result.isError()) {
            String found = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF);
            return new ReadResult.Failed<>(List.of(InputProblem.error(
                    position(start, text, text.length()),
                    "A001",
                    "The byte " + found + " is not " + charset.name() + " text.",
                    advice)));
        }
        int binary = text.indexOf('\0');
        return binary >= 0
                ? new ReadResult.Failed<>(List.of(BinaryFile.nul(position(start, text, binary))))
                : new ReadResult.Ok<>(new Decoded(text, charset, mark), warnings);
    }

    private static SourcePosition position(SourcePosition start, String text, int offset) {
        int lines =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        return new SourcePosition(
                start.source(),
                start.line() + lines,
                (lines == 0 ? start.column() : 1) + text.codePointCount(lineStart, offset));
    }
}

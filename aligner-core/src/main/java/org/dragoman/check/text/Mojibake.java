package org.dragoman.check.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Reads again what was decoded by the wrong encoding: UTF-8 taken for a Windows code page, and Arabic of windows-1256 taken
 * for Western European.
 */
final class Mojibake {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final List<Charset> TAKEN_FOR = List.of(
            WESTERN,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1254"),
            ARABIC,
            Charset.forName("windows-1251"));
    private static final int LEAST_ARABIC = 3;
    private static final int MOST_TIMES = 2;
    private static final int MOST_MARKS = 3;

    /** The bytes that windows-1252 leaves open; decoders give control characters for them. */
    private static final String OPEN = "\u0081\u008D\u008F\u0090\u009D";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Mojibake() {}

    /** The word as it was meant, null where it is not decoded wrongly beyond doubt; marks around it may be right. */
    static @Nullable String repair(String word, LanguageTag language) {
        for (int start = 0; start <= Math.min(MOST_MARKS, word.length() - 1); start++) {
            for (int end = word.length(); end > Math.max(start, word.length() - MOST_MARKS - 1); end--) {
                boolean marks = isBare(word.substring(0, start)) && isBare(word.substring(end));
                String better = marks ? inner(word.substring(start, end), language) : null;
                if (better != null) {
                    return word.substring(0, start) + better + word.substring(end);
                }
            }
        }
        return null;
    }

    private static boolean isBare(String marks) {
        return marks.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static @Nullable String inner(String word, LanguageTag language) {
        String better = null;
        String now = word;
        for (int i = 0; i < MOST_TIMES; i++) {
            String next = once(now, language);
            if (next == null) {
                return better;
            }
            now = next;
            better = next;
        }
        return better;
    }

    private static @Nullable String once(String word, LanguageTag language) {
        if (word.chars().allMatch(c -> c < 0x80)) {
            return null;
        }
        for (Charset charset : TAKEN_FOR) {
            byte[] bytes = bytes(word, charset);
            String read = bytes == null ? null : decoded(bytes, StandardCharsets.UTF_8);
            if (read != null && read.length() < word.length() && plausible(read, language) && enough(charset, read)) {
                return read.replace(BYTE_ORDER_MARK, "");
            }
        }
        boolean arabic = language.equals(LanguageTag.AR)
                && word.chars().filter(c -> c >= 0xC0 && c <= 0xFF).count() >= LEAST_ARABIC
                && word.chars().noneMatch(c -> c < 0x80 && Character.isLetter(c));
        byte[] bytes = arabic ? bytes(word, WESTERN) : null;
        String read = bytes == null ? null : decoded(bytes, ARABIC);
        return read != null && read.chars().filter(c -> c >= 'ء' && c <= 'ي').count() >= LEAST_ARABIC ? read : null;
    }

    /** One letter of windows-1256 with a mark behind it may happen to be UTF-8. */
    private static boolean enough(Charset charset, String read) {
        return !charset.equals(ARABIC) || read.chars().filter(c -> c >= 0x80).count() >= LEAST_ARABIC;
    }

    /** Letters of the language, Latin letters and punctuation. */
    private static boolean plausible(String read, LanguageTag language) {
        boolean arabic = language.language().equals("ar");
        return read.chars()
                .allMatch(c -> c < 0x80
                        || c == 0xFEFF
                        || c >= 0xA0 && c <= 0x17F
                        || c == 'ə'
                        || c == 'Ə'
                        || arabic && c >= 0x60C && c <= 0x66C
                        || c >= 0x2010 && c <= 0x203A
                        || c == '€'
                        || c == '₼'
                        || c == '№'
                        || c == '™');
    }

    private static byte @Nullable [] bytes(String word, Charset charset) {
        byte[] bytes = new byte[word.length()];
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 0x80 || OPEN.indexOf(c) >= 0) {
                bytes[i] = (byte) c;
                continue;
            }
            try {
                ByteBuffer one = charset.newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .encode(CharBuffer.wrap(new char[] {c}));
                if (one.remaining() != 1) {
                    return null;
                }
                bytes[i] = one.get();
            } catch (CharacterCodingException e) {
                return null;
            }
        }
        return bytes;
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}

package org.dragoman.article.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The encoding that a page states in its first bytes, by {@code <meta charset>} or {@code http-equiv}. */
final class MetaCharset {
    /** Browsers look no farther. */
    private static final int LOOK_AT = 1024;

    private MetaCharset() {}

    /**
     * The label of a page's encoding.
     *
     * @param bytes the page
     * @return as it stands there, null where none does
     */
    static @Nullable String label(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT);
        for (int meta = lower.indexOf("<meta"); meta >= 0; meta = lower.indexOf("<meta", meta + 1)) {
            int end = lower.indexOf('>', meta);
            int name = lower.indexOf("charset", meta);
            if (end < 0 || name < 0 || name > end) {
                continue;
            }
            int from = skip(head, name + "charset".length(), " \t\r\n");
            if (from < end && head.charAt(from) == '=') {
                from = skip(head, from + 1, " \t\r\n\"'");
                int to = from;
                while (to < end && isLabel(head.charAt(to))) {
                    to++;
                }
                return to > from ? head.substring(from, to) : null;
            }
        }
        return null;
    }

    private static int skip(String text, int from, String chars) {
        int at = from;
        while (at < text.length() && chars.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isLabel(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || c == '-' || c == '_' || c == ':' || c == '.';
    }
}

package org.dragoman.app.ui.i18n;

/** Texts as a language of longer words would have them: two fifths longer, between brackets, with signs on the letters. */
final class PseudoText {
    private static final String PLAIN = "aceginoszuyACEINOSUYZ";
    private static final String MARKED = "åçéğîñöšžüýÅÇÉÎÑÖŠÜÝŽ";
    private static final String MORE = " ĺőņğ ŵőŕđš";

    private PseudoText() {}

    /**
     * Lengthens a text of the bundles.
     *
     * @param text as the bundle has it; what stands in braces, and the letter behind {@code &}, stay as they are
     * @return the longer text; an empty one stays empty
     */
    static String of(String text) {
        if (text.isBlank()) {
            return text;
        }
        StringBuilder out = new StringBuilder("[");
        int depth = 0;
        boolean key = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            int at = depth > 0 || key ? -1 : PLAIN.indexOf(c);
            out.append(at < 0 ? c : MARKED.charAt(at));
            key = c == '&';
        }
        int more = (text.length() * 2 + 4) / 5;
        for (int i = 0; i < more; i++) {
            out.append(MORE.charAt(i % MORE.length()));
        }
        return out.append(']').toString();
    }
}

package org.dragoman.app.ui.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Keys pressed together: modifiers and one key, named as the Java platform names them.
 *
 * @param text such as {@code ctrl shift F} or {@code F8}; modifiers in the order shift, ctrl, meta, alt, altGraph
 */
public record Chord(String text) {
    private static final List<String> MODIFIERS = List.of("shift", "ctrl", "meta", "alt", "altGraph");
    /** Keys that write a sign and have a name longer than it. */
    private static final Set<String> SIGNS = Set.of(
            "SPACE",
            "COMMA",
            "PERIOD",
            "SLASH",
            "SEMICOLON",
            "QUOTE",
            "BACK_SLASH",
            "BACK_QUOTE",
            "OPEN_BRACKET",
            "CLOSE_BRACKET",
            "MINUS",
            "EQUALS",
            "PLUS",
            "LESS",
            "NUMBER_SIGN");

    /** Puts the modifiers in order. */
    public Chord {
        List<String> words = Arrays.asList(text.trim().split("\\s+"));
        String key = words.get(words.size() - 1);
        List<String> modifiers = words.subList(0, words.size() - 1);
        text = String.join(" ", MODIFIERS.stream().filter(modifiers::contains).toList())
                + (modifiers.isEmpty() ? "" : " ")
                + key;
    }

    /**
     * {@return the key without its modifiers, such as {@code F}}
     */
    public String key() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private boolean has(String modifier) {
        return Arrays.asList(text.split(" "))
                .subList(0, text.split(" ").length - 1)
                .contains(modifier);
    }

    private boolean sign() {
        String key = key();
        return key.length() == 1 || SIGNS.contains(key) || key.startsWith("NUMPAD");
    }

    /**
     * {@return whether it writes a sign into a text, and so can be no command's}
     */
    public boolean types() {
        return sign() && (has("altGraph") || !(has("ctrl") || has("meta") || has("alt")));
    }

    /**
     * {@return whether it is what AltGr sends on some machines to write a sign: Ctrl and Alt with a key that writes one}
     */
    public boolean likeAltGr() {
        return sign() && has("ctrl") && has("alt");
    }
}

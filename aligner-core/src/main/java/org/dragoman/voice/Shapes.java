package org.dragoman.voice;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Shapes of words by their patterns; each is compiled once. */
final class Shapes {
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private Shapes() {}

    /** Whether a whole word has a shape. */
    static boolean matches(String word, String pattern) {
        return COMPILED.computeIfAbsent(pattern, Pattern::compile).matcher(word).matches();
    }
}

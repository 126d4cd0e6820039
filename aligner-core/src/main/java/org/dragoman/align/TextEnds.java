package org.dragoman.align;

import java.util.regex.Pattern;

/** How a text ends. */
final class TextEnds {
    private static final Pattern GOES_ON = Pattern.compile("(?:\\.\\.\\.|…|\\[…\\])[\\s\"'”’»)]*$");
    private static final Pattern ENDED = Pattern.compile("[.!?؟۔。:;][\\s\"'“”’»)\\]]*$");
    private static final int SENTENCE = 24;

    private TextEnds() {}

    /** Whether the last sentence of a text looks as if more of it were elsewhere: dots, or no end where one is due. */
    static boolean cutOff(String last) {
        String text = last.strip();
        return GOES_ON.matcher(text).find()
                || (text.length() >= SENTENCE && !ENDED.matcher(text).find());
    }
}

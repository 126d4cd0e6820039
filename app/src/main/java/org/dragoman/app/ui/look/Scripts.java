package org.dragoman.app.ui.look;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text where Arabic letters give way to others. */
public final class Scripts {
    /**
     * A stretch of text in one face.
     *
     * @param start first offset, UTF-16
     * @param end offset after the last char
     * @param arabic whether it takes the Arabic face
     */
    public record Run(int start, int end, boolean arabic) {}

    private Scripts() {}

    /**
     * The runs of a text. Spaces, digits and marks go with what stands before them, at the start of the text with what
     * follows.
     *
     * @param text any text
     * @param arabic the face of a text that has no letter at all
     * @return runs that cover the text, none for an empty one
     */
    public static List<Run> runs(CharSequence text, boolean arabic) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        @Nullable Boolean face = null;
        for (int i = 0; i < text.length(); ) {
            int point = Character.codePointAt(text, i);
            @Nullable Boolean now = face(point);
            if (now != null && face != null && !now.equals(face)) {
                runs.add(new Run(start, i, face));
                start = i;
            }
            face = now == null ? face : now;
            i += Character.charCount(point);
        }
        if (text.length() > start) {
            runs.add(new Run(start, text.length(), face == null ? arabic : face));
        }
        return runs;
    }

    private static @Nullable Boolean face(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        if (script == UnicodeScript.ARABIC || point == '،' || point == '؟' || point == '؛') {
            return true;
        }
        return Character.isLetter(point) ? Boolean.FALSE : null;
    }
}

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
     * The runs of a text. Spaces, digits and marks go with the letters on both sides of them; where those differ, or
     * at the ends of the text, with the text as a whole, so that the two brackets of a pair look alike.
     *
     * @param text any text
     * @param arabic the face of the text as a whole
     * @return runs that cover the text, none for an empty one
     */
    public static List<Run> runs(CharSequence text, boolean arabic) {
        List<Run> runs = new ArrayList<>();
        boolean before = arabic;
        int neutral = 0;
        for (int i = 0; i < text.length(); ) {
            int point = Character.codePointAt(text, i);
            int next = i + Character.charCount(point);
            Boolean face = face(point);
            if (face != null) {
                add(runs, neutral, i, before == face ? face : arabic);
                add(runs, i, next, face);
                before = face;
                neutral = next;
            }
            i = next;
        }
        add(runs, neutral, text.length(), arabic);
        return runs;
    }

    private static void add(List<Run> runs, int start, int end, boolean arabic) {
        if (start == end) {
            return;
        }
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).arabic() == arabic) {
            runs.set(last, new Run(runs.get(last).start(), end, arabic));
        } else {
            runs.add(new Run(start, end, arabic));
        }
    }

    private static @Nullable Boolean face(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        if (script == UnicodeScript.ARABIC || point == '،' || point == '؟' || point == '؛') {
            return true;
        }
        return Character.isLetter(point) ? Boolean.FALSE : null;
    }
}

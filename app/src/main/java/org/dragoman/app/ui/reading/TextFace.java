package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.ComponentOrientation;
import java.awt.Font;
import java.awt.FontMetrics;
import org.dragoman.app.ui.look.Faces;

/**
 * How a text is set.
 *
 * @param arabic whether its script is Arabic
 * @param rightToLeft whether it runs from right to left
 * @param zoom steps from the normal size
 * @param family of letters in its own script, empty for the usual one
 */
record TextFace(boolean arabic, boolean rightToLeft, int zoom, String family) {
    private static final String LATIN_SAMPLE = "the ministers of the region said on Friday that";
    private static final String ARABIC_SAMPLE = "وقال وزراء المنطقة يوم الجمعة إن";

    /** Size of running text in points. */
    int size(boolean arabicRun) {
        return Math.max(4, Math.round(UIScale.scale((arabicRun ? 17f : 14f) * (1 + zoom / 12f))));
    }

    String family(boolean arabicRun, boolean heading) {
        if (arabicRun == arabic && !family.isEmpty()) {
            return family;
        }
        return arabicRun ? Faces.ARABIC : heading ? Faces.LATIN_SEMIBOLD : Faces.LATIN;
    }

    boolean bold(boolean arabicRun, boolean heading) {
        return heading && (arabicRun || (arabicRun == arabic && !family.isEmpty()));
    }

    Font font() {
        return new Font(family(arabic, false), Font.PLAIN, size(arabic));
    }

    ComponentOrientation orientation() {
        return rightToLeft ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT;
    }

    /** How wide so many letters of running text are, in pixels. */
    int width(int letters, FontMetrics metrics) {
        String sample = arabic ? ARABIC_SAMPLE : LATIN_SAMPLE;
        return metrics.stringWidth(sample) * letters / sample.length();
    }
}

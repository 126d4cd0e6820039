package org.dragoman.app.ui.printing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.app.ui.look.Scripts;

/** A text broken into lines of a width, in the direction of its own first strong letter. Sizes are points. */
final class PrintedText {
    /** Independent of any device, so that a page breaks alike on paper and in a picture. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final float ARABIC = 1.2f;

    private final List<TextLayout> lines = new ArrayList<>();
    private final boolean rightToLeft;
    private final float width;

    PrintedText(String text, float width, float size, boolean strong, boolean windowRightToLeft) {
        this.width = width;
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        rightToLeft = letters ? Isolates.rightToLeft(text) : windowRightToLeft;
        for (String paragraph : Isolates.strip(text).split("\n")) {
            breakLines(paragraph, size, strong);
        }
    }

    private void breakLines(String text, float size, boolean strong) {
        if (text.isBlank()) {
            return;
        }
        Font latin = Faces.latin(size, strong);
        Font arabic = Faces.arabic(size * ARABIC, strong);
        AttributedString words = new AttributedString(text);
        words.addAttribute(TextAttribute.RUN_DIRECTION, rightToLeft);
        for (Scripts.Run run : Scripts.runs(text, rightToLeft)) {
            words.addAttribute(TextAttribute.FONT, run.arabic() ? arabic : latin, run.start(), run.end());
        }
        LineBreakMeasurer measurer = new LineBreakMeasurer(words.getIterator(), CONTEXT);
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(width));
        }
    }

    int size() {
        return lines.size();
    }

    float height(int from, int to) {
        float height = 0;
        for (TextLayout line : lines.subList(Math.min(from, size()), Math.min(to, size()))) {
            height += height(line);
        }
        return height;
    }

    private static float height(TextLayout line) {
        return line.getAscent() + line.getDescent() + line.getLeading();
    }

    void draw(Graphics2D g, float x, float top, int from, int to) {
        float y = top;
        for (TextLayout line : lines.subList(Math.min(from, size()), Math.min(to, size()))) {
            // A space at the end of a line hangs out at its left.
            float shift = rightToLeft ? width - line.getAdvance() : 0;
            line.draw(g, x + shift, y + line.getAscent());
            y += height(line);
        }
    }
}

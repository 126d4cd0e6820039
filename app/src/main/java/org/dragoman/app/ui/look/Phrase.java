package org.dragoman.app.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.ui.i18n.Isolates;
import org.jspecify.annotations.Nullable;

/** A text in pieces of different tone, for labels and cells. Immutable once built. */
public final class Phrase {
    private record Piece(
            String text,
            Tone tone,
            @Nullable String color,
            @Nullable String ground) {}

    private final List<Piece> pieces = new ArrayList<>();

    private Phrase() {}

    /**
     * {@return a phrase without words}
     */
    public static Phrase empty() {
        return new Phrase();
    }

    /**
     * A phrase of one piece.
     *
     * @param text its words
     * @param tone their tone
     * @return the phrase
     */
    public static Phrase of(String text, Tone tone) {
        return empty().add(text, tone);
    }

    /**
     * Adds a piece.
     *
     * @param text its words
     * @param tone their tone
     * @return this phrase
     */
    public Phrase add(String text, Tone tone) {
        pieces.add(new Piece(text, tone, null, null));
        return this;
    }

    /**
     * Adds a piece in a colour of its own.
     *
     * @param text its words
     * @param tone size and weight
     * @param color the theme's key of the colour
     * @return this phrase
     */
    public Phrase add(String text, Tone tone, String color) {
        pieces.add(new Piece(text, tone, color, null));
        return this;
    }

    /**
     * Adds a piece on a ground of its own, underlined, so that blanks are seen too.
     *
     * @param text its words
     * @param tone their tone
     * @param ground the theme's key of the ground
     * @return this phrase
     */
    public Phrase marked(String text, Tone tone, String ground) {
        pieces.add(new Piece(text, tone, null, ground));
        return this;
    }

    /**
     * {@return the words alone, as a screen reader or the clipboard wants them}
     */
    public String plain() {
        return Isolates.strip(raw());
    }

    /** The words alone: what a table copies to the clipboard. */
    @Override
    public String toString() {
        return plain();
    }

    private String raw() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(p -> text.append(p.text));
        return text.toString();
    }

    /**
     * {@return whether there is nothing to show}
     */
    public boolean isEmpty() {
        return raw().isEmpty();
    }

    /**
     * The phrase ready for layout.
     *
     * @param rightToLeft direction of the whole
     * @param suffix what is added behind a shortened text, empty for none
     * @param length how much of the text is kept, in chars
     * @return text with fonts and colours, never empty
     */
    AttributedString attributed(boolean rightToLeft, String suffix, int length) {
        String raw = raw();
        String kept = raw.substring(0, Math.min(length, raw.length()));
        String text = kept + suffix;
        AttributedString result = new AttributedString(text.isEmpty() ? " " : text);
        result.addAttribute(TextAttribute.RUN_DIRECTION, rightToLeft);
        if (text.isEmpty()) {
            result.addAttribute(TextAttribute.FONT, Faces.latin(UIScale.scale(Tone.PLAIN.size()), false));
            return result;
        }
        int start = 0;
        for (int i = 0; i < pieces.size() && start < text.length(); i++) {
            Piece piece = pieces.get(i);
            int end = i == pieces.size() - 1 ? text.length() : Math.min(text.length(), start + piece.text.length());
            if (end > start) {
                style(result, text, start, end, piece, rightToLeft);
            }
            start = end;
        }
        return result;
    }

    private static void style(AttributedString target, String text, int start, int end, Piece piece, boolean rtl) {
        Color color = Paints.color(piece.color == null ? piece.tone.color() : piece.color);
        target.addAttribute(TextAttribute.FOREGROUND, color, start, end);
        if (piece.ground != null) {
            target.addAttribute(TextAttribute.BACKGROUND, Paints.color(piece.ground), start, end);
            target.addAttribute(TextAttribute.UNDERLINE, TextAttribute.UNDERLINE_LOW_DASHED, start, end);
        }
        float size = UIScale.scale((float) piece.tone.size());
        for (Scripts.Run run : Scripts.runs(text.substring(start, end), rtl && letters(piece.text))) {
            Font font = run.arabic()
                    ? Faces.arabic(Math.round(size * 7 / 6), piece.tone.strong())
                    : Faces.latin(size, piece.tone.strong());
            target.addAttribute(TextAttribute.FONT, font, start + run.start(), start + run.end());
        }
    }

    private static boolean letters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Length of the whole text in chars. */
    int length() {
        return raw().length();
    }
}

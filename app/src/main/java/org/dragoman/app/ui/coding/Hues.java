package org.dragoman.app.ui.coding;

import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.coding.Hue;

/** Colours of codes in the theme: the six that are told apart in light and dark, by colour-blind readers too. */
final class Hues {
    private Hues() {}

    /** The theme's key of a colour. */
    static String key(Hue hue) {
        return switch (hue) {
            case BLUE -> "Dragoman.kind.person";
            case GREEN -> "Dragoman.kind.place";
            case ORANGE -> "Dragoman.kind.organisation";
            case MAGENTA -> "Dragoman.kind.office";
            case BROWN -> "Dragoman.kind.document";
            case GREY -> "Dragoman.kind.term";
        };
    }

    /** What a colour is called. */
    static String name(Hue hue, Messages messages) {
        return switch (hue) {
            case BLUE -> messages.text("coding.hue.blue");
            case GREEN -> messages.text("coding.hue.green");
            case ORANGE -> messages.text("coding.hue.orange");
            case MAGENTA -> messages.text("coding.hue.magenta");
            case BROWN -> messages.text("coding.hue.brown");
            case GREY -> messages.text("coding.hue.grey");
        };
    }
}

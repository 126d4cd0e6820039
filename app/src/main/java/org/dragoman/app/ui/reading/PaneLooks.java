package org.dragoman.app.ui.reading;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.app.ui.settings.PaneLook;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.text.LanguageTag;

/** How texts look, by language; remembered in the settings. */
public final class PaneLooks {
    private final Settings settings;
    private final Map<LanguageTag, TextFace> faces = new HashMap<>();

    /**
     * Looks of a user.
     *
     * @param settings where they are remembered
     */
    public PaneLooks(Settings settings) {
        this.settings = settings;
    }

    PaneLook look(LanguageTag language) {
        return settings.paneLook(language.language());
    }

    void look(LanguageTag language, PaneLook look) {
        settings.paneLook(language.language(), look);
    }

    /** Sizes are others. */
    void forget() {
        faces.clear();
    }

    TextFace face(LanguageTag language) {
        return faces.computeIfAbsent(language, this::made);
    }

    private TextFace made(LanguageTag language) {
        PaneLook look = look(language);
        boolean arabic = language.rightToLeft();
        return new TextFace(arabic, look.rightToLeft(arabic), settings.zoom() + look.zoom(), look.face());
    }
}

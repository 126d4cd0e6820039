package org.dragoman.app.ui.glossary;

import java.text.Normalizer;
import java.util.Locale;

/** Ids for entries. */
final class Ids {
    private static final int LONGEST = 48;

    private Ids() {}

    /** Small Latin letters, digits and hyphens; empty where a name has none. */
    static String of(String name) {
        String plain = Normalizer.normalize(
                        name.replace('ə', 'a')
                                .replace('Ə', 'a')
                                .replace('ı', 'i')
                                .replace('İ', 'i'),
                        Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-$", "");
    }
}

package org.dragoman.language.arabic;

import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Whether the alefs of a form in a text have the hamza they should have. Stems are looked up without it; a form that
 * lacks it, or has one too many at its beginning, counts as a second choice, a form with another hamza not at all
 * ({@code أشراف} nobles, {@code إشراف} supervision). Foreign names vary in it too ({@code إندونيسيا, أندونيسيا}).
 */
final class HamzaCheck {
    /** What a comparison found; {@code step} is null for letters that are alike. */
    record Result(@Nullable Step step) {}

    private static final Result ALIKE = new Result(null);
    private static final Result MISSING = new Result(new Step("ar.hamza-missing", "ا"));
    private static final Result ADDED = new Result(new Step("ar.hamza-added", ""));

    private static final Result OTHER_SEAT = new Result(new Step("ar.spelling", ""));
    private static final int LONG_NAME = 5;

    private HamzaCheck() {}

    /**
     * Compares a stem with the letters at its place.
     *
     * @param stem a stem
     * @param text the folded text in which it was found
     * @param start folded offset of its first letter
     * @param end where the word ends that it begins
     * @return null where the letters are not the stem's
     */
    static @Nullable Result compare(Stem stem, FoldedText text, int start, int end) {
        if (!stem.has(Features.SEATED) && isPlain(text, start, end)) {
            return ALIKE;
        }
        Result result = ALIKE;
        for (int i = 0; i < stem.key().length(); i++) {
            if (stem.key().charAt(i) != ArabicFolding.ALEF) {
                continue;
            }
            char wanted = stem.written().charAt(i);
            char found = ArabicFolding.writtenAt(text, start + i);
            if (wanted == found) {
                continue;
            }
            if (found == ArabicFolding.ALEF && !stem.has(Features.GUESSED)) {
                result = MISSING;
            } else if (wanted == ArabicFolding.ALEF && isFirst(stem, i)) {
                result = ADDED;
            } else if (isFirst(stem, i) && stem.has(Features.NAME) && stem.key().length() >= LONG_NAME) {
                result = OTHER_SEAT;
            } else {
                return null;
            }
        }
        return result;
    }

    /** Whether no letter that folds to alef is written otherwise. */
    private static boolean isPlain(FoldedText text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == ArabicFolding.ALEF && ArabicFolding.writtenAt(text, i) != ArabicFolding.ALEF) {
                return false;
            }
        }
        return true;
    }

    /** Features of a stem, with {@link Features#SEATED} where it has a letter that folds to alef and is none. */
    static int features(int features, String key, String written) {
        for (int i = 0; i < Math.min(key.length(), written.length()); i++) {
            if (key.charAt(i) == ArabicFolding.ALEF && written.charAt(i) != ArabicFolding.ALEF) {
                return features | Features.SEATED;
            }
        }
        return features;
    }

    /** The first letter, or the first behind an article that belongs to the stem. */
    private static boolean isFirst(Stem stem, int index) {
        return index == 0 || (index == 2 && stem.written().startsWith("ال"));
    }
}

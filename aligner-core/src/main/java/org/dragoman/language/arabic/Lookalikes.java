package org.dragoman.language.arabic;

import java.util.HashSet;
import java.util.Set;
import org.dragoman.language.Proclitics;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;

/**
 * Words whose first root letter is one of و ف ب ل ك and whose rest is another noun ({@code lookalikes.txt}): فكرة is
 * not ف + كرة. With the article between (بالطاقة) there is no doubt.
 */
final class Lookalikes {
    private static final Set<String> KEYS = load();
    private static final int SHORT_NAME = 4;

    private Lookalikes() {}

    private static Set<String> load() {
        Set<String> keys = new HashSet<>();
        for (String word : Resource.words("lookalikes.txt")) {
            String key = ArabicFolding.key(word);
            keys.add(key);
            if (key.endsWith("ة")) {
                String stem = key.substring(0, key.length() - 1);
                keys.add(stem + "ات");
                keys.add(stem + "ت");
            }
        }
        return keys;
    }

    /**
     * Whether writing an attached letter before a stem gives another word.
     *
     * @param attached flags of {@link Attached}
     * @param key folded letters of the stem
     * @return true for ف before كرة
     */
    static boolean isOther(int attached, String key) {
        return attached != 0
                && (attached & Attached.THE) == 0
                && KEYS.contains(ArabicFolding.key(Attached.write(lastOf(attached), key)));
    }

    private static int lastOf(int attached) {
        return (attached & Attached.PREPOSITION) != 0 ? attached & Attached.PREPOSITION : attached;
    }

    /**
     * Whether the letter before a stem is rather the first letter of another word.
     *
     * @param words words of a text
     * @param match a stem found in them
     * @param name whether the term is a proper name; ف and ك hardly ever stand before a short one
     * @return true where the reading should not count
     */
    static boolean isOther(Words words, WordMatch match, boolean name) {
        Proclitics front = match.proclitics();
        if (front.flags() == 0 || (front.flags() & Attached.THE) != 0) {
            return false;
        }
        int stemEnd = front.stemStart() + match.stem().key().length();
        String withLetter = words.folded().substring(front.stemStart() - 1, stemEnd);
        boolean rare = (front.flags() & (Attached.SO | Attached.AS)) != 0;
        return KEYS.contains(withLetter) || (name && rare && match.stem().key().length() <= SHORT_NAME);
    }
}

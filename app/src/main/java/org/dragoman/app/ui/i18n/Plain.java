package org.dragoman.app.ui.i18n;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;

/** Names as one types them in a hurry: without case, marks, and the letters that keyboards lack. */
public final class Plain {
    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();

    private Plain() {}

    /**
     * Folds a name or what is typed.
     *
     * @param text any text
     * @return small letters without marks; i for ı and İ, e for ə, one form for each of alif, ya and ta marbuta
     */
    public static String of(String text) {
        String small = UCharacter.toLowerCase(ULocale.ROOT, APART.normalize(text));
        StringBuilder out = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            switch (c) {
                case 'ı' -> out.append('i');
                case 'ə' -> out.append('e');
                case 'ى' -> out.append('ي');
                case 'ة' -> out.append('ه');
                case 'ٱ' -> out.append('ا');
                case 'ـ' -> {}
                default -> {
                    int type = Character.getType(c);
                    if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                        out.append(Character.isLetterOrDigit(c) ? c : ' ');
                    }
                }
            }
        }
        return out.toString().strip().replaceAll(" +", " ");
    }
}

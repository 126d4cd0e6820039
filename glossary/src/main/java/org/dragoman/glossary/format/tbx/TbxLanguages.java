package org.dragoman.glossary.format.tbx;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import org.dragoman.text.LanguageTag;

/** Which languages there are, as the data of Unicode knows them. */
final class TbxLanguages {
    private static final Set<String> ISO = Set.of(ULocale.getISOLanguages());
    private static final int THREE = 3;

    private TbxLanguages() {}

    /** Whether a tag begins with the code of a language; three letters are not looked up, as there are thousands. */
    static boolean known(LanguageTag tag) {
        return tag.language().length() >= THREE || ISO.contains(tag.language());
    }
}

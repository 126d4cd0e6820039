package org.dragoman.language.azerbaijani;

import java.util.List;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;

/**
 * Whether a term is a possessed compound (noun + noun-(s)I), whose last word takes the suffixes that stand behind a
 * possessive. Glossaries say so where it matters; this is for the others.
 */
final class Possession {
    private static final int LONG = 4;

    private final Heads heads;

    Possession(Heads heads) {
        this.heads = heads;
    }

    /**
     * Where the last word of a term enters the table of suffixes.
     *
     * @param form the term
     * @param words its words as written, at least one
     * @return never a head or an inner word
     */
    Entry entry(TermForm form, List<String> words) {
        String last = words.get(words.size() - 1);
        Boolean told = form.grammar().possessed();
        if (told != null) {
            return told ? Entry.POSSESSED : Entry.PLAIN;
        }
        if (Letters.allCapitals(last)) {
            return Entry.PLAIN_OR_POSSESSED;
        }
        String spelling = Letters.spelling(last);
        if (!endsLikePossessive(spelling)) {
            return Entry.PLAIN;
        }
        if (words.size() == 1) {
            return isLongNoun(form, spelling) ? Entry.PLAIN_OR_POSSESSED : Entry.PLAIN;
        }
        boolean name = form.kind() == TermKind.NAME;
        boolean surely = Character.isLowerCase(last.codePointAt(0))
                || endsInLongForm(spelling)
                || heads.kind(last).isPresent();
        return name && !surely ? Entry.PLAIN_OR_POSSESSED : Entry.POSSESSED_OR_PLAIN;
    }

    /** Whether the last letter is the vowel that a possessive would have there. */
    static boolean endsLikePossessive(String spelling) {
        int last = spelling.length() - 1;
        return last > 1
                && "ıiuü".indexOf(spelling.charAt(last)) >= 0
                && !Letters.isVowel(spelling.charAt(last - 1))
                && Letters.syllables(spelling) > 1
                && Sound.of(spelling.substring(0, last)).high() == spelling.charAt(last);
    }

    /** A compound may be written as one word, such as soyqırımı; a short word in -I or one in -çI, -lI is none. */
    private static boolean isLongNoun(TermForm form, String spelling) {
        char before = spelling.charAt(spelling.length() - 2);
        return form.kind() == TermKind.NOUN && Letters.syllables(spelling) >= LONG && "çlkg".indexOf(before) < 0;
    }

    /** -sI after a vowel, -lArI, -lIğI, -lIyI: endings that names of persons and places hardly have. */
    private static boolean endsInLongForm(String spelling) {
        int end = spelling.length();
        if (end < 5) {
            return false;
        }
        boolean afterVowel = Letters.isVowel(spelling.charAt(end - 3));
        return (spelling.charAt(end - 2) == 's' && afterVowel)
                || List.of("ları", "ləri", "lığı", "liyi", "luğu", "lüyü").contains(spelling.substring(end - 4));
    }
}

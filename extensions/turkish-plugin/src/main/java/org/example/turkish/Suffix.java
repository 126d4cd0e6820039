package org.example.turkish;

import org.dragoman.language.Step;

/**
 * Endings as templates: A is a or e, I is ı, i, u or ü, D is d or t. A letter in brackets stands only where it keeps two
 * vowels or two consonants apart.
 */
enum Suffix {
    PLURAL("plural", "lAr"),
    /** Of a compound, whose own possessive gives way: bakanlığı, bakanlıkları. */
    COMPOUND_PLURAL("plural", "lArI"),
    MY("my", "(I)m"),
    YOUR("your", "(I)n"),
    HIS("his", "(s)I"),
    ACCUSATIVE("accusative", "(y)I"),
    DATIVE("dative", "(y)A"),
    LOCATIVE("locative", "DA"),
    ABLATIVE("ablative", "DAn"),
    GENITIVE("genitive", "(n)In"),
    WITH("with", "(y)lA"),
    RELATIVE("relative", "ki"),
    /** Behind a third-person possessive an n stands before the case: bakanlığına. */
    N_ACCUSATIVE("accusative", "nI"),
    N_DATIVE("dative", "nA"),
    N_LOCATIVE("locative", "nDA"),
    N_ABLATIVE("ablative", "nDAn");

    private final String rule;
    private final String template;

    Suffix(String rule, String template) {
        this.rule = "tr." + rule;
        this.template = template;
    }

    /** The suffix behind a sound. */
    Step behind(Sound before) {
        StringBuilder letters = new StringBuilder();
        Sound sound = before;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '(') {
                char buffer = template.charAt(i + 1);
                boolean wanted = (buffer == 'I') == (sound.last() != Sound.Last.VOWEL);
                i += 2;
                if (!wanted) {
                    continue;
                }
                c = buffer;
            }
            char letter = sound.letter(c);
            letters.append(letter);
            sound = sound.then(letter);
        }
        return new Step(rule, letters.toString());
    }
}

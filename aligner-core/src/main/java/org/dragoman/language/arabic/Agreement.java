package org.dragoman.language.arabic;

/** Which states, numbers and cases of words go together. */
final class Agreement {
    private Agreement() {}

    /**
     * Whether a form may stand with what is attached to it.
     *
     * @param features features of the form
     * @param attached flags of {@link Attached}
     * @param pronoun whether a pronoun follows
     * @return false for an article together with a pronoun, a nominative behind a preposition and the like
     */
    static boolean stands(int features, int attached, boolean pronoun) {
        boolean article = (attached & Attached.THE) != 0;
        if ((attached & Attached.PREPOSITION) != 0 && !Features.has(features, Features.GENITIVE)) {
            return false;
        }
        if (article) {
            return !pronoun && Features.has(features, Features.ARTICLE);
        }
        return Features.any(features, pronoun ? Features.HOST : Features.INDEFINITE | Features.CONSTRUCT);
    }

    /**
     * Whether an adjective goes with its noun in number, gender and case. With the plural of things the adjective is
     * feminine singular, with persons it may be plural; the rules do not ask which they are.
     *
     * @param noun features of the noun
     * @param adjective features of the adjective
     * @param cited whether the adjective has its citation form
     * @return true where the two agree
     */
    static boolean agree(int noun, int adjective, boolean cited) {
        if (cited && Features.has(adjective, Features.LOOSE)) {
            return true;
        }
        boolean alefLost = Features.has(noun, Features.TANWEEN_ALEF)
                && !Features.any(adjective, Features.TANWEEN_ALEF | Features.FEMININE | Features.DIPTOTE);
        if (alefLost || !Features.any(noun & adjective, Features.CASES)) {
            return false;
        }
        if (Features.has(noun, Features.PLURAL)) {
            boolean feminineSingular = Features.has(adjective, Features.SINGULAR | Features.FEMININE);
            return feminineSingular || Features.has(adjective, Features.PLURAL);
        }
        boolean sameGender = ((noun ^ adjective) & Features.CHANGED_GENDER) == 0;
        return sameGender && Features.any(noun & adjective, Features.NUMBERS);
    }
}

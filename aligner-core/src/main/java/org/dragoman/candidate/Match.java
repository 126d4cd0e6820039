package org.dragoman.candidate;

/**
 * A phrase of one line and words of another that may be the same name.
 *
 * @param source a phrase
 * @param target words of another language
 * @param score how well they fit, before anything else is weighed
 * @param facts numbers of {@link Facts}
 */
record Match(Phrase source, Phrase target, double score, double[] facts) {
    private static final double ALIKE = 0.6;

    /** Whether the two sound alike, so that they may be one name whatever the texts repeat. */
    boolean alike() {
        return facts[Facts.ALIKE] >= ALIKE || facts[Facts.NAMED] >= ALIKE;
    }

    /** Stands for the two languages and names. */
    long key() {
        String languages = source.line().language() + target.line().language();
        return Keys.of(Keys.of(Keys.of(languages), Keys.of(source)), Keys.of(target));
    }
}

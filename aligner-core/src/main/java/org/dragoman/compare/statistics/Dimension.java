package org.dragoman.compare.statistics;

import java.util.Locale;

/** By what mentions are told apart. */
public enum Dimension {
    /** What is named. */
    CONCEPT,
    /** The naming set in which the name competes. A mention counts in each of its sets, and nowhere where it has none. */
    SET,
    /** The name. */
    TERM,
    /** Who published it. */
    OUTLET,
    /** Country of the outlet. */
    COUNTRY,
    /** Language of the article. */
    LANGUAGE,
    /** Month of publication. */
    MONTH,
    /** Whose words the mention stands in. */
    VOICE;

    /**
     * {@return the name in options and output}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of a mention; of a set, the one that is looked at. */
    String of(NamingFact fact, String set) {
        return switch (this) {
            case CONCEPT -> fact.concept();
            case SET -> set;
            case TERM -> fact.term();
            case OUTLET -> fact.outlet();
            case COUNTRY -> fact.country();
            case LANGUAGE -> fact.language().value();
            case MONTH -> fact.month();
            case VOICE -> fact.voice().code();
        };
    }
}

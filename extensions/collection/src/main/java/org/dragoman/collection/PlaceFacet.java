package org.dragoman.collection;

import java.util.Set;
import org.dragoman.voice.VoiceKind;

/** By what places are counted and filtered. */
public enum PlaceFacet {
    /** Language of the article. */
    LANGUAGE,
    /** Outlet. */
    OUTLET,
    /** Country of the outlet. */
    COUNTRY,
    /** Whose words the place stands in. */
    VOICE;

    /** The value of a place. */
    String value(CountedArticle article, VoiceKind voice) {
        return switch (this) {
            case LANGUAGE -> article.language();
            case OUTLET -> article.outlet();
            case COUNTRY -> article.country();
            case VOICE -> voice.code();
        };
    }

    /** A filter that lets every value of this facet through, and else is the same. */
    Filter without(Filter filter) {
        return new Filter(
                this == LANGUAGE ? Set.of() : filter.languages(),
                this == OUTLET ? Set.of() : filter.outlets(),
                this == COUNTRY ? Set.of() : filter.countries(),
                filter.from(),
                filter.to(),
                filter.events(),
                this == VOICE ? Set.of() : filter.voices(),
                filter.withCopies());
    }
}

package org.dragoman.article.origin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An outlet or a news agency, as public record has it.
 *
 * @param id stable
 * @param kind what it is
 * @param names its name by language tag
 * @param aliases other spellings and names that pages use
 * @param hosts hosts of its web addresses, without {@code www.}
 * @param country ISO 3166 code of the country it is run from, null where unsure
 * @param languages tags of the languages it publishes in
 * @param owner who owns or runs it, null where unsure
 */
public record Outlet(
        String id,
        Kind kind,
        Map<String, String> names,
        List<String> aliases,
        List<String> hosts,
        @Nullable String country,
        List<String> languages,
        @Nullable String owner) {
    /** What publishes news. */
    public enum Kind {
        /** A newspaper, a site, a channel. */
        OUTLET,
        /** A news agency, whose reports others carry. */
        AGENCY,
        /** Both at once. */
        BOTH
    }

    /** Copies the collections. */
    public Outlet {
        names = Map.copyOf(names);
        aliases = List.copyOf(aliases);
        hosts = List.copyOf(hosts);
        languages = List.copyOf(languages);
    }

    /**
     * {@return whether others carry its reports}
     */
    public boolean agency() {
        return kind != Kind.OUTLET;
    }
}

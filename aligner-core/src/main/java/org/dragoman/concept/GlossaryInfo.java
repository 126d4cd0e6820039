package org.dragoman.concept;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a glossary says of itself.
 *
 * @param title for people, null for none
 * @param license SPDX name of the licence of its entries, null for none
 */
public record GlossaryInfo(@Nullable String title, @Nullable String license) {
    /** Nothing said. */
    public static final GlossaryInfo NONE = new GlossaryInfo(null, null);

    /**
     * What can be said of two glossaries in one: only that in which they agree, so that no licence is claimed for
     * entries that do not have it.
     *
     * @param other what the other glossary says of itself
     * @return what both say
     */
    GlossaryInfo common(GlossaryInfo other) {
        return new GlossaryInfo(
                Objects.equals(title, other.title) ? title : null,
                Objects.equals(license, other.license) ? license : null);
    }
}

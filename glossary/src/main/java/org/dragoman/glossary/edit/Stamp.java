package org.dragoman.glossary.edit;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param who a name, not blank
 * @param when the time
 */
public record Stamp(String who, Instant when) {
    /** Rejects a blank name. */
    public Stamp {
        if (who.isBlank()) {
            throw new IllegalArgumentException("who did it?");
        }
    }
}

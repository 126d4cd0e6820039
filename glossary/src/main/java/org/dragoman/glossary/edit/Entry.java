package org.dragoman.glossary.edit;

import org.jspecify.annotations.Nullable;

/**
 * A command that was carried out: one line of the history.
 *
 * @param id different from those of all other entries
 * @param stamp who gave it, and when
 * @param why the reason given, empty for none
 * @param edit the command
 * @param undoes id of the entry that it takes back, null for a command of its own; the redoing of a command takes back
 *     its undoing
 */
public record Entry(
        String id,
        Stamp stamp,
        String why,
        GlossaryEdit edit,
        @Nullable String undoes) {}

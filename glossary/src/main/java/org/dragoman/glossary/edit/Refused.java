package org.dragoman.glossary.edit;

/**
 * An entry that can no longer be carried out.
 *
 * @param entry the entry
 * @param reason why, for people
 */
public record Refused(Entry entry, String reason) {}

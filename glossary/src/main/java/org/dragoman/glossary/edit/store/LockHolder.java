package org.dragoman.glossary.edit.store;

import java.time.Instant;

/**
 * Who has a glossary open.
 *
 * @param who name of the person
 * @param since when it was opened, or saved last
 * @param host name of the computer
 * @param stale whether the program has ended without saying so, or seems to
 */
public record LockHolder(String who, Instant since, String host, boolean stale) {}

package org.dragoman.app.ui.compare;

import org.dragoman.mention.Mention;

/**
 * A mention in a pane.
 *
 * @param pane index of the pane
 * @param mention the mention
 */
public record Place(int pane, Mention mention) {}

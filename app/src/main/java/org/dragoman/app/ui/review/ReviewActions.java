package org.dragoman.app.ui.review;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.Action;
import javax.swing.JComponent;
import org.dragoman.concept.Concept;
import org.jspecify.annotations.Nullable;

/**
 * What the window does for the page.
 *
 * @param find looks for candidates
 * @param open asks for a file of candidates
 * @param stop stops looking
 * @param accept takes the candidate in
 * @param edit goes to its names
 * @param merge asks for an entry and merges
 * @param reject turns it down
 * @param later puts it off
 * @param choose asks the user for an entry; null for none
 * @param mergeInto merges into an entry at once
 * @param keys gives a component the keys of decisions before its own
 */
public record ReviewActions(
        Action find,
        Action open,
        Action stop,
        Action accept,
        Action edit,
        Action merge,
        Action reject,
        Action later,
        Supplier<@Nullable Concept> choose,
        Consumer<Concept> mergeInto,
        Consumer<JComponent> keys) {}

package org.dragoman.check;

import java.util.List;
import java.util.function.Consumer;

/** A check that needs all texts of a project at once (SPI, as {@link ConsistencyCheck}). */
public interface ProjectCheck extends ConsistencyCheck {
    @Override
    default void check(CheckedText text, Consumer<Finding> sink) {}

    /**
     * Looks through all texts.
     *
     * @param texts the texts of a project, in its order
     * @param sink receives what is wrong
     */
    void checkAll(List<CheckedText> texts, Consumer<Finding> sink);
}

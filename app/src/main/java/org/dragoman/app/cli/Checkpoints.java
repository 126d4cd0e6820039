package org.dragoman.app.cli;

import org.dragoman.article.Article;

/** What a run over many articles keeps of its progress. Used by the thread that reads, but for {@link #identity}. */
interface Checkpoints {
    /** For a run that cannot be resumed. */
    Checkpoints NONE = new Checkpoints() {};

    /** Whether the output has its beginning already. */
    default boolean begun() {
        return false;
    }

    /** Whether there is an article's piece in the output already. */
    default boolean hasPieces() {
        return false;
    }

    /**
     * Whether an earlier run finished an article. Asked about every article that is read, in their order.
     *
     * @throws InputFailure where the earlier run read others
     */
    default boolean isFinished(Article article) {
        return false;
    }

    /**
     * Told where all of the input was read without an error.
     *
     * @throws InputFailure where the earlier run read more
     */
    default void inputEnded() {}

    /** What tells an article from any other; called by any thread. */
    default String identity(Article article) {
        return "";
    }

    /**
     * Told in the order of the articles when an article's piece is in the output.
     *
     * @param identity the article's
     * @param piece whether it gave any
     */
    default void finished(String identity, boolean piece) {}
}

package org.dragoman.check.input;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.check.CheckedText;
import org.jspecify.annotations.Nullable;

/** Takes texts to be checked as they are read, a bounded number at a time, in their order. */
public interface TextSink {
    /**
     * Whether an earlier run is done with a text, so that it is passed over. Asked about every text in order.
     *
     * @param source the other text, null for a text alone
     * @param target the text to be mended
     * @return true where it need not be prepared
     */
    default boolean isDone(@Nullable Article source, Article target) {
        return false;
    }

    /**
     * The next texts. What the sink does not keep is let go.
     *
     * @param texts some texts
     */
    void texts(List<CheckedText> texts);
}

package org.dragoman.coding;

import org.dragoman.decision.EventDecision;
import org.dragoman.mention.AnnotatedArticle;

/**
 * An article that a coder has read to its end: what has no value there was given none on purpose.
 *
 * @param article what names it in files, {@link EventDecision#nameOf}
 * @param sentences how many it had
 * @param mentions how many it had
 */
public record ReadArticle(String article, int sentences, int mentions) {
    /** Rejects a nameless article and negative numbers. */
    public ReadArticle {
        if (article.isEmpty() || sentences < 0 || mentions < 0) {
            throw new IllegalArgumentException("need an article and counts: " + article);
        }
    }

    /**
     * An article as it is now.
     *
     * @param annotated the article
     * @return that it was read
     */
    public static ReadArticle of(AnnotatedArticle annotated) {
        return new ReadArticle(
                EventDecision.nameOf(annotated.article()), annotated.segments().size(), (int)
                        annotated.mentions().stream().filter(m -> !m.nested()).count());
    }

    /**
     * How many units of a level it has.
     *
     * @param level what is coded
     * @return one for the article itself
     */
    public int units(CodeLevel level) {
        return switch (level) {
            case ARTICLE -> 1;
            case SENTENCE -> sentences;
            case MENTION -> mentions;
        };
    }
}

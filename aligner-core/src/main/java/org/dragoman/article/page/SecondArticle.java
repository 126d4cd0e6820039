package org.dragoman.article.page;

import java.util.List;
import org.dragoman.article.LineClass;
import org.jspecify.annotations.Nullable;

/**
 * Whether running text behind lines that are none belongs to another article. Evidence is added up: labels that end an
 * article, a headline right before, a headline that fits what follows, few words in common with what stood before.
 * The bounds for words in common were set on halves of news texts joined to others (at .12, two stretches in
 * three of one text share more, nine in ten of two texts share less).
 */
final class SecondArticle {
    private static final double BOUND = 2;
    private static final double BOUND_IN_CONTAINER = 4;
    private static final double END_LABEL = 2;
    private static final double LABEL = 1;
    private static final double HEADLINE = 1;
    private static final double FITTING_HEADLINE = 1.5;
    private static final double SAME_TOPIC = 2;
    private static final double OTHER_TOPIC = 1.5;
    private static final double FITS = 0.35;
    private static final double MUCH_IN_COMMON = 0.12;
    private static final double LITTLE_IN_COMMON = 0.05;
    private static final int ENOUGH_WORDS = 8;

    private SecondArticle() {}

    /**
     * Adds up the evidence.
     *
     * @param container whether mark-up has found the article's container
     * @param labels labels of the lines in between, null for a line without
     * @param headline whether a headline stands right before the text
     * @param headlineShare share of the headline's words in the text that follows
     * @param words number of content words in that text
     * @param common share of those words in the article so far
     * @return true where another article begins
     */
    static boolean begins(
            boolean container,
            List<@Nullable LineLabel> labels,
            boolean headline,
            double headlineShare,
            int words,
            double common) {
        double evidence = 0;
        boolean ended = false;
        boolean keywords = false;
        boolean related = false;
        for (LineLabel label : labels) {
            if (label != null) {
                keywords |= label.kind() == LineClass.KEYWORDS;
                ended |= label.ends() && label.kind() != LineClass.KEYWORDS;
                related |= label.kind() == LineClass.RELATED;
            }
        }
        evidence += ended ? END_LABEL : 0;
        evidence += keywords ? END_LABEL : 0;
        evidence += related ? LABEL : 0;
        evidence += headline ? HEADLINE : 0;
        evidence += headline && headlineShare >= FITS ? FITTING_HEADLINE : 0;
        if (words >= ENOUGH_WORDS) {
            evidence -= common >= MUCH_IN_COMMON ? SAME_TOPIC : 0;
            evidence += common < LITTLE_IN_COMMON ? OTHER_TOPIC : 0;
        }
        return evidence >= (container ? BOUND_IN_CONTAINER : BOUND);
    }
}

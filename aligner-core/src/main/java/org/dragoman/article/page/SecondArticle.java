package org.dragoman.article.page;

import java.util.List;
import org.dragoman.article.LineClass;
import org.jspecify.annotations.Nullable;

/**
 * Whether running text behind lines that are none belongs to another article. Evidence is added up: labels that end an
 * article, a headline right before, a headline that fits what follows, few words in common with what stood before.
 * The bounds for words in common were set on halves of news texts joined to others (three
 * paragraphs of one text share .12 of their words with what stood before in three cases of four, those of two texts in one
 * of ten).
 *
 * @param container whether mark-up has found the article's container
 * @param labels labels of the lines in between, null for a line without
 * @param endFollows whether labels that end an article come only later
 * @param headlineWords words of the headline right before the text, 0 where none stands there
 * @param headlineShare share of the headline's words in the text that follows
 * @param words number of content words in that text
 * @param common share of those words in the article so far
 */
record SecondArticle(
        boolean container,
        List<@Nullable LineLabel> labels,
        boolean endFollows,
        int headlineWords,
        double headlineShare,
        int words,
        double common) {
    private static final double BOUND = 2;
    private static final double BOUND_IN_CONTAINER = 4;
    private static final double END_LABEL = 2;
    private static final double KEYWORDS = 3;
    private static final double END_TO_COME = 1;
    private static final double LABEL = 1;
    private static final double HEADLINE = 1;
    private static final double LONG_HEADLINE = 0.5;
    private static final int LONG = 7;
    private static final double FITTING_HEADLINE = 1.5;
    private static final double OTHER_TOPIC = 1.5;
    private static final double SAME_TOPIC = 2;
    private static final double FITS = 0.35;
    private static final double MUCH_IN_COMMON = 0.25;
    private static final double SOME_IN_COMMON = 0.12;
    private static final double LITTLE_IN_COMMON = 0.05;
    private static final int ENOUGH_WORDS = 8;

    /**
     * {@return whether another article begins}
     */
    boolean begins() {
        return evident() && byLabels() + byHeadline() + byTopic() >= (container ? BOUND_IN_CONTAINER : BOUND);
    }

    /** Other words alone are no evidence: a text may turn to something else, under a subheading or without one. */
    private boolean evident() {
        boolean ended = labels.stream().anyMatch(l -> l != null && l.ends());
        boolean related = labels.stream().anyMatch(l -> l != null && l.kind() == LineClass.RELATED);
        if (ended) {
            return true;
        }
        boolean fits = headlineWords >= LONG && headlineShare >= FITS;
        return words >= ENOUGH_WORDS && common < LITTLE_IN_COMMON && (related ? headlineWords > 0 : fits);
    }

    private double byLabels() {
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
        double evidence = (ended ? END_LABEL : 0) + (keywords ? KEYWORDS : 0) + (related ? LABEL : 0);
        return !ended && !keywords && endFollows ? evidence - END_TO_COME : evidence;
    }

    /** A headline fits any short text below it, a subheading its sentence; only a longer text tells. */
    private double byHeadline() {
        double evidence = headlineWords > 0 ? HEADLINE : 0;
        evidence += headlineWords >= LONG ? LONG_HEADLINE : 0;
        return evidence + (headlineShare >= FITS && words >= ENOUGH_WORDS ? FITTING_HEADLINE : 0);
    }

    private double byTopic() {
        if (words < ENOUGH_WORDS) {
            return 0;
        }
        if (common < LITTLE_IN_COMMON) {
            return OTHER_TOPIC;
        }
        return common >= MUCH_IN_COMMON ? -SAME_TOPIC : common >= SOME_IN_COMMON ? -SAME_TOPIC / 2 : 0;
    }
}

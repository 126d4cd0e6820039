package org.dragoman.align;

import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.mention.Mention;

/**
 * Mentions of one concept in several articles that stand for each other, or a mention that none stands for.
 *
 * @param concept what all of them name
 * @param bead index of the bead in the alignment
 * @param sides one an article
 */
public record Link(Concept concept, int bead, List<Side> sides) {
    /** Copies the list and rejects a link without mentions. */
    public Link {
        sides = List.copyOf(sides);
        if (sides.stream().allMatch(s -> s.mentions().isEmpty())) {
            throw new IllegalArgumentException("a link needs a mention of " + concept.id());
        }
    }

    /**
     * The part of one article.
     *
     * @param mentions usually one; two for a dual of another article, several for a plural, none where it is unpaired
     * @param reason why
     */
    public record Side(List<Mention> mentions, LinkReason reason) {
        /** Copies the list; rejects mentions whose reason says that there are none, and the other way round. */
        public Side {
            mentions = List.copyOf(mentions);
            if (mentions.isEmpty() == reason.paired()) {
                throw new IllegalArgumentException(reason + " does not go with " + mentions.size() + " mentions");
            }
        }
    }
}

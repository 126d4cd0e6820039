package org.dragoman.compare.voice;

import org.dragoman.mention.Mention;
import org.dragoman.voice.VoiceKind;

/**
 * A name where it stands.
 *
 * @param article index of the article
 * @param mention the place in its text
 * @param voice in whose words
 */
public record NamePlace(int article, Mention mention, VoiceKind voice) {
    /**
     * {@return whether it stands in the words of somebody else: quoted, attributed or kept at a distance; a headline is the
     * outlet's own}
     */
    public boolean saidByOthers() {
        return voice != VoiceKind.OWN && voice != VoiceKind.HEADLINE;
    }
}

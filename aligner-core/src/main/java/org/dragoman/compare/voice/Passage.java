package org.dragoman.compare.voice;

import org.dragoman.voice.Speaker;
import org.dragoman.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says at one place of an article. A quotation inside it by the same speaker is part of it.
 *
 * @param article index of the article
 * @param voice the passage with its speaker and verb
 * @param speech how the words are given
 * @param words how many words it has: what stands between blanks and has a letter or digit
 * @param share of all words of the article, title left out; from 0 to 1
 */
public record Passage(int article, Voice voice, Speech speech, int words, double share) {
    /**
     * {@return who speaks, null where nobody can be told}
     */
    public @Nullable Speaker speaker() {
        return voice.speaker();
    }

    /** Id of the speaker's concept, null where there is none. */
    @Nullable
    String concept() {
        Speaker speaker = voice.speaker();
        return speaker == null ? null : speaker.concept();
    }
}

package org.dragoman.collection;

import org.dragoman.text.Span;
import org.dragoman.voice.VoiceKind;

/**
 * A place in an article of the collection, with the sentence around it.
 *
 * @param article facts of its article
 * @param span the place, in UTF-16 offsets into the article's text
 * @param points the same in Unicode code points
 * @param sentence the segment that it stands in
 * @param inSentence the place in the segment
 * @param term the glossary's term whose form it is, or the words that were looked for
 * @param voice whose words it stands in
 */
public record Place(
        ArticleFacts article, Span span, Span points, String sentence, Span inSentence, String term, VoiceKind voice) {
    /**
     * {@return what stands there}
     */
    public String surface() {
        return inSentence.in(sentence);
    }
}

package org.dragoman.collection;

import org.dragoman.text.Span;
import org.dragoman.voice.VoiceKind;

/**
 * A mention as the index keeps it.
 *
 * @param concept id of its concept
 * @param term the term whose form it is
 * @param span where it stands, in UTF-16 offsets into the article's text
 * @param segment index of its segment
 * @param voice whose words it stands in
 * @param nested whether it stands inside a longer mention
 */
record StoredMention(String concept, String term, Span span, int segment, VoiceKind voice, boolean nested) {}

package org.dragoman.collection;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Segment;
import org.dragoman.mention.TermMatch;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.dragoman.voice.VoiceKind;

/** The places of words, found in the text. */
record WordPlaces(WordForms forms, Filter filter) implements PlaceReader {
    @Override
    public List<Spot> spots(String language, String text, StoredMentions stored) {
        List<Spot> spots = new ArrayList<>();
        for (Segment segment : stored.segments()) {
            for (TermMatch match : forms.search()
                    .find(new LanguageTag(language), segment.span().in(text))) {
                Span span = match.span().shift(segment.span().start());
                VoiceKind voice = stored.voices().kindAt(span);
                if (filter.admits(voice)) {
                    spots.add(new Spot(span, segment.index(), match.term().text(), voice));
                }
            }
        }
        return spots;
    }

    @Override
    public boolean readsText() {
        return true;
    }
}

package org.dragoman.compare.voice;

import java.util.List;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.CountBy;
import org.dragoman.text.Span;
import org.dragoman.voice.VoiceFinder;
import org.dragoman.voice.VoiceKind;
import org.dragoman.voice.Voices;

/**
 * A comparison with the voices of its articles. Immutable.
 *
 * @param comparison articles side by side
 * @param voices one an article, in the order of the articles
 */
public record VoicedComparison(ArticleComparison comparison, List<Voices> voices) {
    /** Copies the list and rejects one that does not fit the articles. */
    public VoicedComparison {
        voices = List.copyOf(voices);
        if (voices.size() != comparison.articles().size()) {
            throw new IllegalArgumentException(
                    voices.size() + " voices of " + comparison.articles().size() + " articles");
        }
    }

    /**
     * Finds the voices of the articles.
     *
     * @param comparison articles side by side
     * @param finder finds them
     * @return both together
     */
    public static VoicedComparison of(ArticleComparison comparison, VoiceFinder finder) {
        return new VoicedComparison(
                comparison, comparison.articles().stream().map(finder::find).toList());
    }

    /**
     * In which voice a place stands.
     *
     * @param article index of the article
     * @param place span of its text
     * @return the innermost voice around it
     */
    public VoiceKind kindAt(int article, Span place) {
        return voices.get(article).kindAt(place);
    }

    /**
     * {@return who calls what what, in whose words}
     *
     * @param by what names are counted by
     */
    public VoicedNaming naming(CountBy by) {
        return new NamingJoiner(this).join(by);
    }

    /**
     * {@return who is quoted where, and whether the articles agree}
     */
    public QuotationTable quotations() {
        return new PassageMatcher(this).table();
    }
}

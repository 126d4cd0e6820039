package org.dragoman.seeds;

import java.util.List;
import java.util.Map;

/**
 * A public event and the sample articles about it.
 *
 * @param id stable, also the document id of its articles
 * @param day day of the event, ISO 8601
 * @param titles title by language tag
 * @param articles one a language
 */
public record SampleEvent(String id, String day, Map<String, String> titles, List<SampleArticle> articles) {
    /** Copies the collections. */
    public SampleEvent {
        titles = Map.copyOf(titles);
        articles = List.copyOf(articles);
    }

    /**
     * Gold annotation of the event.
     *
     * @param name {@code mentions.tsv}, {@code segments.tsv}, {@code beads.tsv}, {@code lines.tsv} or {@code voices.tsv}
     * @return the whole file; its first line names the columns behind {@code #}
     */
    public String gold(String name) {
        return SampleEvents.resource(id + "/gold/" + name);
    }
}

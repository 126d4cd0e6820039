package org.dragoman.compare.voice;

import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.jspecify.annotations.Nullable;

/**
 * How much room a speaker has in each article.
 *
 * @param concept the speaker, null where the glossary has none
 * @param speaker the speaker as a text names them, empty where nobody can be told
 * @param rooms one an article
 */
public record SpeakerRow(@Nullable Concept concept, String speaker, List<Room> rooms) {
    /** Copies the list. */
    public SpeakerRow {
        rooms = List.copyOf(rooms);
    }

    /**
     * The room in one article.
     *
     * @param passages in text order, empty where the speaker says nothing
     * @param words of all passages
     * @param share of all words of the article
     * @param verbs verbs of saying as written, with how often they stand there, the most frequent first
     */
    public record Room(List<Passage> passages, int words, double share, Map<String, Integer> verbs) {
        /** Copies the list. */
        public Room {
            passages = List.copyOf(passages);
        }
    }

    /**
     * {@return words in all articles}
     */
    public int words() {
        return rooms.stream().mapToInt(Room::words).sum();
    }
}

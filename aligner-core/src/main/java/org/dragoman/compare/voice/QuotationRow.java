package org.dragoman.compare.voice;

import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.concept.Concept;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker says at one place of the event, in every article that has it.
 *
 * @param concept the speaker, null where the glossary has none
 * @param speaker the speaker as a text names them, empty where nobody can be told
 * @param passages for each article what it has, in text order; mostly one passage or none
 * @param agreement how the articles stand to each other
 */
public record QuotationRow(
        @Nullable Concept concept, String speaker, List<List<Passage>> passages, Agreement agreement) {
    /** Copies the lists. */
    public QuotationRow {
        passages = passages.stream().map(List::copyOf).toList();
    }

    /**
     * {@return all passages, article by article}
     */
    public List<Passage> all() {
        return passages.stream().flatMap(List::stream).toList();
    }

    /**
     * {@return indexes of the articles that have it}
     */
    public List<Integer> articles() {
        return IntStream.range(0, passages.size())
                .filter(i -> !passages.get(i).isEmpty())
                .boxed()
                .toList();
    }

    /**
     * {@return how the words are given: quoted or reported where all articles agree in that, else partly}
     */
    public Speech speech() {
        List<Speech> kinds = all().stream().map(Passage::speech).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : Speech.PARTLY;
    }
}

package org.dragoman.event;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What an article shows of the event it reports: all that {@link EventGrouper} needs to know of it. Immutable.
 *
 * @param name names the article in messages and breaks ties: file and document
 * @param language its language
 * @param day of publication, null where it is not known
 * @param happened days on which what it reports may have happened, by its title, first sentences and day of publication;
 *     empty where nothing tells
 * @param traits each kind and key once, in the order of {@link Trait.Kind} and key
 * @param runs chosen hashes of runs of words, ascending, by which copies find each other
 * @param gist who, where and what, by title and first sentences
 */
public record ArticleTraits(
        String name,
        LanguageTag language,
        @Nullable LocalDate day,
        List<MonthDay> happened,
        List<Trait> traits,
        List<Long> runs,
        Gist gist) {
    /** Copies the lists. */
    public ArticleTraits {
        happened = List.copyOf(happened);
        traits = List.copyOf(traits);
        runs = List.copyOf(runs);
    }

    /**
     * An article of which no gist is known.
     *
     * @param name as above
     * @param language as above
     * @param day as above
     * @param happened as above
     * @param traits as above
     * @param runs as above
     */
    public ArticleTraits(
            String name,
            LanguageTag language,
            @Nullable LocalDate day,
            List<MonthDay> happened,
            List<Trait> traits,
            List<Long> runs) {
        this(name, language, day, happened, traits, runs, Gist.NONE);
    }

    /**
     * The article as bytes, to be kept and {@linkplain #read read} again. The first tells the version.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        return TraitCodec.bytes(this);
    }

    /**
     * Reads what {@link #bytes} gave.
     *
     * @param bytes the bytes
     * @return the article, equal to the one that was written
     * @throws IllegalArgumentException where the bytes are damaged, or of a version that this one does not know
     */
    public static ArticleTraits read(byte[] bytes) {
        return TraitCodec.read(bytes);
    }
}

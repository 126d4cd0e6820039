package org.dragoman.article;

import java.nio.charset.Charset;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * How a user wants files to be read.
 *
 * @param language language of the texts, null to find it out
 * @param page whether plain text is a scraped page whose article is to be told from what stands around it
 * @param charset encoding of the files, null to find it out
 * @param retrieved day on which the files were retrieved, ISO 8601, for dates such as "three days ago"; null where unknown
 * @param beside what stands beside the file of where it came from; counts less than what the file states of itself, more than
 *     what is read off the lines of a page
 */
public record ReadOptions(
        @Nullable LanguageTag language,
        boolean page,
        @Nullable Charset charset,
        @Nullable String retrieved,
        Provenance beside) {
    /** Everything is found out; plain text is all article. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, false, null, null);

    /**
     * Options for files with nothing beside them.
     *
     * @param language language of the texts, null to find it out
     * @param page whether plain text is a scraped page
     * @param charset encoding of the files, null to find it out
     * @param retrieved day of retrieval, null where unknown
     */
    public ReadOptions(
            @Nullable LanguageTag language, boolean page, @Nullable Charset charset, @Nullable String retrieved) {
        this(language, page, charset, retrieved, Provenance.UNKNOWN);
    }

    /**
     * The same for texts of one language.
     *
     * @param tag the language, null to find it out
     * @return the changed options
     */
    public ReadOptions language(@Nullable LanguageTag tag) {
        return new ReadOptions(tag, page, charset, retrieved, beside);
    }

    /**
     * The same for scraped pages or for articles alone.
     *
     * @param scraped whether plain text is a scraped page
     * @return the changed options
     */
    public ReadOptions page(boolean scraped) {
        return new ReadOptions(language, scraped, charset, retrieved, beside);
    }

    /**
     * The same for files retrieved on a day.
     *
     * @param day ISO 8601, null where unknown
     * @return the changed options
     */
    public ReadOptions retrieved(@Nullable String day) {
        return new ReadOptions(language, page, charset, day, beside);
    }

    /**
     * The same for a file with facts beside it.
     *
     * @param facts where it came from
     * @return the changed options
     */
    public ReadOptions beside(Provenance facts) {
        return new ReadOptions(language, page, charset, retrieved, facts);
    }

    /**
     * {@return what is known of where the file came from but for what it says itself}
     */
    public Provenance origin() {
        return retrieved == null ? beside : beside.retrieved(Dated.metadata(retrieved));
    }
}

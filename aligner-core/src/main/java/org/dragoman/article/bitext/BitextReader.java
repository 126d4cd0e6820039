package org.dragoman.article.bitext;

import java.util.List;
import org.dragoman.text.ReadResult;

/** Reads bilingual files of one format (SPI). Providers are stateless; the id is stable. */
public interface BitextReader {
    /**
     * {@return stable id, such as {@code tmx}}
     */
    String id();

    /**
     * Whether the reader takes a file or folder.
     *
     * @param fileName last part of the path
     * @param folder whether it is a folder
     * @return true by its ending or name
     */
    boolean reads(String fileName, boolean folder);

    /**
     * Whether a file of a folder is taken that the user did not name by itself.
     *
     * @param input a file that the reader takes, by its path and the languages that are asked for
     * @return false where such a file mostly holds something else
     */
    default boolean takesUnnamed(BitextInput input) {
        return true;
    }

    /**
     * Reads a file.
     *
     * @param input the file
     * @return one bitext for each pair of languages, or what is wrong and where
     * @throws org.dragoman.article.UnreadableInput where the file's bytes cannot be had
     */
    ReadResult<List<Bitext>> read(BitextInput input);
}

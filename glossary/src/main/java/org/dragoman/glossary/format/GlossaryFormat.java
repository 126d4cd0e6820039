package org.dragoman.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dragoman.concept.Glossary;
import org.dragoman.text.ReadResult;

/** A file format for glossaries (SPI). Providers are stateless and safe for use by several threads. */
public interface GlossaryFormat {
    /**
     * {@return stable id, such as {@code json}; what {@code --in-format} takes}
     */
    String id();

    /**
     * {@return endings of file names by which the format is recognised, lower case with their full stop, such as
     *     {@code .json}; the first one is for new files}
     */
    List<String> endings();

    /**
     * Reads a glossary.
     *
     * @param input the file
     * @return the glossary, or everything that is wrong with the file
     */
    ReadResult<Glossary> read(GlossaryInput input);

    /**
     * How the columns of a table are understood, whether or not the rest can be read.
     *
     * @param input the file
     * @return the columns in their order, empty for a format that has none, or where the first row cannot be read
     */
    default List<TableColumn> columns(GlossaryInput input) {
        return List.of();
    }

    /**
     * Writes a glossary. Writing what was just read from a file that this format wrote gives the same bytes.
     *
     * @param glossary what to write
     * @param out takes the bytes; is not closed
     * @param options the user's choices; a format looks at those it knows
     * @return what the format cannot hold, one row a kind of loss, empty for none
     * @throws IOException where {@code out} fails
     * @throws IllegalArgumentException where an option has a value that the format does not know
     */
    List<Loss> write(Glossary glossary, OutputStream out, WriteOptions options) throws IOException;
}

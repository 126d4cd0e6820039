package org.dragoman.article;

/** Reads articles of one file format (SPI). Providers are stateless; the id is stable. */
public interface ArticleReader {
    /**
     * {@return stable id, such as {@code plain-text}}
     */
    String id();

    /**
     * Whether the reader takes a file.
     *
     * @param fileName last part of the path
     * @return true by its ending
     */
    boolean reads(String fileName);

    /**
     * Whether the reader takes a file whose name tells nothing: standard input, {@code story.aspx}.
     *
     * @param head the first bytes of the file, 1024 at most
     * @return true by what they are; false where in doubt
     */
    default boolean recognises(byte[] head) {
        return false;
    }

    /**
     * Reads a file. Problems go to the sink with their place; an error does not keep later records from being read.
     *
     * @param input the file
     * @param sink takes articles and problems; an article without a hash gets that of the whole file
     * @throws UnreadableInput where the file's bytes cannot be had; {@link Articles} makes a problem of it
     */
    void read(ArticleInput input, ArticleSink sink);
}

package org.dragoman.article.bitext;

/**
 * A part of an archive.
 *
 * @param archive the bytes of the archive; not changed
 * @param part name of the part
 */
record PackedPart(byte[] archive, String part) {
    /** The archive with another content of the part; all others are copied as they are packed, in their order. */
    byte[] with(byte[] content) {
        return new ZipCopy(archive).with(part, content);
    }
}

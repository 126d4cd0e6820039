package org.dragoman.article.bitext;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text and where it stands in the file. Where both are of one length, char stands for char; else the stretch
 * is one char of the text, or a pair, that the file writes otherwise.
 *
 * @param start first offset in the text
 * @param length chars in the text
 * @param raw first offset in the file's chars
 * @param rawLength chars in the file
 * @param notation how chars are written there; null for what an element stands for, which cannot be rewritten
 */
record Piece(
        int start,
        int length,
        int raw,
        int rawLength,
        @Nullable Notation notation) {
    int end() {
        return start + length;
    }

    int rawEnd() {
        return raw + rawLength;
    }

    boolean literal() {
        return length == rawLength;
    }
}

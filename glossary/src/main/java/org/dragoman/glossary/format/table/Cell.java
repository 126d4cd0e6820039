package org.dragoman.glossary.format.table;

/**
 * One cell.
 *
 * @param text what it says, without quotation marks, escapes and space around it
 * @param offset where it begins in the file, UTF-16
 */
record Cell(String text, int offset) {
    boolean isEmpty() {
        return text.isEmpty();
    }
}

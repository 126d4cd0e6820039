package org.dragoman.glossary.format;

/**
 * How a column of a table is understood.
 *
 * @param number its place, from 1
 * @param title as it stands in the first row, may be empty
 * @param use what it is taken for
 * @param field what that is: the title of a known column such as {@code term-type}, the tag of a language, or the name of the
 *     field that keeps it
 */
public record TableColumn(int number, String title, Use use, String field) {
    /** What a column is taken for. */
    public enum Use {
        /** A field that Dragoman knows. */
        FIELD,
        /** The terms of a language. */
        LANGUAGE,
        /** Something that is kept with its entry under its title, and says nothing to Dragoman. */
        KEPT,
        /** Nothing: no entry is made of a table like this. */
        NOTHING
    }
}

package org.dragoman.glossary.format.table;

/**
 * Titles of columns that Dragoman does not know. A prefix says what they belong to where the title alone does not:
 * {@code concept:} in term rows, {@code term:} where the title would be taken for a known column.
 */
final class ExtraTitles {
    static final String CONCEPT = "concept:";
    static final String TERM = "term:";

    private ExtraTitles() {}

    /** Name of the field behind a title of concept rows. */
    static String concept(String title) {
        return title.startsWith(CONCEPT) ? title.substring(CONCEPT.length()) : title;
    }

    /** Name of the field behind a title of term rows that says something of the term. */
    static String term(String title) {
        return title.startsWith(TERM) ? title.substring(TERM.length()) : title;
    }

    /** Title in concept rows of a field of a concept. */
    static String inConceptRows(String name) {
        boolean taken =
                Column.of(name).filter(c -> c.level() == Column.Level.CONCEPT).isPresent()
                        || name.equalsIgnoreCase("id")
                        || name.startsWith(CONCEPT)
                        || LanguageColumn.parse(name).isPresent();
        return taken ? CONCEPT + name : name;
    }

    /** Title in term rows of a field of a term. */
    static String inTermRows(String name) {
        boolean taken = Column.of(name).isPresent() || name.startsWith(CONCEPT) || name.startsWith(TERM);
        return taken ? TERM + name : name;
    }
}

package org.dragoman.glossary.format.table;

import java.util.Locale;
import java.util.Optional;

/** The columns of term rows, in the order in which they are written; those after {@code note} only where needed. */
enum Column {
    CONCEPT(Level.KEY),
    TYPE(Level.CONCEPT),
    DOMAIN(Level.CONCEPT),
    LANGUAGE(Level.KEY),
    TERM(Level.KEY),
    TERM_TYPE(Level.TERM),
    STATUS(Level.USAGE),
    AUTHORITY(Level.USAGE),
    FROM(Level.USAGE),
    TO(Level.USAGE),
    REFERENCE(Level.USAGE),
    /** Of the usage. */
    NOTE(Level.USAGE),
    CONTEXTUAL(Level.TERM),
    CASE(Level.TERM),
    /** Grammatical kind of the term. */
    KIND(Level.TERM),
    READING(Level.TERM),
    POSSESSED(Level.TERM),
    SOFTENS(Level.TERM),
    COUNTABLE(Level.TERM),
    PLURALS(Level.TERM),
    FEMININE(Level.TERM),
    RESPELLING(Level.TERM),
    TERM_NOTE(Level.TERM),
    SECTION_DEFINITION(Level.SECTION),
    SECTION_NOTES(Level.SECTION),
    DEFINITION(Level.CONCEPT),
    NOTES(Level.CONCEPT),
    VALID_FROM(Level.CONCEPT),
    VALID_TO(Level.CONCEPT),
    RELATIONS(Level.CONCEPT);

    /** What a column says something of. */
    enum Level {
        KEY,
        CONCEPT,
        SECTION,
        TERM,
        USAGE
    }

    private final Level level;

    Column(Level level) {
        this.level = level;
    }

    Level level() {
        return level;
    }

    /** Whether the column is always written. */
    boolean basic() {
        return compareTo(NOTE) <= 0;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column of a title; case, and hyphen, underscore or space, make no difference. */
    static Optional<Column> of(String title) {
        String name = title.toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        for (Column column : values()) {
            if (column.title().equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}

package org.dragoman.glossary.format.tbx;

/** The three levels of an entry. */
enum Level {
    /** The whole entry. */
    CONCEPT("conceptEntry"),
    /** What is said of one language. */
    LANGUAGE("langSec"),
    /** A term. */
    TERM("termSec");

    private final String element;

    Level(String element) {
        this.element = element;
    }

    /** Name of the element in version 3. */
    String element() {
        return element;
    }
}

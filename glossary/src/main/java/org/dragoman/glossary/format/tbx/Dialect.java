package org.dragoman.glossary.format.tbx;

/** How much a file may say; each holds all of the one before it. */
enum Dialect {
    /** Structure and notes. */
    CORE("TBX-Core", ""),
    /** Status, part of speech and field. */
    MIN("TBX-Min", "http://www.tbxinfo.net/ns/min"),
    /** What most exchange needs. */
    BASIC("TBX-Basic", "http://www.tbxinfo.net/ns/basic"),
    /** Read, but never written. */
    LINGUIST("TBX-Linguist", "http://www.tbxinfo.net/ns/linguist");

    private final String type;
    private final String namespace;

    Dialect(String type, String namespace) {
        this.type = type;
        this.namespace = namespace;
    }

    /** What the root says. */
    String type() {
        return type;
    }

    /** Of the elements that this dialect adds, where categories are written as elements. */
    String namespace() {
        return namespace;
    }
}

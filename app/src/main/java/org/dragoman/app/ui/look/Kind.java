package org.dragoman.app.ui.look;

import org.dragoman.concept.ConceptType;

/** The six kinds of concept that views tell apart, each by a hue and by a shape. */
public enum Kind {
    /** A disc. */
    PERSON("person"),
    /** A triangle. */
    PLACE("place"),
    /** Organisations and institutions: a square. */
    ORGANISATION("organisation"),
    /** A diamond. */
    OFFICE("office"),
    /** Agreements and documents: a bar. */
    DOCUMENT("document"),
    /** Everything else: a ring. */
    TERM("term");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /**
     * The kind of a concept.
     *
     * @param type its type
     * @return its kind
     */
    public static Kind of(ConceptType type) {
        return switch (type) {
            case PERSON -> PERSON;
            case PLACE, DEMONYM -> PLACE;
            case ORGANISATION, INSTITUTION, MEDIUM -> ORGANISATION;
            case OFFICE -> OFFICE;
            case AGREEMENT, DOCUMENT -> DOCUMENT;
            case EVENT, PRODUCT, TERM -> TERM;
        };
    }

    /**
     * {@return the theme's key of its hue}
     */
    public String hue() {
        return "Dragoman.kind." + key;
    }

    /**
     * {@return the theme's key of the soft fill behind its mentions}
     */
    public String fill() {
        return hue() + ".fill";
    }
}

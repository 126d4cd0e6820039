package org.dragoman.concept;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.language.TermKind;

/** What a concept is. The type chooses hue and shape in views, and the rules of form for its terms. */
public enum ConceptType {
    /** A human being in a public role, or a family. */
    PERSON(TermKind.NAME),
    /** State, region, city, border, corridor. */
    PLACE(TermKind.NAME),
    /** Organisation with members of its own. */
    ORGANISATION(TermKind.INSTITUTION),
    /** Organ of a state or an organisation. */
    INSTITUTION(TermKind.INSTITUTION),
    /** Office or title that a person holds. */
    OFFICE(TermKind.OFFICE),
    /** Treaty, agreement, joint statement. */
    AGREEMENT(TermKind.INSTITUTION),
    /** Law, resolution, any other document. */
    DOCUMENT(TermKind.INSTITUTION),
    /** War, operation, summit, any other event with a name. */
    EVENT(TermKind.INSTITUTION),
    /** Newspaper, agency, broadcaster. */
    MEDIUM(TermKind.NAME),
    /** Ship, aircraft, brand. */
    PRODUCT(TermKind.NAME),
    /** Inhabitant or adjective of a place. */
    DEMONYM(TermKind.ADJECTIVE),
    /** Any other institutional term. */
    TERM(TermKind.NOUN);

    private static final Map<String, ConceptType> OTHER_NAMES = Map.of(
            "organization", ORGANISATION, "law", DOCUMENT, "media", MEDIUM, "treaty", AGREEMENT, "nisba", DEMONYM);

    private final TermKind kind;

    ConceptType(TermKind kind) {
        this.kind = kind;
    }

    /**
     * {@return the kind of its terms where a term says nothing else}
     */
    public TermKind kind() {
        return kind;
    }

    /**
     * {@return the spelling in files, such as {@code organisation}}
     */
    public String code() {
        return Code.of(this);
    }

    /**
     * Reads the spelling of files; common other names are understood.
     *
     * @param text what stands in the file
     * @return the type, or empty where it is unknown
     */
    public static Optional<ConceptType> parse(String text) {
        Optional<ConceptType> other =
                Optional.ofNullable(OTHER_NAMES.get(text.strip().toLowerCase(Locale.ROOT)));
        return other.isPresent() ? other : Code.parse(ConceptType.class, text);
    }
}

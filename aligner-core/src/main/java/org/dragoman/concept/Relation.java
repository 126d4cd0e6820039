package org.dragoman.concept;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A relation from the concept that holds it to another.
 *
 * @param type the relation
 * @param target id of the other concept
 * @param of id of a third concept that the relation needs (the country of an office held), null for none
 * @param validity when it holds
 * @param note anything else, null for nothing
 */
public record Relation(
        Type type,
        String target,
        @Nullable String of,
        Validity validity,
        @Nullable String note) {
    /** Kinds of relation. */
    public enum Type {
        /** The target is more general. */
        BROADER,
        /** This is a part of the target. */
        PART_OF,
        /** This office belongs to the target. */
        OFFICE_OF,
        /** This body is an organ of the target. */
        ORGAN_OF,
        /** This name stands for the target in the press. */
        METONYM_OF,
        /** This followed the target. */
        SUCCESSOR_OF,
        /** This adjective or inhabitant belongs to the target. */
        DEMONYM_OF,
        /** This organisation rests on the target, an agreement. */
        BASED_ON,
        /** This is easily taken for the target, a false friend. */
        CONFUSED_WITH,
        /** This city is the capital of the target. */
        CAPITAL_OF,
        /** This person holds or held the target, an office. */
        HOLDS_OFFICE;

        /**
         * {@return the spelling in files}
         */
        public String code() {
            return Code.of(this);
        }

        /**
         * Reads the spelling of files.
         *
         * @param text what stands in the file
         * @return the type, or empty where it is unknown
         */
        public static Optional<Type> parse(String text) {
            return Code.parse(Type.class, text);
        }
    }
}

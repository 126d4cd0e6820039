package org.dragoman.glossary.format.tbx;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A data category: what a typed element says. After the modules Min, Basic and Linguist of 2023 of the dialects of ISO
 * 30042:2019.
 */
enum Category {
    ADMINISTRATIVE_STATUS(
            "administrativeStatus",
            "termNote",
            Dialect.MIN,
            EnumSet.of(Level.TERM),
            "preferredTerm-admn-sts",
            "admittedTerm-admn-sts",
            "deprecatedTerm-admn-sts",
            "supersededTerm-admn-sts"),
    PART_OF_SPEECH(
            "partOfSpeech",
            "termNote",
            Dialect.MIN,
            EnumSet.of(Level.TERM),
            "noun",
            "verb",
            "adjective",
            "adverb",
            "other"),
    SUBJECT_FIELD("subjectField", "descrip", Dialect.MIN, EnumSet.of(Level.CONCEPT)),
    CUSTOMER_SUBSET("customerSubset", "admin", Dialect.MIN, EnumSet.of(Level.CONCEPT, Level.TERM)),
    EXTERNAL_CROSS_REFERENCE("externalCrossReference", "xref", Dialect.MIN, EnumSet.allOf(Level.class)),
    DEFINITION("definition", "descrip", Dialect.BASIC, EnumSet.of(Level.CONCEPT, Level.LANGUAGE)),
    CONTEXT("context", "descrip", Dialect.BASIC, EnumSet.of(Level.TERM)),
    SOURCE("source", "admin", Dialect.BASIC, EnumSet.allOf(Level.class)),
    PROJECT_SUBSET("projectSubset", "admin", Dialect.BASIC, EnumSet.of(Level.CONCEPT, Level.TERM)),
    TERM_TYPE(
            "termType",
            "termNote",
            Dialect.BASIC,
            EnumSet.of(Level.TERM),
            "fullForm",
            "acronym",
            "abbreviation",
            "shortForm",
            "variant",
            "phrase"),
    GRAMMATICAL_GENDER(
            "grammaticalGender",
            "termNote",
            Dialect.BASIC,
            EnumSet.of(Level.TERM),
            "masculine",
            "feminine",
            "neuter",
            "other"),
    GEOGRAPHICAL_USAGE("geographicalUsage", "termNote", Dialect.BASIC, EnumSet.of(Level.TERM)),
    TERM_LOCATION("termLocation", "termNote", Dialect.BASIC, EnumSet.of(Level.TERM)),
    CROSS_REFERENCE("crossReference", "ref", Dialect.BASIC, EnumSet.of(Level.CONCEPT, Level.TERM)),
    GRAPHIC("xGraphic", "xref", Dialect.BASIC, EnumSet.of(Level.CONCEPT, Level.LANGUAGE)),
    TRANSACTION_TYPE(
            "transactionType", "transac", Dialect.BASIC, EnumSet.allOf(Level.class), "origination", "modification"),
    RESPONSIBILITY("responsibility", "transacNote", Dialect.BASIC, EnumSet.allOf(Level.class)),
    GRAMMATICAL_NUMBER(
            "grammaticalNumber",
            "termNote",
            Dialect.LINGUIST,
            EnumSet.of(Level.TERM),
            "singular",
            "plural",
            "dual",
            "mass",
            "otherNumber"),
    REGISTER("register", "termNote", Dialect.LINGUIST, EnumSet.of(Level.TERM)),
    TRANSFER_COMMENT("transferComment", "termNote", Dialect.LINGUIST, EnumSet.of(Level.TERM)),
    READING("reading", "admin", Dialect.LINGUIST, EnumSet.of(Level.TERM)),
    READING_NOTE("readingNote", "adminNote", Dialect.LINGUIST, EnumSet.of(Level.TERM)),
    /** No category of the dialects, but written by several programs. */
    USAGE_STATUS("usageStatus", "termNote", Dialect.LINGUIST, EnumSet.of(Level.TERM)),
    /** No category of the dialects, but written by several programs. */
    NORMATIVE_AUTHORIZATION("normativeAuthorization", "termNote", Dialect.LINGUIST, EnumSet.of(Level.TERM));

    private static final Map<String, Category> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(c -> c.label, Function.identity()));

    private final String label;
    private final String element;
    private final Dialect dialect;
    private final Set<Level> levels;
    private final List<String> picks;

    Category(String label, String element, Dialect dialect, Set<Level> levels, String... picks) {
        this.label = label;
        this.element = element;
        this.dialect = dialect;
        this.levels = levels;
        this.picks = List.of(picks);
    }

    static Optional<Category> of(@Nullable String name) {
        return Optional.ofNullable(name == null ? null : BY_NAME.get(name));
    }

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    String label() {
        return label;
    }

    /** Element that carries it where categories are attributes. */
    String element() {
        return element;
    }

    /** The smallest dialect that has it. */
    Dialect dialect() {
        return dialect;
    }

    Set<Level> levels() {
        return levels;
    }

    /** What it may say; empty for any text. */
    List<String> picks() {
        return picks;
    }
}

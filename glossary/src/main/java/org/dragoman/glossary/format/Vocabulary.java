package org.dragoman.glossary.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.TermType;
import org.dragoman.language.Respelling;
import org.dragoman.language.TermKind;

/**
 * A fixed list of words that a field may hold.
 *
 * @param what what the words say, for messages: {@code status}
 * @param codes the words as they are written
 * @param reader reads a word; may understand more than {@code codes}
 * @param <E> what the words stand for
 */
public record Vocabulary<E>(String what, List<String> codes, Function<String, Optional<E>> reader) {
    /** Types of concepts. */
    public static final Vocabulary<ConceptType> CONCEPT_TYPE = new Vocabulary<>(
            "concept type",
            Stream.of(ConceptType.values()).map(ConceptType::code).toList(),
            ConceptType::parse);
    /** Types of relations. */
    public static final Vocabulary<Relation.Type> RELATION_TYPE = new Vocabulary<>(
            "relation type",
            Stream.of(Relation.Type.values()).map(Relation.Type::code).toList(),
            Relation.Type::parse);
    /** Forms of terms. */
    public static final Vocabulary<TermType> TERM_TYPE = new Vocabulary<>(
            "term type", Stream.of(TermType.values()).map(TermType::code).toList(), TermType::parse);
    /** What an authority says of a term. */
    public static final Vocabulary<Status> STATUS = new Vocabulary<>(
            "status", Stream.of(Status.values()).map(Status::code).toList(), Status::parse);
    /** Case rules that differ from the default. */
    public static final Vocabulary<CaseRule> CASE = new Vocabulary<>(
            "case rule",
            List.of(CaseRule.BOUND.code(), CaseRule.FREE.code()),
            t -> CaseRule.parse(t).filter(c -> c != CaseRule.DEFAULT));
    /** Grammatical kinds of terms. */
    public static final Vocabulary<TermKind> KIND = new Vocabulary<>(
            "kind", Stream.of(TermKind.values()).map(Vocabulary::code).toList(), Vocabulary::kind);

    /** How far other spellings of a name will do. */
    public static final Vocabulary<Respelling> RESPELLING = new Vocabulary<>(
            "respelling", Stream.of(Respelling.values()).map(Vocabulary::code).toList(), Vocabulary::respelling);

    /**
     * Copies the list.
     *
     * @param what what the words say, for messages: {@code status}
     * @param codes the words as they are written
     * @param reader reads a word; may understand more than {@code codes}
     */
    public Vocabulary {
        codes = List.copyOf(codes);
    }

    /**
     * How a kind is written.
     *
     * @param kind a grammatical kind
     * @return its spelling in files
     */
    public static String code(TermKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * How a respelling is written.
     *
     * @param respelling how far other spellings will do
     * @return its spelling in files
     */
    public static String code(Respelling respelling) {
        return respelling.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Respelling> respelling(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(Respelling.values()).filter(r -> code(r).equals(word)).findFirst();
    }

    private static Optional<TermKind> kind(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(TermKind.values()).filter(k -> code(k).equals(word)).findFirst();
    }

    /**
     * Reads a word.
     *
     * @param text what stands in the file
     * @return what it stands for, or empty
     */
    public Optional<E> parse(String text) {
        return reader.apply(text);
    }
}

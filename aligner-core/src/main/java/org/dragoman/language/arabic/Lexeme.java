package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.Grammar;
import org.dragoman.language.TermKind;

/**
 * A word of a term with what its inflection depends on.
 *
 * @param written its letters without article
 * @param endingClass class in the table of endings
 * @param person whether it takes the sound masculine plural
 * @param plurals broken plurals
 * @param pluralsGuessed whether the plurals come from the shape of the word alone
 * @param feminines feminine forms; empty where there is none
 */
record Lexeme(
        String written,
        String endingClass,
        boolean person,
        List<BrokenPlurals.Plural> plurals,
        boolean pluralsGuessed,
        List<String> feminines) {
    private static final Set<String> DEFECTIVES = Resource.words("defectives.txt");
    private static final Set<String> DEFECTIVE_MASDARS = Resource.words("defective-masdars.txt");

    private static final Set<String> KIN = Set.of("أب", "أخ", "حم");
    private static final Set<String> KIN_CONSTRUCT = Set.of("أبو", "أخو", "حمو", "ذو");

    /** Copies the lists. */
    Lexeme {
        plurals = List.copyOf(plurals);
        feminines = List.copyOf(feminines);
    }

    /**
     * A word of which the kind is known.
     *
     * @param written its letters without article
     * @param kind persons and adjectives have a feminine and the sound masculine plural
     * @param grammar irregular plurals and feminine, where the glossary names them
     * @return the word
     */
    static Lexeme of(String written, TermKind kind, Grammar grammar) {
        String word = isBareDefective(written) ? written + "ي" : written;
        boolean person = kind == TermKind.OFFICE || kind == TermKind.ADJECTIVE;
        List<BrokenPlurals.Plural> plurals = plurals(word, grammar);
        boolean guessed = plurals.isEmpty() && kind != TermKind.INSTITUTION;
        return new Lexeme(
                word,
                endingClass(word),
                person,
                guessed ? BrokenPlurals.guess(written) : plurals,
                guessed,
                person && !Inflector.hasIrregularFeminine(word)
                        ? WordShape.feminines(word, grammar.feminine())
                        : List.of());
    }

    private static List<BrokenPlurals.Plural> plurals(String word, Grammar grammar) {
        List<BrokenPlurals.Plural> named = grammar.plurals().stream()
                .map(plural -> BrokenPlurals.Plural.parse(plural, ""))
                .collect(Collectors.toList());
        if (!named.isEmpty()) {
            return named;
        }
        if (Boolean.FALSE.equals(grammar.countable())) {
            return List.of();
        }
        List<BrokenPlurals.Plural> listed = new ArrayList<>(BrokenPlurals.listed(word));
        if (DEFECTIVES.contains(word)) {
            listed.addAll(BrokenPlurals.listed(word.substring(0, word.length() - 1)));
        }
        return listed;
    }

    /** قاض for قاضي, but not جار, whose plural shows another root. */
    private static boolean isBareDefective(String word) {
        return DEFECTIVES.contains(word + "ي")
                && !WordShape.isGendered(word)
                && BrokenPlurals.listed(word).stream().allMatch(p -> p.written().endsWith("اة"));
    }

    /**
     * The class of a word in the table of endings.
     *
     * @param word written letters
     * @return its name
     */
    static String endingClass(String word) {
        if (KIN.contains(word)) {
            return Endings.KIN;
        }
        if (KIN_CONSTRUCT.contains(word)) {
            return Endings.KIN_CONSTRUCT;
        }
        if (DEFECTIVE_MASDARS.contains(word)) {
            return Endings.DEFECTIVE_NOUN;
        }
        if (DEFECTIVES.contains(word)) {
            return Endings.DEFECTIVE;
        }
        return WordShape.mayEndInRootYeh(word) ? Endings.YEH : Endings.classOf(word);
    }
}

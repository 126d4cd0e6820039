package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Grammar;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;

/**
 * The forms that each word of a term may take at its place: the head inflects, its adjectives with it, the last
 * genitive gains or loses its article, the rest stands.
 */
final class PhraseForms {
    private static final int FREE = Features.INDEFINITE | Features.ARTICLE | Features.HOST;
    private static final Step OBLIQUE = new Step("ar.oblique", "ين");
    private static final Step PLURAL_S = new Step("ar.plural", "s");
    private static final Set<String> FATHER = Set.of("أبو", "أبا", "أبي");
    private static final Set<String> SON = Set.of("بن", "ابن");

    private final TermForm form;
    private final List<String> words;
    private final boolean literal;
    private final List<PhraseParser.Role> roles;

    /**
     * Forms of a term's words.
     *
     * @param form the term
     * @param words its words in the spelling that is compiled
     * @param literal whether the words stand as they are
     */
    PhraseForms(TermForm form, List<String> words, boolean literal) {
        this.form = form;
        this.words = List.copyOf(words);
        this.literal = literal;
        this.roles = literal ? List.of() : PhraseParser.parse(words);
    }

    /** {@return how many words the term has} */
    int size() {
        return words.size();
    }

    /** {@return whether the words stand as they are} */
    boolean isLiteral() {
        return literal;
    }

    /**
     * What the forms of a word depend on besides its letters and the term's kind.
     *
     * @param index its place in a term that is not literal
     * @return equal numbers for places of the same effect
     */
    int place(int index) {
        PhraseParser.Role role = roles.get(index);
        int place = role.ordinal();
        place |= words.size() == 1 ? 1 << 3 : 0;
        place |= role == PhraseParser.Role.HEAD && isConstruct() ? 1 << 4 : 0;
        place |= isUnique() ? 1 << 5 : 0;
        boolean inner = has(PhraseParser.Role.GENITIVE) || has(PhraseParser.Role.INNER);
        return role == PhraseParser.Role.ADJECTIVE && inner ? place | 1 << 6 : place;
    }

    /**
     * The forms of a word.
     *
     * @param index its place in the term
     * @param word its letters, in the term's spelling or in another
     * @return its forms, the citation form first
     */
    List<Form> of(int index, String word) {
        if (literal) {
            List<Form> forms = index == 0 ? firstLiteral(word) : fixed(word);
            return form.kind() == TermKind.NAME ? LostDots.addedToName(forms) : forms;
        }
        switch (roles.get(index)) {
            case HEAD:
                return LostDots.added(word, head(word));
            case GENITIVE:
                return LostDots.added(word, genitive(word));
            case ADJECTIVE:
                return LostDots.added(word, adjective(word));
            default:
                return fixed(word);
        }
    }

    private List<Form> firstLiteral(String word) {
        boolean article = PhraseParser.hasArticle(word);
        int features = Features.CASES | Features.SINGULAR | (article ? citedWithArticle() : Features.INDEFINITE);
        features |= form.kind() == TermKind.NAME ? Features.NAME : 0;
        List<Form> forms = new ArrayList<>();
        for (String spelling : literalSpellings(word)) {
            String letters = PhraseParser.withoutArticle(spelling);
            forms.add(new Form(letters, features, spelling.equals(word) ? List.of() : List.of(OBLIQUE)));
        }
        if (form.kind() == TermKind.ABBREVIATION && Character.isUpperCase(word.charAt(0))) {
            int plural = (features & ~Features.SINGULAR) | Features.PLURAL;
            forms.add(new Form(word + "s", plural, List.of(PLURAL_S)));
        }
        return forms;
    }

    private static int citedWithArticle() {
        return Features.ARTICLE | Features.CITED_WITH_ARTICLE;
    }

    /** أبو changes with its case in names too; بن and ابن are one word. */
    private List<String> literalSpellings(String word) {
        Set<String> set = FATHER.contains(word) && words.size() > 1 ? FATHER : SON.contains(word) ? SON : Set.of();
        if (set.isEmpty()) {
            return List.of(word);
        }
        List<String> spellings = new ArrayList<>();
        spellings.add(word);
        set.stream().sorted().filter(other -> !other.equals(word)).forEach(spellings::add);
        return spellings;
    }

    private List<Form> fixed(String word) {
        List<Form> forms = new ArrayList<>();
        for (String spelling : literalSpellings(word)) {
            int features = literal && form.kind() == TermKind.NAME ? Features.FIXED | Features.NAME : Features.FIXED;
            forms.add(new Form(spelling, features, spelling.equals(word) ? List.of() : List.of(OBLIQUE)));
        }
        if (!literal && word.length() > 4 && word.endsWith("ون")) {
            String oblique = word.substring(0, word.length() - 2) + "ين";
            forms.add(new Form(oblique, Features.FIXED, List.of(OBLIQUE)));
        }
        return forms;
    }

    private boolean has(PhraseParser.Role role) {
        return roles.contains(role);
    }

    private boolean isConstruct() {
        return roles.size() > 1
                && (roles.get(1) == PhraseParser.Role.GENITIVE || roles.get(1) == PhraseParser.Role.INNER);
    }

    /** A body whose name has the article throughout is one of its kind: no number, no indefinite. */
    private boolean isUnique() {
        return form.kind() == TermKind.INSTITUTION && PhraseParser.hasArticle(words.get(0));
    }

    private List<Form> head(String word) {
        boolean article = PhraseParser.hasArticle(word);
        Lexeme lexeme = Lexeme.of(PhraseParser.withoutArticle(word), form.kind(), form.grammar());
        int states = isConstruct() ? Features.CONSTRUCT : words.size() == 1 ? Features.STATES : FREE;
        int extra = article ? Features.CITED_WITH_ARTICLE : 0;
        extra |= words.size() > 1 && !isConstruct() ? Features.LINKED : 0;
        extra |= form.kind() == TermKind.ADJECTIVE ? firstHamza(word) : 0;
        return restrict(Inflector.forms(lexeme), isUnique() ? Features.ARTICLE : states, extra, isUnique());
    }

    private List<Form> genitive(String word) {
        boolean article = PhraseParser.hasArticle(word);
        String bare = PhraseParser.withoutArticle(word);
        int extra = Features.LINKED | (article ? Features.CITED_WITH_ARTICLE : 0);
        List<Form> forms = new ArrayList<>();
        for (Form form : restrict(Endings.of(bare, Lexeme.endingClass(bare), false), Features.STATES, extra, true)) {
            if (form.has(Features.GENITIVE)) {
                forms.add(form);
            }
        }
        return forms;
    }

    private List<Form> adjective(String word) {
        Lexeme lexeme = Lexeme.of(PhraseParser.withoutArticle(word), TermKind.ADJECTIVE, Grammar.NONE);
        int extra = Features.ADJECTIVE | Features.LINKED;
        extra |= PhraseParser.hasArticle(word) ? Features.CITED_WITH_ARTICLE : 0;
        extra |= has(PhraseParser.Role.GENITIVE) || has(PhraseParser.Role.INNER) ? Features.LOOSE : 0;
        extra |= firstHamza(word);
        boolean unique = isUnique();
        int states = unique ? Features.ARTICLE : Features.INDEFINITE | Features.ARTICLE;
        List<Form> forms = restrict(Inflector.forms(lexeme), states, extra, unique);
        if (form.kind() != TermKind.OFFICE && form.kind() != TermKind.ADJECTIVE) {
            forms.removeIf(PhraseForms::isDualOfOtherGender);
        }
        return forms;
    }

    private static int firstHamza(String word) {
        return WordShape.isNisbaWithFirstHamza(PhraseParser.withoutArticle(word)) ? Features.NAME : 0;
    }

    /** Agrees with no noun but one that changes its gender itself. */
    private static boolean isDualOfOtherGender(Form form) {
        return form.has(Features.CHANGED_GENDER | Features.DUAL);
    }

    private static List<Form> restrict(List<Form> forms, int states, int extra, boolean singular) {
        List<Form> kept = new ArrayList<>();
        for (Form form : forms) {
            int features = (form.features() & ~(Features.STATES & ~states)) | extra;
            boolean number = !singular || (form.has(Features.SINGULAR) && !form.has(Features.CHANGED_GENDER));
            if (number && Features.any(features, Features.STATES)) {
                kept.add(form.withFeatures(features));
            }
        }
        return kept;
    }
}

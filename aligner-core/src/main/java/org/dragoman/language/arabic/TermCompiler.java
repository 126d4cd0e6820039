package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordPattern;

/** Turns terms into patterns of stems. */
final class TermCompiler {
    private static final Step SPELLING = new Step("ar.spelling", "");

    private TermCompiler() {}

    /**
     * Compiles a term with its variants of spacing.
     *
     * @param form the term
     * @return patterns, that of the term as cited first; empty where it holds no word
     */
    static List<TermPattern> compile(TermForm form) {
        List<Token> tokens = Token.of(form.text());
        if (tokens.isEmpty()) {
            return List.of();
        }
        List<TermPattern> patterns = new ArrayList<>();
        patterns.add(pattern(form, tokens, false));
        for (List<Token> variant : Token.variants(tokens)) {
            patterns.add(pattern(form, variant, variant.size() == 1));
        }
        return patterns;
    }

    /** Whether a term stands as it is: names, abbreviations, terms in other scripts. */
    static boolean isLiteral(TermForm form) {
        TermKind kind = form.kind();
        return kind == TermKind.NAME
                || kind == TermKind.ABBREVIATION
                || form.text()
                        .codePoints()
                        .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    private static TermPattern pattern(TermForm form, List<Token> tokens, boolean literal) {
        List<String> words = tokens.stream().map(Token::written).collect(Collectors.toList());
        PhraseForms forms = new PhraseForms(form, words, literal || isLiteral(form));
        List<WordPattern> patterns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            patterns.add(word(forms, i, tokens.get(i), form.kind() == TermKind.NAME));
        }
        WordPattern last = patterns.get(words.size() - 1);
        if (form.kind() == TermKind.NAME || words.size() > 1) {
            patterns.set(words.size() - 1, RunOn.mark(last, words.size() > 1));
        }
        List<String> gaps = tokens.stream().skip(1).map(Token::gap).collect(Collectors.toList());
        return new TermPattern(form, patterns, gaps);
    }

    private static WordPattern word(PhraseForms forms, int index, Token token, boolean name) {
        Set<Stem> stems = new LinkedHashSet<>();
        add(stems, forms.of(index, token.written()), token.steps());
        List<Step> respelt = new ArrayList<>(token.steps());
        respelt.add(SPELLING);
        String article = PhraseParser.hasArticle(token.written()) ? "ال" : "";
        String bare = PhraseParser.withoutArticle(token.written());
        for (String other : Spellings.others(bare, name)) {
            add(stems, forms.of(index, article + other), respelt);
        }
        return new WordPattern(List.copyOf(stems));
    }

    private static void add(Set<Stem> stems, List<Form> forms, List<Step> further) {
        for (Form form : forms) {
            List<Step> steps = new ArrayList<>(form.steps());
            steps.addAll(further);
            stems.add(new Stem(ArabicFolding.key(form.written()), 0, form.features(), form.written(), steps));
        }
    }
}

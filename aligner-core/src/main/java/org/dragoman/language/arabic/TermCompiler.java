package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Grammar;
import org.dragoman.language.RecentCache;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordPattern;

/** Turns terms into patterns of stems. */
final class TermCompiler {
    private static final Step SPELLING = new Step("ar.spelling", "");
    /**
     * What the stems of a word depend on.
     *
     * @param written its letters
     * @param kind kind of its term
     * @param place what its place in the term makes of it
     * @param last whether it is the last word of a term of several, which may carry another word
     */
    private record Key(String written, TermKind kind, int place, boolean last) {}

    private static final RecentCache<Key, WordPattern> WORDS = new RecentCache<>();

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
        return kind == TermKind.NAME || kind == TermKind.ABBREVIATION || !hasArabic(form.text());
    }

    private static boolean hasArabic(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0600' && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
                return true;
            }
        }
        return false;
    }

    private static TermPattern pattern(TermForm form, List<Token> tokens, boolean literal) {
        List<String> words = new ArrayList<>(tokens.size());
        List<String> gaps = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            gaps.add(token.gap());
            words.add(token.written());
        }
        PhraseForms forms = new PhraseForms(form, words, literal || isLiteral(form));
        List<WordPattern> patterns = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            patterns.add(word(forms, i, tokens.get(i), form));
        }
        return new TermPattern(form, patterns, gaps.subList(1, gaps.size()));
    }

    /** The words of which many terms are made are compiled once; names are too many, and done sooner. */
    private static WordPattern word(PhraseForms forms, int index, Token token, TermForm form) {
        boolean several = forms.size() > 1;
        boolean last = index == forms.size() - 1 && (several || isLiteral(form));
        boolean own = !token.steps().isEmpty() || (index == 0 && form.grammar() != Grammar.NONE);
        if (own || forms.isLiteral()) {
            return compiled(forms, index, token, form.kind() == TermKind.NAME, last);
        }
        Key key = new Key(token.written(), form.kind(), forms.place(index), last);
        return WORDS.get(key, () -> compiled(forms, index, token, form.kind() == TermKind.NAME, last));
    }

    private static WordPattern compiled(PhraseForms forms, int index, Token token, boolean name, boolean last) {
        List<Stem> stems = new ArrayList<>();
        List<Form> own = forms.of(index, token.written());
        add(stems, own, token.steps());
        if (name && token.steps().isEmpty()) {
            addNear(stems, own.get(0), token.written(), forms.size() == 1);
        }
        List<String> others = Spellings.others(PhraseParser.withoutArticle(token.written()), name);
        if (!others.isEmpty()) {
            List<Step> respelt = new ArrayList<>(token.steps());
            respelt.add(SPELLING);
            String article = PhraseParser.hasArticle(token.written()) ? "ال" : "";
            for (String other : others) {
                add(stems, forms.of(index, article + other), respelt);
            }
        }
        WordPattern word = new WordPattern(stems);
        return last ? RunOn.mark(word, forms.size() > 1) : word;
    }

    private static void add(List<Stem> stems, List<Form> forms, List<Step> further) {
        for (Form form : forms) {
            List<Step> steps = further.isEmpty() ? form.steps() : joined(form.steps(), further);
            add(stems, form, form.written(), steps);
            String other = Spellings.withOtherSeat(form.written());
            if (other != null) {
                add(stems, form, other, joined(steps, List.of(SPELLING)));
            }
        }
    }

    private static void addNear(List<Stem> stems, Form form, String word, boolean alone) {
        for (NearSpellings.Near near : NearSpellings.of(word, alone)) {
            String key = ArabicFolding.key(near.letters());
            stems.add(new Stem(
                    key,
                    0,
                    HamzaCheck.features(form.features(), key, near.letters()),
                    near.letters(),
                    List.of(near.step())));
        }
    }

    private static List<Step> joined(List<Step> first, List<Step> second) {
        List<Step> steps = new ArrayList<>(first);
        steps.addAll(second);
        return steps;
    }

    private static void add(List<Stem> stems, Form form, String written, List<Step> steps) {
        String key = ArabicFolding.key(written);
        Stem stem = new Stem(key, 0, HamzaCheck.features(form.features(), key, written), written, steps);
        if (!contains(stems, stem)) {
            stems.add(stem);
        }
    }

    private static boolean contains(List<Stem> stems, Stem stem) {
        for (Stem other : stems) {
            if (other.flags() == stem.flags() && other.equals(stem)) {
                return true;
            }
        }
        return false;
    }
}

package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Step;
import org.dragoman.language.Words;

/**
 * A word of a term as it is going to be compiled.
 *
 * @param written its letters
 * @param gap what stands before it, as {@link Words#gap} gives it; a space for the first
 * @param steps how it came from the term as cited; empty for the term's own word
 */
record Token(String written, String gap, List<Step> steps) {
    private static final Step JOINED = new Step("ar.joined", "");
    private static final Step SPLIT = new Step("ar.split", "");
    private static final String SPACE = " ";
    private static final String SERVANT = "عبد";
    private static final String IN = "في";
    private static final Set<String> PARENTS = Set.of("أبو", "أم");

    /** Letters that no foreign name is written with. */
    private static final String NATIVE = "حذضظعةءؤئ";

    private static final int SHORT = 5;
    private static final int LONG = 12;

    Token {
        steps = List.copyOf(steps);
    }

    /** The words of a term. */
    static List<Token> of(String text) {
        Words words = Words.of(ArabicFolding.fold(text));
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String gap = i == 0 ? SPACE : words.gap(i - 1);
            tokens.add(new Token(ArabicFolding.written(words.original(i)), gap, List.of()));
        }
        return tokens;
    }

    /**
     * The term with its words joined or split as others write them: {@code عبد الله} and {@code عبدالله}; a preposition
     * as a word or as a letter ({@code في مجلس}, {@code بمجلس}); terms of two words in one, as of foreign names.
     *
     * @param tokens the words of a term
     * @return other writings, without the given one
     */
    static List<List<Token>> variants(List<Token> tokens) {
        List<List<Token>> variants = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            String word = token.written;
            if (word.length() > SERVANT.length() + 2 && word.startsWith(SERVANT + "ال")) {
                variants.add(replace(
                        tokens,
                        i,
                        1,
                        new Token(SERVANT, token.gap, List.of(SPLIT)),
                        new Token(word.substring(SERVANT.length()), SPACE, List.of())));
            } else if (next != null && word.equals(SERVANT) && PhraseParser.hasArticle(next.written)) {
                variants.add(replace(tokens, i, 2, new Token(word + next.written, token.gap, List.of(JOINED))));
            } else if (next != null && i > 0 && word.equals(IN)) {
                variants.add(replace(tokens, i, 2, new Token("ب" + next.written, token.gap, List.of())));
            } else if (i > 0 && word.length() > 4 && word.startsWith("بال")) {
                Token noun = new Token(word.substring(1), SPACE, List.of());
                variants.add(replace(tokens, i, 1, new Token(IN, token.gap, List.of()), noun));
            }
        }
        if (tokens.size() == 2 && canJoin(tokens.get(0).written, tokens.get(1).written)) {
            String joined = tokens.get(0).written + tokens.get(1).written;
            variants.add(List.of(new Token(joined, SPACE, List.of(JOINED))));
        }
        return variants;
    }

    /** Foreign names of two short words ({@code بيونغ يانغ}), and those with أبو and أم ({@code أبو ظبي}). */
    private static boolean canJoin(String first, String second) {
        if (PARENTS.contains(first)) {
            return !PhraseParser.hasArticle(second) && isLetter(second);
        }
        return Math.min(first.length(), second.length()) <= SHORT
                && first.length() + second.length() <= LONG
                && mayBeForeign(first)
                && mayBeForeign(second);
    }

    private static boolean isLetter(String word) {
        return Character.isLetter(word.charAt(0));
    }

    /**
     * Whether a foreign name may be written so.
     *
     * @param word written letters
     * @return false for a word with article or with letters that are only Arabic
     */
    static boolean mayBeForeign(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (NATIVE.indexOf(word.charAt(i)) >= 0) {
                return false;
            }
        }
        return isLetter(word) && !PhraseParser.hasArticle(word);
    }

    private static List<Token> replace(List<Token> tokens, int at, int count, Token... by) {
        List<Token> changed = new ArrayList<>(tokens.subList(0, at));
        changed.addAll(List.of(by));
        changed.addAll(tokens.subList(at + count, tokens.size()));
        return changed;
    }
}

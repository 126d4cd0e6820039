package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dragoman.language.Step;
import org.dragoman.language.Words;

/**
 * One way to write a term as words and gaps: with or without its article, {@code &} or "and", a full stop or none.
 *
 * @param words at least one
 */
record Wording(List<Word> words) {
    /**
     * A word of a wording.
     *
     * @param text as written
     * @param folded its folded letters
     * @param gap what stands before it, as {@link Words#gap} gives it; empty for the first
     * @param steps how this place differs from the term
     */
    record Word(String text, String folded, String gap, List<Step> steps) {
        private Word with(String newGap, Step step) {
            List<Step> more = new ArrayList<>(steps);
            more.add(step);
            return new Word(text, folded, newGap, more);
        }

        private Word joined(Word next, Step step) {
            return new Word(text + next.text, folded + next.folded, gap, steps).with(gap, step);
        }

        /** The part of a word from one char to another, which fold one by one. */
        private Word part(int from, int to, String newGap, List<Step> newSteps) {
            return new Word(text.substring(from, to), folded.substring(from, to), newGap, newSteps);
        }
    }

    /** Names that are nothing without their article. */
    private static final String KEEP_ARTICLE = "hague";

    private static final String AND = "and";
    private static final int MOST_MODEL_LETTERS = 3;
    private static final int MOST_MODEL_DIGITS = 4;

    /** Abbreviations with a full stop, written here without it. */
    private static final WordTable<String> DOTTED = WordTable.of(Lists.words("abbreviations.tsv").stream()
            .map(word -> word.substring(0, word.length() - 1))
            .collect(Collectors.toSet()));

    Wording {
        words = List.copyOf(words);
    }

    /** All wordings of a term, its own first; empty where it has no word. */
    static List<Wording> of(String term) {
        Words found = Words.of(EnglishFolding.fold(term));
        if (found.size() == 0) {
            return List.of();
        }
        List<Word> words = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            words.add(new Word(found.original(i), found.word(i), i == 0 ? "" : found.gap(i - 1), List.of()));
        }
        List<Wording> all = new ArrayList<>(1);
        all.add(new Wording(words));
        addVariants(all, Wording::withoutArticle);
        addVariants(all, Wording::withOtherAnd);
        addVariants(all, Wording::withOtherDots);
        addVariants(all, Wording::withOtherComma);
        addVariants(all, Wording::withoutApostrophes);
        addVariants(all, Wording::withOtherHyphens);
        return all;
    }

    /** Adds what a rule makes of each wording; a rule gives back a wording itself that it leaves alone. */
    private static void addVariants(List<Wording> all, UnaryOperator<Wording> rule) {
        for (int i = 0, known = all.size(); i < known; i++) {
            Wording variant = rule.apply(all.get(i));
            if (variant != all.get(i)) {
                all.add(variant);
            }
        }
    }

    List<String> folded() {
        List<String> folded = new ArrayList<>(words.size());
        for (Word word : words) {
            folded.add(word.folded());
        }
        return folded;
    }

    boolean startsWithArticle() {
        return words.size() > 1 && words.get(0).text().equals("The");
    }

    /** Whether the rest of the words would be another name: The Hague, but The Gambia. */
    boolean needsArticle() {
        return KEEP_ARTICLE.equals(words.get(1).folded());
    }

    private Wording withoutArticle() {
        if (!startsWithArticle() || needsArticle()) {
            return this;
        }
        List<Word> rest = new ArrayList<>(words.subList(1, words.size()));
        rest.set(0, rest.get(0).with("", Rule.ARTICLE.step("")));
        return new Wording(rest);
    }

    private Wording withOtherAnd() {
        Editor editor = new Editor(words);
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean and = isSpacedAnd(word) && i + 1 < words.size() && isSpaced(words.get(i + 1));
            if (and) {
                editor.replace(i, i + 2, words.get(i + 1).with("&", Rule.AMPERSAND.step("&")));
                i++;
            } else if (word.gap().equals("&")) {
                editor.replace(
                        i,
                        i + 1,
                        new Word(AND, AND, " ", List.of(Rule.AMPERSAND.step(AND))),
                        new Word(word.text(), word.folded(), " ", word.steps()));
            }
        }
        return editor.result(this);
    }

    private static boolean isSpacedAnd(Word word) {
        return word.text().equals(AND) && isSpaced(word);
    }

    private static boolean isSpaced(Word word) {
        return word.gap().equals(" ");
    }

    /** {@code St. Petersburg}, {@code Roe v. Wade}: the full stop of an abbreviation inside the term. */
    private Wording withOtherDots() {
        Editor editor = new Editor(words);
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.gap().equals(".")) {
                editor.replace(i, i + 1, word.with(" ", Rule.DOTS.step("")));
            } else if (isSpaced(word) && DOTTED.has(words.get(i - 1).folded())) {
                editor.replace(i, i + 1, word.with(".", Rule.DOTS.step(".")));
            }
        }
        return editor.result(this);
    }

    /** {@code health, welfare and sport}, {@code health, welfare, and sport}. */
    private Wording withOtherComma() {
        boolean listed = false;
        for (Word word : words) {
            listed |= word.gap().equals(",");
        }
        Editor editor = new Editor(words);
        for (int i = 1; listed && i < words.size(); i++) {
            Word word = words.get(i);
            if (word.text().equals(AND)) {
                boolean comma = word.gap().equals(",");
                editor.replace(i, i + 1, word.with(comma ? " " : ",", Rule.COMMA.step(comma ? "" : ",")));
            }
        }
        return editor.result(this);
    }

    /** {@code Sana'a} as one word; not a possessive inside the term (People's). */
    private Wording withoutApostrophes() {
        Editor editor = new Editor(words);
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.gap().equals("'") && !word.folded().equals("s")) {
                editor.join(i, Rule.APOSTROPHE.step(""));
            }
        }
        return editor.result(this);
    }

    /** {@code S-300} as one word, {@code F16} as two. */
    private Wording withOtherHyphens() {
        Editor editor = new Editor(words);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int digits = digitsOfModel(word.text());
            if (digits > 0) {
                int end = word.text().length();
                editor.replace(
                        i,
                        i + 1,
                        word.part(0, digits, word.gap(), word.steps()),
                        word.part(digits, end, " ", List.of(Rule.HYPHEN.step("-"))));
            } else if (i > 0
                    && isSpaced(word)
                    && endsModel(word.text(), editor.last(i).text())) {
                editor.join(i, Rule.HYPHEN.step(""));
            }
        }
        return editor.result(this);
    }

    private static boolean endsModel(String word, String before) {
        return isDigit(word.charAt(word.length() - 1))
                && before.length() + word.length() <= MOST_MODEL_LETTERS + MOST_MODEL_DIGITS
                && digitsOfModel(before + word) > 0;
    }

    /**
     * Where the number begins in the model of an aircraft or weapon, a road, a group of states: up to three letters,
     * the first of them a capital, and up to four digits; -1 for other words.
     */
    static int digitsOfModel(String word) {
        int length = word.length();
        if (word.charAt(0) < 'A'
                || word.charAt(0) > 'Z'
                || length > MOST_MODEL_LETTERS + MOST_MODEL_DIGITS
                || !isDigit(word.charAt(length - 1))) {
            return -1;
        }
        int digits = length - 1;
        while (isDigit(word.charAt(digits - 1))) {
            digits--;
        }
        for (int i = 1; i < digits; i++) {
            char c = word.charAt(i);
            if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))) {
                return -1;
            }
        }
        return digits <= MOST_MODEL_LETTERS && length - digits <= MOST_MODEL_DIGITS ? digits : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Copies words from left to right with changes; copies nothing before the first change. */
    private static final class Editor {
        private final List<Word> words;
        private List<Word> changed = List.of();
        private int copied;

        Editor(List<Word> words) {
            this.words = words;
        }

        private void copyTo(int end) {
            if (changed.isEmpty()) {
                changed = new ArrayList<>(words.size() + 2);
            }
            changed.addAll(words.subList(copied, end));
            copied = end;
        }

        void replace(int from, int to, Word... others) {
            copyTo(from);
            changed.addAll(List.of(others));
            copied = to;
        }

        /** Writes a word together with the one before it. */
        void join(int word, Step step) {
            copyTo(word);
            Word before = changed.remove(changed.size() - 1);
            changed.add(before.joined(words.get(word), step));
            copied = word + 1;
        }

        /** The word that stands before one of the words as things are. */
        Word last(int word) {
            return copied == word && !changed.isEmpty() ? changed.get(changed.size() - 1) : words.get(word - 1);
        }

        Wording result(Wording unchanged) {
            if (changed.isEmpty()) {
                return unchanged;
            }
            copyTo(words.size());
            return new Wording(changed);
        }
    }
}

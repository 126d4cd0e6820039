package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
     * @param gap what stands before it, as {@link Words#gap} gives it; empty for the first
     * @param steps how this place differs from the term
     */
    record Word(String text, String gap, List<Step> steps) {
        String folded() {
            return EnglishFolding.fold(text).folded();
        }

        private Word with(String newGap, Step step) {
            List<Step> more = new ArrayList<>(steps);
            more.add(step);
            return new Word(text, newGap, more);
        }

        private Word joined(Word next, Step step) {
            return new Word(text + next.text, gap, steps).with(gap, step);
        }
    }

    /** Names that are nothing without their article. */
    private static final Set<String> KEEP_ARTICLE = Set.of("hague");

    /** Model of an aircraft or weapon, road, group of states: letters and a number. */
    private static final Pattern MODEL = Pattern.compile("([A-Z][A-Za-z]{0,2})([0-9]{1,4})");

    private static final Set<String> DOTTED = Lists.words("abbreviations.tsv");

    Wording {
        words = List.copyOf(words);
    }

    /** All wordings of a term, its own first; empty where it has no word. */
    static List<Wording> of(String term) {
        Words found = Words.of(EnglishFolding.fold(term));
        if (found.size() == 0) {
            return List.of();
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            words.add(new Word(found.original(i), i == 0 ? "" : found.gap(i - 1), List.of()));
        }
        List<Wording> all = new ArrayList<>(List.of(new Wording(words)));
        addVariants(all, Wording::withoutArticle);
        addVariants(all, Wording::withOtherAnd);
        addVariants(all, Wording::withOtherDots);
        addVariants(all, Wording::withOtherComma);
        addVariants(all, Wording::withoutApostrophes);
        addVariants(all, Wording::withOtherHyphens);
        return all;
    }

    private static void addVariants(List<Wording> all, UnaryOperator<Wording> rule) {
        for (Wording known : List.copyOf(all)) {
            Wording variant = rule.apply(known);
            if (!variant.equals(known)) {
                all.add(variant);
            }
        }
    }

    List<String> folded() {
        return words.stream().map(Word::folded).toList();
    }

    boolean startsWithArticle() {
        return words.size() > 1 && words.get(0).text().equals("The");
    }

    /** Whether the rest of the words would be another name: The Hague, but The Gambia. */
    boolean needsArticle() {
        return KEEP_ARTICLE.contains(words.get(1).folded());
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
        List<Word> changed = new ArrayList<>(words.subList(0, 1));
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean and = word.text().equals("and")
                    && word.gap().equals(" ")
                    && i + 1 < words.size()
                    && words.get(i + 1).gap().equals(" ");
            if (and) {
                changed.add(words.get(++i).with("&", Rule.AMPERSAND.step("&")));
            } else if (word.gap().equals("&")) {
                changed.add(new Word("and", " ", List.of(Rule.AMPERSAND.step("and"))));
                changed.add(new Word(word.text(), " ", word.steps()));
            } else {
                changed.add(word);
            }
        }
        return new Wording(changed);
    }

    /** {@code St. Petersburg}, {@code Roe v. Wade}: the full stop of an abbreviation inside the term. */
    private Wording withOtherDots() {
        return mapGaps((before, word) -> {
            if (word.gap().equals(".")) {
                return word.with(" ", Rule.DOTS.step(""));
            }
            boolean abbreviation = word.gap().equals(" ") && DOTTED.contains(before.folded() + ".");
            return abbreviation ? word.with(".", Rule.DOTS.step(".")) : word;
        });
    }

    /** {@code health, welfare and sport}, {@code health, welfare, and sport}. */
    private Wording withOtherComma() {
        boolean listed = words.stream().anyMatch(word -> word.gap().equals(","));
        return mapGaps((before, word) -> {
            if (!listed || !word.text().equals("and")) {
                return word;
            }
            boolean comma = word.gap().equals(",");
            return word.with(comma ? " " : ",", Rule.COMMA.step(comma ? "" : ","));
        });
    }

    /** {@code Sana'a} as one word; not a possessive inside the term (People's). */
    private Wording withoutApostrophes() {
        List<Word> joined = new ArrayList<>();
        for (Word word : words) {
            boolean elided = word.gap().equals("'") && !word.folded().equals("s");
            if (elided) {
                Word before = joined.remove(joined.size() - 1);
                joined.add(before.joined(word, Rule.APOSTROPHE.step("")));
            } else {
                joined.add(word);
            }
        }
        return new Wording(joined);
    }

    /** {@code S-300} as one word, {@code F16} as two. */
    private Wording withOtherHyphens() {
        List<Word> changed = new ArrayList<>();
        for (Word word : words) {
            Word before = changed.isEmpty() ? null : changed.get(changed.size() - 1);
            Matcher model = MODEL.matcher(word.text());
            if (model.matches()) {
                changed.add(new Word(model.group(1), word.gap(), word.steps()));
                changed.add(new Word(model.group(2), " ", List.of(Rule.HYPHEN.step("-"))));
            } else if (before != null
                    && MODEL.matcher(before.text() + word.text()).matches()
                    && word.gap().equals(" ")) {
                changed.set(changed.size() - 1, before.joined(word, Rule.HYPHEN.step("")));
            } else {
                changed.add(word);
            }
        }
        return new Wording(changed);
    }

    private interface GapRule {
        Word apply(Word before, Word word);
    }

    private Wording mapGaps(GapRule rule) {
        List<Word> changed = new ArrayList<>(words.subList(0, 1));
        for (int i = 1; i < words.size(); i++) {
            changed.add(rule.apply(words.get(i - 1), words.get(i)));
        }
        return new Wording(changed);
    }
}

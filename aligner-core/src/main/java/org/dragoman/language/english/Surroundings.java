package org.dragoman.language.english;

import java.util.List;
import java.util.Set;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;

/** What must not stand beside a term, because the words together mean something else. */
final class Surroundings {
    private static final WordTable<String> OTHER_OFFICE_BEFORE =
            WordTable.of(Lists.words("other-offices.tsv", "before"));
    private static final WordTable<String> OTHER_OFFICE_AFTER = WordTable.of(Lists.words("other-offices.tsv", "after"));
    private static final WordTable<String> DETERMINERS = WordTable.of(Lists.words("determiners.txt"));
    private static final WordTable<String> STARTERS = WordTable.of(Lists.words("sentence-starters.txt"));
    private static final WordTable<String> MONTHS = WordTable.of(Lists.words("months.txt"));
    private static final WordTable<String> BODIES = WordTable.of(Lists.words("kinds.tsv", "institution"));
    private static final WordTable<String> DIRECTIONS = WordTable.of(Set.of("north", "south", "east", "west"));
    private static final WordTable<String> BEFORE_DATE = WordTable.of(
            Set.of("in", "since", "until", "till", "last", "next", "this", "early", "late", "mid", "during", "every"));
    private static final String JOINED = " ";

    private final TermForm form;
    private final Words words;
    private final int first;
    private final int last;
    /** The first word, folded. */
    private final String word;

    private Surroundings(TermForm form, Words words, int first, int last, String word) {
        this.form = form;
        this.words = words;
        this.first = first;
        this.last = last;
        this.word = word;
    }

    /** Whether nothing beside the words that were found speaks against their being the term. */
    static boolean allow(TermPattern pattern, Words words, List<WordMatch> matches) {
        WordMatch start = matches.get(0);
        WordMatch end = matches.get(matches.size() - 1);
        String word = start.stem().key();
        Surroundings here = new Surroundings(pattern.form(), words, start.word(), end.word(), word);
        boolean family = end.stem().has(Mark.NAMES);
        return !LongerNames.cover(words, here.first, here.last, word)
                && !here.isOtherOffice()
                && !(here.first == here.last && here.isOtherWord())
                && (!family || here.hasDeterminer());
    }

    /**
     * Whether a text speaks of "the assembly", small, where the term is a body's short name with a capital (Assembly):
     * right behind "the", and nothing follows that would make it another ("the commission of crimes").
     */
    static boolean isSmallBody(TermForm form, Words words, WordMatch match) {
        int word = match.word();
        return form.kind() == TermKind.INSTITUTION
                && !form.strict()
                && BODIES.has(match.stem().key())
                && word > 0
                && words.gap(word - 1).equals(JOINED)
                && is(words, word - 1, "the")
                && !(word + 1 < words.size() && words.gap(word).equals(JOINED) && is(words, word + 1, "of"));
    }

    private static boolean is(Words words, int word, String folded) {
        return words.end(word) - words.start(word) == folded.length()
                && words.folded().startsWith(folded, words.start(word));
    }

    /** Vice-president, governor-general. */
    private boolean isOtherOffice() {
        return form.kind() == TermKind.OFFICE
                && (OTHER_OFFICE_BEFORE.has(words, before()) || OTHER_OFFICE_AFTER.has(words, after()));
    }

    /** A single word that is a name or an abbreviation elsewhere. */
    private boolean isOtherWord() {
        return switch (form.kind()) {
            case NAME -> (MONTHS.has(word) && isDate()) || (DIRECTIONS.has(word) && isCapitalised(last + 1));
            case ABBREVIATION -> (word.equals("am") || word.equals("pm")) && isFigure(first - 1);
            case INSTITUTION -> form.caseBound() && BODIES.has(word) && isPartOfBody();
            default -> false;
        };
    }

    /** 5 May, May 5, in May. */
    private boolean isDate() {
        return isFigure(first - 1) || isFigure(last + 1) || BEFORE_DATE.has(words, before());
    }

    /** European Commission, where the term is only Commission. */
    private boolean isPartOfBody() {
        return isCapitalised(first - 1)
                && !STARTERS.has(words, before())
                && !Abbreviations.is(words.original(first - 1));
    }

    /** The Putins, the two Koreas; or nothing but the name. */
    private boolean hasDeterminer() {
        boolean alone = first == 0 && last >= words.size() - 2;
        boolean withDigit = hasDigit(last);
        return alone || withDigit || isDeterminer(first - 1) || (isDeterminer(first - 2) && !isCapitalised(first - 1));
    }

    private boolean hasDigit(int index) {
        for (int i = words.start(index); i < words.end(index); i++) {
            if (Character.isDigit(words.folded().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeterminer(int index) {
        return index >= 0 && (DETERMINERS.has(words, index) || isFigure(index));
    }

    private boolean isFigure(int index) {
        return isJoined(index) && Character.isDigit(words.folded().charAt(words.start(index)));
    }

    private boolean isCapitalised(int index) {
        return isJoined(index) && Capitals.begins(words, index);
    }

    /** Whether only a space or hyphen lies between a word and the next on the way to the term. */
    private boolean isJoined(int index) {
        return index >= 0
                && index < words.size()
                && words.gap(index < first ? index : index - 1).equals(JOINED);
    }

    /** The word before, where only a space or hyphen lies between, or one outside of the text. */
    private int before() {
        return isJoined(first - 1) ? first - 1 : -1;
    }

    private int after() {
        return isJoined(last + 1) ? last + 1 : -1;
    }
}

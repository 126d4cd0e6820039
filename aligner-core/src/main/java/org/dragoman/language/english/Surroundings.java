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
    private static final Set<String> OTHER_OFFICE_BEFORE = Lists.words("other-offices.tsv", "before");
    private static final Set<String> OTHER_OFFICE_AFTER = Lists.words("other-offices.tsv", "after");
    private static final Set<String> DETERMINERS = Lists.words("determiners.txt");
    private static final Set<String> STARTERS = Lists.words("sentence-starters.txt");
    private static final Set<String> MONTHS = Lists.words("months.txt");
    private static final Set<String> BODIES = Lists.words("kinds.tsv", "institution");
    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");
    private static final Set<String> BEFORE_DATE =
            Set.of("in", "since", "until", "till", "last", "next", "this", "early", "late", "mid", "during", "every");
    private static final String JOINED = " ";

    private final TermForm form;
    private final Words words;
    private final int first;
    private final int last;

    private Surroundings(TermForm form, Words words, int first, int last) {
        this.form = form;
        this.words = words;
        this.first = first;
        this.last = last;
    }

    /** Whether nothing beside the words that were found speaks against their being the term. */
    static boolean allow(TermPattern pattern, Words words, List<WordMatch> matches) {
        WordMatch end = matches.get(matches.size() - 1);
        Surroundings here =
                new Surroundings(pattern.form(), words, matches.get(0).word(), end.word());
        boolean family = end.stem().has(Mark.NAMES);
        return !LongerNames.cover(words, here.first, here.last)
                && !here.isOtherOffice()
                && !(here.first == here.last && here.isOtherWord())
                && (!family || here.hasDeterminer());
    }

    /** Vice-president, governor-general. */
    private boolean isOtherOffice() {
        return form.kind() == TermKind.OFFICE
                && (OTHER_OFFICE_BEFORE.contains(before()) || OTHER_OFFICE_AFTER.contains(after()));
    }

    /** A single word that is a name or an abbreviation elsewhere. */
    private boolean isOtherWord() {
        String word = words.word(first);
        return switch (form.kind()) {
            case NAME -> (MONTHS.contains(word) && isDate()) || (DIRECTIONS.contains(word) && isCapitalised(last + 1));
            case ABBREVIATION -> (word.equals("am") || word.equals("pm")) && isFigure(first - 1);
            case INSTITUTION -> form.caseBound() && BODIES.contains(word) && isPartOfBody();
            default -> false;
        };
    }

    /** 5 May, May 5, in May. */
    private boolean isDate() {
        return isFigure(first - 1) || isFigure(last + 1) || BEFORE_DATE.contains(before());
    }

    /** European Commission, where the term is only Commission. */
    private boolean isPartOfBody() {
        return isCapitalised(first - 1) && !STARTERS.contains(before()) && !Abbreviations.is(words.original(first - 1));
    }

    /** The Putins, the two Koreas; or nothing but the name. */
    private boolean hasDeterminer() {
        boolean alone = first == 0 && last >= words.size() - 2;
        boolean withDigit = words.word(last).chars().anyMatch(Character::isDigit);
        return alone || withDigit || isDeterminer(first - 1) || (isDeterminer(first - 2) && !isCapitalised(first - 1));
    }

    private boolean isDeterminer(int word) {
        return word >= 0 && (DETERMINERS.contains(words.word(word)) || isFigure(word));
    }

    private boolean isFigure(int word) {
        return word >= 0
                && word < words.size()
                && (word < first ? words.gap(word) : words.gap(word - 1)).equals(JOINED)
                && Character.isDigit(words.folded().charAt(words.start(word)));
    }

    private boolean isCapitalised(int word) {
        return word >= 0
                && word < words.size()
                && (word < first ? words.gap(word) : words.gap(word - 1)).equals(JOINED)
                && Capitals.begins(words, word);
    }

    /** The word before, where only a space or hyphen lies between. */
    private String before() {
        return first > 0 && words.gap(first - 1).equals(JOINED) ? words.word(first - 1) : "";
    }

    private String after() {
        return last + 1 < words.size() && words.gap(last).equals(JOINED) ? words.word(last + 1) : "";
    }
}

package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Step;
import org.dragoman.language.Words;

/**
 * Words written together with the next: {@code [و|ف] [ب|ل|ك] [ال]}. Before the article ل takes its alef
 * ({@code للدولة}), and of three lams one is dropped ({@code للجنة} is ل + لجنة or ل + اللجنة).
 */
final class Attached {
    static final int AND = 1;
    static final int SO = 1 << 1;
    static final int BY = 1 << 2;
    static final int FOR = 1 << 3;
    static final int AS = 1 << 4;
    static final int THE = 1 << 5;

    static final int PREPOSITION = BY | FOR | AS;
    static final int ALL = AND | SO | PREPOSITION | THE;

    private static final int COMBINATIONS = 1 << 6;
    private static final String[] LETTERS = {"و", "ف", "ب", "ل", "ك", "ال"};
    private static final String[] RULES = {"ar.and", "ar.so", "ar.by", "ar.for", "ar.as", "ar.the"};
    private static final List<List<Step>> STEPS = steps();

    private Attached() {}

    private static List<List<Step>> steps() {
        List<List<Step>> all = new ArrayList<>();
        for (int flags = 0; flags < COMBINATIONS; flags++) {
            List<Step> steps = new ArrayList<>();
            for (int bit = 0; bit < RULES.length; bit++) {
                if ((flags & 1 << bit) != 0) {
                    steps.add(new Step(RULES[bit], LETTERS[bit]));
                }
            }
            all.add(List.copyOf(steps));
        }
        return List.copyOf(all);
    }

    /**
     * The flag of a rule.
     *
     * @param rule rule id
     * @return 0 for a rule that is no attached word
     */
    static int flag(String rule) {
        for (int bit = 0; bit < RULES.length; bit++) {
            if (RULES[bit].equals(rule)) {
                return 1 << bit;
            }
        }
        return 0;
    }

    /**
     * The steps for some flags, in written order.
     *
     * @param flags of this class
     * @return the steps
     */
    static List<Step> steps(int flags) {
        return STEPS.get(flags);
    }

    /**
     * Writes attached words before a word.
     *
     * @param flags of this class
     * @param word written letters
     * @return the joined letters
     */
    static String write(int flags, String word) {
        StringBuilder text = new StringBuilder();
        text.append((flags & AND) != 0 ? "و" : "").append((flags & SO) != 0 ? "ف" : "");
        text.append((flags & BY) != 0 ? "ب" : "").append((flags & AS) != 0 ? "ك" : "");
        boolean article = (flags & THE) != 0;
        if ((flags & FOR) != 0) {
            text.append(article && !word.startsWith("ل") ? "لل" : "ل");
        } else if (article) {
            text.append("ال");
        }
        return text.append(word).toString();
    }

    /**
     * The ways to read the front of a word, the bare word first.
     *
     * @param words words of a text
     * @param word index of the word
     * @return readings that leave at least one letter
     */
    static List<Proclitics> read(Words words, int word) {
        int start = words.start(word);
        int end = words.end(word);
        List<Proclitics> readings = readFrom(words, start, end);
        int certain = RunOnFront.certain(words.text(), start, end);
        return RunOnFront.added(words, word, certain, readings);
    }

    /**
     * The ways to read the front of what begins at a place.
     *
     * @param words words of a text
     * @param start folded offset
     * @param end where the word ends
     * @return the bare letters first
     */
    static List<Proclitics> readFrom(Words words, int start, int end) {
        char first = words.charAt(start);
        if (end - start < 2 || !mayBegin(first)) {
            return List.of(Proclitics.none(start));
        }
        if (first == ArabicFolding.ALEF) {
            return hasArticle(words, start, end)
                    ? List.of(Proclitics.none(start), reading(start + 2, start, THE))
                    : List.of(Proclitics.none(start));
        }
        List<Proclitics> readings = new ArrayList<>(6);
        readings.add(Proclitics.none(start));
        Reader reader = new Reader(words, end, readings);
        reader.prepositions(start, 0);
        if (first == 'و' || first == 'ف') {
            int conjunction = first == 'و' ? AND : SO;
            reader.add(start + 1, start + 1, conjunction);
            reader.prepositions(start + 1, conjunction);
        }
        return readings;
    }

    /**
     * The places at which a stem may begin, as {@link org.dragoman.language.Morphology#stemStarts} gives them.
     *
     * @param words words of a text
     * @param word index of the word
     * @return a bit for each place
     */
    static long stemStarts(Words words, int word) {
        return startsFrom(words.text(), words.start(word), words.end(word)) | RunOnFront.starts(words, word);
    }

    /**
     * The places at which a stem may begin in what begins at a place.
     *
     * @param text folded text
     * @param start where it begins
     * @param end where it ends
     * @return a bit for each place, counted from its beginning
     */
    static long startsFrom(CharSequence text, int start, int end) {
        if (end - start < 2) {
            return 1;
        }
        char first = text.charAt(start);
        long behind = startsBehind(text, start, end);
        return first == 'و' || first == 'ف'
                ? behind | 1 | 1L << 1 | startsBehind(text, start + 1, end) << 1
                : behind | 1;
    }

    /** The places behind a preposition, an article or both, counted from one place. */
    private static long startsBehind(CharSequence text, int at, int end) {
        if (at + 1 >= end) {
            return 0;
        }
        char first = text.charAt(at);
        if (first == 'ل') {
            return text.charAt(at + 1) == 'ل' && at + 2 < end ? 1L << 1 | 1L << 2 : 1L << 1;
        }
        if (first == 'ب' || first == 'ك') {
            return 1L << 1 | article(text, at + 1, end) << 1;
        }
        return article(text, at, end);
    }

    private static long article(CharSequence text, int at, int end) {
        return at + 2 < end && text.charAt(at) == ArabicFolding.ALEF && text.charAt(at + 1) == 'ل' ? 1L << 2 : 0;
    }

    private static boolean mayBegin(char c) {
        return c == 'و' || c == 'ف' || c == 'ب' || c == 'ل' || c == 'ك' || c == ArabicFolding.ALEF;
    }

    private static Proclitics reading(int stem, int span, int flags) {
        return new Proclitics(stem, span, flags, STEPS.get(flags));
    }

    /** The alef of the article has no hamza: ألمانيا does not begin with one. */
    private static boolean hasArticle(Words words, int at, int end) {
        return at + 2 < end
                && words.charAt(at) == ArabicFolding.ALEF
                && words.charAt(at + 1) == 'ل'
                && ArabicFolding.writtenAt(words.text(), at) == ArabicFolding.ALEF;
    }

    /** Collects the readings of one word. */
    private record Reader(Words words, int end, List<Proclitics> readings) {
        void add(int stem, int span, int flags) {
            if (stem < end) {
                readings.add(reading(stem, span, flags));
            }
        }

        void prepositions(int at, int flags) {
            article(at, flags);
            if (at >= end) {
                return;
            }
            switch (words.charAt(at)) {
                case 'ب':
                    add(at + 1, at + 1, flags | BY);
                    article(at + 1, flags | BY);
                    break;
                case 'ك':
                    add(at + 1, at + 1, flags | AS);
                    article(at + 1, flags | AS);
                    break;
                case 'ل':
                    add(at + 1, at + 1, flags | FOR);
                    if (at + 2 < end && words.charAt(at + 1) == 'ل') {
                        add(at + 1, at + 1, flags | FOR | THE);
                        add(at + 2, at + 1, flags | FOR | THE);
                    }
                    break;
                default:
                    break;
            }
        }

        private void article(int at, int flags) {
            if (hasArticle(words, at, end)) {
                add(at + 2, at, flags | THE);
            }
        }
    }
}

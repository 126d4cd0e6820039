package org.dragoman.event;

import java.util.List;
import org.dragoman.align.WordList;
import org.dragoman.language.Words;
import org.dragoman.language.date.DateExpression;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** The traits of the words of one segment. */
final class WordTraits {
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_SOUND = 3;
    private static final double MENTIONED = 0.4;

    private final LanguageTag language;
    private final Words words;
    private final List<DateExpression> dates;
    private final List<Span> mentions;
    private final Place place;
    private final TraitReader.Collected found;

    WordTraits(
            LanguageTag language,
            Words words,
            List<DateExpression> dates,
            List<Span> mentions,
            Place place,
            TraitReader.Collected found) {
        this.language = language;
        this.words = words;
        this.dates = dates;
        this.mentions = mentions;
        this.place = place;
        this.found = found;
    }

    void read() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            if (Character.isDigit(word.charAt(0))) {
                i = number(i);
            } else if (isArabic(word)) {
                arabic(word, words.original(i), place(i));
            } else {
                latin(word, words.original(i), place(i));
            }
        }
    }

    /** A word of a mention tells little that the mention does not. */
    private Place place(int word) {
        Span span = words.text().toOriginal(words.start(word), words.end(word));
        return mentions.stream().anyMatch(m -> m.start() < span.end() && span.start() < m.end())
                ? place.times(MENTIONED)
                : place;
    }

    private static boolean isArabic(String word) {
        return word.charAt(0) >= '\u0600' && word.charAt(0) < '\u0780';
    }

    /** A number goes on over separators: 1,200 and 1 200 and 1.200 are one; so are 2.5 and 2,5. */
    private int number(int from) {
        StringBuilder digits = new StringBuilder(digits(words.word(from)));
        int last = from;
        while (last + 1 < words.size() && isNumber(words.word(last + 1)) && digits.length() > 0) {
            String gap = words.gap(last);
            String next = digits(words.word(last + 1));
            boolean separator = ".,'٬٫".contains(gap);
            if (next.length() == 3 && (separator || (gap.equals(" ") && words.spaceBefore(last + 1)))) {
                digits.append(next);
            } else if (separator && !gap.equals("'") && next.length() <= 2) {
                digits.append('.').append(next);
            } else {
                break;
            }
            last++;
        }
        if (digits.length() > 0 && !inDate(from)) {
            found.add(Trait.Kind.NUMBER, digits.toString(), words.original(from), place, false);
        }
        return last;
    }

    private boolean inDate(int word) {
        Span span = words.text().toOriginal(words.start(word), words.end(word));
        return dates.stream()
                .anyMatch(d -> d.month() != null
                        && d.day() != null
                        && d.span().start() <= span.start()
                        && span.end() <= d.span().end());
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static String digits(String word) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < word.length() && Character.isDigit(word.charAt(i)); i++) {
            digits.append(Character.digit(word.charAt(i), 10));
        }
        return digits.toString();
    }

    private void arabic(String word, String surface, Place at) {
        String bare = Stems.arabicBare(word);
        sound(Trait.Kind.NAME, SoundKey.arabic(bare), surface, false, at);
        if (Stems.mayBeAttached(bare)) {
            sound(Trait.Kind.NAME, SoundKey.arabic(Stems.arabicBare(bare.substring(1))), surface, true, at);
        }
        word(word, surface, at);
    }

    private void latin(String word, String surface, Place at) {
        boolean name = Character.isUpperCase(surface.charAt(0));
        boolean azerbaijani = language.language().equals("az");
        Trait.Kind kind = name ? Trait.Kind.NAME : Trait.Kind.SOUND;
        String bare = azerbaijani ? Stems.azerbaijani(word) : word;
        sound(kind, SoundKey.latin(bare, azerbaijani), surface, false, at);
        if (!bare.equals(word) && name) {
            sound(kind, SoundKey.latin(word, azerbaijani), surface, true, at);
        }
        word(word, surface, at);
    }

    private void word(String word, String surface, Place at) {
        String code = language.language();
        if (at.head()) {
            EventKinds.of(word, code).forEach(k -> found.add(Trait.Kind.KIND, k, surface, at, false));
        }
        String meaning = WordList.meaning(surface, code);
        if (meaning != null) {
            found.add(Trait.Kind.MEANING, meaning, surface, at, false);
        }
        if (word.length() >= SHORTEST_WORD) {
            found.add(Trait.Kind.WORD, code + ":" + Stems.of(word, code), surface, at, false);
        }
    }

    private void sound(Trait.Kind kind, String key, String surface, boolean alternative, Place at) {
        if (key.length() >= (kind == Trait.Kind.NAME ? SHORTEST_NAME : SHORTEST_SOUND)) {
            found.add(kind, key, surface, at, alternative);
        }
    }
}

package org.dragoman.language.azerbaijani;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One row of {@code suffixes.tsv}.
 *
 * @param to state after the suffix
 * @param rule stable id; {@value #SILENT} where the suffix only restores what the citation form has
 * @param takers which classes of words take it, a bit for each
 * @param separate the word written instead, empty where the suffix is the norm
 * @param afterVowelOnly whether the separate word is the norm after a vowel only
 * @param forms how the suffix is spelt after each sound, by {@link Sound#index}
 */
record Suffix(State to, String rule, int takers, String separate, boolean afterVowelOnly, List<Realised> forms) {
    /** Rule of a suffix that is no change against the citation form. */
    static final String SILENT = "-";

    /**
     * A suffix as it is spelt after some sound.
     *
     * @param letters small letters
     * @param key folded letters
     * @param sound what the next suffix hears
     */
    record Realised(String letters, String key, Sound sound) {
        boolean startsWithVowel() {
            return Letters.isVowel(letters.charAt(0));
        }
    }

    static Suffix of(List<String> columns) {
        String archiphonemes = columns.get(2);
        String separate = columns.get(5);
        boolean afterVowelOnly = separate.startsWith("V:");
        List<Realised> forms = IntStream.range(0, Sound.COUNT)
                .mapToObj(index -> realise(archiphonemes, Sound.at(index)))
                .toList();
        return new Suffix(
                State.valueOf(columns.get(1)),
                columns.get(3),
                WordClass.takers(columns.get(4)),
                separate.equals("-") ? "" : separate.substring(afterVowelOnly ? 2 : 0),
                afterVowelOnly,
                forms);
    }

    Realised after(Sound sound) {
        return forms.get(sound.index());
    }

    /** Whether the suffix begins with a vowel where no buffer consonant keeps it from one: (s)I, (n)In. */
    boolean startsWithVowel() {
        return after(new Sound('a', false)).startsWithVowel();
    }

    boolean silent() {
        return rule.equals(SILENT);
    }

    boolean follows(WordClass wordClass) {
        return (takers & wordClass.bit()) != 0;
    }

    /** Whether the suffix may be attached to a word, and not only to a figure behind a hyphen. */
    boolean followsWords() {
        return (takers & ~WordClass.NUMERAL.bit()) != 0;
    }

    /** Whether a writer would write the separate word. */
    boolean writtenApart(Sound sound) {
        return !separate.isEmpty() && (sound.endsInVowel() || !afterVowelOnly);
    }

    private static Realised realise(String archiphonemes, Sound before) {
        StringBuilder letters = new StringBuilder();
        Sound sound = before;
        for (int i = 0; i < archiphonemes.length(); i++) {
            boolean optional = archiphonemes.charAt(i) == '(';
            char sign = archiphonemes.charAt(optional ? i + 1 : i);
            if (optional) {
                i += 2;
                if ((sign == 'I') == before.endsInVowel()) {
                    continue;
                }
            }
            char letter = switch (sign) {
                case 'A' -> sound.low();
                case 'I' -> sound.high();
                case 'K' -> sound.back() ? 'q' : 'k';
                default -> sign;
            };
            letters.append(letter);
            sound = sound.then(String.valueOf(letter));
        }
        return new Realised(letters.toString(), Letters.key(letters.toString()), sound);
    }
}

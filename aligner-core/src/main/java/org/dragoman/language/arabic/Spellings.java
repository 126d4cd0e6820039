package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that are written in two ways ({@code spellings.tsv}): مسؤول, مسئول. */
final class Spellings {
    private static final List<Pair> PAIRS = Resource.rows("spellings.tsv").stream()
            .map(row -> new Pair(
                    Part.parse(row.get(0)), Part.parse(row.get(1)), row.get(2).equals("n")))
            .collect(Collectors.toUnmodifiableList());

    private record Pair(Part first, Part second, boolean namesOnly) {}

    /** Letters of a word, perhaps bound to its beginning or end; {@code mask} has a bit for each of the letters. */
    private record Part(String letters, boolean atStart, boolean atEnd, long mask) {
        static Part parse(String text) {
            String letters = text.replace("^", "").replace("$", "");
            return new Part(letters, text.startsWith("^"), text.endsWith("$"), maskOf(letters));
        }

        /** The word with other letters in the place of these, or null where it does not have these. */
        @Nullable
        String replaced(String word, long wordMask, Part by) {
            if ((mask & ~wordMask) != 0) {
                return null;
            }
            int at = place(word);
            return at < 0 ? null : word.substring(0, at) + by.letters + word.substring(at + letters.length());
        }

        private int place(String word) {
            int end = word.length() - letters.length();
            if (end < 0 || (atStart && atEnd && end > 0)) {
                return -1;
            }
            if (atStart || atEnd) {
                int at = atStart ? 0 : end;
                return word.startsWith(letters, at) ? at : -1;
            }
            return word.indexOf(letters);
        }
    }

    private Spellings() {}

    private static long maskOf(String letters) {
        long mask = 0;
        for (int i = 0; i < letters.length(); i++) {
            mask |= 1L << letters.charAt(i);
        }
        return mask;
    }

    /**
     * The other ways to write a word.
     *
     * @param word written letters without article
     * @param name whether it belongs to a proper name
     * @return without the word itself, usually empty
     */
    static List<String> others(String word, boolean name) {
        long mask = maskOf(word);
        List<String> others = List.of();
        for (Pair pair : PAIRS) {
            if (name || !pair.namesOnly()) {
                others = with(others, word, pair.first().replaced(word, mask, pair.second()));
                others = with(others, word, pair.second().replaced(word, mask, pair.first()));
            }
        }
        return others;
    }

    /**
     * A form with its hamza on yeh or on the line before a long u, as Egypt writes it: {@code شئون} for {@code شؤون},
     * {@code رءوس} for {@code رؤوس}.
     *
     * @param form written letters
     * @return null for a form without such a hamza
     */
    static @Nullable String withOtherSeat(String form) {
        int at = form.indexOf("ؤو");
        if (at <= 0) {
            return null;
        }
        char seat = "اأإآدذرزوؤ".indexOf(form.charAt(at - 1)) < 0 ? 'ئ' : 'ء';
        return form.substring(0, at) + seat + form.substring(at + 1);
    }

    private static List<String> with(List<String> others, String word, @Nullable String other) {
        if (other == null || other.equals(word) || others.contains(other)) {
            return others;
        }
        List<String> more = new ArrayList<>(others);
        more.add(other);
        return more;
    }
}

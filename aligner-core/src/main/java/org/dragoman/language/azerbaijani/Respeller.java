package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Spelling of foreign names: as in their own language (Washington) or as they sound (Vaşinqton). The rules stand in
 * {@code respelling.tsv}; some are certain, the others hold for some names only.
 */
final class Respeller {
    /** Rule of a stem that is spelt as the name's own language spells it. */
    static final String SOURCE = "az.source-spelling";

    /** Rule of a stem that is spelt as the name sounds. */
    static final String RESPELT = "az.respelt";

    private static final String NOTHING = "0";
    private static final int SHORTEST = 3;
    private static final int FIRST_LETTERS = 0x80;

    /** How many spellings of a word are tried where the term asks for near ones. */
    private static final int MOST = 64;

    private record Rule(String source, String letters, String key, char before, char behind, boolean certain) {
        boolean fits(String word, int at) {
            return word.startsWith(source, at)
                    && admits(before, at == 0 ? 0 : word.charAt(at - 1))
                    && admits(behind, next(word, at + source.length()));
        }

        /** Whether the letters may as well be read in a way that nobody can know. */
        boolean castsDoubtOn(int length) {
            return !certain && (source.length() > length || (letters.isEmpty() && behind == '$'));
        }

        private static int next(String word, int at) {
            return at == word.length() ? 0 : word.charAt(at);
        }

        /** Whether a letter, 0 for none, is what a rule wants beside it. */
        private static boolean admits(char wanted, int letter) {
            boolean vowel = letter != 0 && (Letters.isVowel((char) letter));
            boolean soft = letter == 'e' || letter == 'i' || letter == 'y';
            return switch (wanted) {
                case '^', '$' -> letter == 0;
                case 'V' -> vowel;
                case 'C' -> !vowel;
                case 'E' -> soft;
                case 'B' -> !soft;
                default -> true;
            };
        }
    }

    /** By the first letter of the source. */
    private final List<Rule>[] rules;

    Respeller() {
        Map<Character, List<Rule>> all = new HashMap<>();
        for (List<String> columns : Table.rows("respelling.tsv")) {
            String letters = columns.get(1).equals(NOTHING) ? "" : columns.get(1);
            Rule rule = new Rule(
                    columns.get(0),
                    letters,
                    Letters.key(letters),
                    columns.get(2).charAt(0),
                    columns.get(3).charAt(0),
                    columns.get(4).equals("certain"));
            all.computeIfAbsent(rule.source().charAt(0), letter -> new ArrayList<>())
                    .add(rule);
        }
        rules = byLetter(all);
    }

    @SuppressWarnings("unchecked")
    private static List<Rule>[] byLetter(Map<Character, List<Rule>> all) {
        List<Rule>[] lists = new List[FIRST_LETTERS];
        for (char letter = 0; letter < FIRST_LETTERS; letter++) {
            // A stable sort: rows of one length keep their order.
            List<Rule> list = all.getOrDefault(letter, new ArrayList<>());
            list.sort(Comparator.comparingInt(rule -> -rule.source().length()));
            lists[letter] = List.copyOf(list);
        }
        return lists;
    }

    /**
     * Whether one spelling of a word follows from the other.
     *
     * @param source a word as its own language spells it
     * @param respelt a word as Azerbaijani spells it
     * @param near whether rules will do that hold for some names only
     * @return true for Washington and Vaşinqton
     */
    boolean relates(String source, String respelt, boolean near) {
        String from = Letters.key(source);
        String to = Letters.key(respelt);
        return relates(from, 0, to, 0, near, new BitSet());
    }

    /** Whether what is left of one follows from what is left of the other; the set holds pairs of places tried before. */
    private boolean relates(String source, int at, String respelt, int to, boolean near, BitSet tried) {
        if (at == source.length()) {
            return to == respelt.length();
        }
        int pair = at * (respelt.length() + 1) + to;
        if (tried.get(pair)) {
            return false;
        }
        tried.set(pair);
        boolean ruled = false;
        for (Rule rule : rules(source.charAt(at))) {
            if (!rule.fits(source, at) || !(near || rule.certain())) {
                continue;
            }
            ruled |= rule.certain() && rule.source().length() == 1;
            if (respelt.startsWith(rule.key(), to)
                    && relates(
                            source,
                            at + rule.source().length(),
                            respelt,
                            to + rule.key().length(),
                            near,
                            tried)) {
                return true;
            }
        }
        boolean same = !ruled && to < respelt.length() && source.charAt(at) == respelt.charAt(to);
        if (same && relates(source, at + 1, respelt, to + 1, near, tried)) {
            return true;
        }
        boolean doubled = at > 0 && source.charAt(at) == source.charAt(at - 1) && !Letters.isVowel(source.charAt(at));
        return doubled && relates(source, at + 1, respelt, to, near, tried);
    }

    /**
     * The respelling of a word that is spelt as in another language.
     *
     * @param word as written
     * @return small letters, or empty where nothing shows another language or the spelling leaves a doubt
     */
    Optional<String> certain(String word) {
        return isForeign(word) ? ofSource(word) : Optional.empty();
    }

    /**
     * The respelling of a word of which one knows that it is spelt as in another language.
     *
     * @param word as written
     * @return small letters, or empty where they would be the same or the spelling leaves a doubt
     */
    Optional<String> ofSource(String word) {
        String source = Letters.key(word);
        StringBuilder spelling = new StringBuilder(source.length() + 2);
        for (int at = 0; at < source.length(); ) {
            Rule sure = null;
            List<Rule> possible = rules(source.charAt(at));
            for (int i = 0; i < possible.size() && sure == null; i++) {
                sure = possible.get(i).certain() && possible.get(i).fits(source, at) ? possible.get(i) : null;
            }
            int length = sure == null ? 1 : sure.source().length();
            for (int i = 0; i < possible.size(); i++) {
                if (possible.get(i).castsDoubtOn(length) && possible.get(i).fits(source, at)) {
                    return Optional.empty();
                }
            }
            spelling.append(sure == null ? source.substring(at, at + 1) : sure.letters());
            at += length;
        }
        String respelt = spelling.toString();
        return Letters.key(respelt).equals(source) ? Optional.empty() : Optional.of(respelt);
    }

    /**
     * Respellings by all rules, those included that hold for some names only.
     *
     * @param word as written
     * @return small letters, likeliest first
     */
    List<String> near(String word) {
        String source = Letters.key(word);
        Set<String> spellings = new LinkedHashSet<>();
        certain(word).ifPresent(spellings::add);
        spellings.addAll(all(source));
        spellings.removeIf(spelling -> Letters.key(spelling).equals(source));
        return List.copyOf(spellings);
    }

    /** Whether a word has letters side by side that Azerbaijani does not write in words of its own: w, sh, ck, oo … */
    private static boolean isForeign(String word) {
        char before = 0;
        for (int i = 0; word.length() >= SHORTEST && i < word.length(); i++) {
            char letter = Character.toLowerCase(word.charAt(i));
            boolean foreign = switch (letter) {
                case 'w' -> true;
                case 'h' -> "scptkz".indexOf(before) >= 0;
                case 'k' -> before == 'c';
                case 'z' -> before == 't';
                case 'o', 'e', 'c' -> before == letter;
                case 'u' -> before == 'o' || before == 'q';
                default -> false;
            };
            if (foreign) {
                return true;
            }
            before = letter;
        }
        return false;
    }

    private List<Rule> rules(char letter) {
        return letter < FIRST_LETTERS ? rules[letter] : List.of();
    }

    private List<Rule> fitting(String source, int at) {
        return rules(source.charAt(at)).stream()
                .filter(rule -> rule.fits(source, at))
                .toList();
    }

    private List<String> all(String source) {
        List<String> spellings = List.of("");
        for (int at = 0; at < source.length(); ) {
            List<Rule> fitting = fitting(source, at);
            int length = fitting.isEmpty() ? 1 : fitting.get(0).source().length();
            Set<String> choices = new LinkedHashSet<>();
            fitting.stream()
                    .filter(rule -> rule.source().length() == length)
                    .sorted(Comparator.comparing(rule -> !rule.certain()))
                    .forEach(rule -> choices.add(rule.letters()));
            if (length == 1) {
                choices.add(source.substring(at, at + 1));
            }
            List<String> longer = new ArrayList<>();
            for (String choice : choices) {
                for (String spelling : spellings) {
                    longer.add(spelling + choice);
                }
            }
            spellings = longer.subList(0, Math.min(MOST, longer.size()));
            at += length;
        }
        return spellings;
    }
}

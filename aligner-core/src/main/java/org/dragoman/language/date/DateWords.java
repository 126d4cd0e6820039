package org.dragoman.language.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.LanguageData;
import org.dragoman.text.FoldedText;
import org.dragoman.text.Span;

/**
 * The words of dates, from tables of four columns: words, class, value, flags; the last two may be missing.
 *
 * <p>Several words may share a row, between {@code |}. Flags, between spaces: {@code capital} holds for words with a
 * capital only, {@code exact} for words spelt just so, {@code +name} adds the endings of that set. {@code *}
 * begins letters in which a word may end, of any length; that counts only before a date.
 */
final class DateWords {
    private static final String WORDS = "date-words.tsv";
    private static final String ENDINGS = "date-endings.tsv";

    private record Entry(List<String> tokens, String written, boolean capital, boolean exact, Sense sense) {}

    private record Ending(String set, String tag, String letters) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Ending> wordEnds = new ArrayList<>();
    private final Function<String, FoldedText> fold;

    DateWords(Function<String, FoldedText> fold) {
        this.fold = fold;
    }

    /** Adds the tables that stand beside a class; only languages with endings have a table of them. */
    void read(Class<?> beside) {
        List<Ending> endings = beside.getResource(ENDINGS) == null
                ? List.of()
                : LanguageData.lines(beside, ENDINGS).stream()
                        .flatMap(DateWords::endings)
                        .toList();
        for (String line : LanguageData.lines(beside, WORDS)) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 2) {
                throw new IllegalStateException(beside.getName() + ": need words and their class in: " + line);
            }
            List<String> flags = cells.length > 3 ? List.of(cells[3].strip().split(" +")) : List.of();
            for (String words : cells[0].split("\\|")) {
                add(words.strip(), cells[1].strip(), cells.length > 2 ? cells[2].strip() : "", flags, endings);
            }
        }
    }

    private static Stream<Ending> endings(String line) {
        String[] cells = line.split("\t");
        return List.of(cells[2].strip().split(" +")).stream()
                .map(letters -> new Ending(cells[0].strip(), cells[1].strip(), letters.equals("-") ? "" : letters));
    }

    private void add(String words, String type, String value, List<String> flags, List<Ending> endings) {
        boolean inflected = false;
        for (Ending ending : endings) {
            if (flags.contains("+" + ending.set)) {
                put(words + ending.letters, type, type + ":" + ending.tag, value, flags);
                inflected = true;
            }
        }
        if (!inflected) {
            put(words, type, type, value, flags);
        }
    }

    private void put(String words, String type, String form, String value, List<String> flags) {
        if (words.startsWith("*")) {
            names.add(type);
            wordEnds.add(new Ending(type, value, fold.apply(words.substring(1)).folded()));
            return;
        }
        List<String> tokens = DateTokens.of(fold.apply(words), WordFront.NONE, word -> true).stream()
                .map(DateToken::text)
                .collect(Collectors.toList());
        Entry entry = new Entry(
                List.copyOf(tokens),
                words,
                flags.contains("capital"),
                flags.contains("exact"),
                new Sense(type, form, value, tokens.size()));
        names.add(type);
        names.add(form);
        byFirst.computeIfAbsent(tokens.get(0), key -> new ArrayList<>()).add(entry);
    }

    /** Whether an entry has this class or this form. */
    boolean knows(String name) {
        return names.contains(name);
    }

    boolean begins(String word) {
        return byFirst.containsKey(word);
    }

    /** Adds what the tokens from a place on can mean. */
    void collect(String original, List<DateToken> tokens, int at, List<Sense> senses) {
        for (Entry entry : byFirst.getOrDefault(tokens.get(at).text(), List.of())) {
            if (stands(entry, original, tokens, at) && !senses.contains(entry.sense)) {
                senses.add(entry.sense);
            }
        }
    }

    /** Adds what the end of a word tells about it, for what may stand before a date. */
    void collectEnd(String word, List<Sense> senses) {
        for (Ending end : wordEnds) {
            if (word.length() > end.letters.length() + 1 && word.endsWith(end.letters)) {
                senses.add(new Sense(end.set, end.set, end.tag, 1));
            }
        }
    }

    private static boolean stands(Entry entry, String original, List<DateToken> tokens, int at) {
        int count = entry.tokens.size();
        if (at + count > tokens.size() || (entry.capital && !tokens.get(at).capital())) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            if (!tokens.get(at + i).text().equals(entry.tokens.get(i))) {
                return false;
            }
        }
        Span last = tokens.get(at + count - 1).span();
        return !entry.exact
                || new Span(tokens.get(at).span().start(), last.end())
                        .in(original)
                        .equals(entry.written);
    }
}

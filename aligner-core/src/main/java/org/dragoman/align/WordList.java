package org.dragoman.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.LanguageData;
import org.jspecify.annotations.Nullable;

/**
 * The small list of common words in three languages that ships with the program: one row a concept, columns English,
 * Azerbaijani, Arabic, several words with a comma between them. {@code =2} before the row makes it the number two, {@code -}
 * a word too common to tell anything.
 */
public final class WordList {
    /** Rows of words that tell nothing. */
    static final String COMMON = "-";

    private static final List<String> LANGUAGES = List.of("en", "az", "ar");
    private static final Map<String, Map<String, String>> ROWS = read();

    private WordList() {}

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> rows = new HashMap<>();
        LANGUAGES.forEach(l -> rows.put(l, new HashMap<>()));
        int number = 0;
        for (String line : LanguageData.lines(WordList.class, "words.tsv")) {
            String[] cells = line.split("\t", -1);
            String row = cells[0].isEmpty() ? Integer.toString(++number) : cells[0];
            for (int i = 0; i < LANGUAGES.size() && i + 1 < cells.length; i++) {
                for (String word : cells[i + 1].split(",")) {
                    if (!word.isBlank()) {
                        String key = TextWords.fold(word.strip(), LANGUAGES.get(i));
                        rows.computeIfAbsent(LANGUAGES.get(i), l -> new HashMap<>())
                                .merge(key, row, WordList::together);
                    }
                }
            }
        }
        return rows;
    }

    private static String together(String row, String other) {
        if (row.equals(COMMON) || other.equals(COMMON)) {
            return COMMON;
        }
        return List.of(row.split("\\|")).contains(other) ? row : row + "|" + other;
    }

    /**
     * The row of a word.
     *
     * @param word folded
     * @param language primary language
     * @return rows with {@code |} between them, or null for a word that the list lacks
     */
    static @Nullable String row(String word, String language) {
        Map<String, String> rows = ROWS.get(language);
        if (rows == null) {
            return null;
        }
        for (String stem : Stems.candidates(word, language)) {
            String row = rows.get(stem);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /**
     * What a word means, as far as the list tells.
     *
     * @param written the word as it stands in a text
     * @param language primary language
     * @return equal for words of one meaning in all languages; null for a word that the list lacks, or that tells nothing
     */
    public static @Nullable String meaning(String written, String language) {
        String row = row(TextWords.fold(written, language), language);
        return row == null || row.equals(COMMON) ? null : row;
    }
}

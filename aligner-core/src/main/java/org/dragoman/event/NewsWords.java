package org.dragoman.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.Words;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** A small list of common news words in three languages, by stem. Immutable. */
final class NewsWords {
    private static final List<LanguageTag> COLUMNS = List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.AR);
    private static final int SHORTEST = 2;

    private final Map<String, String> meanings = new HashMap<>();

    NewsWords(Languages languages) {
        for (String line : text().split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            String meaning = cells[0].split(" ")[0];
            for (int i = 0; i < COLUMNS.size(); i++) {
                add(cells[i], languages.get(COLUMNS.get(i)), meaning);
            }
        }
    }

    private void add(String cell, LanguageSupport rules, String meaning) {
        Words words = Words.of(rules.fold(cell));
        for (int i = 0; i < words.size(); i++) {
            if (words.word(i).length() >= SHORTEST) {
                meanings.putIfAbsent(key(words.word(i), rules.language().language()), meaning);
            }
        }
    }

    private static String key(String word, String language) {
        return language + ":" + Stems.of(word, language);
    }

    /** The meaning of a folded word, null where the list does not have it. */
    @Nullable
    String meaning(String word, String language) {
        return meanings.get(key(word, language));
    }

    private static String text() {
        try (InputStream in = NewsWords.class.getResourceAsStream("news-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("news-words.tsv is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

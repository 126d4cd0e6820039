package org.dragoman.benchmarks.data;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Segmenter;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A glossary and the texts to search with it.
 *
 * @param language their language
 * @param glossary the terms
 * @param documents the texts
 */
public record Workload(LanguageTag language, Glossary glossary, List<Document> documents) {
    /** How much text is searched, in bytes of UTF-8. */
    public static final int BYTES = 2_000_000;

    private static final long SEED = 20261123;

    /** Copies the list. */
    public Workload {
        documents = List.copyOf(documents);
    }

    /**
     * Makes a glossary and texts for it: the sample articles over and over, between them made ones in which the terms
     * stand.
     *
     * @param language English, Azerbaijani or Arabic
     * @param terms how many terms
     * @param texts a folder of texts {@code NAME.<language>.txt} to search instead, null for none
     * @return always the same for the same arguments
     * @throws IllegalArgumentException where the folder has no text in the language
     */
    public static Workload of(LanguageTag language, int terms, @Nullable Path texts) {
        return of(language, terms, texts, BYTES);
    }

    /**
     * As {@link #of(LanguageTag, int, Path)}, with another amount of text.
     *
     * @param language English, Azerbaijani or Arabic
     * @param terms how many terms
     * @param texts a folder of texts, null for none
     * @param bytes at least so much text
     * @return always the same for the same arguments
     */
    public static Workload of(LanguageTag language, int terms, @Nullable Path texts, int bytes) {
        List<String> sources = texts == null ? SourceTexts.samples(language) : SourceTexts.folder(texts, language);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "No text *." + language.value() + ".txt in " + texts + ". Name a folder that has some.");
        }
        Glossary glossary = new TermGenerator(language).glossary(terms, SourceTexts.vocabulary(sources, SEED), SEED);
        TextGenerator made = new TextGenerator(language, glossary, SourceTexts.running(sources), SEED);
        Segmenter segmenter = new Segmenter(Languages.installed(), false);
        List<Document> documents = new ArrayList<>();
        for (long size = 0; size < bytes; ) {
            int n = documents.size();
            String text = texts == null && n % 2 == 1 ? made.article() : source(sources, texts == null ? n / 2 : n);
            Document document = Document.of("d" + n, language, text, segmenter);
            documents.add(document);
            size += text.getBytes(StandardCharsets.UTF_8).length;
        }
        return new Workload(language, glossary, documents);
    }

    private static String source(List<String> sources, int number) {
        return sources.get(number % sources.size());
    }

    /**
     * {@return the length of all texts in UTF-8}
     */
    public long bytes() {
        return documents.stream().mapToLong(Document::bytes).sum();
    }
}

package org.dragoman.article;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a file {@code event.properties} says of the files beside it: {@code outlet.az}, {@code agency.az}, {@code address.az},
 * {@code published.az}, {@code retrieved.az} and so on by language, {@code page.az=true} for a text that is a scraped page,
 * and {@code sample=true} for texts that nobody published.
 */
final class EventFacts {
    private static final String FILE = "event.properties";

    private final Properties values;

    private EventFacts(Properties values) {
        this.values = values;
    }

    /** The facts beside a file; none where there is no such file, or none that can be read. */
    static EventFacts beside(Path file) {
        Path facts = file.resolveSibling(FILE);
        Properties values = new Properties();
        if (Files.isRegularFile(facts)) {
            try (Reader in = Files.newBufferedReader(facts, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                return new EventFacts(new Properties());
            }
        }
        return new EventFacts(values);
    }

    /** The options for the file: a page where the facts say so. */
    ReadOptions options(Path file, ReadOptions options) {
        LanguageTag language =
                DocumentName.of(String.valueOf(file.getFileName())).language();
        boolean page = language != null && "true".equals(value("page." + language));
        String retrieved = language == null ? null : value("retrieved." + language);
        ReadOptions read = page ? options.page(true) : options;
        return retrieved == null ? read : read.retrieved(retrieved);
    }

    /** The article with the facts. They count more than what was read off a page, and less than what a record states. */
    Article add(Article article) {
        if (values.isEmpty()) {
            return article;
        }
        String language = article.language().value();
        String agency = value("agency." + language);
        String retrieved = value("retrieved." + language);
        Provenance facts = Provenance.of(value("outlet." + language), value("published." + language))
                .agencies(agency == null ? List.of() : List.of(agency))
                .address(value("address." + language))
                .retrieved(retrieved == null ? null : Dated.metadata(retrieved))
                .sample("true".equals(value("sample")));
        Provenance own = article.provenance();
        return article.with(article.layout() == null ? own.or(facts) : facts.or(own));
    }

    private @Nullable String value(String key) {
        String value = values.getProperty(key);
        return value == null || value.isBlank() ? null : value.strip();
    }
}

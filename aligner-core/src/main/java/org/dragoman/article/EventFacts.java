package org.dragoman.article;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a file {@code event.properties} says of the plain texts beside it: {@code outlet.az}, {@code agency.az}, {@code
 * address.az}, {@code published.az} and so on by language, and {@code sample=true} for texts that nobody published.
 */
final class EventFacts {
    private static final String FILE = "event.properties";

    private EventFacts() {}

    /** The article with what stands beside its file, or as it was where nothing does. */
    static Article add(Path file, Article article) {
        Path facts = file.resolveSibling(FILE);
        if (!Files.isRegularFile(facts)) {
            return article;
        }
        Properties values = new Properties();
        try (Reader in = Files.newBufferedReader(facts, StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return article;
        }
        String language = article.language().value();
        String agency = value(values, "agency." + language);
        return article.with(article.provenance()
                .or(Provenance.of(value(values, "outlet." + language), value(values, "published." + language))
                        .agencies(agency == null ? List.of() : List.of(agency))
                        .address(value(values, "address." + language))
                        .sample("true".equals(value(values, "sample")))));
    }

    private static @Nullable String value(Properties values, String key) {
        String value = values.getProperty(key);
        return value == null || value.isBlank() ? null : value.strip();
    }
}

package org.dragoman.article;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * What a file {@code event.properties} says of the files beside it: {@code outlet.az}, {@code agency.az}, {@code address.az},
 * {@code published.az}, {@code retrieved.az} and so on by language, {@code page.az=true} for a text that is a scraped page,
 * and {@code sample=true} for texts that nobody published.
 */
final class EventFacts {
    private static final String FILE = "event.properties";

    private final Properties values;
    private final @Nullable InputProblem problem;

    private EventFacts(Properties values, @Nullable InputProblem problem) {
        this.values = values;
        this.problem = problem;
    }

    /** The facts beside a file; none where there is no such file, or none that can be read. */
    static EventFacts beside(Path file) {
        Path facts = file.resolveSibling(FILE);
        Properties values = new Properties();
        if (Files.isRegularFile(facts)) {
            try (Reader in = Files.newBufferedReader(facts, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                return new EventFacts(new Properties(), broken(facts, e));
            }
        }
        return new EventFacts(values, null);
    }

    private static InputProblem broken(Path file, Exception e) {
        String reason = e instanceof IOException io ? ArticleInput.reason(io) : String.valueOf(e.getMessage());
        return InputProblem.warning(
                SourcePosition.of(file.toString()),
                "A013",
                "The facts beside the texts cannot be read and are left out: " + reason + ".",
                "Write lines such as outlet.az=Name in UTF-8; a backslash begins an escape.");
    }

    /**
     * What is wrong with the file of facts beside an article.
     *
     * @param file the article's file
     * @return a warning where the file of facts cannot be read; its facts are then left out
     */
    static Optional<InputProblem> problem(Path file) {
        return Optional.ofNullable(beside(file).problem);
    }

    /** The options for the file: the facts, where its language is known before it is read, and a page where they say so. */
    ReadOptions options(Path file, ReadOptions options) {
        LanguageTag language = language(String.valueOf(file.getFileName()), options);
        if (language == null) {
            return options;
        }
        boolean page = "true".equals(value("page." + language));
        String retrieved = value("retrieved." + language);
        ReadOptions read = (page ? options.page(true) : options).beside(facts(language));
        return retrieved == null ? read : read.retrieved(retrieved);
    }

    private static @Nullable LanguageTag language(String name, ReadOptions options) {
        return options.language() != null
                ? options.language()
                : DocumentName.of(name).language();
    }

    /**
     * The article with the facts. They count less than what a record, metadata or the user state. Where the reader could not
     * be told them, for the language was found in the text, they count more than dates read off the lines.
     */
    Article add(Article article) {
        if (values.isEmpty()) {
            return article;
        }
        Provenance facts = facts(article.language());
        Provenance own = article.provenance();
        Dated date = own.published();
        boolean read = date != null && (date.how() == Dated.How.STATED || date.how() == Dated.How.INFERRED);
        boolean told = language(name(article), ReadOptions.DEFAULT) != null;
        boolean offTheLines = article.layout() != null && !told;
        if (offTheLines && isPlainText(article)) {
            return article.with(facts.or(own));
        }
        return article.with((offTheLines && read ? own.published(facts.published()) : own)
                .or(facts)
                .or(own));
    }

    private static String name(Article article) {
        return String.valueOf(Path.of(article.source().source()).getFileName());
    }

    /** Plain text states nothing of itself. */
    private static boolean isPlainText(Article article) {
        return name(article).toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private Provenance facts(LanguageTag tag) {
        String language = tag.value();
        String agency = value("agency." + language);
        String retrieved = value("retrieved." + language);
        return Provenance.of(value("outlet." + language), value("published." + language))
                .agencies(agency == null ? List.of() : List.of(agency))
                .address(value("address." + language))
                .retrieved(retrieved == null ? null : Dated.metadata(retrieved))
                .sample("true".equals(value("sample")));
    }

    private @Nullable String value(String key) {
        String value = values.getProperty(key);
        return value == null || value.isBlank() ? null : value.strip();
    }
}

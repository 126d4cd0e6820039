package org.dragoman.glossary.format.omegat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Decoded;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;

/**
 * Glossaries of OmegaT, tab-separated and UTF-8. The file does not say its languages; its name does: {@code
 * terms.en-az.utf8}. Options for writing: from, to.
 */
public final class OmegaTGlossaryFormat implements GlossaryFormat {
    private static final Pattern LANGUAGES =
            Pattern.compile("(?:^|.*[._])([A-Za-z]{2,3})[-_.]([A-Za-z]{2,3})\\.[A-Za-z0-9]+$");

    /** Made by the service loader. */
    public OmegaTGlossaryFormat() {}

    /** Two languages. */
    record Pair(LanguageTag source, LanguageTag target) {}

    @Override
    public String id() {
        return "omegat";
    }

    @Override
    public List<String> endings() {
        return List.of(".utf8", ".tab");
    }

    @Override
    public ReadResult<Glossary> read(GlossaryInput input) {
        Optional<Pair> pair = pair(input.fileName());
        if (pair.isEmpty()) {
            Problems problems = new Problems(input.name(), "");
            problems.error(
                    -1,
                    ProblemCode.BAD_LANGUAGE,
                    "The name of the file does not say its two languages.",
                    "Call it NAME.<source>-<target>.utf8, such as terms.en-az.utf8.");
            return new ReadResult.Failed<>(problems.all());
        }
        return Decoded.of(input.name(), input.bytes())
                .fold(
                        ok -> new OmegaTReader(input.name(), ok.value().text(), pair.get()).read(),
                        failed -> new ReadResult.Failed<>(failed.problems()));
    }

    /**
     * Languages that a file's name says.
     *
     * @param fileName last part of a path
     * @return the two, or empty
     */
    static Optional<Pair> pair(String fileName) {
        Matcher matcher = LANGUAGES.matcher(fileName);
        return matcher.matches()
                ? LanguageTag.parse(matcher.group(1))
                        .flatMap(s -> LanguageTag.parse(matcher.group(2)).map(t -> new Pair(s, t)))
                : Optional.empty();
    }

    @Override
    public List<Loss> write(Glossary glossary, OutputStream out, WriteOptions options) throws IOException {
        Pair pair = pair(options);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<Loss> losses = new OmegaTWriter(pair, writer).write(glossary);
        writer.flush();
        return losses;
    }

    private static Pair pair(WriteOptions options) {
        String from = options.values().get(WriteOptions.FROM);
        String to = options.values().get(WriteOptions.TO);
        if (from != null && to != null) {
            Optional<LanguageTag> source = LanguageTag.parse(from);
            Optional<LanguageTag> target = LanguageTag.parse(to);
            if (source.isPresent() && target.isPresent()) {
                return new Pair(source.get(), target.get());
            }
        }
        return pair(options.values().getOrDefault(WriteOptions.FILE, ""))
                .orElseThrow(() ->
                        new IllegalArgumentException("A glossary of OmegaT has two languages: give --from and --to, "
                                + "or call the file NAME.<source>-<target>.utf8, such as terms.en-az.utf8."));
    }
}

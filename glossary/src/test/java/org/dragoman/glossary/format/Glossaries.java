package org.dragoman.glossary.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;

/** What tests of formats need: texts in, texts out. */
public final class Glossaries {
    private Glossaries() {}

    /** The file of the test resources in which every key stands at least once. */
    public static String everything() {
        try (InputStream in = Glossaries.class.getResourceAsStream("everything.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ReadResult<Glossary> read(GlossaryFormat format, String text) {
        return format.read(new GlossaryInput("test" + format.endings().get(0), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The glossary of a text without errors. */
    public static Glossary glossary(GlossaryFormat format, String text) {
        return value(read(format, text));
    }

    public static Glossary value(ReadResult<Glossary> result) {
        return result.fold(ReadResult.Ok::value, failed -> {
            throw new AssertionError(failed.problems());
        });
    }

    /** {@code line:column code}, in order. */
    public static List<String> places(ReadResult<Glossary> result) {
        return result.problems().stream()
                .map(p -> p.at().line() + ":" + p.at().column() + " " + p.code())
                .toList();
    }

    public static List<String> errors(ReadResult<Glossary> result) {
        return result.problems().stream()
                .filter(p -> p.severity() == InputProblem.Severity.ERROR)
                .map(InputProblem::toString)
                .toList();
    }

    public static String write(GlossaryFormat format, Glossary glossary, WriteOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        losses(format, glossary, options, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    public static List<String> losses(GlossaryFormat format, Glossary glossary, WriteOptions options) {
        return losses(format, glossary, options, new ByteArrayOutputStream());
    }

    private static List<String> losses(
            GlossaryFormat format, Glossary glossary, WriteOptions options, ByteArrayOutputStream out) {
        try {
            return format.write(glossary, out, options).stream()
                    .map(l -> l.field() + " " + l.count())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String json(Glossary glossary) {
        return write(new JsonGlossaryFormat(), glossary, WriteOptions.DEFAULT);
    }
}

package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a {@link GlossaryFormat} has to keep. Its samples are made here: small glossaries with one feature each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class GlossaryFormatContract {
    private final Map<String, Glossary> glossaries = OneFeature.glossaries();

    /** For subclasses. */
    protected GlossaryFormatContract() {}

    /**
     * {@return the provider under test}
     */
    protected abstract GlossaryFormat format();

    /**
     * The user's choices without which the format writes nothing that it can read again.
     *
     * @return by default none
     */
    protected WriteOptions options() {
        return WriteOptions.DEFAULT;
    }

    /**
     * {@return name of the files that are written and read; formats may learn from it}
     */
    protected String fileName() {
        return "glossary" + format().endings().get(0);
    }

    /** What was written, and what was lost on the way. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Written(byte[] bytes, List<Loss> losses) {}

    final Stream<String> features() {
        return glossaries.keySet().stream();
    }

    @Test
    void idIsStable() {
        Promises.id(format().id(), format().id());
    }

    @Test
    void endingsAreSmallLettersWithTheirFullStop() {
        assertThat(format().endings())
                .as("GlossaryFormat.endings: at least one, in small letters with its full stop")
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e).matches("\\.[^A-Z/\\\\]+"));
    }

    @ParameterizedTest
    @MethodSource("features")
    void whatIsWrittenComesBackOrIsNamedAsLost(String feature) throws IOException {
        Glossary glossary = glossary(feature);
        Written written = write(glossary);
        Glossary back = read(written.bytes());

        if (written.losses().isEmpty()) {
            assertThat(back.concepts())
                    .as("GlossaryFormat.write: “%s” comes back, or write() names it as a loss", feature)
                    .containsExactlyInAnyOrderElementsOf(glossary.concepts());
            assertThat(back.namingSets())
                    .as("GlossaryFormat.write: naming sets come back, or write() names them as a loss")
                    .isEqualTo(glossary.namingSets());
            assertThat(back.profiles())
                    .as("GlossaryFormat.write: profiles come back, or write() names them as a loss")
                    .isEqualTo(glossary.profiles());
            assertThat(back.info())
                    .as("GlossaryFormat.write: title and licence come back, or write() names them as a loss")
                    .isEqualTo(glossary.info());
        } else {
            assertThat(written.losses())
                    .as("Loss.reason: one line that says why, and what became of it")
                    .allSatisfy(l -> assertThat(l.reason()).isNotBlank().doesNotContain("\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void whatWasReadFromItsOwnFileIsWrittenWithTheSameBytes(String feature) throws IOException {
        byte[] first = write(glossary(feature)).bytes();

        assertThat(write(read(first)).bytes())
                .as(
                        "GlossaryFormat.write: what was just read from a file of its own gives the same bytes (%s)",
                        feature)
                .isEqualTo(first);
    }

    @Test
    void aDamagedFileGivesProblemsAndNoException() throws IOException {
        for (byte[] damaged : DamagedFiles.of(write(glossary("usage")).bytes())) {
            assertThatCode(() -> {
                        ReadResult<Glossary> result = format().read(new GlossaryInput(fileName(), damaged));
                        Promises.problems(result.problems(), fileName());
                        boolean error =
                                result.problems().stream().anyMatch(p -> p.severity() == InputProblem.Severity.ERROR);
                        Promises.kept(
                                error == result instanceof ReadResult.Failed,
                                () -> "ReadResult: Failed where there is an error, Ok where there is none");
                    })
                    .as(
                            "GlossaryFormat.read: a damaged copy of %d bytes gives problems, not exceptions",
                            damaged.length)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theOutputIsNotClosed() throws IOException {
        boolean[] closed = {false};
        try (ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        }) {
            format().write(glossary("terms"), out, options());
            assertThat(closed[0])
                    .as("GlossaryFormat.write: does not close what it writes to")
                    .isFalse();
        }
    }

    @Test
    void choicesOfOtherFormatsArePassedOver() {
        assertThatCode(() -> format().write(
                                glossary("terms"),
                                new ByteArrayOutputStream(),
                                options().with("no-such-choice", "x")))
                .as("WriteOptions: a format looks at the choices that it knows")
                .doesNotThrowAnyException();
    }

    @Test
    void aGlossaryIsWrittenAlikeByTwoThreads() throws Exception {
        Promises.stateless(
                "GlossaryFormat.write: the same glossary gives the same bytes",
                () -> List.of(
                                write(glossary("usage")).bytes(),
                                write(glossary("two terms")).bytes())
                        .stream()
                        .map(Arrays::hashCode)
                        .toList());
    }

    private Glossary glossary(String feature) {
        return glossaries.getOrDefault(feature, Glossary.EMPTY);
    }

    private Written write(Glossary glossary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Loss> losses = format().write(glossary, out, options().with(WriteOptions.FILE, fileName()));
        return new Written(out.toByteArray(), losses);
    }

    private Glossary read(byte[] bytes) {
        return format().read(new GlossaryInput(fileName(), bytes)).fold(ReadResult.Ok::value, failed -> {
            throw new AssertionError("GlossaryFormat.read: reads what it wrote, but " + failed.problems());
        });
    }
}

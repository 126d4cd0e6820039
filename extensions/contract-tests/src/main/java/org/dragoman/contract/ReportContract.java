package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.language.Languages;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.ReportWriter;
import org.junit.jupiter.api.Test;

/** What a {@link ReportWriter} has to keep. Its sample is made here: three short articles of one event. */
public abstract class ReportContract {
    private static final ArticleComparison COMPARISON = SampleComparison.of(Languages.installed());

    /** For subclasses. */
    protected ReportContract() {}

    /**
     * {@return the provider under test}
     */
    protected abstract ReportWriter report();

    /**
     * Holds a report against what the format asks for; parse it here.
     *
     * @param report a whole report
     * @throws Exception where it is not well-formed
     */
    protected void wellFormed(String report) throws Exception {
        assertThat(report).as("ReportWriter.write: writes something").isNotBlank();
    }

    @Test
    void formatIsStable() {
        Promises.id(report().format(), report().format());
    }

    @Test
    void itIsWellFormedWithEveryOption() throws Exception {
        for (ReportOptions options : ReportPromises.options()) {
            String written = write(options);
            wellFormed(written);
            ReportPromises.keepsText(written.getBytes(StandardCharsets.UTF_8), options);
        }
    }

    @Test
    void theSameComparisonIsTheSameReport() throws Exception {
        Promises.stateless(
                "ReportWriter.write: the same comparison gives the same report", () -> write(ReportOptions.DEFAULT));
        ReportPromises.sameEverywhere(() -> write(ReportOptions.DEFAULT).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFailureOfTheOutputIsThrown() {
        Appendable full = new Appendable() {
            @Override
            public Appendable append(CharSequence chars) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(CharSequence chars, int start, int end) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> report().write(COMPARISON, ReportOptions.DEFAULT, full))
                .as("ReportWriter.write: where the output fails, that is thrown, not swallowed")
                .isInstanceOf(IOException.class);
    }

    private String write(ReportOptions options) throws IOException {
        StringBuilder out = new StringBuilder();
        report().write(COMPARISON, options, out);
        return out.toString();
    }
}

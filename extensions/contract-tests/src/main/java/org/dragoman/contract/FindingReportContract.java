package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.junit.jupiter.api.Test;

/** What a {@link FindingReport} has to keep. Its samples are made here: findings of Dragoman's own checks, and none. */
public abstract class FindingReportContract {
    /** For subclasses. */
    protected FindingReportContract() {}

    /**
     * {@return the provider under test}
     */
    protected abstract FindingReport report();

    /**
     * Holds a report against what the format asks for; parse it here.
     *
     * @param report a whole report
     * @throws Exception where it is not well-formed
     */
    protected void wellFormed(byte[] report) throws Exception {
        assertThat(report).as("FindingReport.write: gives bytes, maybe none").isNotNull();
    }

    @Test
    void formatIsStable() {
        Promises.id(report().format(), report().format());
    }

    @Test
    void itIsWellFormedWithEveryOption() throws Exception {
        for (ReportOptions options : ReportPromises.options()) {
            for (CheckResult result : List.of(SampleFindings.SOME, SampleFindings.NONE)) {
                byte[] written = write(result, options);
                wellFormed(written);
                ReportPromises.keepsText(written, options);
                if (!report().binary()) {
                    ReportPromises.isUtf8(written);
                }
            }
        }
    }

    @Test
    void theSameFindingsAreTheSameBytes() throws Exception {
        CheckResult result = SampleFindings.SOME;
        Promises.stateless(
                "FindingReport.write: the same findings give the same bytes",
                () -> Arrays.hashCode(write(result, ReportOptions.DEFAULT)));
        ReportPromises.sameEverywhere(() -> write(result, ReportOptions.DEFAULT));
    }

    @Test
    void theOutputIsNotClosedAndItsFailureIsThrown() throws IOException {
        boolean[] closed = {false};
        try (ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        }) {
            report().write(SampleFindings.SOME, ReportOptions.DEFAULT, out);
            assertThat(closed[0])
                    .as("FindingReport.write: does not close what it writes to")
                    .isFalse();
        }
        try (OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        }) {
            assertThatThrownBy(() -> report().write(SampleFindings.SOME, ReportOptions.DEFAULT, full))
                    .as("FindingReport.write: where the output fails, that is thrown, not swallowed")
                    .isInstanceOf(IOException.class);
        }
    }

    private byte[] write(CheckResult result, ReportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report().write(result, options, out);
        return out.toByteArray();
    }
}

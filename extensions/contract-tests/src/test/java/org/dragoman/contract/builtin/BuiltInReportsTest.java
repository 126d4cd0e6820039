package org.dragoman.contract.builtin;

import java.util.Collection;
import org.dragoman.contract.ReportContract;
import org.dragoman.report.ReportWriter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report of a comparison that ships keeps the contract. */
@ParameterizedClass(name = "{0}")
@MethodSource("reports")
class BuiltInReportsTest extends ReportContract {
    private final ReportWriter report;

    BuiltInReportsTest(ReportWriter report) {
        this.report = report;
    }

    static Collection<ReportWriter> reports() {
        return ReportWriter.installed().values();
    }

    @Override
    protected ReportWriter report() {
        return report;
    }
}

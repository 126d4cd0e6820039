package org.dragoman.contract.builtin;

import java.util.Collection;
import org.dragoman.contract.FindingReportContract;
import org.dragoman.report.FindingReport;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report of findings that ships keeps the contract. */
@ParameterizedClass(name = "{0}")
@MethodSource("reports")
class BuiltInFindingReportsTest extends FindingReportContract {
    private final FindingReport report;

    BuiltInFindingReportsTest(FindingReport report) {
        this.report = report;
    }

    static Collection<FindingReport> reports() {
        return FindingReport.installed().values();
    }

    @Override
    protected FindingReport report() {
        return report;
    }
}

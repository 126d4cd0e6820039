package org.dragoman.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes what the checks find to files; never fails for findings. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.PRE_SITE, threadSafe = true, requiresProject = false)
public final class ReportMojo extends FindingsMojo {
    /**
     * Formats: <code>html</code>, <code>text</code>, <code>tsv</code>, <code>json</code>, <code>csv</code>, <code>sarif</code>,
     * <code>junit</code>, <code>tmx</code>, <code>xlsx</code>, and what plug-ins add.
     */
    @Parameter(property = "dragoman.format", defaultValue = "html")
    private List<String> format = new ArrayList<>();

    /** For Maven, which sets the parameters. */
    public ReportMojo() {}

    @Override
    void check() {
        CheckOutcome outcome = outcome("report", format);
        outcome.notes().forEach(getLog()::warn);
        getLog().info(OutcomeLog.summary(outcome));
        rejectIncomplete(outcome);
    }
}

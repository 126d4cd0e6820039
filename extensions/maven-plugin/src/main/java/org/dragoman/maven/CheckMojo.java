package org.dragoman.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.dragoman.text.Severity;
import org.jspecify.annotations.Nullable;

/** Checks that texts render the terms of a glossary consistently and as approved; fails where they do not. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends FindingsMojo {
    /** The least severity that makes the build fail: <code>error</code>, <code>warning</code>, <code>info</code>; or <code>never</code>. */
    @Parameter(property = "dragoman.failOn", defaultValue = "error")
    private String failOn = "error";

    /** How many findings of that severity and above are allowed. */
    @Parameter(property = "dragoman.maxFindings", defaultValue = "0")
    private long maxFindings;

    /**
     * Formats of reports to write beside the log: <code>text</code>, <code>tsv</code>, <code>json</code>, <code>csv</code>,
     * <code>sarif</code>, <code>html</code>, <code>junit</code>, <code>tmx</code>, <code>xlsx</code>.
     */
    @Parameter(property = "dragoman.format")
    private List<String> format = new ArrayList<>();

    /** For Maven, which sets the parameters. */
    public CheckMojo() {}

    @Override
    void check() throws MojoFailureException {
        Severity threshold = Settings.failOn(failOn);
        long allowed = Settings.maxFindings(maxFindings);
        CheckOutcome outcome = outcome("check", format);
        OutcomeLog.write(outcome, getLog());
        rejectIncomplete(outcome);
        reject(outcome, threshold, allowed);
    }

    private void reject(CheckOutcome outcome, @Nullable Severity threshold, long allowed) throws MojoFailureException {
        long found = outcome.reaching(threshold);
        if (found > allowed) {
            throw new MojoFailureException(found + (found == 1 ? " finding" : " findings") + " at or over " + failOn
                    + ", allowed are " + allowed
                    + ". Mend the places above; for what is right as it stands, say why and run\n"
                    + command("update-baseline") + " -Ddragoman.reason=\"" + Settings.PLACEHOLDER + '"');
        }
    }
}

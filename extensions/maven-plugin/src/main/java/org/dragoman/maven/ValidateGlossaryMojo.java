package org.dragoman.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.dragoman.glossary.validate.GlossaryFinding;
import org.dragoman.text.Severity;
import org.jspecify.annotations.Nullable;

/** Checks that a build's own glossaries can be read and do not contradict themselves; fails where they do. */
@Mojo(name = "validate-glossary", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class ValidateGlossaryMojo extends DragomanMojo {
    /** The least severity that makes the build fail: <code>error</code>, <code>warning</code>, <code>info</code>; or <code>never</code>. */
    @Parameter(property = "dragoman.failOn", defaultValue = "error")
    private String failOn = "error";

    /** How many findings of that severity and above are allowed. */
    @Parameter(property = "dragoman.maxFindings", defaultValue = "0")
    private long maxFindings;

    /**
     * Findings to let stand: a file of rows rule, concept, lang, term, reason, last day, with tabs between them; an empty
     * concept, lang or term stands for any.
     */
    @Parameter(property = "dragoman.suppress")
    private @Nullable File suppress;

    /** For Maven, which sets the parameters. */
    public ValidateGlossaryMojo() {}

    @Override
    void run() throws MojoFailureException {
        Severity threshold = Settings.failOn(failOn);
        Settings.maxFindings(maxFindings);
        if (!namesGlossary()) {
            getLog().info("Nothing to validate: dragoman.glossary names no glossary of this build.");
            return;
        }
        GlossaryCheck check = new GlossaryCheck(services(), named(), suppress == null ? null : suppress.toPath());
        GlossaryCheck.Outcome outcome = check.run();
        outcome.notes().forEach(getLog()::warn);
        for (GlossaryFinding finding : outcome.findings()) {
            switch (finding.severity()) {
                case ERROR -> getLog().error(finding.toString());
                case WARNING -> getLog().warn(finding.toString());
                case INFO -> getLog().info(finding.toString());
            }
        }
        getLog().info(outcome.concepts() + " concepts, " + outcome.findings().size() + " findings"
                + (outcome.suppressed() == 0 ? "" : ", " + outcome.suppressed() + " suppressed"));
        reject(outcome.findings(), threshold);
    }

    private void reject(List<GlossaryFinding> findings, @Nullable Severity threshold) throws MojoFailureException {
        long found = threshold == null
                ? 0
                : findings.stream().filter(f -> f.severity().reaches(threshold)).count();
        if (found > maxFindings) {
            throw new MojoFailureException(found + (found == 1 ? " finding" : " findings")
                    + " in the glossary at or over " + failOn + ", allowed are " + maxFindings
                    + ". Mend the entries; for what is right as it stands, write a row rule, concept, lang, term, reason"
                    + " with tabs between them into a file and run\n"
                    + command("validate-glossary") + " -Ddragoman.suppress=FILE");
        }
    }
}

package org.dragoman.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have that tell findings, and keep what is known of the last run. */
abstract class FindingsMojo extends TextMojo {
    /**
     * Folder of the reports, and of what is known of the last run; <code>${project.build.directory}/dragoman</code> where
     * none is named.
     */
    @Parameter(property = "dragoman.output")
    private @Nullable File output;

    /** For Maven, which sets the parameters. */
    FindingsMojo() {}

    @Override
    final Path output() {
        return output == null ? super.output() : output.toPath();
    }

    /** What the texts come to; not made anew where nothing has changed. */
    final CheckOutcome outcome(String goal, List<String> formats) {
        CheckSettings settings = settings(formats);
        settings.texts().rejectMissing();
        String name = goal + "-" + executionId().replaceAll("[^A-Za-z0-9_.-]", "_");
        Path stamp = settings.output().resolve(name + ".stamp.json");
        Optional<String> jars = PluginPath.fingerprint(Thread.currentThread().getContextClassLoader());
        return new IncrementalCheck(settings, jars, new Stamp(stamp), this::services, line -> getLog().info(line))
                .run();
    }

    /** A check that was left out would have found nothing, which is no reason to pass. */
    static void rejectIncomplete(CheckOutcome outcome) {
        if (!outcome.faults().isEmpty()) {
            throw BadBuild.incomplete(outcome.faults(), "What was found without them is above.");
        }
    }
}

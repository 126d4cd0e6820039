package org.dragoman.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.check.Baseline;
import org.dragoman.check.BaselineFile;
import org.dragoman.check.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A baseline that was written anew.
 *
 * @param file where
 * @param all how many findings it lets stand
 * @param added how many of them it did not let stand before
 * @param gone how many it does not let stand any more, for nobody finds them
 * @param notes what was met while reading
 */
record BaselineUpdate(Path file, int all, int added, int gone, List<String> notes) {
    BaselineUpdate {
        notes = List.copyOf(notes);
    }

    /** Checks, and lets stand what is found. */
    static BaselineUpdate of(BuildCheck check, Path file, String reason, @Nullable LocalDate until) {
        Baseline old = check.baseline();
        Checked checked = check.check();
        if (!checked.faults().isEmpty()) {
            throw BadBuild.incomplete(checked.faults(), file + " is left as it was.");
        }
        List<Finding> findings =
                checked.result().all().stream().map(Baseline.Named::finding).toList();
        Baseline renewed = old.renewed(findings, reason, until);
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            BaselineFile.write(file, renewed);
        } catch (IOException e) {
            throw new BadBuild(
                    "dragoman.baseline: " + file + " cannot be written: " + e.getMessage() + ". Choose another place.");
        }
        Set<String> before = names(old);
        Set<String> now = names(renewed);
        int kept = (int) now.stream().filter(before::contains).count();
        return new BaselineUpdate(file, now.size(), now.size() - kept, before.size() - kept, checked.notes());
    }

    private static Set<String> names(Baseline baseline) {
        return baseline.accepted().stream().map(Baseline.Accepted::fingerprint).collect(Collectors.toSet());
    }

    String summary() {
        return file + " lets " + all + (all == 1 ? " finding" : " findings") + " stand: " + added + " new, " + gone
                + " gone.";
    }
}

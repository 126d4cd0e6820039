package org.dragoman.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.article.FileGlobs;
import org.dragoman.glossary.service.Services;

/** A check that is left out where nothing has changed since the last one; in doubt it is made. For one run. */
final class IncrementalCheck {
    /** What makes a folder a project of OmegaT, whose sources may stand anywhere. */
    private static final String OMEGAT = "omegat.project";

    private final CheckSettings settings;
    private final Optional<String> jars;
    private final Stamp stamp;
    private final Supplier<Services> services;
    private final Consumer<String> info;

    /**
     * A check.
     *
     * @param settings what the build says
     * @param jars names the plugin and what is installed with it; empty where that cannot be told
     * @param stamp what is known of the last run
     * @param services what is installed, asked for where the check is made
     * @param info told what is done
     */
    IncrementalCheck(
            CheckSettings settings,
            Optional<String> jars,
            Stamp stamp,
            Supplier<Services> services,
            Consumer<String> info) {
        this.settings = settings;
        this.jars = jars;
        this.stamp = stamp;
        this.services = services;
        this.info = info;
    }

    /** What the texts come to, now or as it was. */
    CheckOutcome run() {
        Optional<String> key = key();
        Optional<CheckOutcome> last = key.flatMap(stamp::read);
        if (last.isPresent()) {
            info.accept("Up to date: texts, glossary, baseline and configuration are as they were at the last run.");
            return last.get();
        }
        Services installed = services.get();
        FindingReports reports = new FindingReports(settings.formats(), installed.findingReports());
        Checked checked = new BuildCheck(installed, settings).check();
        CheckOutcome outcome = checked.outcome();
        List<Path> files = reports.write(checked.result(), checked.profile(), settings.output());
        files.forEach(f -> info.accept("Report: " + f));
        keep(key, outcome, files);
        return outcome;
    }

    private void keep(Optional<String> key, CheckOutcome outcome, List<Path> files) {
        try {
            // What changes while it is read was read in part before and in part after; a check that failed may do so by
            // chance.
            if (outcome.faults().isEmpty() && key.isPresent() && key.equals(key())) {
                stamp.write(key.get(), outcome, files);
            } else {
                stamp.clear();
            }
        } catch (IOException e) {
            info.accept("The next run will check again: " + stamp.file() + " cannot be written: " + e.getMessage());
        }
    }

    /** Names everything that a run is made of; nothing where that cannot be told. */
    private Optional<String> key() {
        if (jars.isEmpty() || settings.texts().pairs().stream().anyMatch(IncrementalCheck::isOmegaT)) {
            return Optional.empty();
        }
        try {
            Fingerprint all = new Fingerprint().add(jars.get()).add(settings.toString());
            for (Path path : settings.texts().pairs()) {
                all.addAll(path, settings.texts().globs());
            }
            for (Path path : settings.glossary().paths()) {
                all.addAll(path, FileGlobs.ALL);
            }
            all.add(settings.baseline());
            // A finding may stand up to some day.
            if (Files.exists(settings.baseline())) {
                all.add(LocalDate.now(ZoneId.systemDefault()).toString());
            }
            return Optional.of(all.hex());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isOmegaT(Path path) {
        return path.endsWith(OMEGAT) || Files.exists(path.resolve(OMEGAT));
    }
}

package org.dragoman.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Profile;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.LanguageTag;

/** Reports of findings in a folder, one file a format. */
final class FindingReports {
    private static final Map<String, String> NAMES = Map.of(
            "text", "findings.txt",
            "junit", "TEST-dragoman.xml",
            "csv-excel", "findings-excel.csv");

    private final Map<String, FindingReport> writers;

    /** Formats that a build asks for, among those at hand. */
    FindingReports(List<String> formats, Map<String, FindingReport> installed) {
        this.writers = new LinkedHashMap<>();
        for (String format : formats) {
            FindingReport writer = installed.get(format);
            if (writer == null) {
                throw new BadBuild("dragoman.format: \"" + format + "\" is none of "
                        + String.join(", ", installed.keySet()) + ".");
            }
            writers.put(NAMES.getOrDefault(format, "findings." + format), writer);
        }
    }

    /** Writes the reports, and names the files. */
    List<Path> write(CheckResult result, Profile profile, Path folder) {
        ReportOptions options = new ReportOptions(
                ReportOptions.Offsets.CODE_POINTS, ReportOptions.TextAmount.SNIPPET, profile, LanguageTag.EN);
        List<Path> files = new ArrayList<>();
        try {
            for (Map.Entry<String, FindingReport> writer : writers.entrySet()) {
                Files.createDirectories(folder);
                Path file = folder.resolve(writer.getKey());
                AtomicFile.write(file, out -> writer.getValue().write(result, options, out));
                files.add(file);
            }
        } catch (IOException e) {
            throw new BadBuild("dragoman.output: reports cannot be written to " + folder + ": " + e.getMessage()
                    + ". Choose another folder.");
        }
        return files;
    }
}

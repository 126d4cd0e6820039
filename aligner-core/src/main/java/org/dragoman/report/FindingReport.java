package org.dragoman.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Writes findings of checks in one format (SPI). Providers are stateless; the format's name is their stable id. The same
 * findings are the same bytes.
 */
public interface FindingReport {
    /**
     * {@return name of the format, as after {@code --format}}
     */
    String format();

    /**
     * {@return whether what it writes is no text, so that it belongs into a file}
     */
    default boolean binary() {
        return false;
    }

    /**
     * Writes findings.
     *
     * @param result what was found
     * @param options unit of offsets, and how much text may be shown
     * @param out receives the report, text in UTF-8; is not closed
     * @throws IOException where {@code out} does
     */
    void write(CheckResult result, ReportOptions options, OutputStream out) throws IOException;

    /**
     * All writers on the class path.
     *
     * @return writers by format
     * @throws IllegalStateException where two writers claim one format; names both
     */
    static Map<String, FindingReport> installed() {
        return byFormat(ServiceLoader.load(FindingReport.class));
    }

    /**
     * Writers by their formats.
     *
     * @param writers the writers
     * @return the same in the order of their formats
     * @throws IllegalStateException where two writers claim one format; names both
     */
    static Map<String, FindingReport> byFormat(Iterable<FindingReport> writers) {
        Map<String, FindingReport> byFormat = new TreeMap<>();
        for (FindingReport report : writers) {
            FindingReport other = byFormat.putIfAbsent(report.format(), report);
            if (other != null) {
                throw new IllegalStateException("Two reports of findings for format " + report.format() + ": "
                        + other.getClass().getName() + " and "
                        + report.getClass().getName()
                        + ". Remove one of their jars.");
            }
        }
        return Collections.unmodifiableMap(byFormat);
    }
}

package org.dragoman.report;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.dragoman.compare.ArticleComparison;

/** Writes a comparison in one format (SPI). Providers are stateless; the format's name is their stable id. */
public interface ReportWriter {
    /**
     * {@return name of the format, as after {@code --format}}
     */
    String format();

    /**
     * Writes a comparison.
     *
     * @param comparison what to write
     * @param options what to show of it
     * @param out receives the report
     * @throws IOException where {@code out} does
     */
    void write(ArticleComparison comparison, ReportOptions options, Appendable out) throws IOException;

    /**
     * All writers on the class path.
     *
     * @return writers by format
     * @throws IllegalStateException where two writers claim one format; names both
     */
    static Map<String, ReportWriter> installed() {
        return byFormat(ServiceLoader.load(ReportWriter.class));
    }

    /**
     * Writers by their formats.
     *
     * @param writers the writers
     * @return the same in the order of their formats
     * @throws IllegalStateException where two writers claim one format; names both
     */
    static Map<String, ReportWriter> byFormat(Iterable<ReportWriter> writers) {
        Map<String, ReportWriter> byFormat = new TreeMap<>();
        for (ReportWriter writer : writers) {
            ReportWriter other = byFormat.putIfAbsent(writer.format(), writer);
            if (other != null) {
                throw new IllegalStateException("Two report writers for format " + writer.format() + ": "
                        + other.getClass().getName() + " and "
                        + writer.getClass().getName() + ". Remove one of their jars.");
            }
        }
        return Collections.unmodifiableMap(byFormat);
    }
}

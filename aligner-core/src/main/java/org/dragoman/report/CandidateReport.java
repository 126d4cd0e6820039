package org.dragoman.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.candidate.Candidate;
import org.dragoman.candidate.Candidates;
import org.dragoman.candidate.Form;
import org.dragoman.candidate.Occurrence;

/** Proposed entries and the places that bear them, as TSV or JSON ({@code "format": "dragoman-candidates"}). */
public final class CandidateReport {
    private static final List<String> LANGUAGES = List.of("en", "az", "ar");
    private static final int EVIDENCE = 3;
    private static final ObjectWriter WRITER = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private CandidateReport() {}

    /**
     * Writes one row a place: {@code doc line en-surface az-surface ar-surface confidence}.
     *
     * @param found what was found
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void occurrences(Candidates found, Appendable out) throws IOException {
        Tsv.header(List.of("doc", "line", "en-surface", "az-surface", "ar-surface", "confidence"), out);
        for (Occurrence place : found.occurrences()) {
            List<String> cells = new ArrayList<>(List.of(place.doc(), Integer.toString(place.line())));
            LANGUAGES.forEach(l -> cells.add(place.surfaces().getOrDefault(l, "")));
            cells.add(number(place.confidence()));
            Tsv.row(cells, out);
        }
    }

    /**
     * Writes one row a proposed concept: {@code id type private count en az ar confidence}; a form as {@code citation
     * (count)}, several apart by {@code |}.
     *
     * @param entries proposed concepts
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void entries(List<Candidate> entries, Appendable out) throws IOException {
        Tsv.header(List.of("id", "type", "private", "count", "en", "az", "ar", "confidence"), out);
        for (Candidate entry : entries) {
            List<String> cells = new ArrayList<>(List.of(
                    entry.id(),
                    entry.type().code(),
                    entry.privatePerson() ? "yes" : "",
                    Integer.toString(entry.occurrences().size())));
            LANGUAGES.forEach(l -> cells.add(forms(entry, l)));
            cells.add(number(entry.confidence()));
            Tsv.row(cells, out);
        }
    }

    /**
     * Writes a JSON object with the proposed concepts and the places of each.
     *
     * @param entries proposed concepts
     * @param options how much text goes with a place
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void json(List<Candidate> entries, ReportOptions options, Appendable out) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", "dragoman-candidates");
        root.put("version", 1);
        root.put("entries", entries.stream().map(e -> entry(e, options)).toList());
        out.append(WRITER.writeValueAsString(root)).append('\n');
    }

    private static Map<String, Object> entry(Candidate entry, ReportOptions options) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id());
        json.put("type", entry.type().code());
        if (entry.privatePerson()) {
            json.put("privatePerson", true);
        }
        json.put("status", "proposed");
        json.put("confidence", rounded(entry.confidence()));
        Map<String, Object> forms = new LinkedHashMap<>();
        entry.forms()
                .forEach((language, all) -> forms.put(
                        language,
                        all.stream()
                                .map(f -> Map.of("term", f.citation(), "count", f.count(), "surfaces", f.surfaces()))
                                .toList()));
        json.put("forms", forms);
        json.put(
                "occurrences",
                entry.occurrences().stream()
                        .map(o -> occurrence(o, options, entry.occurrences().indexOf(o) < EVIDENCE))
                        .toList());
        return json;
    }

    private static Map<String, Object> occurrence(Occurrence place, ReportOptions options, boolean evidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("doc", place.doc());
        json.put("line", place.line());
        json.put("surfaces", place.surfaces());
        json.put("confidence", rounded(place.confidence()));
        if (evidence && options.text() != ReportOptions.TextAmount.NONE) {
            Map<String, String> sentences = new LinkedHashMap<>();
            place.sentences().forEach((l, s) -> sentences.put(l, options.text().of(s)));
            json.put("evidence", sentences);
        }
        return json;
    }

    private static String forms(Candidate entry, String language) {
        return entry.forms().getOrDefault(language, List.<Form>of()).stream()
                .map(f -> f.citation().replace("|", "\\|") + " (" + f.count() + ")")
                .collect(Collectors.joining("|"));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

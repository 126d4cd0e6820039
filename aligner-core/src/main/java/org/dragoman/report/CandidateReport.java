package org.dragoman.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
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
import org.dragoman.candidate.Proposal;

/** Proposed entries and the places that bear them, as TSV or JSON ({@code "format": "dragoman-candidates"}). */
public final class CandidateReport {
    private static final List<String> LANGUAGES = List.of("en", "az", "ar");
    private static final int EVIDENCE = 3;
    private static final ObjectMapper MAPPER = new ObjectMapper().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    private static final ObjectWriter WRITER = MAPPER.writerWithDefaultPrettyPrinter();

    private CandidateReport() {}

    /**
     * Writes one row a place: {@code doc line en-surface az-surface ar-surface confidence}.
     *
     * @param found what was found
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void occurrences(Candidates found, Appendable out) throws IOException {
        header(out);
        for (Occurrence place : found.occurrences()) {
            row(place, out);
        }
    }

    /**
     * Writes what stands above the {@linkplain #row rows} of places.
     *
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void header(Appendable out) throws IOException {
        Tsv.header(List.of("doc", "line", "en-surface", "az-surface", "ar-surface", "confidence"), out);
    }

    /**
     * Writes the row of one place.
     *
     * @param place the place
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void row(Occurrence place, Appendable out) throws IOException {
        List<String> cells = new ArrayList<>(List.of(place.doc(), Integer.toString(place.line())));
        LANGUAGES.forEach(l -> cells.add(place.surfaces().getOrDefault(l, "")));
        cells.add(number(place.confidence()));
        Tsv.row(cells, out);
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
        proposals(proposals(entries), out);
    }

    /**
     * Writes the same rows for what a search proposes.
     *
     * @param proposals proposed concepts; read one at a time
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void proposals(Iterable<Proposal> proposals, Appendable out) throws IOException {
        Tsv.header(List.of("id", "type", "private", "count", "en", "az", "ar", "confidence"), out);
        for (Proposal proposal : proposals) {
            Candidate entry = proposal.candidate();
            List<String> cells = new ArrayList<>(List.of(
                    entry.id(),
                    entry.type().code(),
                    entry.privatePerson() ? "yes" : "",
                    Integer.toString(proposal.places())));
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
        proposals(proposals(entries), options, out);
    }

    /**
     * Writes the same object for what a search proposes; {@code more} says how many places are not listed.
     *
     * @param proposals proposed concepts; read one at a time
     * @param options how much text goes with a place
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void proposals(Iterable<Proposal> proposals, ReportOptions options, Appendable out)
            throws IOException {
        JsonGenerator json = WRITER.createGenerator(new AppendableWriter(out));
        json.setCodec(MAPPER);
        json.writeStartObject();
        json.writeStringField("format", "dragoman-candidates");
        json.writeNumberField("version", 1);
        json.writeArrayFieldStart("entries");
        for (Proposal proposal : proposals) {
            json.writeObject(entry(proposal, options));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.append('\n');
    }

    private static List<Proposal> proposals(List<Candidate> entries) {
        return entries.stream()
                .map(c -> new Proposal(c, c.occurrences().size()))
                .toList();
    }

    private static Map<String, Object> entry(Proposal proposal, ReportOptions options) {
        Candidate entry = proposal.candidate();
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
                        language, all.stream().map(CandidateReport::form).toList()));
        json.put("forms", forms);
        List<Occurrence> places = entry.occurrences();
        List<Occurrence> shown = places.subList(0, Math.min(EVIDENCE, places.size()));
        json.put(
                "occurrences",
                places.stream()
                        .map(o -> occurrence(o, options, shown.contains(o)))
                        .toList());
        if (proposal.places() > places.size()) {
            json.put("more", proposal.places() - places.size());
        }
        return json;
    }

    private static Map<String, Object> form(Form form) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("term", form.citation());
        json.put("count", form.count());
        json.put("surfaces", form.surfaces());
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

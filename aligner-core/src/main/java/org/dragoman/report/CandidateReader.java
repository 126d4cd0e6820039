package org.dragoman.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.candidate.Candidate;
import org.dragoman.candidate.Form;
import org.dragoman.candidate.Occurrence;
import org.dragoman.concept.ConceptType;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/** Reads proposed entries as {@link CandidateReport} writes them: JSON, or TSV with a row an entry. */
public final class CandidateReader {
    private static final String ADVICE = "Write the file with: dragoman candidates --format json, or --entries.";
    private static final List<String> LANGUAGES = List.of("en", "az", "ar");
    private static final int COLUMNS = 8;
    private static final Pattern FORM = Pattern.compile("(.+) \\(([0-9]{1,9})\\)", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    private CandidateReader() {}

    /**
     * Reads proposed entries.
     *
     * @param source name of the file, for messages
     * @param text what it holds
     * @return the entries in the file's order; entries that cannot be understood are told as warnings and left out
     */
    public static ReadResult<List<Candidate>> read(String source, String text) {
        String start = text.stripLeading();
        return start.startsWith("{") ? json(source, text) : tsv(source, text);
    }

    private static ReadResult<List<Candidate>> json(String source, String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            return failed(new SourcePosition(source, line, column), "Q001", "It is not well-formed JSON.");
        }
        if (!root.path("format").asText().equals("dragoman-candidates")) {
            return failed(SourcePosition.of(source), "Q002", "It is no file of candidates.");
        }
        List<Candidate> all = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        int number = 0;
        for (JsonNode entry : root.path("entries")) {
            number++;
            try {
                all.add(entry(entry));
            } catch (IllegalArgumentException e) {
                problems.add(bad(SourcePosition.of(source), "Entry " + number + ": " + e.getMessage()));
            }
        }
        return ReadResult.of(all, problems);
    }

    private static Candidate entry(JsonNode entry) {
        Map<String, List<Form>> forms = new LinkedHashMap<>();
        entry.path("forms").fields().forEachRemaining(language -> {
            List<Form> ofLanguage = new ArrayList<>();
            for (JsonNode form : language.getValue()) {
                Map<String, Integer> surfaces = new LinkedHashMap<>();
                form.path("surfaces")
                        .fields()
                        .forEachRemaining(s -> surfaces.put(
                                s.getKey(), Math.max(1, s.getValue().asInt())));
                ofLanguage.add(form(form.path("term").asText(), surfaces));
            }
            put(forms, language.getKey(), ofLanguage);
        });
        List<Occurrence> places = new ArrayList<>();
        for (JsonNode place : entry.path("occurrences")) {
            places.add(new Occurrence(
                    place.path("doc").asText(),
                    place.path("line").asInt(),
                    texts(place.path("surfaces")),
                    texts(place.path("evidence")),
                    confidence(place.path("confidence").asDouble())));
        }
        return candidate(
                entry.path("id").asText(),
                entry.path("type").asText(),
                entry.path("privatePerson").asBoolean(),
                forms,
                places,
                entry.path("confidence").asDouble());
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.fields().forEachRemaining(f -> texts.put(f.getKey(), f.getValue().asText()));
        return texts;
    }

    private static ReadResult<List<Candidate>> tsv(String source, String text) {
        List<Candidate> all = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        String[] lines = text.split("\r?\n", -1);
        if (!lines[0].startsWith("#id\ttype\tprivate\tcount")) {
            return failed(new SourcePosition(source, 1, 1), "Q002", "It is no file of candidates.");
        }
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                SourcePosition at = new SourcePosition(source, i + 1, 1);
                try {
                    all.add(row(Tsv.cells(lines[i])));
                } catch (IllegalArgumentException e) {
                    problems.add(bad(at, "The row cannot be understood: " + e.getMessage()));
                }
            }
        }
        return ReadResult.of(all, problems);
    }

    private static Candidate row(List<String> cells) {
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException("it has " + cells.size() + " cells instead of " + COLUMNS + ".");
        }
        Map<String, List<Form>> forms = new LinkedHashMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            List<Form> ofLanguage = new ArrayList<>();
            for (String form : cells.get(4 + i).split("(?<!\\\\)\\|")) {
                Matcher counted = FORM.matcher(form.replace("\\|", "|"));
                if (counted.matches()) {
                    int count = Math.max(1, Integer.parseInt(counted.group(2)));
                    ofLanguage.add(form(counted.group(1), Map.of(counted.group(1), count)));
                } else if (!form.isBlank()) {
                    ofLanguage.add(form(form, Map.of()));
                }
            }
            put(forms, LANGUAGES.get(i), ofLanguage);
        }
        return candidate(
                cells.get(0),
                cells.get(1),
                cells.get(2).equals("yes"),
                forms,
                List.of(),
                Double.parseDouble(cells.get(7)));
    }

    private static Form form(String citation, Map<String, Integer> surfaces) {
        if (citation.isBlank()) {
            throw new IllegalArgumentException("a form has no letters.");
        }
        return new Form(citation, surfaces.isEmpty() ? Map.of(citation, 1) : surfaces);
    }

    private static void put(Map<String, List<Form>> forms, String language, List<Form> ofLanguage) {
        if (!ofLanguage.isEmpty()) {
            forms.put(language, ofLanguage);
        }
    }

    private static Candidate candidate(
            String id,
            String type,
            boolean isPrivate,
            Map<String, List<Form>> forms,
            List<Occurrence> places,
            double confidence) {
        if (id.isBlank() || forms.isEmpty()) {
            throw new IllegalArgumentException("it has no id or no form in any language.");
        }
        ConceptType known = ConceptType.parse(type)
                .orElseThrow(() -> new IllegalArgumentException("\"" + type + "\" is no type of concept."));
        return new Candidate(id, known, isPrivate, forms, places, confidence(confidence));
    }

    private static double confidence(double read) {
        return Math.max(0, Math.min(1, read));
    }

    private static InputProblem bad(SourcePosition at, String message) {
        return InputProblem.warning(at, "Q003", message, "It is left out. " + ADVICE);
    }

    private static ReadResult<List<Candidate>> failed(SourcePosition at, String code, String message) {
        return new ReadResult.Failed<>(List.of(InputProblem.error(at, code, message, ADVICE)));
    }
}

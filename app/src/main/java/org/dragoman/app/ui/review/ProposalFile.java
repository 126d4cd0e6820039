package org.dragoman.app.ui.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.candidate.Candidate;
import org.dragoman.candidate.Form;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.glossary.format.GlossaryFiles;
import org.dragoman.glossary.format.GlossaryFormats;
import org.dragoman.report.CandidateReader;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/** Candidates of a file: what the command wrote, or the entries of a glossary whose terms are all proposed. */
final class ProposalFile {
    private static final double UNKNOWN = 0.5;
    private static final long LARGEST = 256L << 20;

    private ProposalFile() {}

    static ReadResult<List<Item>> read(Path file, GlossaryFormats formats) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (text.startsWith("#id\ttype") || text.contains("\"dragoman-candidates\"")) {
                    return items(CandidateReader.read(file.toString(), text));
                }
            }
        } catch (IOException e) {
            return new ReadResult.Failed<>(List.of(InputProblem.error(
                    SourcePosition.of(file.toString()),
                    "Q004",
                    "It cannot be read: " + e.getMessage() + ".",
                    "Check that the file is there and that you may read it.")));
        }
        return new GlossaryFiles(formats)
                .load(file, null)
                .fold(
                        ok -> proposed(file, ok.value(), ok.warnings()),
                        failed -> new ReadResult.Failed<>(failed.problems()));
    }

    private static ReadResult<List<Item>> items(ReadResult<List<Candidate>> read) {
        return read.fold(
                ok -> ReadResult.of(
                        ok.value().stream().map(c -> new Item(c, Map.of())).toList(), ok.warnings()),
                failed -> new ReadResult.Failed<>(failed.problems()));
    }

    private static ReadResult<List<Item>> proposed(Path file, Glossary glossary, List<InputProblem> warnings) {
        List<Item> items = glossary.concepts().stream()
                .filter(ProposalFile::isProposed)
                .map(c -> new Item(candidate(c), Map.of()))
                .toList();
        if (!items.isEmpty()) {
            return ReadResult.of(items, warnings);
        }
        return new ReadResult.Failed<>(List.of(InputProblem.error(
                SourcePosition.of(file.toString()),
                "Q005",
                "None of its entries is a proposal.",
                "Choose a file of the candidates command, or a glossary whose terms have the status proposed.")));
    }

    private static boolean isProposed(Concept concept) {
        List<Term> terms = new ArrayList<>();
        concept.sections().values().forEach(s -> terms.addAll(s.terms()));
        return !terms.isEmpty() && terms.stream().allMatch(t -> t.status(null) == Status.PROPOSED);
    }

    private static Candidate candidate(Concept concept) {
        Map<String, List<Form>> forms = new LinkedHashMap<>();
        concept.sections()
                .forEach((language, section) -> forms.put(
                        language.language(),
                        section.terms().stream()
                                .map(t -> new Form(t.text(), Map.of(t.text(), 1)))
                                .toList()));
        forms.values().removeIf(List::isEmpty);
        return new Candidate(concept.id(), concept.type(), false, forms, List.of(), UNKNOWN);
    }
}

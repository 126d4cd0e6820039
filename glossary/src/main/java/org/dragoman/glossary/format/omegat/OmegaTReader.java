package org.dragoman.glossary.format.omegat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.language.Grammar;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;

/**
 * Reads lines {@code source TAB target TAB comment}. Lines with one source are one concept; the first target is preferred.
 * For one read.
 */
final class OmegaTReader {
    private final String text;
    private final OmegaTGlossaryFormat.Pair pair;
    private final Problems problems;
    private final Map<String, Map<String, String>> targets = new LinkedHashMap<>();

    OmegaTReader(String name, String text, OmegaTGlossaryFormat.Pair pair) {
        this.text = text;
        this.pair = pair;
        this.problems = new Problems(name, text);
    }

    ReadResult<Glossary> read() {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(text.substring(start, end), start);
            start = end + 1;
        }
        List<Concept> concepts = new ArrayList<>();
        targets.forEach((source, found) -> concepts.add(concept(source, found)));
        return ReadResult.of(new Glossary(concepts, List.of(), List.of()), problems.all());
    }

    private void line(String line, int offset) {
        if (line.isBlank() || line.startsWith("#") || line.contains("-*- coding:")) {
            return;
        }
        String[] cells = line.split("\t", -1);
        String source = cells[0].strip();
        String target = cells.length > 1 ? cells[1].strip() : "";
        String comment = cells.length > 2 ? cells[2].strip() : "";
        if (source.isEmpty() || target.isEmpty()) {
            problems.warning(
                    offset,
                    ProblemCode.MISSING,
                    source.isEmpty()
                            ? "The line has no source term; it was left out."
                            : "The line has no target term; it was left out.",
                    "Write source, target and comment with a tab between them.");
            return;
        }
        targets.computeIfAbsent(source, s -> new LinkedHashMap<>())
                .merge(target, comment, (a, b) -> a.isEmpty() ? b : a);
    }

    private Concept concept(String source, Map<String, String> found) {
        List<Term> terms = new ArrayList<>();
        found.forEach((target, comment) -> terms.add(term(target, comment, terms.isEmpty())));
        return new Concept(
                source,
                ConceptType.TERM,
                "",
                null,
                List.of(),
                List.of(),
                Validity.ALWAYS,
                Map.of(
                        pair.source(), section(pair.source(), List.of(term(source, "", true))),
                        pair.target(), section(pair.target(), terms)),
                Map.of());
    }

    private static LanguageSection section(LanguageTag language, List<Term> terms) {
        return new LanguageSection(language, null, List.of(), terms);
    }

    private static Term term(String text, String comment, boolean first) {
        return new Term(
                text,
                TermType.FULL_FORM,
                CaseRule.DEFAULT,
                false,
                Grammar.NONE,
                List.of(Usage.of(first ? Status.PREFERRED : Status.ADMITTED)),
                comment.isEmpty() ? null : comment,
                Map.of());
    }
}

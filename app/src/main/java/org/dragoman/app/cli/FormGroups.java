package org.dragoman.app.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.language.Languages;
import org.dragoman.language.Morphology;
import org.dragoman.language.Step;
import org.dragoman.language.WordForm;
import org.dragoman.report.Tsv;

/** The written forms of a concept in a language, grouped by the rules that make them. */
final class FormGroups {
    private static final String CITATION = "citation";

    private FormGroups() {}

    static void print(Languages languages, Concept concept, LanguageSection section, Appendable out)
            throws IOException {
        Morphology rules = languages.get(section.language()).morphology();
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (Term term : section.terms()) {
            for (WordForm form : rules.paradigm(TermForms.of(concept, term))) {
                String made = form.steps().stream().map(Step::rule).collect(Collectors.joining(" "));
                groups.computeIfAbsent(made.isEmpty() ? CITATION : made, k -> new LinkedHashSet<>())
                        .add(form.text());
            }
        }
        for (Map.Entry<String, Set<String>> group : groups.entrySet()) {
            String forms =
                    group.getValue().stream().map(f -> f.replace("|", "\\|")).collect(Collectors.joining("|"));
            Tsv.row(
                    List.of(
                            section.language().value(),
                            group.getKey(),
                            Integer.toString(group.getValue().size()),
                            forms),
                    out);
        }
    }
}

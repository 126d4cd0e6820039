package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.app.AppContext;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.language.Step;
import org.dragoman.language.WordForm;
import org.dragoman.mention.FormExplainer;
import org.dragoman.mention.FormReason;
import org.dragoman.report.Tsv;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman glossary forms}. */
@Command(
        name = "forms",
        description = {
            "Prints which written forms of a concept's terms match, each with the rules that make it.",
            "--word says of one word why it is found or not: matches, doubtful (another sign of the concept is needed),"
                    + " contextual (a full form must stand before), other-concept, capitals, ending, spelling or far."
        },
        footer = {"", "Example: dragoman glossary forms csto --lang az --word KTMT-nindir"})
final class GlossaryFormsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Option(names = "--lang", paramLabel = "TAG", description = "Only this language.")
    @Nullable
    private String language;

    @Option(names = "--group", description = "One row a group of rules, with all forms that they make.")
    private boolean group;

    @Option(
            names = "--word",
            paramLabel = "WORD",
            description = "Say why this word, or these words, are found or not; repeatable.")
    private List<String> words = new ArrayList<>();

    @Parameters(paramLabel = "CONCEPT", description = "Id of a concept.")
    private String id = "";

    @Override
    public Integer call() throws IOException {
        AppContext context = glossary.context(spec.commandLine().getErr());
        Concept concept = context.glossary()
                .concept(id)
                .orElseThrow(() -> new UsageFailure("there is no concept \"" + id + "\" in the glossary."));
        PrintWriter out = spec.commandLine().getOut();
        if (!words.isEmpty()) {
            explain(context, concept, out);
            return ExitCodes.CLEAN;
        }
        Tsv.header(group ? List.of("lang", "rules", "count", "forms") : List.of("lang", "term", "form", "rules"), out);
        for (LanguageSection section : concept.sections().values()) {
            if (language == null || section.language().value().equals(language)) {
                if (group) {
                    FormGroups.print(context.languages(), concept, section, out);
                    continue;
                }
                for (Term term : section.terms()) {
                    print(context, concept, section.language(), term, out);
                }
            }
        }
        return ExitCodes.CLEAN;
    }

    private void explain(AppContext context, Concept concept, PrintWriter out) throws IOException {
        Tsv.header(List.of("word", "lang", "verdict", "term", "rules", "detail"), out);
        FormExplainer explainer = new FormExplainer(context.index());
        for (String word : words) {
            for (FormReason reason : explainer.explain(concept, word, LanguageOption.read("--lang", language))) {
                Term term = reason.term();
                Tsv.row(
                        List.of(
                                word,
                                reason.language().value(),
                                reason.verdict().code(),
                                term == null ? "" : term.text(),
                                reason.steps().stream().map(Step::rule).collect(Collectors.joining(" ")),
                                reason.detail()),
                        out);
            }
        }
    }

    private static void print(AppContext context, Concept concept, LanguageTag tag, Term term, PrintWriter out)
            throws IOException {
        Map<String, String> rulesByForm = new LinkedHashMap<>();
        for (WordForm form : context.languages().get(tag).morphology().paradigm(TermForms.of(concept, term))) {
            String rules = form.steps().stream().map(Step::rule).collect(Collectors.joining(" "));
            rulesByForm.merge(form.text(), rules, (one, other) -> one.equals(other) ? one : one + " | " + other);
        }
        for (Map.Entry<String, String> form : rulesByForm.entrySet()) {
            Tsv.row(List.of(tag.value(), term.text(), form.getKey(), form.getValue()), out);
        }
    }
}

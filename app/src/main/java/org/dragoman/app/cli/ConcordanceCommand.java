package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.app.AppContext;
import org.dragoman.article.Segmenter;
import org.dragoman.compare.Concordance;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.report.ConcordanceReport;
import org.dragoman.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman concordance}. */
@Command(
        name = "concordance",
        description = {
            "Lists every place in every language where a concept is named, keyword in context.",
            "What is no id of a concept is looked for as a text, in all its forms in the articles' languages."
        },
        footer = {"", "Example: dragoman concordance csto --format html --output csto.html news/"})
final class ConcordanceCommand implements Callable<Integer> {
    /** Formats of this command. */
    enum Format {
        /** For people. */
        text,
        /** Tab-separated rows. */
        tsv,
        /** One JSON object. */
        json,
        /** A page. */
        html
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), tsv, json or html.",
            defaultValue = "text")
    private Format format = Format.text;

    @Parameters(index = "0", paramLabel = "CONCEPT|TEXT", description = "Id of a concept, or words to look for.")
    private String subject = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Articles, folders of them, or - for standard input.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (subject.isBlank()) {
            throw new UsageFailure("concordance needs the id of a concept, or words to look for.");
        }
        PrintWriter err = spec.commandLine().getErr();
        AppContext context = glossary.context(err);
        boolean concept = context.glossary().concept(subject).isPresent();
        if (!concept) {
            hint(context.glossary(), err);
        }
        Segmenter segmenter = new Segmenter(context.languages(), input.lines);
        MentionFinder finder = new MentionFinder(context.index(), true);
        Decisions decided = input.decided();
        IndexedInput.Found found = IndexedInput.read(
                input,
                context,
                files,
                index -> concept
                        ? index.naming(subject, context.glossary(), context.languages())
                        : index.holding(subject.strip(), context.languages()),
                err);
        List<AnnotatedArticle> articles = found.articles().stream()
                .map(a -> concept
                        ? found.known()
                                .apply(a)
                                .orElseGet(() -> decided.apply(finder.annotate(a, segmenter), context.glossary()))
                        : new AnnotatedArticle(a, segmenter.segments(a), List.of()))
                .toList();
        Concordance places = concept
                ? Concordance.ofConcept(subject, articles)
                : Concordance.ofText(subject.strip(), articles, context.languages());
        ReportOptions options = output.report(context.profile());
        output.write(spec.commandLine().getOut(), out -> {
            switch (format) {
                case text -> ConcordanceReport.text(places, options, out);
                case tsv -> ConcordanceReport.tsv(places, options, out);
                case json -> ConcordanceReport.json(places, options, out);
                case html -> ConcordanceReport.html(places, options, out);
            }
        });
        return ExitCodes.CLEAN;
    }

    /** A text that is a term of a concept may have been meant in all languages. */
    private void hint(Glossary concepts, PrintWriter err) {
        String ids = concepts.concepts().stream()
                .filter(c -> c.sections().values().stream()
                        .flatMap(s -> s.terms().stream())
                        .anyMatch(t -> t.text().equals(subject.strip())))
                .map(Concept::id)
                .collect(Collectors.joining(", "));
        if (!ids.isEmpty()) {
            err.println("Looking for the text \"" + subject + "\". By concept it is: " + ids
                    + "; give the id for all its names in every language.");
        }
    }
}

package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.article.Segmenter;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.impact.Impact;
import org.dragoman.glossary.impact.ImpactFinder;
import org.dragoman.glossary.impact.ImpactReport;
import org.dragoman.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman glossary impact}. */
@Command(
        name = "impact",
        description = {
            "Shows what an edited glossary would change in articles: which mentions appear, vanish, change concept,"
                    + " extent or status, with the sentences.",
            "It is held against the glossary that the other commands use, or against those after --against. EDITED is"
                    + " laid over it term by term; with --whole it stands in its place, so that what it lacks is gone."
        },
        footer = {"", "Example: dragoman glossary impact --whole --against mine.json mine-edited.json news/"})
final class GlossaryImpactCommand implements Callable<Integer> {
    /** Formats of this command. */
    enum Format {
        /** For people. */
        text,
        /** Tab-separated rows. */
        tsv,
        /** One JSON object. */
        json
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
            names = "--against",
            paramLabel = "GLOSSARY",
            description = "The glossary as it was, in place of --glossary; repeatable, merged in their order.")
    private List<String> against = new ArrayList<>();

    @Option(names = "--whole", description = "EDITED is all of the glossary; else it is laid over it.")
    private boolean whole;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), tsv or json.",
            defaultValue = "text")
    private Format format = Format.text;

    @Parameters(index = "0", paramLabel = "EDITED", description = "The edited glossary: file or folder.")
    private String edited = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Articles, folders of them, or - for standard input.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (!against.isEmpty()) {
            if (!glossary.glossaries.isEmpty()) {
                throw new UsageFailure("--against stands in place of --glossary: give one of the two.");
            }
            glossary.glossaries = against;
            glossary.noBuiltin = true;
        }
        AppContext context = glossary.context(err);
        Glossary late = GlossaryOptions.load(Installed.of(spec), edited, null, err);
        Glossary after = whole ? late : context.glossary().merge(late);
        List<Concept> versions = versions(context.glossary(), after);
        IndexedInput.Found found =
                IndexedInput.read(input, context, files, index -> index.holding(versions, context.languages()), err);
        ImpactFinder finder =
                ImpactFinder.of(context.index(), found.articles(), new Segmenter(context.languages(), input.lines));
        Impact changed = finder.of(after, context.profile());
        Impact impact =
                new Impact(changed.concepts(), Math.toIntExact(found.all()), changed.looked(), changed.changes());
        ReportOptions options = output.report(context.profile());
        output.write(spec.commandLine().getOut(), out -> {
            switch (format) {
                case text -> ImpactReport.text(impact, options, out);
                case tsv -> ImpactReport.tsv(impact, options, out);
                case json -> ImpactReport.json(impact, options, out);
            }
        });
        return ExitCodes.CLEAN;
    }

    /** The concepts that differ, as they were and as they are. */
    private static List<Concept> versions(Glossary before, Glossary after) {
        Set<String> differing = before.differing(after);
        List<Concept> versions = new ArrayList<>(before.only(differing).concepts());
        versions.addAll(after.only(differing).concepts());
        return versions;
    }
}

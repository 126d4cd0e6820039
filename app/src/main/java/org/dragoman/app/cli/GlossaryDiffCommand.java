package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.compare.DiffWriter;
import org.dragoman.glossary.edit.compare.Difference;
import org.dragoman.glossary.edit.compare.GlossaryDiff;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman glossary diff}. */
@Command(
        name = "diff",
        description = "What differs between two glossaries, by concept and field; exit code 1 where they differ.",
        footer = {
            "",
            "In the text form + is new, - gone, ~ changed, = the same parts in another order.",
            "Columns of tsv: concept field change before after.",
            "Example: dragoman glossary diff builtin: my-glossary.json"
        })
final class GlossaryDiffCommand implements Callable<Integer> {
    /** Forms of output. */
    enum Format {
        /** For people. */
        text,
        /** A row a difference. */
        tsv,
        /** An object a difference. */
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), tsv or json.",
            defaultValue = "text")
    private Format format = Format.text;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to FILE, replaced in one step; else to standard output.")
    @Nullable
    private Path output;

    @Parameters(index = "0", paramLabel = "A", description = "The older glossary: a file, a folder or builtin:.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The newer glossary.")
    private String after = "";

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Glossary old = GlossaryOptions.load(Installed.of(spec), before, null, err);
        Glossary late = GlossaryOptions.load(Installed.of(spec), after, null, err);
        List<Difference> differences = GlossaryDiff.of(old, late);
        OutputOptions.write(output, spec.commandLine().getOut(), out -> {
            switch (format) {
                case text -> DiffWriter.text(differences, id -> label(id, late, old), out);
                case tsv -> DiffWriter.tsv(differences, out);
                case json -> DiffWriter.json(differences, out);
            }
        });
        return differences.isEmpty() ? ExitCodes.CLEAN : ExitCodes.FINDINGS;
    }

    private static String label(String id, Glossary late, Glossary old) {
        return late.concept(id)
                .or(() -> old.concept(id))
                .map(c -> c.label(LanguageTag.EN))
                .orElse("");
    }
}

package org.dragoman.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryFiles;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.GlossaryFormats;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.WriteOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman glossary convert}. */
@Command(
        name = "convert",
        description = "Converts a glossary between formats; says on standard error what OUT cannot hold.",
        footer = {
            "",
            "One line a kind of loss: loss: FIELD COUNT reason.",
            "Example: dragoman glossary convert --layout concept builtin: names.csv"
        })
final class GlossaryConvertCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--in-format", paramLabel = "FORMAT", description = "Format of IN, whatever its ending.")
    @Nullable
    private String inFormat;

    @Option(names = "--out-format", paramLabel = "FORMAT", description = "Format of OUT, whatever its ending.")
    @Nullable
    private String outFormat;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description = "Tables: term (one row a usage, default) or concept (one row a concept).",
            defaultValue = "term")
    private String layout = "term";

    @Option(
            names = "--spreadsheet",
            description =
                    "Tables for spreadsheet programs: byte order mark, CRLF, no cell that would run as a formula.")
    private boolean spreadsheet;

    @Option(
            names = "--tbx",
            paramLabel = "VERSION",
            description = "TBX: 3 (default), or 2 for OmegaT and older programs.",
            defaultValue = "3")
    private String tbx = "3";

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            description = "TBX 3: basic (default), min or core.",
            defaultValue = "basic")
    private String dialect = "basic";

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "TBX 3: dca (categories as attributes, default) or dct (as elements).",
            defaultValue = "dca")
    private String style = "dca";

    @Option(names = "--from", paramLabel = "L", description = "OmegaT: source language of OUT, else by its name.")
    @Nullable
    private String from;

    @Option(names = "--to", paramLabel = "L", description = "OmegaT: target language of OUT, else by its name.")
    @Nullable
    private String to;

    @Parameters(index = "0", paramLabel = "IN", description = "Glossary file or folder, or builtin:.")
    private String in = "";

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "File to write, replaced in one step; - is standard output.")
    private String out = "";

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        GlossaryFormats formats = Installed.of(spec).formats();
        known(formats, "--in-format", inFormat);
        known(formats, "--out-format", outFormat);
        Glossary glossary = GlossaryOptions.load(Installed.of(spec), in, inFormat, err);
        WriteOptions options = WriteOptions.DEFAULT
                .with(WriteOptions.LAYOUT, layout)
                .with(WriteOptions.TBX, tbx)
                .with(WriteOptions.DIALECT, dialect)
                .with(WriteOptions.STYLE, style)
                .with(WriteOptions.PROFILE, spreadsheet ? "spreadsheet" : "plain");
        if (from != null) {
            options = options.with(WriteOptions.FROM, from);
        }
        if (to != null) {
            options = options.with(WriteOptions.TO, to);
        }
        try {
            write(formats, glossary, options).forEach(loss -> err.println("loss: " + loss));
        } catch (IllegalArgumentException e) {
            throw new UsageFailure(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(Path.of(out), e));
        }
        return ExitCodes.CLEAN;
    }

    private List<Loss> write(GlossaryFormats formats, Glossary glossary, WriteOptions options) throws IOException {
        if (!out.equals("-")) {
            return new GlossaryFiles(formats).save(glossary, Path.of(out), outFormat, options);
        }
        GlossaryFormat format =
                formats.byId(outFormat == null ? "json" : outFormat).orElseThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Loss> losses = format.write(glossary, bytes, options);
        spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
        return losses;
    }

    static void known(GlossaryFormats formats, String option, @Nullable String id) {
        if (id != null && formats.byId(id).isEmpty()) {
            throw new UsageFailure(option + ": \"" + id + "\" is none of "
                    + String.join(
                            ", ", formats.all().stream().map(GlossaryFormat::id).toList())
                    + ".");
        }
    }
}

package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.compare.DiffWriter;
import org.dragoman.glossary.edit.compare.MergeConflict;
import org.dragoman.glossary.edit.compare.MergeConflict.Side;
import org.dragoman.glossary.edit.compare.MergeResult;
import org.dragoman.glossary.edit.compare.ThreeWayMerge;
import org.dragoman.glossary.format.GlossaryFiles;
import org.dragoman.glossary.format.GlossaryFormats;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.text.AtomicFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman glossary merge}. */
@Command(
        name = "merge",
        description = "Merges two edited copies of one glossary, down to the field of a usage row.",
        footer = {
            "",
            "Where both copies changed one thing in different ways, OUT holds MINE (THEIRS where MINE removed it), all",
            "three values are kept in OUT.conflicts.tsv and named on standard error, and the exit code is 3.",
            "Example: dragoman glossary merge base.json mine.json theirs.json --output merged.json"
        })
final class GlossaryMergeCommand implements Callable<Integer> {
    /** Whose value wins. */
    enum Preference {
        /** One's own. */
        mine,
        /** The other copy's. */
        theirs
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "OUT",
            description = "The merged glossary, replaced in one step; may be one of the three.")
    private Path out = Path.of("");

    @Option(names = "--in-format", paramLabel = "FORMAT", description = "Format of the three, whatever their endings.")
    @Nullable
    private String inFormat;

    @Option(names = "--out-format", paramLabel = "FORMAT", description = "Format of OUT, whatever its ending.")
    @Nullable
    private String outFormat;

    @Option(
            names = "--prefer",
            paramLabel = "SIDE",
            description = "Decides every conflict: mine or theirs. They are still named and kept; the exit code is 0.")
    @Nullable
    private Preference prefer;

    @Parameters(index = "0", paramLabel = "BASE", description = "What both began with: a file, a folder or builtin:.")
    private String base = "";

    @Parameters(index = "1", paramLabel = "MINE", description = "One's own copy.")
    private String mine = "";

    @Parameters(index = "2", paramLabel = "THEIRS", description = "The other copy.")
    private String theirs = "";

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        GlossaryFormats formats = Installed.of(spec).formats();
        GlossaryConvertCommand.known(formats, "--in-format", inFormat);
        GlossaryConvertCommand.known(formats, "--out-format", outFormat);
        MergeResult merged = decided(ThreeWayMerge.of(load(base), load(mine), load(theirs)));
        Path kept = out.resolveSibling(out.getFileName() + ".conflicts.tsv");
        try {
            new GlossaryFiles(formats)
                    .save(merged.glossary(), out, outFormat, WriteOptions.DEFAULT)
                    .forEach(loss -> err.println("loss: " + loss));
            if (merged.conflicts().isEmpty()) {
                Files.deleteIfExists(kept); // of an earlier merge
                return ExitCodes.CLEAN;
            }
            AtomicFile.writeText(kept, file -> DiffWriter.conflicts(merged.conflicts(), file));
        } catch (IllegalArgumentException e) {
            throw new UsageFailure(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(out, e));
        }
        merged.conflicts().forEach(c -> err.println(line(c)));
        err.println(merged.conflicts().size() + " conflicts; all values are in " + kept + "."
                + (prefer == null ? " Correct " + out + " where another value is right, or use --prefer." : ""));
        return prefer == null ? ExitCodes.INPUT : ExitCodes.CLEAN;
    }

    private Glossary load(String path) {
        return GlossaryOptions.load(
                Installed.of(spec), path, inFormat, spec.commandLine().getErr());
    }

    private MergeResult decided(MergeResult merged) {
        if (prefer == null) {
            return merged;
        }
        MergeResult result = merged;
        for (MergeConflict conflict : merged.conflicts()) {
            result = result.take(conflict, prefer == Preference.mine ? Side.MINE : Side.THEIRS);
        }
        return result;
    }

    private static String line(MergeConflict c) {
        String place = c.concept().isEmpty() ? "(glossary)" : c.concept();
        return "conflict: " + place + (c.path().isEmpty() ? "" : " " + c.field()) + ": base \"" + c.value(Side.BASE)
                + "\", mine \"" + c.value(Side.MINE) + "\", theirs \"" + c.value(Side.THEIRS) + "\"; kept "
                + c.kept().name().toLowerCase(Locale.ROOT);
    }
}

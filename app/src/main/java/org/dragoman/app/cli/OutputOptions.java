package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.dragoman.concept.Profile;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where output goes and how it counts. */
final class OutputOptions {
    /** Unit of offsets. */
    enum Unit {
        /** Unicode code points. */
        codepoints,
        /** UTF-16 code units. */
        utf16
    }

    /** How much article text. */
    enum Text {
        /** No text. */
        none,
        /** The beginning of each segment. */
        snippet,
        /** All of it. */
        full
    }

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to FILE, replaced in one step; else to standard output.")
    @Nullable
    Path output;

    @Option(
            names = "--offsets",
            paramLabel = "UNIT",
            description = "Unit of offsets: codepoints (default) or utf16.",
            defaultValue = "codepoints")
    Unit offsets = Unit.codepoints;

    @Option(
            names = "--text",
            paramLabel = "AMOUNT",
            description = "Article text in reports: none, snippet (default) or full.",
            defaultValue = "snippet")
    Text text = Text.snippet;

    /** Writes something. */
    interface Body {
        void write(Writer out) throws IOException;
    }

    ReportOptions report(Profile profile) {
        return new ReportOptions(
                offsets == Unit.utf16 ? ReportOptions.Offsets.UTF16 : ReportOptions.Offsets.CODE_POINTS,
                switch (text) {
                    case none -> ReportOptions.TextAmount.NONE;
                    case snippet -> ReportOptions.TextAmount.SNIPPET;
                    case full -> ReportOptions.TextAmount.FULL;
                },
                profile,
                LanguageTag.EN);
    }

    /** Writes to the file that the user named, or to standard output. */
    void write(PrintWriter standardOutput, Body body) throws IOException {
        write(output, standardOutput, body);
    }

    /** Writes to a file, or to standard output where it is null. */
    static void write(@Nullable Path output, PrintWriter standardOutput, Body body) throws IOException {
        if (output == null) {
            body.write(standardOutput);
            if (standardOutput.checkError()) {
                throw new ProgramFailure("cannot write to standard output.");
            }
            return;
        }
        toFile(output, body);
    }

    /**
     * The same for a body that writes while its input is still read. Where it fails, the file stays as it was; standard
     * output may hold what came before, or nothing where that is little.
     */
    void stream(PrintWriter standardOutput, Body body) throws IOException {
        if (output != null) {
            toFile(output, body);
            return;
        }
        HeldBackWriter out = new HeldBackWriter(standardOutput);
        try {
            body.write(out);
            out.flush();
        } catch (InputFailure e) {
            out.abandon();
            throw e;
        }
    }

    private static void toFile(Path output, Body body) {
        try {
            AtomicFile.writeText(output, body::write);
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(output, e));
        }
    }
}

package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.article.Articles;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.language.Languages;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportWriter;
import org.dragoman.report.Tsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dragoman plugins}. */
@Command(
        name = "plugins",
        description = "Lists the providers that are installed, from which jar, with versions.",
        footer = {"", "Example: dragoman plugins"})
final class PluginsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Tsv.header(List.of("kind", "id", "provider", "jar", "version"), out);
        for (var language : Languages.installed().all()) {
            row(out, "language", language.language().value(), language);
        }
        for (var reader : Articles.installed().readers()) {
            row(out, "article-reader", reader.id(), reader);
        }
        for (var format :
                org.dragoman.glossary.format.GlossaryFormats.installed().all()) {
            row(out, "glossary-format", format.id(), format);
        }
        for (var writer : ReportWriter.installed().values()) {
            row(out, "report", writer.format(), writer);
        }
        for (var check : ConsistencyCheck.installed().values()) {
            row(out, "check", check.id(), check);
        }
        for (var report : FindingReport.installed().values()) {
            row(out, "finding-report", report.format(), report);
        }
        return ExitCodes.CLEAN;
    }

    private static void row(PrintWriter out, String kind, String id, Object provider) throws IOException {
        Class<?> type = provider.getClass();
        String version = type.getPackage().getImplementationVersion();
        Tsv.row(List.of(kind, id, type.getName(), jar(type), version == null ? "" : version), out);
    }

    private static String jar(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? ""
                    : String.valueOf(Path.of(source.getLocation().toURI()).getFileName());
        } catch (URISyntaxException e) {
            return "";
        }
    }
}

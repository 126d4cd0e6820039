package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.Workbench;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.EventGroups;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.service.Services;
import org.dragoman.report.HtmlReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.TextReport;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.LanguageTag;

/**
 * What plain {@code dragoman} does: the workbench on the sample events; without a display the comparison of the newest
 * one as text and as a page.
 */
final class MainJob {
    private static final ReportOptions WHOLE_TEXT = new ReportOptions(
            ReportOptions.Offsets.CODE_POINTS, ReportOptions.TextAmount.FULL, Profile.NONE, LanguageTag.EN);

    private final Services services;
    private final PrintWriter out;

    MainJob(Services services, PrintWriter out) {
        this.services = services;
        this.out = out;
    }

    int run() throws IOException {
        EventGroup newest = EventGroups.newestSample(services.articles());
        if (!Workbench.available()) {
            return print(GlossaryOptions.curated(services), newest);
        }
        Workbench.open(
                        services,
                        () -> GlossaryOptions.curated(services),
                        List.of(newest),
                        () -> EventGroups.furtherSamples(services.articles()),
                        KeptDecisions.NONE,
                        null,
                        w -> {})
                .awaitClosed();
        return ExitCodes.CLEAN;
    }

    private int print(AppContext context, EventGroup event) throws IOException {
        ArticleComparison comparison = context.comparer(false).compare(event.articles());
        Path page = Files.createDirectories(
                        Path.of(System.getProperty("java.io.tmpdir"), "dragoman-" + System.getProperty("user.name")))
                .resolve(event.id() + ".html");
        AtomicFile.writeText(page, html -> new HtmlReport().write(comparison, WHOLE_TEXT, html));
        new TextReport().write(comparison, WHOLE_TEXT, out);
        out.println("HTML: " + page);
        return ExitCodes.CLEAN;
    }
}

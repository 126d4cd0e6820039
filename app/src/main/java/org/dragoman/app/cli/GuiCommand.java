package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.Workbench;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.EventGroups;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.app.workspace.Textless;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.glossary.service.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman gui}. */
@Command(
        name = "gui",
        description = "Opens the workbench, on the sample events when no path is given.",
        footer = {"", "Example: dragoman gui news/"})
final class GuiCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Option(
            names = "--bench-startup",
            description =
                    "Print \"ready MILLISECONDS\" from the start of the process to the first usable window, and end.")
    private boolean benchStartup;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Articles or folders of them; or one workspace.")
    private List<String> paths = new ArrayList<>();

    @Override
    public Integer call() {
        if (!Workbench.available()) {
            throw new ProgramFailure("there is no display for the workbench; use \"dragoman compare\" instead.");
        }
        PrintWriter err = spec.commandLine().getErr();
        Services services = glossary.services();
        Callable<AppContext> loading = glossary.loading(err);
        Path workspace = paths.size() == 1 ? Workspace.folderOf(Path.of(paths.get(0))) : null;
        if (workspace != null && !benchStartup) {
            Workbench.open(services, loading, List.of(), List::of, KeptDecisions.NONE, workspace, w -> {})
                    .awaitClosed();
            return ExitCodes.CLEAN;
        }
        boolean samples = paths.isEmpty();
        Callable<List<EventGroup>> further =
                () -> samples ? EventGroups.furtherSamples(services.articles()) : List.of();
        Textless.Rest read =
                samples ? new Textless.Rest(List.of(), List.of()) : input.readable(services.articles(), paths, err);
        List<EventGroup> events = samples
                ? List.of(EventGroups.newestSample(services.articles()))
                : read.articles().isEmpty() ? List.of() : EventGroups.of(read.articles());
        if (!benchStartup) {
            Path folder = paths.stream()
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElse(null);
            KeptDecisions kept = new KeptDecisions(input.decisions, input.decided());
            Workbench.open(services, loading, events, further, kept, folder, w -> w.tell(read.problems()))
                    .awaitClosed();
            return ExitCodes.CLEAN;
        }
        PrintWriter out = spec.commandLine().getOut();
        Workbench workbench = Workbench.open(services, loading, events, further, KeptDecisions.NONE, null, w -> {
            out.println("ready "
                    + (System.currentTimeMillis()
                            - ManagementFactory.getRuntimeMXBean().getStartTime()));
            w.close();
        });
        workbench.awaitClosed();
        return ExitCodes.CLEAN;
    }
}

package org.dragoman.app.ui;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.ui.workspace.WorkspaceModel;
import org.dragoman.app.workspace.ArticleFolder;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.app.workspace.WorkspaceSettings;
import org.dragoman.article.Article;
import org.dragoman.benchmarks.data.ArticleGenerator;
import org.dragoman.decision.Decisions;

/** What a workspace of many articles costs: time until they are listed as events, memory, the event thread meanwhile. */
final class ListedArticles {
    private static final long SEED = 20261129;

    private final PrintStream out;
    private final AppContext context;
    private final Settings settings;
    private final EventClock clock;

    ListedArticles(PrintStream out, AppContext context, Settings settings, EventClock clock) {
        this.out = out;
        this.context = context;
        this.settings = settings;
        this.clock = clock;
    }

    void measure(int articles) throws IOException, InterruptedException {
        Path root = Files.createTempDirectory("dragoman-listed");
        try {
            Workspace workspace = Workspace.create(root.resolve("workspace"), WorkspaceSettings.of("listed"));
            ArticleGenerator generator = new ArticleGenerator(context.glossary(), SEED);
            List<Article> made =
                    Stream.generate(generator::next).limit(articles).toList();
            ArticleFolder.write(workspace.articles(), made, Decisions.NONE);
            open(workspace, articles);
        } finally {
            delete(root);
        }
    }

    private void open(Workspace workspace, int articles) throws InterruptedException {
        Analyser analyser = Analyser.of(context);
        WorkbenchWindow window = EventThread.ask(() -> {
            WorkbenchWindow opened = new WorkbenchWindow(
                    new TermsModel(context),
                    List.of(),
                    KeptDecisions.NONE,
                    settings,
                    c -> analyser,
                    List.of(),
                    () -> {});
            opened.show(() -> {});
            return opened;
        });
        clock.reset();
        long begun = System.nanoTime();
        EventThread.now(() -> window.desks().workspace().open(workspace.folder()));
        EventThread.await(() -> listed(window) == articles
                && window.models().workspace().progress().work() == WorkspaceModel.Work.NONE);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double[] longest = clock.longest();
        out.printf(
                "| %,d articles listed as events, after %.1f s: the event thread meanwhile | | | %.1f | %.1f |%n",
                articles, seconds, longest[0], longest[1]);
        out.printf("| heap in use then, MB | %d | | | |%n", used() >> 20);
        EventThread.now(window::end);
    }

    private static int listed(WorkbenchWindow window) {
        return window.models().events().events().stream()
                .mapToInt(e -> e.articles().size())
                .sum();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
            LockSupport.parkNanos(200_000_000);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

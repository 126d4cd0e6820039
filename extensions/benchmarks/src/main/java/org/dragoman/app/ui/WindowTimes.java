package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Toolkit;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import javax.swing.JComponent;
import javax.swing.JTextPane;
import javax.swing.JViewport;
import javax.swing.RepaintManager;
import org.dragoman.align.Alignment;
import org.dragoman.align.Bead;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.glossary.service.Services;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.jspecify.annotations.Nullable;

/**
 * What a reader waits for in the window: {@code window}. CPU time of the event thread counts where other work shares the
 * machine; the clock stands beside it.
 */
public final class WindowTimes {
    private static final int LONG = 20_000;
    private static final int KEYS = 150;
    private static final long PAUSE = 40_000_000L;

    private final PrintStream out;
    private final AppContext context;
    private final Settings settings;
    private final EventClock clock = new EventClock();

    private WindowTimes(PrintStream out, AppContext context, Settings settings) {
        this.out = out;
        this.context = context;
        this.settings = settings;
    }

    /**
     * Measures and prints a table in Markdown.
     *
     * @param out where to
     * @param parts of opening, scrolling, typing, listed and glossary; empty for all
     * @throws InterruptedException when stopped from outside
     * @throws IOException where a workspace cannot be made
     * @throws IllegalStateException where there is no display
     */
    public static void run(PrintStream out, List<String> parts) throws InterruptedException, IOException {
        if (GraphicsEnvironment.isHeadless()) {
            throw new IllegalStateException("There is no display; run it on a desktop or with xvfb-run.");
        }
        AppContext context = AppContext.of(Services.installed(), CuratedGlossary.get(), Profile.NONE);
        Preferences store = Preferences.userRoot()
                .node("org/dragoman-benchmark-" + ProcessHandle.current().pid());
        try {
            new WindowTimes(out, context, new Settings(store))
                    .all(parts.isEmpty() ? List.of("opening", "scrolling", "typing", "listed", "glossary") : parts);
        } finally {
            try {
                store.removeNode();
            } catch (BackingStoreException e) {
                out.println("The settings of the benchmark stay: " + e.getMessage());
            }
        }
    }

    private void all(List<String> parts) throws InterruptedException, IOException {
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(clock);
        out.println("| what | CPU ms, median | clock ms, median | CPU ms, longest | clock ms, longest |");
        out.println("|---|---|---|---|---|");
        // First: what other parts leave in memory would count.
        if (parts.contains("listed")) {
            new ListedArticles(out, context, settings, clock).measure(10_000);
        }
        if (parts.contains("glossary")) {
            new GlossaryTimes(out, settings, clock).measure(50_000);
        }
        for (boolean rows : new boolean[] {true, false}) {
            settings.rows(rows);
            if (parts.contains("opening")) {
                opening(rows ? "in rows" : "as text");
            }
            if (parts.contains("scrolling")) {
                scrolling(rows);
            }
        }
        if (parts.contains("typing")) {
            typing();
        }
    }

    private WorkbenchWindow open(List<EventGroup> events, Analyser analyser) {
        boolean[] ready = {false};
        WorkbenchWindow window = EventThread.ask(() -> {
            WorkbenchWindow made = new WorkbenchWindow(
                    new TermsModel(context), events, KeptDecisions.NONE, settings, c -> analyser, List.of(), () -> {});
            made.show(() -> ready[0] = true);
            return made;
        });
        EventThread.await(() -> ready[0]);
        EventThread.await(() -> window.models().compare().comparison() != null
                && window.models().analysis().state() == AnalysisModel.State.IDLE);
        return window;
    }

    /** From one event of three articles to another, until its texts are painted. */
    private void opening(String how) throws InterruptedException {
        List<EventGroup> events = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            events.add(MadeEvents.of("event " + i, 60));
        }
        WorkbenchWindow window = open(events, Analyser.of(context));
        EventClock.Series series = new EventClock.Series();
        EventClock.Series warm = new EventClock.Series();
        for (int round = 0; round < 36; round++) {
            int next = (round + 1) % events.size();
            EventClock.Series now = round < 12 ? warm : series;
            EventThread.now(() -> now.time(() -> {
                window.models().events().select(next);
                paint(window);
            }));
            EventThread.await(() -> window.models().compare().comparison() != null
                    && window.models().analysis().state() == AnalysisModel.State.IDLE);
        }
        out.println(series.row("an event of three articles of 60 sentences opened " + how + ", until painted"));
        EventThread.now(window::end);
    }

    private static void paint(WorkbenchWindow window) {
        window.frame().validate();
        JComponent root = window.frame().getRootPane();
        root.paintImmediately(0, 0, root.getWidth(), root.getHeight());
        Toolkit.getDefaultToolkit().sync();
    }

    /** Three articles of 20,000 sentences, one to one but for some that stand alone. */
    private void scrolling(boolean rows) throws InterruptedException {
        AtomicReference<ArticleComparison> known = new AtomicReference<>();
        EventGroup event = MadeEvents.of("long", LONG);
        known.set(compared(event.articles()));
        long begun = System.nanoTime();
        WorkbenchWindow window = open(List.of(event), (articles, decisions, progress) -> known.get());
        EventThread.now(() -> paint(window));
        String how = rows ? "rows of 20,000 segments" : "tied texts of 20,000 segments";
        out.printf("| %s: shown for the first time | | %.0f | | |%n", how, (System.nanoTime() - begun) / 1e6);
        JViewport view = EventThread.ask(() -> {
            String name = rows ? "compare.rows.list" : "compare.text.1";
            Component shown = find(window.frame().getContentPane(), name);
            return (JViewport) Objects.requireNonNull(shown).getParent();
        });
        EventClock.Series wheel = new EventClock.Series();
        EventClock.Series jump = new EventClock.Series();
        for (int step = 0; step < 120; step++) {
            boolean far = step % 10 == 9;
            int place = step;
            EventThread.now(() -> (far ? jump : wheel).time(() -> {
                int y = far
                        ? (int) ((long) view.getView().getHeight() * (place * 7 % 120) / 120)
                        : view.getViewPosition().y + 66;
                view.setViewPosition(new Point(
                        0, Math.max(0, Math.min(view.getView().getHeight() - view.getHeight(), y))));
                RepaintManager.currentManager(view).validateInvalidComponents();
                RepaintManager.currentManager(view).paintDirtyRegions();
                Toolkit.getDefaultToolkit().sync();
            }));
        }
        out.println(wheel.row(how + ": scrolled by three lines and painted"));
        out.println(jump.row(how + ": gone to another place and painted"));
        EventThread.now(window::end);
    }

    private ArticleComparison compared(List<Article> articles) {
        MentionFinder finder = new MentionFinder(context.index(), false);
        Segmenter segmenter = new Segmenter(context.languages(), false);
        List<AnnotatedArticle> annotated =
                articles.stream().map(a -> finder.annotate(a, segmenter)).toList();
        List<Bead> beads = new ArrayList<>();
        int count = annotated.stream().mapToInt(a -> a.segments().size()).min().orElse(0);
        for (int i = 0; i < count; i++) {
            if (i % 10 == 9) {
                beads.add(new Bead(List.of(List.of(i), List.of(i), List.of()), 0.1));
                beads.add(new Bead(List.of(List.of(), List.of(), List.of(i)), 0));
            } else {
                beads.add(new Bead(List.of(List.of(i), List.of(i), List.of(i)), 0.1));
            }
        }
        return new ArticleComparison(annotated, List.of(), new Alignment(beads), context.glossary(), List.of());
    }

    /** Letters typed one after another into a text of 20,000 words while analysis and checks go on. */
    private void typing() throws InterruptedException {
        WorkbenchWindow window = open(List.of(MadeEvents.own("own.en", 20_000)), Analyser.of(context));
        EventThread.now(() -> {
            window.desks().editing().toggle();
            ((JTextPane) window.view().compare().texts().get(0)).setCaretPosition(60_000);
        });
        LockSupport.parkNanos(3_000_000_000L);
        EventClock.Series keys = new EventClock.Series();
        clock.reset();
        for (int i = 0; i < KEYS; i++) {
            String letter = i % 7 == 6 ? " " : String.valueOf((char) ('a' + i % 26));
            EventThread.now(() -> keys.time(() -> {
                ((JTextPane) window.view().compare().texts().get(0)).replaceSelection(letter);
                RepaintManager.currentManager(window.frame()).validateInvalidComponents();
                RepaintManager.currentManager(window.frame()).paintDirtyRegions();
            }));
            // Most letters come fast; now and then somebody thinks, and the text is checked meanwhile.
            LockSupport.parkNanos(i % 30 == 29 ? 100 * PAUSE : PAUSE);
        }
        LockSupport.parkNanos(4_000_000_000L);
        out.println(keys.row("a letter typed into a text of 20,000 words"));
        double[] longest = clock.longest();
        out.printf("| all else on the event thread meanwhile | | | %.1f | %.1f |%n", longest[0], longest[1]);
        EventThread.now(window::end);
    }

    private static @Nullable Component find(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            Component found =
                    name.equals(child.getName()) ? child : child instanceof Container inner ? find(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.Container;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.RepaintManager;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.service.Services;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** What the glossary asks of the event thread with many made entries: showing, scrolling, searching by letters, choosing. */
final class GlossaryTimes {
    private static final String[] LATIN = {
        "ba", "ku", "mir", "dan", "sel", "tor", "ha", "lim", "vek", "ash", "gor", "ni"
    };
    private static final String[] ARABIC = {"با", "كو", "مير", "دان", "سل", "تور", "حا", "ليم", "فك", "أش", "غور", "ني"
    };
    private static final long PAUSE = 250_000_000L;

    private final PrintStream out;
    private final Settings settings;
    private final EventClock clock;

    GlossaryTimes(PrintStream out, Settings settings, EventClock clock) {
        this.out = out;
        this.settings = settings;
        this.clock = clock;
    }

    private static String name(Random random, String[] syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            name.append(i == 3 ? " " : "").append(syllables[random.nextInt(syllables.length)]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Glossary made(int entries) {
        Random random = new Random(7);
        ConceptType[] types = ConceptType.values();
        List<Concept> all = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            List<Term> latin = List.of(Term.of(name(random, LATIN), TermType.FULL_FORM, Status.PREFERRED));
            List<Term> arabic = List.of(Term.of(name(random, ARABIC), TermType.FULL_FORM, Status.PREFERRED));
            all.add(Concept.of(
                    "c" + i,
                    types[i % types.length],
                    Map.of(LanguageTag.AZ, latin, LanguageTag.EN, latin, LanguageTag.AR, arabic)));
        }
        return new Glossary(all, List.of(), List.of());
    }

    void measure(int entries) throws InterruptedException {
        AppContext context = AppContext.of(Services.installed(), made(entries), Profile.NONE);
        boolean[] ready = {false};
        WorkbenchWindow window = EventThread.ask(() -> {
            WorkbenchWindow opened = new WorkbenchWindow(
                    new TermsModel(context),
                    List.of(),
                    KeptDecisions.NONE,
                    settings,
                    c -> Analyser.of(context),
                    List.of(),
                    () -> {});
            opened.show(() -> ready[0] = true);
            return opened;
        });
        EventThread.await(() -> ready[0] && window.desks().glossary().own() != null);
        String many = "glossary of %,d entries: ".formatted(entries);
        clock.reset();
        long begun = System.nanoTime();
        EventThread.now(() -> window.models().pages().show(Perspective.GLOSSARY));
        EventThread.await(() -> list(window).getModel().getSize() == entries);
        paint(window);
        say(many + "shown, its list after %.1f s".formatted((System.nanoTime() - begun) / 1e9));
        scroll(window, entries, many);
        search(window, entries, many);
        select(window, many);
        EventThread.now(window::end);
    }

    /** Longest events since the last time. */
    private void say(String what) {
        double[] longest = clock.longest();
        out.printf("| %s | | | %.1f | %.1f |%n", what, longest[0], longest[1]);
        clock.reset();
    }

    private void scroll(WorkbenchWindow window, int entries, String many) throws InterruptedException {
        EventClock.Series series = new EventClock.Series();
        for (int i = 1; i <= 100; i++) {
            int index = (int) ((long) i * 37 % 100 * (entries - 1) / 100);
            EventThread.now(() -> series.time(() -> {
                list(window).ensureIndexIsVisible(index);
                painted(window);
            }));
        }
        out.println(series.row(many + "gone to another place of the list and painted"));
        clock.reset();
    }

    /** Until what is found stands there: the searching is done behind the window. */
    private void search(WorkbenchWindow window, int entries, String many) throws InterruptedException {
        JTextField field = find(window, "glossary.find", JTextField.class);
        List<Double> waits = new ArrayList<>();
        for (String word : List.of("miku", "bakudan", "سلبا")) {
            for (int letters = 1; letters <= word.length(); letters++) {
                String typed = word.substring(0, letters);
                long begun = System.nanoTime();
                EventThread.now(() -> field.setText(typed));
                EventThread.await(() -> !window.desks().glossary().desk().busy());
                paint(window);
                waits.add((System.nanoTime() - begun) / 1e6);
            }
        }
        waits.sort(null);
        out.printf(
                "| %sa letter typed into its search, until what is found is painted | | %.1f | | %.1f |%n",
                many, waits.get(waits.size() / 2), waits.get(waits.size() - 1));
        say(many + "the event thread meanwhile");
        EventThread.now(() -> field.setText(""));
        EventThread.await(() -> list(window).getModel().getSize() == entries);
        say(many + "all of it again");
    }

    private void select(WorkbenchWindow window, String many) throws InterruptedException {
        for (int i = 0; i < 40; i++) {
            int index = i * 31;
            EventThread.now(() -> {
                list(window).setSelectedIndex(index);
                list(window).ensureIndexIsVisible(index);
            });
            // As one goes down the list: what is worked out behind for an entry is given up for the next.
            LockSupport.parkNanos(PAUSE);
        }
        say(many + "an entry chosen");
    }

    private static void paint(WorkbenchWindow window) throws InterruptedException {
        EventThread.now(() -> painted(window));
    }

    private static void painted(WorkbenchWindow window) {
        RepaintManager.currentManager(window.frame()).validateInvalidComponents();
        RepaintManager.currentManager(window.frame()).paintDirtyRegions();
    }

    private static JList<?> list(WorkbenchWindow window) {
        return find(window, "glossary.list", JList.class);
    }

    private static <T extends Component> T find(WorkbenchWindow window, String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(find(window.frame().getContentPane(), name)));
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

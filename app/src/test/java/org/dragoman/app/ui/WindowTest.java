package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTEvent;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.RepaintManager;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.panels.InstalledPanel;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.KeptDecisions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/**
 * Tests with the real window on a real (or virtual) screen, worked by keys and mouse; each leaves a picture in {@code
 * target/screenshots}. Painting off the event thread fails the test.
 */
@Tag("window")
abstract class WindowTest {
    private static final String NO_DISPLAY = "there is no display; run them on a desktop or with xvfb-run";
    private static int skipped;

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final long PATIENCE = 15_000_000_000L;

    Settings settings = new Settings(new MemoryPreferences());
    KeptDecisions kept = KeptDecisions.NONE;
    AppContext context = Samples.context();
    List<InstalledPanel> panels = List.of();
    final List<WorkbenchWindow> windows = new ArrayList<>();
    private final Queue<AWTEvent> arrived = new ConcurrentLinkedQueue<>();
    private final AWTEventListener ear = arrived::add;
    Robot robot;
    WorkbenchWindow window;

    /** Surefire counts skipped tests but keeps the reason to itself. */
    @AfterAll
    static void sayWhatWasSkipped() {
        if (skipped > 0) {
            System.out.println(skipped + " window tests skipped: " + NO_DISPLAY + ".");
            skipped = 0;
        }
    }

    @AfterAll
    static void sayWhatTookLong() throws IOException {
        if (!GraphicsEnvironment.isHeadless()) {
            assertThat(EdtWatch.report()).isEmpty();
        }
    }

    @BeforeEach
    void needsDisplay() throws AWTException {
        if (GraphicsEnvironment.isHeadless()) {
            skipped++;
            Assumptions.abort(NO_DISPLAY);
        }
        FailOnThreadViolationRepaintManager.install();
        EdtWatch.install();
        robot = new Robot();
        robot.mouseMove(2, 2);
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        ear, AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK);
    }

    /** Waits until the window has heard of what the robot did, and has done what follows. */
    private void arrives(int event) {
        long end = System.nanoTime() + PATIENCE;
        while (arrived.stream().noneMatch(e -> e.getID() == event)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the window never heard of event " + event);
            }
            LockSupport.parkNanos(1_000_000);
        }
        settle();
    }

    /** Lets the event thread work off what it has, and what that leads to. What the robot did is forgotten. */
    void settle() {
        arrived.clear();
        for (int i = 0; i < 3; i++) {
            run(() -> {});
        }
    }

    @AfterEach
    void closeWindows() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(ear);
        end();
        RepaintManager.setCurrentManager(new RepaintManager());
    }

    /** Closes all windows without a question. */
    void end() {
        windows.forEach(w -> run(w::end));
        windows.clear();
        window = null;
        arrived.clear();
    }

    /** Opens the window on events and waits until the first is analysed. */
    void open(List<EventGroup> events) {
        show(events, Analyser::of);
        await(
                "the analysis",
                () -> events.isEmpty() || window.models().compare().comparison() != null);
        await("the tables", () -> events.isEmpty() || window.models().tables().reading() != null);
    }

    void show(List<EventGroup> events, Analyser analyser) {
        show(events, c -> analyser);
    }

    private void show(List<EventGroup> events, Function<AppContext, Analyser> analysers) {
        boolean[] ready = {false};
        window = GuiActionRunner.execute(() -> {
            WorkbenchWindow made =
                    new WorkbenchWindow(new TermsModel(context), events, kept, settings, analysers, panels, () -> {});
            made.show(() -> ready[0] = true);
            return made;
        });
        windows.add(window);
        await("the window", () -> ready[0]);
        await("the focus", () -> window.frame().isFocused());
        if (!events.isEmpty()) {
            await("the focus in the first pane", () -> isFocused("compare.text.0"));
        }
        settle();
    }

    private boolean isFocused(String name) {
        Component pane = find(window.frame(), name);
        return pane != null && pane.isFocusOwner();
    }

    void run(Runnable action) {
        GuiActionRunner.execute(action::run);
    }

    static <T> T look(Callable<T> question) {
        return GuiActionRunner.execute(question);
    }

    /** Waits for a condition that is looked at on the event thread. */
    static void await(String what, BooleanSupplier condition) {
        await(what, condition, () -> "");
    }

    /** The same, with words about what stands there instead. */
    static void await(String what, BooleanSupplier condition, Supplier<String> instead) {
        long end = System.nanoTime() + PATIENCE;
        while (!look(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "waited in vain for " + what + "; " + look(instead::get) + "; " + Stacks.now());
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** Presses keys together and lets them go; the last at once, before a busy machine would repeat it. */
    void keys(int... codes) {
        int last = codes.length - 1;
        for (int i = 0; i <= last; i++) {
            arrived.clear();
            robot.keyPress(codes[i]);
            if (i == last) {
                robot.keyRelease(codes[i]);
            }
            // Each of them: a late Ctrl would pass for the letter behind it.
            arrives(KeyEvent.KEY_PRESSED);
        }
        for (int i = last - 1; i >= 0; i--) {
            robot.keyRelease(codes[i]);
        }
        settle();
    }

    void moveMouse(Component component, int x, int y) {
        Point origin = look(component::getLocationOnScreen);
        // From farther than a double click reaches: what was clicked last may have been the same place.
        robot.mouseMove(origin.x + x - 9, origin.y + y);
        arrived.clear();
        robot.mouseMove(origin.x + x, origin.y + y);
        arrives(MouseEvent.MOUSE_MOVED);
    }

    void click(Component component, int x, int y) {
        moveMouse(component, x, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        arrived.clear();
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        arrives(MouseEvent.MOUSE_RELEASED);
    }

    /** The component of a name; it must be there. */
    <T extends Component> T find(String name, Class<T> type) {
        Component found = look(() -> find(window.frame(), name));
        if (found == null) {
            throw new AssertionError("no component named " + name);
        }
        return type.cast(found);
    }

    static Component find(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component inner = child instanceof Container ? find((Container) child, name) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /** Waits until everything is on the screen. */
    void painted() {
        settle();
        run(() -> {
            RepaintManager.currentManager(window.frame()).paintDirtyRegions();
            Toolkit.getDefaultToolkit().sync();
        });
        settle();
    }

    /** Saves what the screen shows of the window. */
    BufferedImage picture(String name) {
        painted();
        Rectangle bounds = look(() -> window.frame().getBounds());
        BufferedImage image = robot.createScreenCapture(bounds);
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return image;
    }
}

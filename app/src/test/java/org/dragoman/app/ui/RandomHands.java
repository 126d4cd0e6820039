package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JList;
import javax.swing.JMenuBar;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * Hands that do anything: commands, clicks, drags, the wheel, letters of three languages, keys that move and delete, answers in
 * dialogs. The same seed makes the same choices among what there is. Files are named only inside the given folder.
 */
final class RandomHands {
    /** Begins the names of files that are made. */
    static final String NEW = "new-";

    /** Dialogs of the system, and the end of the window. */
    private static final Set<Command> NEVER = EnumSet.of(Command.QUIT, Command.PRINT, Command.PRINT_TABLE);

    private static final List<String> WORDS = List.of(
            "Almatı",
            "Qarabağda",
            "ismarıc",
            "وزارة الخارجية",
            "النفط",
            "the ministry",
            "2026",
            "“",
            "(12,5%)",
            "İran",
            "\n");
    private static final List<String> ENDINGS = List.of("", ".json", ".csv", ".tbx", ".html", ".txt");
    private static final int[] KEYS = {
        KeyEvent.VK_BACK_SPACE, KeyEvent.VK_DELETE, KeyEvent.VK_ENTER, KeyEvent.VK_TAB, KeyEvent.VK_ESCAPE,
                KeyEvent.VK_UP,
        KeyEvent.VK_DOWN, KeyEvent.VK_LEFT, KeyEvent.VK_RIGHT, KeyEvent.VK_HOME, KeyEvent.VK_END, KeyEvent.VK_PAGE_DOWN,
        KeyEvent.VK_PAGE_UP, KeyEvent.VK_SPACE, KeyEvent.VK_A, KeyEvent.VK_E, KeyEvent.VK_CONTEXT_MENU, KeyEvent.VK_F10
    };
    private static final int[] MODIFIERS = {KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_ALT};
    private static final int REMEMBERED = 40;
    /** So often a dialog may be worked in before it is left by Escape. */
    private static final int STAY = 12;

    private final Robot robot;
    private final WorkbenchWindow window;
    private final Path folder;
    private final Random random;
    private final Deque<String> last = new ArrayDeque<>();
    private @Nullable Window dialog;
    private int inDialog;

    RandomHands(Robot robot, WorkbenchWindow window, Path folder, long seed) {
        this.robot = robot;
        this.window = window;
        this.folder = folder;
        random = new Random(seed);
    }

    /** Does one thing, and says so before. */
    void act() {
        Window front = front();
        if (front != dialog) {
            dialog = front;
            inDialog = 0;
        }
        if (front != window.frame() && inDialog++ > STAY) {
            key(KeyEvent.VK_ESCAPE);
            return;
        }
        JFileChooser chooser = (JFileChooser) WindowTest.look(() -> Hands.first(front, JFileChooser.class::isInstance));
        if (chooser != null) {
            file(chooser);
            return;
        }
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> command(front);
            case 3, 4, 5 -> click(front);
            case 6 -> drag(front);
            case 7 -> type();
            case 8 -> key(KEYS[random.nextInt(KEYS.length)]);
            default -> wheel(front);
        }
    }

    /** Closes what lies over the window. */
    void leaveDialogs() {
        for (int i = 0; i < 10 && front() != window.frame(); i++) {
            key(KeyEvent.VK_ESCAPE);
            WindowTest.look(() -> null);
        }
    }

    /** Takes the first answer of a dialog. */
    void enter() {
        keys(KeyEvent.VK_ENTER);
    }

    /** What lies over the window, by name or title; empty for nothing. */
    String over() {
        Window front = front();
        return front == window.frame() ? "" : front.getClass().getSimpleName() + " " + front.getName();
    }

    /** What was done last, a line each. */
    String said() {
        return String.join("\n", last);
    }

    private void say(String what) {
        last.addLast(what);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }

    private Window front() {
        return WindowTest.look(() -> Stream.of(Window.getWindows())
                .filter(w -> w.isShowing() && w != window.frame() && w.isFocusableWindow())
                .reduce((a, b) -> b)
                .orElse(window.frame()));
    }

    /** A place on the screen, and what lies there. */
    private record Place(Component part, Point at) {
        @Override
        public String toString() {
            return part.getClass().getSimpleName() + " " + part.getName() + " at " + at.x + "," + at.y;
        }
    }

    private @Nullable Place somewhere(Window front) {
        return WindowTest.look(() -> {
            // The window itself is not closed: its bar is left alone.
            List<Component> parts =
                    parts(front == window.frame() ? window.frame().getContentPane() : front);
            Component part =
                    parts.isEmpty() ? window.frame().getContentPane() : parts.get(random.nextInt(parts.size()));
            Point at = place(part);
            return at == null ? null : new Place(part, at);
        });
    }

    private void command(Window front) {
        if (front != window.frame()) {
            click(front);
            return;
        }
        Command[] all = Command.values();
        Command command = all[random.nextInt(all.length)];
        boolean possible = WindowTest.look(() -> window.actions().get(command).isEnabled());
        if (possible && !NEVER.contains(command)) {
            say("command " + command);
            SwingUtilities.invokeLater(() -> window.actions().run(command));
        }
    }

    private void click(Window front) {
        Place place = somewhere(front);
        if (place == null) {
            return;
        }
        int button = random.nextInt(8) == 0 ? InputEvent.BUTTON3_DOWN_MASK : InputEvent.BUTTON1_DOWN_MASK;
        say("click on " + place);
        robot.mouseMove(place.at.x, place.at.y);
        int times = random.nextInt(6) == 0 ? 2 : 1;
        for (int i = 0; i < times; i++) {
            robot.mousePress(button);
            robot.mouseRelease(button);
        }
    }

    private void drag(Window front) {
        Place begin = somewhere(front);
        if (begin == null) {
            return;
        }
        Point from = begin.at;
        Point to = new Point(from.x + random.nextInt(400) - 200, from.y + random.nextInt(200) - 100);
        say("drag from " + begin + " to " + to.x + "," + to.y);
        robot.mouseMove(from.x, from.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseMove((from.x + to.x) / 2, (from.y + to.y) / 2);
        robot.mouseMove(to.x, to.y);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private void wheel(Window front) {
        Place place = somewhere(front);
        if (place != null) {
            int steps = random.nextInt(21) - 10;
            say("wheel " + steps + " on " + place);
            robot.mouseMove(place.at.x, place.at.y);
            robot.mouseWheel(steps);
        }
    }

    private void type() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        say("paste " + word.strip());
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(word), null);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
    }

    private void key(int key) {
        if (random.nextInt(4) == 0 && key != KeyEvent.VK_ESCAPE) {
            keys(MODIFIERS[random.nextInt(MODIFIERS.length)], key);
        } else {
            keys(key);
        }
    }

    private void keys(int... codes) {
        say("keys " + Arrays.stream(codes).mapToObj(KeyEvent::getKeyText).toList());
        for (int code : codes) {
            robot.keyPress(code);
        }
        for (int i = codes.length - 1; i >= 0; i--) {
            robot.keyRelease(codes[i]);
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the folder, one that is not there, or none. */
    private void file(JFileChooser chooser) {
        int kind = random.nextInt(3);
        if (kind == 0) {
            say("no file");
            SwingUtilities.invokeLater(chooser::cancelSelection);
            return;
        }
        // What is saved goes beside the workspace: whoever saves over its files has said so.
        List<Path> files = files();
        Path file = kind == 1 && chooser.getDialogType() != JFileChooser.SAVE_DIALOG
                ? files.get(random.nextInt(files.size()))
                : folder.resolve(NEW + random.nextInt(20) + ENDINGS.get(random.nextInt(ENDINGS.size())));
        say("file " + folder.relativize(file));
        SwingUtilities.invokeLater(() -> {
            chooser.setSelectedFile(file.toFile());
            chooser.approveSelection();
        });
    }

    /** Somewhere in what is seen of a component, null for nothing. */
    private @Nullable Point place(Component part) {
        Rectangle seen = part instanceof JComponent inner ? inner.getVisibleRect() : new Rectangle(part.getSize());
        if (!part.isShowing() || seen.isEmpty()) {
            return null;
        }
        Point corner = part.getLocationOnScreen();
        return new Point(
                corner.x + seen.x + random.nextInt(seen.width), corner.y + seen.y + random.nextInt(seen.height));
    }

    /** What one can click on, or write in. */
    private static List<Component> parts(Container parent) {
        List<Component> parts = new ArrayList<>();
        for (Component child : parent.getComponents()) {
            if (!child.isShowing() || child instanceof JMenuBar) {
                continue;
            }
            if (child instanceof AbstractButton
                    || child instanceof JTable
                    || child instanceof JList
                    || child instanceof JTabbedPane
                    || child instanceof JTextComponent) {
                parts.add(child);
            }
            if (child instanceof Container inner) {
                parts.addAll(parts(inner));
            }
        }
        return parts;
    }
}

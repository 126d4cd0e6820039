package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.app.ui.help.AboutView;
import org.dragoman.app.ui.help.HelpModel;
import org.dragoman.app.ui.help.HelpPages;
import org.dragoman.app.ui.help.HelpTopic;
import org.dragoman.app.ui.help.HelpView;
import org.dragoman.app.ui.help.TourModel;
import org.dragoman.app.ui.help.TourView;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.plugin.Version;
import org.jspecify.annotations.Nullable;

/** Opens help at the place where the keys are, and shows the tour. */
final class HelpDesk {
    private static final String START = "compare";
    /** Their names are the same in every language. */
    private static final String LICENCES = "Apache License 2.0 · CC BY 4.0 · SIL OFL 1.1";
    /** Names of parts of the window, and the page that speaks of each. */
    private static final String[][] PLACES = {
        {"import", "import"},
        {"palette", "palette"},
        {"collection", "concordance"},
        {"checks", "check"},
        {"beads", "mend"},
        {"tables", "tables"},
        {"events", "events"},
        {"card", "card"},
        {"compare", "texts"},
    };

    private final WorkbenchWindow window;
    /** The tour that goes on, null for none. */
    private @Nullable TourModel tour;

    HelpDesk(WorkbenchWindow window) {
        this.window = window;
    }

    /** Another perspective is shown than the one that the tour speaks of. */
    void leave() {
        if (tour != null) {
            tour.end();
        }
    }

    /** The page that speaks of where the keys are. */
    String place() {
        Perspective shown = window.models().pages().shown();
        if (window.desks().sheet().isOpen()) {
            return "import";
        }
        if (shown != Perspective.COMPARE) {
            return shown == Perspective.GLOSSARY ? "glossary" : "review";
        }
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        for (Component c = owner; c != null; c = c.getParent()) {
            for (String[] pair : PLACES) {
                if (pair[0].equals(c.getName())) {
                    return pair[1];
                }
            }
        }
        return START;
    }

    void open() {
        if (SideDialog.raise(window.frame(), "help")) {
            return;
        }
        Messages messages = window.messages();
        List<HelpTopic> pages = pages(messages);
        HelpModel model = new HelpModel(pages);
        model.show(place());
        HelpView view = new HelpView(model, messages);
        SideDialog.open(window.frame(), "help", messages.text("help.title"), view, 560);
        view.start();
    }

    /** Says what the program is. */
    void about() {
        if (SideDialog.raise(window.frame(), "about")) {
            return;
        }
        List<AboutView.Fact> facts = new ArrayList<>(List.of(
                new AboutView.Fact("about.version", String.valueOf(Version.current())),
                new AboutView.Fact("about.licence", LICENCES),
                new AboutView.Fact(
                        "about.java",
                        window.messages()
                                .list(List.of(
                                        String.valueOf(Runtime.version()), System.getProperty("java.vendor", "")))),
                new AboutView.Fact("about.settings", Settings.place())));
        window.settings()
                .folder()
                .ifPresent(folder -> facts.add(new AboutView.Fact("about.folder", folder.toString())));
        AboutView view = new AboutView(window.messages(), facts, () -> SideDialog.close(window.frame(), "about"));
        SideDialog.open(window.frame(), "about", window.messages().text("about.title"), view);
        view.start();
    }

    /** Each page ends with the keys of what it speaks of. */
    private List<HelpTopic> pages(Messages messages) {
        return HelpPages.of(messages.language(), this::key).stream()
                .map(t -> new HelpTopic(t.id(), t.title(), t.html() + keys(t.id(), messages)))
                .toList();
    }

    private static Optional<Command> command(String id) {
        return Arrays.stream(Command.values()).filter(c -> c.id().equals(id)).findFirst();
    }

    /** A command without keys is called by its name. */
    private String key(String id) {
        Command command = command(id).orElseThrow(() -> new IllegalStateException("no command " + id + " for help"));
        String keys = window.actions().keys(command);
        return keys.isEmpty()
                ? "“" + Mnemonic.text(window.messages().text(command.nameKey())) + "”"
                : Isolates.leftToRight(keys);
    }

    private String keys(String topic, Messages messages) {
        String rows = commands(topic)
                .map(c -> row(
                        Isolates.leftToRight(window.actions().keys(c)),
                        Mnemonic.text(messages.text(c.nameKey())),
                        messages.language().rightToLeft()))
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : "<table>" + rows + "</table>";
    }

    private static String row(String keys, String name, boolean rightToLeft) {
        String first = rightToLeft ? name : "<b>" + keys + "</b>";
        String second = rightToLeft ? "<b>" + keys + "</b>" : name;
        return "<tr><td nowrap>" + first + "</td><td nowrap>" + second + "</td></tr>";
    }

    private Stream<Command> commands(String topic) {
        List<Command> here = new ArrayList<>();
        switch (topic) {
            case "texts" -> {
                here.addAll(Command.atText());
                here.addAll(Command.panes());
            }
            case "check" -> here.addAll(Command.ofFindings());
            case "mend" -> here.addAll(Command.ofBeads());
            case "events" -> here.addAll(List.of(Command.NEXT_EVENT, Command.PREVIOUS_EVENT, Command.OPEN));
            case "import" -> here.addAll(List.of(Command.UNDO, Command.REDO, Command.STOP));
            case "palette" -> here.addAll(List.of(Command.PALETTE, Command.NEXT_AREA, Command.PREVIOUS_AREA));
            default -> {}
        }
        return here.stream().filter(c -> !window.actions().keys(c).isEmpty());
    }

    /** Shows the tour on the sample events, the first time. */
    void greet() {
        boolean samples = window.models().compare().articles().stream()
                .anyMatch(a -> a.provenance().sample());
        if (samples && !window.settings().toured()) {
            tour();
        }
    }

    /** Shows the tour, on the sample events where nothing else is there. */
    void askedTour() {
        WorkbenchModels models = window.models();
        if (models.events().events().isEmpty() && models.workspace().workspace() == null) {
            window.desks().samples().show(this::tour);
        } else {
            tour();
        }
    }

    /** Says what lies over the window in its words of now: a step of the tour, help, the keys. */
    void again() {
        for (Command beside : List.of(Command.HELP, Command.KEYS, Command.ABOUT)) {
            if (SideDialog.close(window.frame(), beside.id())) {
                window.actions().run(beside);
            }
        }
        TourModel old = tour;
        if (old != null) {
            old.end();
            tour(old.last());
        }
    }

    /** Shows the tour; it does not come by itself again. */
    private void tour() {
        tour(0);
    }

    private void tour(int from) {
        leave();
        window.models().pages().show(Perspective.COMPARE);
        window.settings().toured(true);
        Messages messages = window.messages();
        List<TourModel.Step> steps = List.of(
                step("events", messages.text("tour.events", "key", key(Command.OPEN.id()))),
                step("compare", messages.text("tour.texts", "key", key(Command.NEXT_MENTION.id()))),
                step("card", messages.text("tour.card")),
                step("tables", messages.text("tour.tables")),
                step("palette", messages.text("tour.palette", "key", key(Command.PALETTE.id()))),
                step("menu", messages.text("tour.help", "key", key(Command.HELP.id()))));
        Component before = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        TourModel model = new TourModel(steps, from);
        tour = model;
        TourView.show(window.frame().getRootPane(), model, messages, () -> {
            tour = null;
            if (before != null && before.isShowing()) {
                before.requestFocusInWindow();
            } else {
                window.view().pane(0);
            }
        });
    }

    private static TourModel.Step step(String place, String text) {
        return new TourModel.Step(place, text);
    }
}

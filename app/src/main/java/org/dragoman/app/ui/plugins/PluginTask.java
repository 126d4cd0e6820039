package org.dragoman.app.ui.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.app.ui.work.Job;
import org.dragoman.plugin.Plugin;
import org.dragoman.plugin.PluginAddition;
import org.dragoman.plugin.PluginFolder;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/** Changes the folder of plug-ins in the background, and looks at it again. To be started on the event thread. */
public final class PluginTask {
    /** A change of the folder. */
    @FunctionalInterface
    public interface Change {
        /**
         * Makes the change.
         *
         * @return jars that were written
         * @throws IOException where the folder cannot be changed
         */
        List<Path> make() throws IOException;
    }

    private final PluginsModel model;
    private final Change change;
    private final @Nullable PluginNotice done;
    private final PluginNotice.Kind bad;
    private final PluginFolder folder;
    private final List<Plugin> loaded;
    private final Set<Path> replaced;

    private PluginTask(PluginsModel model, Change change, @Nullable PluginNotice done, PluginNotice.Kind bad) {
        this.model = model;
        this.change = change;
        this.done = done;
        this.bad = bad;
        folder = model.folder();
        loaded = model.loaded();
        replaced = model.replaced();
    }

    /**
     * Looks at the folder.
     *
     * @param model shows what is there
     */
    public static void look(PluginsModel model) {
        new PluginTask(model, List::of, null, PluginNotice.Kind.FAILED).begin();
    }

    /**
     * Adds plug-ins.
     *
     * @param model shows what came of it
     * @param found what is to be added, and what cannot be
     */
    public static void add(PluginsModel model, Found found) {
        List<String> names =
                found.usable().stream().map(a -> a.descriptor().name()).toList();
        PluginNotice done = new PluginNotice(PluginNotice.Kind.ADDED, names, found.refused(), "");
        Change change = () -> {
            List<Path> jars = new ArrayList<>();
            for (PluginAddition addition : found.usable()) {
                jars.add(addition.carryOut());
            }
            return jars;
        };
        new PluginTask(model, change, done, PluginNotice.Kind.FAILED).begin();
    }

    /**
     * Takes a plug-in away.
     *
     * @param model shows what came of it
     * @param line the plug-in
     * @param removal takes its file away
     */
    public static void remove(PluginsModel model, PluginLine line, Change removal) {
        PluginNotice done = PluginNotice.done(PluginNotice.Kind.REMOVED, line.name());
        new PluginTask(model, removal, done, PluginNotice.Kind.KEPT).begin();
    }

    /**
     * Switches a plug-in on or off.
     *
     * @param model shows what came of it
     * @param line the plug-in
     * @param on whether it is to be loaded
     */
    public static void enable(PluginsModel model, PluginLine line, boolean on) {
        PluginNotice done = PluginNotice.done(on ? PluginNotice.Kind.ENABLED : PluginNotice.Kind.DISABLED, line.name());
        Change change = () -> {
            model.folder().enable(line.id(), on);
            return List.of();
        };
        new PluginTask(model, change, done, PluginNotice.Kind.FAILED).begin();
    }

    /** Shows a folder to the user. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Opens a folder.
         *
         * @param folder one that exists
         * @throws IOException where it cannot be opened
         */
        void open(Path folder) throws IOException;
    }

    /**
     * Opens the folder of plug-ins, which is made where it is not there.
     *
     * @param model hears where that fails
     * @param opening opens a folder
     */
    public static void open(PluginsModel model, Opening opening) {
        Change change = () -> {
            Files.createDirectories(model.folder().path());
            opening.open(model.folder().path());
            return List.of();
        };
        new PluginTask(model, change, null, PluginNotice.Kind.UNOPENED).begin();
    }

    /**
     * Files that are to be added.
     *
     * @param usable those that can be
     * @param refused why the others cannot
     */
    public record Found(List<PluginAddition> usable, List<InputProblem> refused) {
        /** Copies the lists. */
        public Found {
            usable = List.copyOf(usable);
            refused = List.copyOf(refused);
        }

        static Found at(PluginFolder folder, List<Path> jars) {
            List<PluginAddition> usable = new ArrayList<>();
            List<InputProblem> refused = new ArrayList<>();
            for (Path jar : jars) {
                ReadResult<PluginAddition> result = PluginAddition.of(folder, jar);
                if (result instanceof ReadResult.Ok<PluginAddition> ok) {
                    usable.add(ok.value());
                }
                if (result instanceof ReadResult.Failed<PluginAddition> failed) {
                    refused.addAll(failed.problems());
                }
            }
            return new Found(usable, refused);
        }
    }

    /**
     * Looks at files that are to be added. Where none can be, the model says why.
     *
     * @param model the plug-ins
     * @param jars any files
     * @param usable hears, on the event thread, of what can be added
     */
    public static void inspect(PluginsModel model, List<Path> jars, Consumer<Found> usable) {
        model.busy(true);
        new Job()
                .start(
                        () -> Found.at(model.folder(), jars),
                        found -> {
                            model.busy(false);
                            if (found.usable().isEmpty()) {
                                model.say(new PluginNotice(PluginNotice.Kind.REFUSED, List.of(), found.refused(), ""));
                            } else {
                                usable.accept(found);
                            }
                        },
                        e -> {
                            model.busy(false);
                            Job.uncaught(e);
                        });
    }

    private void begin() {
        model.busy(true);
        if (done != null) {
            model.say(null);
        }
        new Job().start(this::change, this::show, e -> {
            model.busy(false);
            Job.uncaught(e);
        });
    }

    /** What came of a change, the jars it wrote, the folder as it is then, why it failed. */
    private record Changed(
            List<Path> written,
            List<PluginLine> lines,
            @Nullable IOException failure) {}

    private Changed change() {
        List<Path> written = List.of();
        IOException failure = null;
        try {
            written = change.make();
        } catch (IOException e) {
            failure = e;
        }
        Set<Path> all = new HashSet<>(replaced);
        all.addAll(written);
        return new Changed(written, PluginLook.at(folder, loaded, all), failure);
    }

    private void show(Changed changed) {
        model.busy(false);
        changed.written().forEach(model::wrote);
        model.show(changed.lines());
        changed.written().forEach(model::select);
        IOException reason = changed.failure();
        if (reason != null) {
            List<String> what = done == null ? List.of(folder.path().toString()) : done.what();
            model.say(new PluginNotice(bad, what, List.of(), String.valueOf(reason.getMessage())));
        } else if (done != null) {
            model.say(done);
        }
    }
}

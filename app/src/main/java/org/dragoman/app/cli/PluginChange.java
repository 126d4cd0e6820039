package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.plugin.PluginAddition;
import org.dragoman.plugin.PluginFolder;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/** Changes a folder of plug-ins as the user says, and tells what was done. */
final class PluginChange {
    private final PluginFolder folder;
    private final PrintWriter err;

    PluginChange(PluginFolder folder, PrintWriter err) {
        this.folder = folder;
        this.err = err;
    }

    /** Makes the one change that is not null. */
    void make(@Nullable Path add, @Nullable String remove, @Nullable String disable, @Nullable String enable) {
        try {
            if (add != null) {
                add(add);
            }
            if (remove != null) {
                for (Path jar : known(remove)) {
                    folder.remove(jar);
                    err.println("removed: " + jar);
                }
            }
            if (disable != null) {
                known(disable);
                folder.enable(disable, false);
                err.println("disabled: " + disable);
            }
            if (enable != null) {
                known(enable);
                folder.enable(enable, true);
                err.println("enabled: " + enable);
            }
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(folder.path(), e));
        }
    }

    private void add(Path jar) throws IOException {
        PluginAddition addition = PluginAddition.of(folder, jar).fold(ReadResult.Ok::value, failed -> {
            throw new InputFailure(failed.problems());
        });
        Path added = addition.carryOut();
        addition.older().stream().filter(old -> !old.equals(added)).forEach(old -> err.println("removed: " + old));
        err.println("added: " + added + ", version " + addition.descriptor().version()
                + (addition.before() == null ? "" : " in place of " + addition.before())
                + ". A plug-in is a program; it runs with your rights.");
    }

    /** The jars of a plug-in. */
    private List<Path> known(String id) {
        List<Path> jars = folder.jars(id);
        if (jars.isEmpty()) {
            jars = folder.jars().stream()
                    .filter(jar -> jar.getFileName().toString().equals(id))
                    .toList();
        }
        if (jars.isEmpty()) {
            String ids = folder.jars().stream()
                    .map(PluginFolder::inspect)
                    .flatMap(r -> r.fold(ok -> List.of(ok.value().id()), failed -> List.<String>of()).stream())
                    .collect(Collectors.joining(", "));
            throw new UsageFailure("there is no plug-in \"" + id + "\" in " + folder.path() + "; there "
                    + (ids.isEmpty() ? "is none." : "are " + ids + "."));
        }
        return jars;
    }
}

package org.dragoman.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Commands that a user can copy.
 *
 * @param execution the goal that is at work
 * @param session of the build
 * @param project the module, null where there is none
 */
record MavenCommand(
        MojoExecution execution,
        MavenSession session,
        @Nullable MavenProject project) {
    private static final String OURS = "dragoman.";
    /** What Maven calls an execution that the command line gives no name. */
    private static final String NO_EXECUTION = "default-cli";

    /** A goal of the plugin, for the same module and with the same configuration, as far as it has those parameters. */
    String of(String goal) {
        List<String> words = new ArrayList<>(List.of("mvn"));
        pom(words);
        String id = execution.getExecutionId();
        words.add(quoted(plugin() + ":" + goal + (id.equals(NO_EXECUTION) ? "" : "@" + id)));
        if (project != null && modules() > 1) {
            words.add("-pl");
            words.add(quoted(":" + project.getArtifactId()));
        }
        String profiles = profiles();
        if (!profiles.isEmpty()) {
            words.add("-P");
            words.add(quoted(profiles));
        }
        Set<String> foreign = foreign(goal);
        session.getUserProperties().stringPropertyNames().stream()
                .filter(k -> k.startsWith(OURS) && !foreign.contains(k.substring(OURS.length())))
                .sorted()
                .map(k -> quoted("-D" + k + "=" + session.getUserProperties().getProperty(k)))
                .forEach(words::add);
        return String.join(" ", words);
    }

    /** What tells the parameters of the goal. */
    String help() {
        return "mvn help:describe -Dplugin=" + coordinates() + " -Dgoal=" + execution.getGoal() + " -Ddetail";
    }

    private String plugin() {
        boolean named = project != null
                && project.getBuildPlugins().stream()
                        .anyMatch(p -> p.getKey().equals(execution.getPlugin().getKey()));
        return named ? "dragoman" : coordinates();
    }

    private String coordinates() {
        return execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion();
    }

    /** Those of the whole build, also where only some of them are built. */
    private int modules() {
        List<MavenProject> all = session.getAllProjects();
        return (all == null ? session.getProjects() : all).size();
    }

    /** The build file, where Maven would not find it by itself. */
    private void pom(List<String> words) {
        File pom = session.getRequest().getPom();
        String working = session.getSystemProperties().getProperty("user.dir");
        if (pom == null || working == null) {
            return;
        }
        Path folder = Path.of(working).toAbsolutePath().normalize();
        Path file = pom.toPath().toAbsolutePath().normalize();
        if (!file.equals(folder.resolve("pom.xml"))) {
            words.add("-f");
            words.add(quoted((file.startsWith(folder) ? folder.relativize(file) : file).toString()));
        }
    }

    /** Those that the user switched on and off. */
    private String profiles() {
        List<String> all = new ArrayList<>(new TreeSet<>(session.getRequest().getActiveProfiles()));
        new TreeSet<>(session.getRequest().getInactiveProfiles()).forEach(p -> all.add("!" + p));
        return String.join(",", all);
    }

    /** Parameters of the other goals that this one has not. */
    private Set<String> foreign(String goal) {
        MojoDescriptor descriptor = execution.getMojoDescriptor();
        if (descriptor == null) {
            return Set.of();
        }
        Set<String> names = descriptor.getPluginDescriptor().getMojos().stream()
                .flatMap(m -> m.getParameterMap().keySet().stream())
                .collect(Collectors.toSet());
        MojoDescriptor called = descriptor.getPluginDescriptor().getMojo(goal);
        if (called != null) {
            names.removeAll(called.getParameterMap().keySet());
        }
        return names;
    }

    /** An argument as a shell takes it: as it is, or between quotation marks that let nothing in it be expanded. */
    static String quoted(String argument) {
        if (argument.matches("[\\p{L}\\p{N}_.,:=/\\\\@+-]+")) {
            return argument;
        }
        return argument.matches("[^$`\"!]*[^$`\"!\\\\]")
                ? '"' + argument + '"'
                : "'" + argument.replace("'", "'\\''") + "'";
    }
}

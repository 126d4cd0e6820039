package org.dragoman.maven;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Commands that a user can copy. */
final class MavenCommand {
    private static final String OURS = "dragoman.";

    private MavenCommand() {}

    /** Another goal of the plugin, for the same module and with the same configuration. */
    static String of(String goal, MojoExecution execution, MavenSession session, @Nullable MavenProject project) {
        Map<String, String> set = new TreeMap<>();
        session.getUserProperties().forEach((k, v) -> {
            if (k.toString().startsWith(OURS)) {
                set.put(k.toString(), v.toString());
            }
        });
        boolean direct = execution.getSource() == MojoExecution.Source.CLI;
        boolean named = project != null
                && project.getBuildPlugins().stream()
                        .anyMatch(p -> p.getKey().equals(execution.getPlugin().getKey()));
        String plugin = named
                ? "dragoman"
                : execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion();
        String module = project != null && session.getProjects().size() > 1 ? " -pl :" + project.getArtifactId() : "";
        return text(plugin + ":" + goal + (direct ? "" : "@" + execution.getExecutionId()) + module, set);
    }

    private static String text(String goal, Map<String, String> properties) {
        return "mvn " + goal
                + properties.entrySet().stream()
                        .map(p -> " " + quoted("-D" + p.getKey() + "=" + p.getValue()))
                        .collect(Collectors.joining());
    }

    /** An argument as a shell takes it; a quotation mark in it stays the user's to escape. */
    static String quoted(String argument) {
        return argument.matches("[\\p{L}\\p{N}_.,:=/\\\\@+-]+") ? argument : '"' + argument + '"';
    }
}

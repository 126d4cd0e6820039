package org.dragoman.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class in a fresh JVM. */
final class Fork {
    private Fork() {}

    /**
     * Runs a main class and waits for its end.
     *
     * @param main its class
     * @param jvm options of the JVM
     * @param args its command line
     * @return what it printed, as cells of tab-separated lines
     * @throws IOException where it fails
     */
    static List<String[]> run(Class<?> main, List<String> jvm, List<String> args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.add("-Dfile.encoding=UTF-8");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(args);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(main.getSimpleName() + " " + String.join(" ", args) + " failed; see above");
        }
        return output.lines().map(l -> l.split("\t")).toList();
    }
}

package org.dragoman.app.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What the program's threads are at, for the message of a test that waited in vain. */
final class Stacks {
    private static final int FRAMES = 14;

    private Stacks() {}

    /** The threads that run code of the program, or wait in it, and the workers that the window shares. */
    static String now() {
        Runtime runtime = Runtime.getRuntime();
        String memory = ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " of " + (runtime.maxMemory() >> 20)
                + " MB of memory in use";
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(e -> e.getKey() != Thread.currentThread()
                        && Arrays.stream(e.getValue())
                                .noneMatch(f -> f.getMethodName().equals("getTask"))
                        && !e.getKey().getName().equals("edt-watch"))
                .filter(e -> e.getKey().getName().equals("work")
                        || e.getKey().getName().startsWith("AWT-EventQueue")
                        || Arrays.stream(e.getValue())
                                .anyMatch(f -> f.getClassName().startsWith("org.dragoman")))
                .sorted(Comparator.comparing(e -> e.getKey().getName()))
                .map(e -> "\n  " + e.getKey().getName() + " (" + e.getKey().getState() + ")"
                        + Arrays.stream(e.getValue())
                                .limit(FRAMES)
                                .map(f -> "\n    " + f)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("", memory + "; threads:", ""));
    }
}

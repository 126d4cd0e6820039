package org.dragoman.app;

import java.util.stream.Stream;

/** Entry of the program for a desktop: what it is given are files for the window, not commands. */
public final class WindowMain {
    private WindowMain() {}

    /**
     * Opens the window and ends the process when that is closed.
     *
     * @param args files and folders to open, and options of {@code dragoman gui}
     */
    public static void main(String[] args) {
        Main.main(Stream.concat(Stream.of("gui"), Stream.of(args)).toArray(String[]::new));
    }
}

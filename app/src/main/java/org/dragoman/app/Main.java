package org.dragoman.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dragoman.app.cli.DragomanCommand;
import org.dragoman.app.ui.Workbench;

/** Entry of the program. Output is UTF-8 whatever the locale of the machine. */
public final class Main {
    private Main() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param args command line
     */
    public static void main(String[] args) {
        if (args.length == 0 || args[0].equals("gui")) {
            Workbench.warmUp();
        }
        PrintWriter out = writer(FileDescriptor.out, false);
        PrintWriter err = writer(FileDescriptor.err, true);
        System.exit(DragomanCommand.run(out, err, args));
    }

    private static PrintWriter writer(FileDescriptor stream, boolean autoFlush) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8)),
                autoFlush);
    }
}

package org.dragoman.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.dragoman.check.ConsistencyCheck;

/** A folder with a plug-in that throws. */
final class BrokenPlugIn {
    private static final String SOURCE = """
            package it;
            public final class Broken implements org.dragoman.check.ConsistencyCheck {
                public Broken() {
                    %s
                }
                @Override public String id() {
                    return "broken-check";
                }
                @Override public org.dragoman.text.Severity severity() {
                    return org.dragoman.text.Severity.INFO;
                }
                @Override public void check(
                        org.dragoman.check.CheckedText text,
                        java.util.function.Consumer<org.dragoman.check.Finding> sink) {
                    throw new IllegalStateException("no disk");
                }
            }
            """;

    private BrokenPlugIn() {}

    /** What is done while the plug-in is there. */
    interface Work {
        void run() throws Exception;
    }

    /** With a check that throws, in a class loader such as plug-ins have. */
    static void with(Path folder, Work work) throws Exception {
        compile(folder, "");
        with(folder, "plug-in it 1 (it.jar)", work);
    }

    /** With a check whose constructor does what is given, in a class loader such as plug-ins of Maven have. */
    static void constructed(Path folder, String constructor, Work work) throws Exception {
        compile(folder, constructor);
        with(folder, "realm", work);
    }

    private static void with(Path folder, String loader, Work work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader jar =
                new URLClassLoader(loader, new URL[] {folder.toUri().toURL()}, BrokenPlugIn.class.getClassLoader())) {
            thread.setContextClassLoader(jar);
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void compile(Path folder, String constructor) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(ConsistencyCheck.class.getName()), "it.Broken\n");
        Path source = Files.writeString(
                Files.createDirectories(folder.resolve("it")).resolve("Broken.java"),
                String.format(java.util.Locale.ROOT, SOURCE, constructor));
        String path = Path.of(ConsistencyCheck.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-cp", path, "-d", folder.toString(), source.toString()))
                .isZero();
    }
}

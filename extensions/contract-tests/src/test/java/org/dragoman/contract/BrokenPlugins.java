package org.dragoman.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.dragoman.article.ArticleReader;
import org.dragoman.plugin.PluginDescriptor;
import org.dragoman.plugin.Version;
import org.example.broken.IcuReader;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that break one promise each, made of a class that needs a library of Dragoman's. */
final class BrokenPlugins {
    private BrokenPlugins() {}

    /** The contract of a plug-in made in a folder. */
    abstract static class Case extends PluginContract {
        @TempDir
        private Path made;

        abstract String descriptor();

        @Override
        protected Path plugin() {
            try {
                if (!descriptor().isEmpty()) {
                    write(PluginDescriptor.PATH, descriptor());
                }
                write("META-INF/services/" + ArticleReader.class.getName(), IcuReader.class.getName() + "\n");
                String name = IcuReader.class.getName().replace('.', '/') + ".class";
                try (InputStream in = Objects.requireNonNull(IcuReader.class.getResourceAsStream("/" + name))) {
                    Files.createDirectories(made.resolve(name).getParent());
                    Files.write(made.resolve(name), in.readAllBytes());
                }
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void write(String name, String text) throws IOException {
            Path file = made.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }

    static class NeedsIcu extends Case {
        @Override
        String descriptor() {
            return "id=x\nname=X\nversion=1.0\ndragoman=" + Version.current() + "\n";
        }
    }

    static class SaysNothing extends Case {
        @Override
        String descriptor() {
            return "";
        }
    }

    static class IsForAnother extends Case {
        @Override
        String descriptor() {
            return "id=x\nname=X\nversion=1.0\ndragoman=99.0\n";
        }
    }
}

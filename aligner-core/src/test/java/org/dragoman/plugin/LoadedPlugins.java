package org.dragoman.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.article.ArticleReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of plug-ins that read articles, and what came of loading it. */
abstract class LoadedPlugins {
    static final ServiceKind<ArticleReader> READER =
            new ServiceKind<>("article-reader", ArticleReader.class, ArticleReader::id);

    @TempDir
    Path temporary;

    Path folder;
    Plugins plugins = Plugins.NONE;

    @BeforeEach
    void makeFolder() {
        folder = temporary.resolve("plugins");
    }

    @AfterEach
    void letJarsGo() throws IOException {
        plugins.close();
    }

    final Plugins load() {
        plugins = Plugins.load(new PluginFolder(folder), List.of(READER));
        return plugins;
    }

    /** A reader of files with its id as their ending, which does something when it reads. */
    static String reader(String type, String id, String constructor, String reading) {
        return """
                package acme;
                import org.dragoman.article.*;
                public class %s implements ArticleReader {
                    public %s() { %s }
                    public String id() { return "%s"; }
                    public boolean reads(String name) { return name.endsWith(".%s"); }
                    public void read(ArticleInput input, ArticleSink sink) { %s }
                }
                """.formatted(type, type, constructor, id, id, reading);
    }

    static PluginSource sound(String id) {
        return PluginSource.of(id)
                .type("acme.Reader", reader("Reader", id, "", ""))
                .provides(ArticleReader.class, "acme.Reader");
    }

    final List<String> ids() {
        return plugins.providers(READER).stream()
                .filter(r -> r.getClass().getName().startsWith("acme"))
                .map(ArticleReader::id)
                .toList();
    }

    final String onlyProblem() {
        assertThat(plugins.problems()).hasSize(1);
        return plugins.problems().get(0).toString();
    }
}

package org.dragoman.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have that read texts. */
abstract class TextMojo extends DragomanMojo {
    /** Whose usage decides a term's status; a profile of the glossary. */
    @Parameter(property = "dragoman.profile")
    private @Nullable String profile;

    /**
     * Folders of pairs <code>NAME.FROM.txt</code>, <code>NAME.TO.txt</code>, with the bilingual files in them; bilingual files
     * (XLIFF, PO, TMX, properties …); or a source and its counterparts.
     */
    @Parameter(property = "dragoman.pairs")
    private List<File> pairs = new ArrayList<>();

    /** Patterns of the files that are taken from folders, such as <code>**&#47;*.properties</code>; without any all are. */
    @Parameter(property = "dragoman.includes")
    private List<String> includes = new ArrayList<>();

    /** Patterns of the files that are not. */
    @Parameter(property = "dragoman.excludes")
    private List<String> excludes = new ArrayList<>();

    /** Language of the sources, such as <code>en</code>. */
    @Parameter(property = "dragoman.from")
    private @Nullable String from;

    /** Language of the texts to be mended, such as <code>az</code>. */
    @Parameter(property = "dragoman.to")
    private @Nullable String to;

    /** Whether line n of one text renders line n of the other; sentences are aligned otherwise. */
    @Parameter(property = "dragoman.lines", defaultValue = "false")
    private boolean lines;

    /** Encoding of the texts; without it that is found out, file by file. */
    @Parameter(property = "dragoman.encoding")
    private @Nullable String encoding;

    /** Ids of the rules to run; without any all are. */
    @Parameter(property = "dragoman.rules")
    private List<String> rules = new ArrayList<>();

    /** File of the findings that are let stand, each with its reason; it may be missing. */
    @Parameter(property = "dragoman.baseline", defaultValue = "${basedir}/dragoman-baseline.json")
    private File baseline = new File("dragoman-baseline.json");

    /** For Maven, which sets the parameters. */
    TextMojo() {}

    @Override
    final void run() throws MojoFailureException {
        if (isAggregator() && settings(List.of()).texts().isAbsent()) {
            getLog().info("Nothing to check: this module only holds others.");
            return;
        }
        check();
    }

    /** Does the work of a module that has texts. */
    abstract void check() throws MojoFailureException;

    /** Folder of what is written about the texts. */
    Path output() {
        return target().resolve("dragoman");
    }

    /** What the build says. */
    final CheckSettings settings(List<String> formats) {
        return new CheckSettings(
                glossary(profile),
                new TextChoice(
                        pairs.stream()
                                .map(p -> base().resolve(p.toPath()).normalize())
                                .toList(),
                        includes,
                        excludes,
                        from,
                        to,
                        lines,
                        encoding),
                rules,
                baseline.toPath(),
                formats,
                output());
    }
}

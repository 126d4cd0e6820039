package org.dragoman.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.glossary.print.Edition;
import org.dragoman.glossary.print.PrintedGlossary;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dragoman glossary print}. */
@Command(
        name = "print",
        description = "Writes a glossary as a page to print on A4, a column a language, without any script.",
        footer = {"", "Example: dragoman glossary print --languages az,en --public --output glossary.html"})
final class GlossaryPrintCommand implements Callable<Integer> {
    private static final List<String> USUAL = List.of("az", "en", "ar");
    private static final int LEAST = 2;
    private static final int MOST = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Option(names = "--columns", paramLabel = "N", description = "2 or 3 languages; else as many as are named, or 3.")
    private int columns;

    @Option(
            names = "--languages",
            paramLabel = "TAG,TAG",
            split = ",",
            description = "Languages of the columns (default az,en,ar); the first one is sorted by.")
    private List<String> languages = new ArrayList<>();

    @Option(
            names = "--public",
            description = "Leave out notes, ids, proposed terms and forms that count in context only.")
    private boolean forPublic;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to FILE, replaced in one step; else to standard output.")
    @Nullable
    private Path output;

    @Override
    public Integer call() throws IOException {
        List<LanguageTag> tags = tags();
        AppContext context = glossary.context(spec.commandLine().getErr());
        Edition edition = new Edition(tags, forPublic, context.profile());
        OutputOptions to = new OutputOptions();
        to.output = output;
        to.write(spec.commandLine().getOut(), out -> PrintedGlossary.write(context.glossary(), edition, out));
        return ExitCodes.CLEAN;
    }

    private List<LanguageTag> tags() {
        List<String> named = languages.isEmpty() ? USUAL : languages;
        int count = columns != 0 ? columns : languages.isEmpty() ? MOST : named.size();
        if (count < LEAST || count > MOST) {
            throw new UsageFailure("A page has 2 or 3 columns, not " + count + ".");
        }
        if (count > named.size() || !languages.isEmpty() && count < named.size()) {
            throw new UsageFailure("--columns " + count + " does not go with " + named.size() + " languages.");
        }
        List<LanguageTag> tags = new ArrayList<>();
        for (String name : named.subList(0, count)) {
            LanguageTag tag = LanguageOption.read("--languages", name);
            if (tag == null || tags.contains(tag)) {
                throw new UsageFailure("--languages: \"" + name + "\" is there twice.");
            }
            tags.add(tag);
        }
        return tags;
    }
}

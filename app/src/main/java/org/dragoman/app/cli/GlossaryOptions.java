package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.app.AppContext;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.glossary.format.GlossaryFiles;
import org.dragoman.glossary.service.Services;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which glossary is used, and whose usage counts. */
final class GlossaryOptions {
    /** Stands for the glossary that ships, wherever a path may stand. */
    static final String BUILTIN = "builtin:";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--glossary",
            paramLabel = "PATH",
            description = "Glossary file or folder; repeatable, a later one is laid over an earlier one and over the"
                    + " curated glossary, which is builtin: by name.")
    List<String> glossaries = new ArrayList<>();

    @Option(names = "--no-builtin", description = "Leave the curated glossary out when --glossary is given.")
    boolean noBuiltin;

    @Option(names = "--profile", paramLabel = "NAME", description = "Whose usage decides a term's status.")
    @Nullable
    String profile;

    @Option(
            names = "--index",
            paramLabel = "FILE",
            description = "Keeps the compiled glossary: taken from FILE where it fits the glossary, else compiled and"
                    + " saved there. Worth it from some ten thousand terms on.")
    @Nullable
    Path index;

    /** What is installed. */
    Services services() {
        return Installed.of(spec);
    }

    AppContext context(PrintWriter err) {
        Glossary glossary = glossary(err);
        AppContext context = AppContext.of(services(), glossary, profile(glossary));
        return index == null ? context : context.with(kept(index, context));
    }

    /**
     * What makes the context. Only the curated glossary can wait: what cannot be read of others is said before a window
     * opens.
     */
    Callable<AppContext> loading(PrintWriter err) {
        if (glossaries.isEmpty() && profile == null && index == null) {
            Services services = services();
            return () -> curated(services);
        }
        AppContext ready = context(err);
        return () -> ready;
    }

    /** The curated glossary with what is installed. */
    static AppContext curated(Services services) {
        return AppContext.of(services, CuratedGlossary.get(), Profile.NONE);
    }

    private static TermIndex kept(Path file, AppContext context) {
        Glossary glossary = context.glossary();
        TermIndex index;
        try {
            if (!TermIndex.mayReplace(file)) {
                throw InputFailure.of(
                        file.toString(),
                        "I002",
                        "It is no compiled glossary, and would be replaced by one.",
                        "Give --index a file of its own; a glossary is read by --glossary.");
            }
            index = Files.exists(file) ? TermIndex.open(file, glossary, context.languages()) : context.index();
        } catch (IOException e) {
            throw InputFailure.of(
                    file.toString(), "I001", "It cannot be read: " + e.getMessage(), "Check the path after --index.");
        }
        try {
            index.save(
                    file,
                    glossary.languages().stream()
                            .filter(context.languages()::knows)
                            .toList());
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(file, e));
        }
        return index;
    }

    Glossary glossary(PrintWriter err) {
        boolean builtinNamed = glossaries.contains(BUILTIN);
        Glossary result =
                glossaries.isEmpty() || (!noBuiltin && !builtinNamed) ? CuratedGlossary.get() : Glossary.EMPTY;
        for (String path : glossaries) {
            result = result.merge(load(services(), path, null, err));
        }
        return result;
    }

    /** Loads a file, a folder or {@code builtin:}; warnings go to standard error. */
    static Glossary load(Services services, String path, @Nullable String format, PrintWriter err) {
        if (path.equals(BUILTIN)) {
            return CuratedGlossary.get();
        }
        ReadResult<Glossary> result = new GlossaryFiles(services.formats()).load(Path.of(path), format);
        return result.fold(
                ok -> {
                    ok.warnings().forEach(err::println);
                    return ok.value();
                },
                failed -> {
                    throw new InputFailure(failed.problems());
                });
    }

    private Profile profile(Glossary glossary) {
        if (profile == null) {
            return Profile.NONE;
        }
        return glossary.profile(profile)
                .orElseThrow(() -> new UsageFailure("--profile: there is no profile \"" + profile + "\"; there are "
                        + glossary.profiles().stream().map(Profile::id).collect(Collectors.joining(", ")) + "."));
    }
}

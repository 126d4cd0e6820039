package org.dragoman.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.glossary.format.GlossaryFiles;
import org.dragoman.glossary.service.Services;
import org.jspecify.annotations.Nullable;

/**
 * Which glossary a build is held to.
 *
 * @param sources absolute paths of files and folders, and {@link #BUILTIN}; a later one is laid over an earlier one
 * @param profile whose usage counts, null for the glossary's own
 */
record GlossaryChoice(List<String> sources, @Nullable String profile) {
    /** Stands for the glossary that ships. */
    static final String BUILTIN = "builtin:";

    GlossaryChoice {
        sources = List.copyOf(sources);
    }

    /**
     * What a build file says.
     *
     * @param written paths, relative to the base, or builtin:
     * @param noBuiltin whether the glossary that ships is left out where there is another and it is not named
     */
    static GlossaryChoice of(List<String> written, boolean noBuiltin, @Nullable String profile, Path base) {
        List<String> sources = new ArrayList<>();
        if (written.isEmpty() || !noBuiltin && !written.contains(BUILTIN)) {
            sources.add(BUILTIN);
        }
        written.forEach(w ->
                sources.add(w.equals(BUILTIN) ? w : base.resolve(w).normalize().toString()));
        return new GlossaryChoice(sources, profile);
    }

    /** The files and folders. */
    List<Path> paths() {
        return sources.stream().filter(s -> !s.equals(BUILTIN)).map(Path::of).toList();
    }

    Glossary load(Services services, Consumer<String> warnings) {
        Glossary all = Glossary.EMPTY;
        for (String source : sources) {
            Glossary next = source.equals(BUILTIN)
                    ? CuratedGlossary.get()
                    : new GlossaryFiles(services.formats())
                            .load(Path.of(source))
                            .fold(
                                    ok -> {
                                        ok.warnings().forEach(w -> warnings.accept(w.toString()));
                                        return ok.value();
                                    },
                                    failed -> {
                                        throw BadBuild.of(failed.problems());
                                    });
            all = all.merge(next);
        }
        return all;
    }

    Profile profile(Glossary glossary) {
        if (profile == null) {
            return Profile.NONE;
        }
        return glossary.profile(profile)
                .orElseThrow(() -> new BadBuild("dragoman.profile: there is no profile \"" + profile + "\"; there are "
                        + glossary.profiles().stream().map(Profile::id).collect(Collectors.joining(", ")) + "."));
    }
}

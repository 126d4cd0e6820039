package org.dragoman.glossary.curated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/** The glossary that ships with Dragoman. */
public final class CuratedGlossary {
    private static final String INDEX = "index.txt";

    private static @Nullable Glossary loaded;

    private CuratedGlossary() {}

    /**
     * {@return the curated glossary, always the same; loaded at the first call}
     *
     * @throws IllegalStateException where a file is missing or broken; names every problem
     */
    public static synchronized Glossary get() {
        if (loaded == null) {
            loaded = load(CuratedGlossary.class, "");
        }
        return loaded;
    }

    /**
     * Loads the files that an index names, merged in its order.
     *
     * @param owner class whose resources they are
     * @param folder folder of the resources, relative to the class, empty or with a slash at its end
     * @return the glossary
     * @throws IllegalStateException where a file is missing or broken; names every problem
     */
    static Glossary load(Class<?> owner, String folder) {
        Glossary all = Glossary.EMPTY;
        List<InputProblem> problems = new ArrayList<>();
        // Ten megabytes of text: every start of the program waits for them, so all cores read.
        List<ReadResult<Glossary>> results = names(owner, folder).parallelStream()
                .map(n -> new JsonGlossaryFormat().read(new GlossaryInput(folder + n, bytes(owner, folder + n), false)))
                .toList();
        for (ReadResult<Glossary> result : results) {
            problems.addAll(result.problems());
            all = all.merge(result.fold(ReadResult.Ok::value, failed -> Glossary.EMPTY));
        }
        if (problems.isEmpty()) {
            return all;
        }
        throw new IllegalStateException("The glossary that ships with Dragoman is broken:\n"
                + problems.stream().map(InputProblem::toString).collect(Collectors.joining("\n")));
    }

    /** Names of the files, in the index's order. */
    static List<String> names(Class<?> owner, String folder) {
        return new String(bytes(owner, folder + INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }

    private static byte[] bytes(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The glossary that ships with Dragoman lacks its file " + name + ". Install Dragoman anew.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.dragoman.glossary.format;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.article.Articles;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Loads glossaries from files and folders, and saves them. Immutable. */
public final class GlossaryFiles {
    private final GlossaryFormats formats;

    /**
     * Files of the given formats.
     *
     * @param formats the formats at hand
     */
    public GlossaryFiles(GlossaryFormats formats) {
        this.formats = formats;
    }

    /**
     * Loads a file by its ending, or a folder with every file of a known ending in it, folders in it included. The
     * files of a folder are merged in order of their names.
     *
     * @param path a file or a folder
     * @return the glossary, or every problem of every file
     */
    public ReadResult<Glossary> load(Path path) {
        return load(path, null);
    }

    /**
     * Loads a file or a folder.
     *
     * @param path a file or a folder
     * @param formatId id of the format of a file, whatever its ending; null to go by the ending. Of a folder only the
     *     files with an ending of that format are taken
     * @return the glossary, or every problem of every file
     */
    public ReadResult<Glossary> load(Path path, @Nullable String formatId) {
        if (formatId != null && formats.byId(formatId).isEmpty()) {
            return failed(path, ProblemCode.UNKNOWN_FORMAT, unknownFormat(formatId), known());
        }
        if (Files.isDirectory(path)) {
            return folder(path, formatId);
        }
        Optional<GlossaryFormat> format = format(path, formatId);
        return format.isPresent()
                ? file(path, format.get(), true)
                : failed(path, ProblemCode.UNKNOWN_FORMAT, "The ending of the file is unknown.", known());
    }

    /**
     * Files of a folder that {@link #load} reads, in its order.
     *
     * @param folder a folder
     * @return paths that begin with the folder
     * @throws IOException where the folder cannot be listed
     */
    public List<Path> files(Path folder) throws IOException {
        return Articles.files(folder).stream()
                .filter(f -> format(f, null).isPresent())
                .toList();
    }

    /**
     * How the columns of a table are understood.
     *
     * @param file a file
     * @return the columns in their order, empty where it is no table or cannot be read
     */
    public List<TableColumn> columns(Path file) {
        Optional<GlossaryFormat> format = Files.isDirectory(file) ? Optional.empty() : format(file, null);
        try {
            return format.isEmpty()
                    ? List.of()
                    : format.get().columns(new GlossaryInput(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Saves a glossary; the file is replaced as a whole or stays as it was.
     *
     * @param glossary what to save
     * @param file where to
     * @param formatId id of the format, null to go by the ending
     * @param options the user's choices
     * @return what the format cannot hold
     * @throws IOException where the file cannot be written
     * @throws IllegalArgumentException where the format is unknown, or an option has a value that it does not know
     */
    public List<Loss> save(Glossary glossary, Path file, @Nullable String formatId, WriteOptions options)
            throws IOException {
        GlossaryFormat format = format(file, formatId)
                .orElseThrow(() -> new IllegalArgumentException(
                        (formatId == null ? "The ending of " + file + " is unknown." : unknownFormat(formatId)) + " "
                                + known()));
        WriteOptions named = options.with(WriteOptions.FILE, String.valueOf(file.getFileName()));
        List<Loss> losses = new ArrayList<>();
        AtomicFile.write(file, out -> losses.addAll(format.write(glossary, out, named)));
        return List.copyOf(losses);
    }

    private Optional<GlossaryFormat> format(Path file, @Nullable String id) {
        return id != null ? formats.byId(id) : formats.forFile(String.valueOf(file.getFileName()));
    }

    private static String unknownFormat(String id) {
        return "There is no glossary format \"" + id + "\".";
    }

    private String known() {
        return "Known: "
                + formats.all().stream()
                        .map(f -> f.id() + " (" + String.join(", ", f.endings()) + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private ReadResult<Glossary> folder(Path folder, @Nullable String formatId) {
        List<Path> files;
        try {
            files = files(folder).stream()
                    .filter(f -> formatId == null
                            || format(f, null).map(GlossaryFormat::id).equals(Optional.of(formatId)))
                    .toList();
        } catch (IOException e) {
            return unreadable(folder, e);
        }
        List<InputProblem> problems = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Path file : files) {
            ReadResult<Glossary> result = file(file, format(file, null).orElseThrow(), false);
            problems.addAll(result.problems());
            if (result instanceof ReadResult.Ok<Glossary> ok) {
                parts.add(new Part(file, ok.value()));
            }
        }
        if (files.isEmpty()) {
            problems.add(InputProblem.warning(
                    SourcePosition.of(folder.toString()),
                    ProblemCode.NO_GLOSSARY_FILES,
                    "The folder holds no glossary file.",
                    known()));
        }
        Glossary merged = parts.stream().map(Part::glossary).reduce(Glossary.EMPTY, Glossary::merge);
        if (problems.stream().noneMatch(p -> p.severity() == InputProblem.Severity.ERROR)) {
            parts.forEach(p -> p.unknownConcepts(merged, problems));
        }
        return ReadResult.of(merged, problems);
    }

    /** One file of a folder. */
    private record Part(Path file, Glossary glossary) {
        /** Relations of concepts of this file to concepts that no file has. */
        void unknownConcepts(Glossary all, List<InputProblem> problems) {
            for (Concept concept : glossary.concepts()) {
                Set<String> unknown = concept.relations().stream()
                        .flatMap(r -> Stream.of(Optional.of(r.target()), Optional.ofNullable(r.of())))
                        .flatMap(Optional::stream)
                        .filter(id -> all.concept(id).isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
                unknown.forEach(id -> problems.add(InputProblem.warning(
                        SourcePosition.of(file.toString()),
                        ProblemCode.UNKNOWN_CONCEPT,
                        "The concept \"" + concept.id() + "\" names the concept \"" + id
                                + "\", which is in no file of the folder.",
                        "Add the concept, or correct the relation.")));
            }
        }
    }

    private static ReadResult<Glossary> file(Path file, GlossaryFormat format, boolean alone) {
        try {
            return format.read(new GlossaryInput(file.toString(), Files.readAllBytes(file), alone));
        } catch (NoSuchFileException e) {
            return failed(file, ProblemCode.NO_FILE, "There is no such file.", "Check the path.");
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    private static ReadResult<Glossary> unreadable(Path path, IOException e) {
        String reason = e instanceof AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
        return failed(
                path,
                ProblemCode.UNREADABLE,
                "It cannot be read: " + reason + ".",
                "Check that it is a file or folder and that you may read it.");
    }

    private static ReadResult<Glossary> failed(Path path, String code, String message, String advice) {
        return new ReadResult.Failed<>(
                List.of(InputProblem.error(SourcePosition.of(path.toString()), code, message, advice)));
    }
}

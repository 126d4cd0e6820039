package org.dragoman.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Reads articles from files by the readers at hand. Immutable. */
public final class Articles {
    /** The reader of files that no other takes. */
    private static final String PLAIN_TEXT = "plain-text";

    private final Map<String, ArticleReader> readers;

    private Articles(Map<String, ArticleReader> readers) {
        this.readers = readers;
    }

    /**
     * All readers on the class path.
     *
     * @return the readers
     * @throws IllegalStateException where two readers have one id; names both
     */
    public static Articles installed() {
        Collection<ArticleReader> all = new ArrayList<>();
        ServiceLoader.load(ArticleReader.class).forEach(all::add);
        return of(all);
    }

    /**
     * The given readers.
     *
     * @param readers with ids different from each other
     * @return the readers
     * @throws IllegalStateException where two readers have one id; names both
     */
    public static Articles of(Collection<ArticleReader> readers) {
        Map<String, ArticleReader> byId = new TreeMap<>();
        for (ArticleReader reader : readers) {
            ArticleReader other = byId.putIfAbsent(reader.id(), reader);
            if (other != null) {
                throw new IllegalStateException("Two article readers with id " + reader.id() + ": "
                        + other.getClass().getName() + " and "
                        + reader.getClass().getName() + ". Remove one of their jars.");
            }
        }
        return new Articles(byId);
    }

    /**
     * {@return the readers, by id}
     */
    public Collection<ArticleReader> readers() {
        return readers.values();
    }

    /**
     * Whether a file is of a known kind.
     *
     * @param file a path
     * @return true where a reader takes it
     */
    public boolean reads(Path file) {
        return reader(String.valueOf(file.getFileName())).isPresent();
    }

    private Optional<ArticleReader> reader(String fileName) {
        return readers.values().stream().filter(r -> r.reads(fileName)).findFirst();
    }

    /**
     * Files of a folder, in order of their names, folders in it included.
     *
     * @param folder a folder
     * @return regular files; hidden ones are left out
     * @throws IOException where the folder cannot be listed
     */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(p -> !String.valueOf(p.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Reads one file. A file of unknown kind is read as plain text. What a file {@code event.properties} beside it
     * says of outlet, date and the like (see docs/cli.md) is added where the file itself says nothing.
     *
     * @param file the file
     * @param options how to read it
     * @param sink takes articles and problems, a missing file included
     */
    public void read(Path file, ReadOptions options, ArticleSink sink) {
        byte[] bytes;
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("it is a folder");
            }
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            sink.problem(InputProblem.error(
                    SourcePosition.of(file.toString()), "A010", "There is no such file.", "Check the path."));
            return;
        } catch (IOException e) {
            sink.problem(InputProblem.error(
                    SourcePosition.of(file.toString()),
                    "A011",
                    "The file cannot be read: " + reason(e) + ".",
                    "Check that it is a file and that you may read it."));
            return;
        }
        read(new ArticleInput(file.toString(), bytes, options), new ArticleSink() {
            @Override
            public void article(Article article) {
                sink.article(EventFacts.add(file, article));
            }

            @Override
            public void problem(InputProblem problem) {
                sink.problem(problem);
            }
        });
    }

    /**
     * Reads an input that is already in memory. One of unknown kind is read as plain text.
     *
     * @param input the input
     * @param sink takes articles and problems
     */
    public void read(ArticleInput input, ArticleSink sink) {
        reader(input.fileName()).orElseGet(this::plainText).read(input, sink);
    }

    private ArticleReader plainText() {
        ArticleReader reader = readers.get(PLAIN_TEXT);
        if (reader == null) {
            throw new IllegalStateException("No article reader with id " + PLAIN_TEXT + " is installed.");
        }
        return reader;
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
    }
}

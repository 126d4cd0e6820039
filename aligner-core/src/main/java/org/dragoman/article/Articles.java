package org.dragoman.article;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.dragoman.plugin.Plugins;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Reads articles from files by the readers at hand. Immutable. */
public final class Articles {
    /** The reader of files that no other takes. */
    private static final String PLAIN_TEXT = "plain-text";

    /** Bytes by which a file without a telling name is recognised. */
    private static final int HEAD = 1024;

    private final Map<String, ArticleReader> readers;
    /** The same in the order in which they are asked. */
    private final List<ArticleReader> asked;
    /** Ids of plug-ins' readers that failed when they were asked; they are asked no more. */
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    private final Queue<InputProblem> untold = new ConcurrentLinkedQueue<>();

    private Articles(Map<String, ArticleReader> readers, List<ArticleReader> asked) {
        this.readers = readers;
        this.asked = asked;
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
     * The given readers. Of those that take a file the first is asked to read it.
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
        return new Articles(byId, List.copyOf(readers));
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
        return asked.stream().filter(r -> takes(r, () -> r.reads(fileName))).findFirst();
    }

    /** Whether a reader takes a file; a plug-in's that fails when it is asked takes none. */
    private boolean takes(ArticleReader reader, BooleanSupplier question) {
        if (failed.contains(reader.id())) {
            return false;
        }
        try {
            return question.getAsBoolean();
        } catch (RuntimeException | Error e) {
            String plugin = Plugins.culprit(e).orElse(null);
            if (plugin == null) {
                throw e;
            }
            if (failed.add(reader.id())) {
                untold.add(InputProblem.warning(
                        SourcePosition.of(plugin),
                        "A097",
                        "The reader " + reader.id() + " failed when asked which files it takes, and takes none: " + e
                                + ".",
                        "Ask its author, and give this message."));
            }
            return false;
        }
    }

    /**
     * Files of a folder, in order of their names, folders in it included. Links to files are followed; links to folders
     * are not, so that a link cannot lead in a circle.
     *
     * @param folder a folder, or a link to one
     * @return regular files; hidden ones, and those in hidden folders, are left out
     * @throws IOException where the folder or one in it cannot be listed; {@link #unlistable} makes a problem of it
     */
    public static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Deque<Path> folders = new ArrayDeque<>(List.of(folder));
        while (!folders.isEmpty()) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folders.pop())) {
                for (Path child : children) {
                    if (String.valueOf(child.getFileName()).startsWith(".")) {
                        continue;
                    }
                    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                        folders.push(child);
                    } else if (Files.isRegularFile(child)) {
                        files.add(child);
                    }
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }
        return files.stream().sorted().toList();
    }

    /**
     * What to say where {@link #files} fails.
     *
     * @param folder the folder that was to be listed
     * @param e the failure
     * @return an error that names the folder, or the one in it, that cannot be listed
     */
    public static InputProblem unlistable(Path folder, IOException e) {
        String path = e instanceof FileSystemException system && system.getFile() != null
                ? system.getFile()
                : folder.toString();
        return InputProblem.error(
                SourcePosition.of(path),
                "A012",
                "The folder cannot be listed: " + ArticleInput.reason(e) + ".",
                "Check that you may read it.");
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
        EventFacts facts = EventFacts.beside(file);
        read(ArticleInput.of(file, facts.options(file, options)), new ArticleSink() {
            @Override
            public void article(Article article) {
                sink.article(facts.add(article));
            }

            @Override
            public void problem(InputProblem problem) {
                sink.problem(problem);
            }
        });
    }

    /**
     * Reads an input. One of unknown kind is read as plain text. An article whose reader gave it no hash, for it was
     * made of the whole file, gets the file's here. Where a reader fails by a fault of its own, that is an error of this
     * input, so that others are read all the same.
     *
     * @param input the input
     * @param sink takes articles and problems, an unreadable input included; what it throws is thrown on
     */
    public void read(ArticleInput input, ArticleSink sink) {
        ArticleReader reader;
        try {
            reader = reader(input.fileName()).orElseGet(() -> byContent(input));
        } catch (UnreadableInput e) {
            sink.problem(e.problem());
            return;
        }
        for (InputProblem fault = untold.poll(); fault != null; fault = untold.poll()) {
            sink.problem(fault);
        }
        HashingSink hashing = new HashingSink(input, sink);
        try {
            reader.read(input, hashing);
        } catch (UnreadableInput e) {
            sink.problem(e.problem());
        } catch (RuntimeException | Error e) {
            if (hashing.giving || e instanceof OutOfMemoryError) {
                throw e;
            }
            sink.problem(failure(input, reader, e));
        }
    }

    private static final class HashingSink implements ArticleSink {
        private final ArticleInput input;
        private final ArticleSink sink;
        /** Whether the sink is at work, or failed. */
        private boolean giving;

        HashingSink(ArticleInput input, ArticleSink sink) {
            this.input = input;
            this.sink = sink;
        }

        @Override
        public void article(Article article) {
            Provenance known = article.provenance();
            Article hashed = known.hash() != null ? article : article.with(known.hash(Sha256.of(input.bytes())));
            giving = true;
            sink.article(hashed);
            giving = false;
        }

        @Override
        public void problem(InputProblem problem) {
            giving = true;
            sink.problem(problem);
            giving = false;
        }
    }

    private static InputProblem failure(ArticleInput input, ArticleReader reader, Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        String whose = Plugins.culprit(e).orElse("Dragoman");
        return InputProblem.error(
                SourcePosition.of(input.name()),
                "A098",
                "Reading failed inside " + whose + " (reader " + reader.id() + "): " + e + place + ".",
                "Please report this message, with the file if you may pass it on.");
    }

    /** The reader that recognises a file by its first bytes, else that of plain text. */
    private ArticleReader byContent(ArticleInput input) {
        byte[] head = input.head(HEAD);
        return asked.stream()
                .filter(r -> takes(r, () -> r.recognises(head)))
                .findFirst()
                .orElseGet(this::plainText);
    }

    private ArticleReader plainText() {
        ArticleReader reader = readers.get(PLAIN_TEXT);
        if (reader == null) {
            throw new IllegalStateException("No article reader with id " + PLAIN_TEXT + " is installed.");
        }
        return reader;
    }
}

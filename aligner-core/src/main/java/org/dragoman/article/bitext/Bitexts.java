package org.dragoman.article.bitext;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.dragoman.article.UnreadableInput;
import org.dragoman.plugin.Plugins;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/** Reads bilingual files by the readers at hand. Immutable. */
public final class Bitexts {
    private final Map<String, BitextReader> readers;
    /** The same in the order in which they are asked. */
    private final List<BitextReader> asked;

    private Bitexts(Map<String, BitextReader> readers, List<BitextReader> asked) {
        this.readers = readers;
        this.asked = asked;
    }

    /**
     * All readers on the class path.
     *
     * @return the readers
     * @throws IllegalStateException where two readers have one id; names both
     */
    public static Bitexts installed() {
        return of(ServiceLoader.load(BitextReader.class));
    }

    /**
     * The given readers. Of those that take a file the first is asked to read it.
     *
     * @param readers with ids different from each other
     * @return the readers
     * @throws IllegalStateException where two readers have one id; names both
     */
    public static Bitexts of(Iterable<BitextReader> readers) {
        Map<String, BitextReader> byId = new TreeMap<>();
        List<BitextReader> asked = new ArrayList<>();
        for (BitextReader reader : readers) {
            BitextReader other = byId.putIfAbsent(reader.id(), reader);
            if (other != null) {
                throw new IllegalStateException("Two readers of bilingual files with id " + reader.id() + ": "
                        + other.getClass().getName() + " and "
                        + reader.getClass().getName() + ". Remove one of their jars.");
            }
        }
        readers.forEach(asked::add);
        return new Bitexts(byId, List.copyOf(asked));
    }

    /**
     * {@return the readers, by id}
     */
    public Collection<BitextReader> readers() {
        return readers.values();
    }

    /**
     * Whether a file or folder is bilingual.
     *
     * @param path the file or folder
     * @return true where a reader takes it
     */
    public boolean reads(Path path) {
        return reader(path).isPresent();
    }

    /**
     * Whether a file in a folder is bilingual beyond doubt, and of the languages that are asked for.
     *
     * @param input the file
     * @return true where a reader takes it although the user did not name it
     */
    public boolean readsUnnamed(BitextInput input) {
        return reader(input.path()).filter(r -> r.takesUnnamed(input)).isPresent();
    }

    private Optional<BitextReader> reader(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        boolean folder = Files.isDirectory(path);
        // A folder is known by what it holds.
        String name = folder && Files.isRegularFile(path.resolve(OmegaTReader.PROJECT))
                ? OmegaTReader.PROJECT
                : last == null ? "" : last.toString();
        return asked.stream().filter(r -> r.reads(name, folder)).findFirst();
    }

    /**
     * Reads a file.
     *
     * @param input a file that a reader takes
     * @return one bitext for each pair of languages, or what is wrong and where
     * @throws IllegalArgumentException where no reader takes it
     */
    public ReadResult<List<Bitext>> read(BitextInput input) {
        BitextReader reader =
                reader(input.path()).orElseThrow(() -> new IllegalArgumentException("no reader takes " + input.path()));
        try {
            return reader.read(input);
        } catch (UnreadableInput e) {
            return new ReadResult.Failed<>(List.of(e.problem()));
        } catch (RuntimeException | Error e) {
            String plugin = Plugins.culprit(e).orElse(null);
            if (plugin == null) {
                throw e;
            }
            return new ReadResult.Failed<>(List.of(InputProblem.error(
                    SourcePosition.of(input.path().toString()),
                    "X098",
                    "Reading failed inside " + plugin + " (reader " + reader.id() + "): " + e + ".",
                    "Ask its author, and give this message.")));
        }
    }
}

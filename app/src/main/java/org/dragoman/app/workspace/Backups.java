package org.dragoman.app.workspace;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Earlier versions of files, in a folder of their own: {@code decisions.json.7} is later than {@code decisions.json.6}. */
public final class Backups {
    private final Path folder;
    private final int most;

    private record Kept(Path path, int number) {}

    /**
     * Backups in a folder.
     *
     * @param folder made when it is needed
     * @param most how many versions of a file are kept
     */
    public Backups(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /**
     * Keeps what a file holds now. A missing file, and one that holds what was kept last, is left alone; the oldest
     * versions go.
     *
     * @param file about to be replaced
     * @throws IOException where it cannot be copied
     */
    public void keep(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Files.createDirectories(folder);
        List<Kept> kept = kept(file);
        int last = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).number();
        if (!kept.isEmpty() && Files.mismatch(file, kept.get(kept.size() - 1).path()) < 0) {
            return;
        }
        Path copy = folder.resolve(file.getFileName() + "." + (last + 1));
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        for (Kept old : kept.subList(0, Math.max(0, kept.size() + 1 - most))) {
            Files.deleteIfExists(old.path());
        }
    }

    /**
     * The versions of a file that are kept.
     *
     * @param file the file
     * @return the oldest first
     * @throws IOException where the folder cannot be listed
     */
    public List<Path> of(Path file) throws IOException {
        return kept(file).stream().map(Kept::path).toList();
    }

    private List<Kept> kept(Path file) throws IOException {
        List<Kept> kept = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            Pattern name = Pattern.compile(Pattern.quote(file.getFileName() + ".") + "(\\d{1,9})");
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path path : files) {
                    Matcher matcher = name.matcher(String.valueOf(path.getFileName()));
                    if (matcher.matches()) {
                        kept.add(new Kept(path, Integer.parseInt(matcher.group(1))));
                    }
                }
            }
        }
        kept.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return kept;
    }
}

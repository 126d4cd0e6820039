package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.UnreadableInput;
import org.dragoman.article.bitext.Bitext;
import org.dragoman.article.bitext.BitextEdits;
import org.dragoman.article.bitext.BitextInput;
import org.dragoman.article.bitext.BitextReader;
import org.dragoman.article.bitext.BitextUnit;
import org.dragoman.article.bitext.PlacedText;
import org.dragoman.article.bitext.TextFile;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a {@link BitextReader} has to keep. */
public abstract class BitextReaderContract {
    private static final String ESCAPES = "\\&<";

    @TempDir
    private Path folder;

    /** For subclasses. */
    protected BitextReaderContract() {}

    /**
     * {@return the provider under test}
     */
    protected abstract BitextReader reader();

    /**
     * Writes a bilingual file that is all right, with two units or more, none of them locked.
     *
     * @param folder an empty folder
     * @return the file, or the folder, that is read
     * @throws IOException where the folder cannot be written
     */
    protected abstract Path sample(Path folder) throws IOException;

    @Test
    void idIsStable() {
        Promises.id(reader().id(), reader().id());
    }

    @Test
    void aFileIsTakenByItsName() throws IOException {
        Path sample = sample(folder);

        assertThat(reader().reads(name(sample), Files.isDirectory(sample)))
                .as("BitextReader.reads: takes %s", name(sample))
                .isTrue();
        assertThat(reader().reads("", false))
                .as("BitextReader.reads: no name is no known ending")
                .isFalse();
        assertThat(reader().reads("x.no-such-ending", false))
                .as("BitextReader.reads: leaves files of others alone")
                .isFalse();
    }

    @Test
    void aGoodFileGivesUnitsWithTheirPlaces() throws IOException {
        for (Bitext bitext : read(sample(folder))) {
            assertThat(bitext.sourceLanguage())
                    .as("Bitext: renders one language in another")
                    .isNotEqualTo(bitext.targetLanguage());
            assertThat(bitext.units()).as("sample(): has two units or more").hasSizeGreaterThan(1);
            for (BitextUnit unit : bitext.units()) {
                places(unit.source());
                places(unit.target());
            }
        }
    }

    private static void places(PlacedText text) {
        int before = 0;
        for (int i = 0; i < text.text().length(); i++) {
            int at = text.inFile(i);
            int from = before;
            Promises.kept(at >= from, () -> "PlacedText.inFile: chars stand in the file in the order of the text");
            char c = text.text().charAt(i);
            char there = at < text.file().chars().length() ? text.file().chars().charAt(at) : '\0';
            Promises.kept(
                    !Character.isLetter(c) || c == there || ESCAPES.indexOf(there) >= 0,
                    () -> "PlacedText.inFile: “" + c + "” stands at " + at + " of the file, not “" + there + "”");
            before = at;
        }
    }

    @Test
    void anUnchangedFileKeepsItsBytes() throws IOException {
        Path sample = sample(folder);
        BitextUnit unit = unit(read(sample));
        TextFile file = unit.target().file();
        BitextEdits edits = new BitextEdits();

        assertThat(edits.replace(
                        unit.target(), new Span(0, 1), unit.target().text().substring(0, 1)))
                .as("BitextEdits.replace: to write what stands there is no change")
                .isEmpty();
        assertThat(edits.bytes(file))
                .as("TextFile: without a change the file has the bytes that were read")
                .isEqualTo(Files.readAllBytes(Path.of(file.name())));
    }

    @Test
    void aChangedWordIsReadBackAndNothingElseChanges() throws IOException {
        Path sample = sample(folder);
        List<Bitext> before = read(sample);
        PlacedText target = unit(before).target();
        int end = 1;
        while (end < target.text().length() && Character.isLetter(target.text().charAt(end))) {
            end++;
        }
        BitextEdits edits = new BitextEdits();
        assertThat(edits.replace(target, new Span(0, end), "Zebra"))
                .as("BitextEdits.replace: a word of the sample can be changed")
                .isEmpty();
        Files.write(Path.of(target.file().name()), edits.bytes(target.file()));
        List<String> expected = texts(before);
        expected.set(expected.indexOf(target.text()), "Zebra" + target.text().substring(end));

        assertThat(texts(read(sample)))
                .as("PlacedText: a changed word comes back, and nothing else changes")
                .isEqualTo(expected);
    }

    @Test
    void aDamagedFileGivesProblemsAndNoException() throws IOException {
        Path sample = sample(folder);
        if (!Files.isRegularFile(sample)) {
            return;
        }
        for (byte[] damaged : DamagedFiles.of(Files.readAllBytes(sample))) {
            Files.write(sample, damaged);
            List<InputProblem> problems = new ArrayList<>();
            assertThatCode(() -> problems.addAll(result(sample).problems()))
                    .as(
                            "BitextReader.read: a damaged copy of %d bytes gives problems, not exceptions but"
                                    + " UnreadableInput",
                            damaged.length)
                    .doesNotThrowAnyException();
            Promises.problems(problems, sample.toString());
        }
    }

    @Test
    void aFileIsReadAlikeByTwoThreads() throws Exception {
        Path sample = sample(folder);
        Promises.stateless("BitextReader.read: the same file gives the same units", () -> texts(read(sample)));
    }

    private List<Bitext> read(Path sample) {
        return result(sample).fold(ReadResult.Ok::value, failed -> {
            throw new AssertionError("BitextReader.read: the sample is all right, but " + failed.problems());
        });
    }

    private ReadResult<List<Bitext>> result(Path sample) {
        try {
            return reader().read(BitextInput.of(sample, ReadOptions.DEFAULT, null, null));
        } catch (UnreadableInput e) {
            return new ReadResult.Failed<>(List.of(e.problem()));
        }
    }

    private static List<String> texts(List<Bitext> bitexts) {
        List<String> texts = new ArrayList<>();
        bitexts.forEach(b -> b.units().forEach(u -> {
            texts.add(u.source().text());
            texts.add(u.target().text());
        }));
        return texts;
    }

    /** The first unit whose rendering begins with a letter and stands nowhere else. */
    private static BitextUnit unit(List<Bitext> bitexts) {
        List<String> all = texts(bitexts);
        return bitexts.stream()
                .flatMap(b -> b.units().stream())
                .filter(u -> !u.target().text().isEmpty()
                        && Character.isLetter(u.target().text().charAt(0)))
                .filter(u -> all.indexOf(u.target().text())
                        == all.lastIndexOf(u.target().text()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("sample(): a rendering begins with a letter"));
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString();
    }
}

package org.dragoman.article.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.dragoman.text.Span;

/** A bilingual file in a folder of a test. */
record BitextFixture(Path path, byte[] bytes, Charset charset) {
    static BitextFixture write(Path folder, String name, Charset charset, String text) {
        try {
            Path path = folder.resolve(name);
            byte[] bytes = text.getBytes(charset);
            Files.write(path, bytes);
            return new BitextFixture(path, bytes, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReadResult<List<Bitext>> result() {
        return Bitexts.installed().read(BitextInput.of(path, ReadOptions.DEFAULT, null, null));
    }

    List<Bitext> read() {
        assertThat(result().problems()).isEmpty();
        return result().fold(ReadResult.Ok::value, f -> List.of());
    }

    /** The pairs of texts, {@code source = target}. */
    List<String> pairs() {
        return read().stream()
                .flatMap(b -> b.units().stream())
                .map(u -> u.source().text() + " = " + u.target().text())
                .toList();
    }

    /** The one problem of a file that cannot be read, without the path. */
    String failure() {
        List<InputProblem> problems = result().fold(ok -> List.<InputProblem>of(), ReadResult.Failed::problems);
        assertThat(problems).hasSize(1);
        return problems.get(0).toString().replace(path.toString(), String.valueOf(path.getFileName()));
    }

    /** Changes words of a rendering, and returns the file as text. */
    String change(String from, String to) {
        return new String(changed(from, to), charset);
    }

    /**
     * Changes words of a rendering; proves that every byte outside of the old words stands where it stood.
     *
     * @return the changed bytes
     */
    byte[] changed(String from, String to) {
        for (Bitext bitext : read()) {
            BitextArticles articles = new BitextArticles(bitext);
            int at = articles.target().text().indexOf(from);
            if (at < 0) {
                continue;
            }
            BitextEdits edits = new BitextEdits();
            assertThat(articles.replace(new Span(at, at + from.length()), to, edits))
                    .isEmpty();
            return edits.bytes(edits.files().get(0));
        }
        throw new AssertionError("no rendering has " + from);
    }

    /** Why words are not changed. */
    String refusal(String from, String to) {
        BitextArticles articles = new BitextArticles(read().get(0));
        int at = articles.target().text().indexOf(from);
        BitextEdits edits = new BitextEdits();
        List<InputProblem> problems = articles.replace(new Span(at, at + from.length()), to, edits);
        assertThat(edits.files()).isEmpty();
        return problems.isEmpty() ? "" : problems.get(0).message();
    }

    /** The file in which the one place of some chars has others: all else byte for byte. */
    byte[] spliced(String raw, String others) {
        byte[] before = raw.getBytes(charset);
        byte[] after = others.getBytes(charset);
        int at = indexOf(before);
        byte[] out = new byte[bytes.length - before.length + after.length];
        System.arraycopy(bytes, 0, out, 0, at);
        System.arraycopy(after, 0, out, at, after.length);
        System.arraycopy(bytes, at + before.length, out, at + after.length, bytes.length - at - before.length);
        return out;
    }

    private int indexOf(byte[] part) {
        int found = -1;
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                assertThat(found).as("one place only").isNegative();
                found = i;
            }
        }
        assertThat(found).isNotNegative();
        return found;
    }

    List<LanguageTag> targetLanguages() {
        return read().stream().map(Bitext::targetLanguage).toList();
    }
}

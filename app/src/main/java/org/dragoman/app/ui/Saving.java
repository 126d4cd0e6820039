package org.dragoman.app.ui;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.app.ui.checks.TextFile;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.article.Article;
import org.dragoman.article.Sha256;
import org.dragoman.article.format.RecordText;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way into a file.
 *
 * @param original the text as it was read
 * @param text all of it as it is now
 * @param edits what was changed, in the original's places
 * @param file to be written
 * @param own whether it is the file that the text was read from, not a copy
 */
record Saving(Article original, String text, List<TextEdit> edits, Path file, boolean own) {
    /**
     * What is known of a text's own file.
     *
     * @param file as it was read, null where nothing was read yet
     * @param hash of what was written into it last, null where nothing was
     * @param record what was written into a record of JSON last, null where nothing was
     */
    record Kept(
            @Nullable TextFile file,
            @Nullable String hash,
            @Nullable Written record) {
        static final Kept NOTHING = new Kept(null, null, null);
    }

    /**
     * What a record of JSON was given.
     *
     * @param text what the record gives
     * @param title how many chars of the text as it was read at first were its title
     */
    record Written(String text, int title) {}

    Saving {
        edits = List.copyOf(edits);
    }

    /**
     * Writes it.
     *
     * @param kept what is known of the text's own file
     * @return what is known of it now, or why nothing was written
     * @throws IOException where the file cannot be read or written
     */
    ReadResult<Kept> save(Kept kept) throws IOException {
        if (own && !TextFile.isPlain(original)) {
            return saveRecord(kept.record());
        }
        TextFile base = kept.file();
        Path source = TextFile.isPlain(original) ? TextFile.path(original).orElse(null) : null;
        if (source != null && (base == null || own)) {
            byte[] bytes = TextFile.read(source);
            boolean ours = kept.hash() != null && kept.hash().equals(Sha256.of(bytes));
            base = ours ? base : TextFile.of(original, bytes).orElse(null);
        }
        if (base == null && own) {
            return changed();
        }
        try {
            byte[] bytes = base == null ? text.getBytes(StandardCharsets.UTF_8) : base.with(edits);
            AtomicFile.write(file, out -> out.write(bytes));
            return new ReadResult.Ok<>(new Kept(base, own ? Sha256.of(bytes) : kept.hash(), null), List.of());
        } catch (CharacterCodingException e) {
            String encoding = base == null ? "" : base.charset().name();
            return refused(
                    "U010",
                    "The encoding of the file, " + encoding + ", has no way to write some of the characters.",
                    "Write them otherwise, or save the original as UTF-8 first.");
        }
    }

    /** Title and text of its record; every other field, and every other record of the file, stays. */
    private ReadResult<Kept> saveRecord(@Nullable Written before) throws IOException {
        String known = before == null ? original.text() : before.text();
        RecordText record = RecordText.of(original, known, TextFile.read(file)).orElse(null);
        if (record == null) {
            return changed();
        }
        int title = before == null ? record.titleLength() : before.title();
        RecordText.Written now = record.with(text, titleNow(title));
        AtomicFile.write(file, out -> out.write(now.bytes()));
        return new ReadResult.Ok<>(new Kept(null, null, new Written(now.text(), title)), List.of());
    }

    /** How long the title has become. It is one line: what a new line end cuts off belongs to the text. */
    private int titleNow(int length) {
        Span title = length == 0 ? null : new Span(0, length);
        for (TextEdit edit : edits) {
            title = title == null ? null : edit.stretch(title);
        }
        int newline = text.indexOf('\n');
        return title == null ? 0 : newline < 0 ? title.end() : Math.min(newline, title.end());
    }

    private ReadResult<Kept> changed() {
        return refused(
                "U009",
                "The file was changed by another program since it was opened; it was left as it is.",
                "Save a copy, or open the file again.");
    }

    private ReadResult<Kept> refused(String code, String message, String advice) {
        return new ReadResult.Failed<>(
                List.of(InputProblem.error(SourcePosition.of(file.toString()), code, message, advice)));
    }
}

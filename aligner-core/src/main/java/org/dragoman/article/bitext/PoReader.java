package org.dragoman.article.bitext;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Decoded;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Message files of gettext (PO). A message with plural forms gives a pair for each: the first form with the singular, the
 * others with the plural. Fuzzy messages are read like others and stay marked; obsolete ones are passed over.
 */
public final class PoReader implements BitextReader {
    private static final Pattern CHARSET = Pattern.compile("Content-Type:[^\\n]*?charset=([A-Za-z0-9._-]+)");
    private static final int HEAD = 8_000;

    /** For {@link java.util.ServiceLoader}. */
    public PoReader() {}

    @Override
    public String id() {
        return "po";
    }

    @Override
    public boolean reads(String fileName, boolean folder) {
        return !folder && fileName.toLowerCase(Locale.ROOT).endsWith(".po");
    }

    @Override
    public ReadResult<List<Bitext>> read(BitextInput input) {
        byte[] bytes = input.file().bytes();
        return Decoded.of(input.file().name(), bytes, input.file().options().charset(), declared(bytes))
                .fold(
                        ok -> read(input, TextFile.of(input.file().name(), bytes, ok.value()), ok.warnings()),
                        failed -> new ReadResult.Failed<>(failed.problems()));
    }

    private static ReadResult<List<Bitext>> read(BitextInput input, TextFile file, List<InputProblem> warnings) {
        try {
            return new ReadResult.Ok<>(List.of(new PoMessages(file).read(input)), warnings);
        } catch (BadBitext e) {
            return new ReadResult.Failed<>(List.of(e.problem()));
        }
    }

    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() && !matcher.group(1).equals("CHARSET") ? matcher.group(1) : null;
    }
}

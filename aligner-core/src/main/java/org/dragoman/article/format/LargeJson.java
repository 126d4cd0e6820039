package org.dragoman.article.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.dragoman.article.ArticleInput;
import org.jspecify.annotations.Nullable;

/**
 * A large JSON file that is known to be UTF-8, so that its records can be read one by one without holding the file. Anything
 * out of the way is left to the careful look at the whole file.
 */
final class LargeJson {
    /** Smaller files are read as a whole: that is faster. */
    private static final int LARGE = 4 << 20;

    private static final int CHUNK = 1 << 14;

    private LargeJson() {}

    /**
     * Opens a file.
     *
     * @param input the file
     * @return its text as a window, to be closed; null where the file is to be read as a whole
     * @throws IOException where the file cannot be read
     */
    static @Nullable JsonText open(ArticleInput input) throws IOException {
        long size = input.size();
        boolean fits = size > LARGE
                && size <= ArticleInput.MAX_BYTES
                && input.options().charset() == null;
        if (!fits || !isPlainUtf8(input)) {
            return null;
        }
        BufferedInputStream in = new BufferedInputStream(input.open());
        int mark = markLength(in);
        return new JsonText(input.name(), new JsonWindow(reader(in)), StandardCharsets.UTF_8, mark);
    }

    /** Passes over a byte order mark. */
    private static int markLength(BufferedInputStream in) throws IOException {
        in.mark(4);
        byte[] first = in.readNBytes(3);
        if (first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF) {
            return 3;
        }
        in.reset();
        return 0;
    }

    private static Reader reader(InputStream in) {
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean isPlainUtf8(ArticleInput input) throws IOException {
        try (Reader reader = reader(input.open())) {
            char[] chunk = new char[CHUNK];
            for (int n = reader.read(chunk); n >= 0; n = reader.read(chunk)) {
                for (int i = 0; i < n; i++) {
                    char c = chunk[i];
                    if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

package org.dragoman.check.input;

import java.io.InputStream;
import java.nio.file.Path;
import org.dragoman.article.FileGlobs;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.bitext.BitextInput;
import org.dragoman.decision.Decisions;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * How texts to be checked are read.
 *
 * @param reading how files are read
 * @param from language of the sources, null for what files say
 * @param to language of the texts to be mended, null for what files say
 * @param lines whether line n of one text renders line n of the other; sentences are aligned otherwise
 * @param globs which files of folders are taken
 * @param decisions what was set by hand
 * @param standardInput what a single {@code -} stands for, null where that is a file's name
 */
public record InputOptions(
        ReadOptions reading,
        @Nullable LanguageTag from,
        @Nullable LanguageTag to,
        boolean lines,
        FileGlobs globs,
        Decisions decisions,
        @Nullable InputStream standardInput) {
    /** Everything is found out, sentences are aligned. */
    public static final InputOptions DEFAULT =
            new InputOptions(ReadOptions.DEFAULT, null, null, false, FileGlobs.ALL, Decisions.NONE, null);

    /**
     * The same between two languages.
     *
     * @param source language of the sources, null for what files say
     * @param target language of the texts to be mended, null for what files say
     * @return the changed options
     */
    public InputOptions between(@Nullable LanguageTag source, @Nullable LanguageTag target) {
        return new InputOptions(reading, source, target, lines, globs, decisions, standardInput);
    }

    /** A file that may be bilingual. */
    BitextInput bitext(Path file) {
        return BitextInput.of(file, reading, from, to);
    }
}

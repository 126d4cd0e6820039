package org.dragoman.article;

import java.nio.file.Path;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** What a reader is given: a whole file with its name. */
public final class ArticleInput {
    private final String name;
    private final byte[] bytes;
    private final ReadOptions options;

    /**
     * An input.
     *
     * @param name the file as the user named it, for messages and for the document id
     * @param bytes the whole file; not copied, so it must not be changed afterwards
     * @param options how to read it
     */
    public ArticleInput(String name, byte[] bytes, ReadOptions options) {
        this.name = name;
        this.bytes = bytes;
        this.options = options;
    }

    /**
     * {@return the file as the user named it}
     */
    public String name() {
        return name;
    }

    /**
     * {@return the whole file; not a copy, so it must not be changed}
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * {@return the language that the user has set, null for none}
     */
    public @Nullable LanguageTag language() {
        return options.language();
    }

    /**
     * {@return how the user wants it to be read}
     */
    public ReadOptions options() {
        return options;
    }

    /**
     * {@return the last part of the name}
     */
    public String fileName() {
        Path last = Path.of(name).getFileName();
        return last == null ? name : last.toString();
    }
}

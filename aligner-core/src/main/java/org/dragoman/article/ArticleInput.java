package org.dragoman.article;

import java.nio.file.Path;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** What a reader is given: a whole file with its name. */
public final class ArticleInput {
    private final String name;
    private final byte[] bytes;
    private final @Nullable LanguageTag language;

    /**
     * An input.
     *
     * @param name the file as the user named it, for messages and for the document id
     * @param bytes the whole file; not copied, so it must not be changed afterwards
     * @param language language that the user has set, null for none
     */
    public ArticleInput(String name, byte[] bytes, @Nullable LanguageTag language) {
        this.name = name;
        this.bytes = bytes;
        this.language = language;
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
        return language;
    }

    /**
     * {@return the last part of the name}
     */
    public String fileName() {
        Path last = Path.of(name).getFileName();
        return last == null ? name : last.toString();
    }
}

package org.dragoman.check.input;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.article.bitext.Bitext;
import org.dragoman.text.InputProblem;

/** Told while texts are read, in order. Whoever does not care leaves a method as it is. */
public interface InputNotes {
    /** Tells nobody. */
    InputNotes NONE = new InputNotes() {};

    /**
     * Something deserves a look; the file was read all the same.
     *
     * @param warning what and where
     */
    default void warning(InputProblem warning) {}

    /**
     * A file of a folder holds no article.
     *
     * @param file the file
     */
    default void passedOver(Path file) {}

    /**
     * Files in folders of pairs have no counterpart and are not read.
     *
     * @param files one problem a file, at least one
     */
    default void alone(List<InputProblem> files) {}

    /**
     * A bilingual file was read.
     *
     * @param file the file
     * @param bitexts one for each pair of languages
     */
    default void bitexts(Path file, List<Bitext> bitexts) {}
}

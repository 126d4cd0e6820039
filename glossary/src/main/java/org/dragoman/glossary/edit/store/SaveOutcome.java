package org.dragoman.glossary.edit.store;

import java.util.List;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.compare.MergeResult;
import org.dragoman.text.InputProblem;

/** What came of a save. */
public sealed interface SaveOutcome {
    /** The glossary is saved, or was saved already. */
    record Saved() implements SaveOutcome {}

    /**
     * Somebody else changed the file; nothing is saved. {@link EditedFile#take} goes on with the merged glossary.
     *
     * @param theirs the glossary on disk
     * @param merged both changes in one, with the conflicts
     */
    record ChangedOnDisk(Glossary theirs, MergeResult merged) implements SaveOutcome {}

    /**
     * Somebody else changed the file, and it can no longer be read; nothing is saved.
     *
     * @param problems what is wrong with it
     */
    record Unreadable(List<InputProblem> problems) implements SaveOutcome {
        /** Copies the list. */
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}

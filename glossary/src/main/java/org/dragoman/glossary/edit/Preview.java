package org.dragoman.glossary.edit;

import java.util.List;
import org.dragoman.glossary.edit.compare.Difference;

/**
 * What a command would do.
 *
 * @param after the state after it
 * @param differences in the glossary, field by field
 */
public record Preview(GlossaryState after, List<Difference> differences) {
    /** Copies the list. */
    public Preview {
        differences = List.copyOf(differences);
    }
}

package org.dragoman.mention.office;

import java.util.List;
import org.dragoman.mention.ComposedOffice;

/** How one language puts an office and its owner together. */
interface OfficeRules {
    /**
     * Composes the offices of one sentence.
     *
     * @param sentence a sentence with its mentions
     * @param earlier the offices named before
     * @return in no order
     */
    List<ComposedOffice> compose(Sentence sentence, EarlierOffices earlier);
}

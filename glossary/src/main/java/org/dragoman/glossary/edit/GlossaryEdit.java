package org.dragoman.glossary.edit;

/** A command that changes a glossary; a value that can be kept, written and repeated. */
public sealed interface GlossaryEdit permits ConceptEdit, HeadEdit, ReviewEdit, BulkEdit {
    /**
     * What the command does to a state.
     *
     * @param state the state before
     * @param stamp who gives the command, and when
     * @return the new values
     * @throws EditRefused where the command cannot be carried out
     */
    Change on(GlossaryState state, Stamp stamp);

    /**
     * {@return the command in a few English words, for lists and for the name of "Undo"}
     */
    String title();
}

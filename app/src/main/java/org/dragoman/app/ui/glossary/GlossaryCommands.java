package org.dragoman.app.ui.glossary;

import javax.swing.Action;

/**
 * What the buttons of the glossary do; the same actions as in the menus.
 *
 * @param create begins an entry
 * @param duplicate copies the open entry
 * @param remove removes the open entry from one's own glossary
 * @param undo takes the last edit back
 * @param redo makes it again
 * @param save saves one's own glossary
 * @param mergeTerm merges the chosen term into another
 * @param moveTerm moves the chosen term to another entry
 */
public record GlossaryCommands(
        Action create,
        Action duplicate,
        Action remove,
        Action undo,
        Action redo,
        Action save,
        Action mergeTerm,
        Action moveTerm) {}

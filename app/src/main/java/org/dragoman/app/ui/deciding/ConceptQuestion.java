package org.dragoman.app.ui.deciding;

import java.awt.Window;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.text.LanguageTag;

/**
 * The question which concept words of an article name.
 *
 * @param title what is asked for
 * @param words the words
 * @param rivals ids of concepts that they are known to be able to name
 * @param language of the article
 */
public record ConceptQuestion(String title, String words, List<String> rivals, LanguageTag language) {
    /** Copies the list. */
    public ConceptQuestion {
        rivals = List.copyOf(rivals);
    }

    /**
     * Asks the user.
     *
     * @param owner the window
     * @param messages its words
     * @param glossary the concepts to choose from
     * @return the concept chosen, empty for none
     */
    public Optional<Concept> ask(Window owner, Messages messages, Glossary glossary) {
        ConceptChoices choices = new ConceptChoices(
                glossary, words, rivals, language, messages.language().tag());
        return new ConceptDialog(owner, messages, title, words, choices).ask();
    }
}

package org.dragoman.glossary.validate;

import java.util.function.Consumer;
import org.dragoman.concept.Glossary;

/** One thing to look for in a glossary. Stateless. */
public interface GlossaryRule {
    /**
     * {@return stable id, lower case with hyphens: settings and reports name it}
     */
    String id();

    /**
     * Looks a glossary through.
     *
     * @param glossary the glossary
     * @param sink takes what is found
     */
    void check(Glossary glossary, Consumer<GlossaryFinding> sink);
}

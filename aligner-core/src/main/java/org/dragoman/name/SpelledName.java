package org.dragoman.name;

import java.util.List;

/**
 * A name as it would be written in another language, and why.
 *
 * @param text the spelling
 * @param cost in nats, lower is better; 0 for what the glossary has
 * @param rules ids of the rules used, such as {@code spell.g-jeem}, each once
 */
public record SpelledName(String text, double cost, List<String> rules) {
    /** Rule of a spelling that is the glossary's. */
    static final String GLOSSARY = "spell.glossary";

    /** Rule of a spelling that is kept as in its own language. */
    static final String SOURCE = "spell.source-spelling";

    /** Copies the list. */
    public SpelledName {
        rules = List.copyOf(rules);
    }

    /**
     * Whether the glossary has it.
     *
     * @return false for what rules made
     */
    public boolean fromGlossary() {
        return rules.contains(GLOSSARY);
    }
}

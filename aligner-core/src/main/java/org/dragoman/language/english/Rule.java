package org.dragoman.language.english;

import java.util.Arrays;
import java.util.Optional;
import org.dragoman.language.Step;

/** The rules of English by which a form differs from its term; {@code rules.properties} has a gloss for each. */
enum Rule {
    /** ministers, attorneys general, the Joneses. */
    PLURAL("en.plural"),
    /** Armenia's, United States'. */
    POSSESSIVE("en.possessive"),
    /** New York Times for The New York Times. */
    ARTICLE("en.article"),
    /** Blohm and Voss for Blohm &amp; Voss. */
    AMPERSAND("en.ampersand"),
    /** U.N. for UN, St for St. before a name. */
    DOTS("en.dots"),
    /** Sanaa for Sana'a. */
    APOSTROPHE("en.apostrophe"),
    /** F-16 for F16, G7 for G-7. */
    HYPHEN("en.hyphen"),
    /** a comma before "and", or none. */
    COMMA("en.comma"),
    /** defense for defence. */
    SPELLING("en.spelling"),
    /** Mueller for Müller. */
    UMLAUT("en.umlaut"),
    /** Nato for NATO. */
    INITIAL_CAPITAL("en.initial-capital"),
    /** Korean peninsula for Korean Peninsula. */
    LOWER_CASE("en.lower-case");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** The rule with an id. */
    static Optional<Rule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findAny();
    }

    Step step(String surface) {
        return new Step(id, surface);
    }

    /** Whether the rule says only how a writer spells, so that it has no meaning for another term. */
    boolean onlySpelling() {
        return this != PLURAL && this != POSSESSIVE;
    }
}

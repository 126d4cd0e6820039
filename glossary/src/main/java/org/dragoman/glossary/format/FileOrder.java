package org.dragoman.glossary.format;

import java.util.Comparator;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;

/** The order in which every format writes, so that one change is one small difference. */
public final class FileOrder {
    private FileOrder() {}

    /**
     * The concepts in order of their ids.
     *
     * @param glossary the glossary
     * @return all its concepts
     */
    public static List<Concept> concepts(Glossary glossary) {
        return glossary.concepts().stream()
                .sorted(Comparator.comparing(Concept::id))
                .toList();
    }

    /**
     * The languages of a concept in order of their tags.
     *
     * @param concept the concept
     * @return all its sections
     */
    public static List<LanguageSection> sections(Concept concept) {
        return concept.sections().values().stream()
                .sorted(Comparator.comparing(LanguageSection::language))
                .toList();
    }
}

package org.dragoman.glossary;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Status;
import org.dragoman.concept.Usage;
import org.dragoman.text.LanguageTag;

/**
 * How much stands in a glossary.
 *
 * @param concepts all concepts
 * @param conceptsByType concepts of each type that occurs
 * @param languages what stands in each language, by tag
 * @param wanted languages in which a concept should have a term
 * @param complete concepts with a term in each of them
 * @param relations relations between concepts
 * @param sourced concepts of which a document bears out at least one usage row
 * @param references usage rows that a document bears out
 * @param namingSets names that compete
 * @param profiles choices of authorities
 */
public record GlossaryStats(
        int concepts,
        Map<ConceptType, Integer> conceptsByType,
        Map<LanguageTag, InLanguage> languages,
        List<LanguageTag> wanted,
        int complete,
        int relations,
        int sourced,
        int references,
        int namingSets,
        int profiles) {
    /**
     * How much stands in one language.
     *
     * @param concepts concepts with at least one term
     * @param terms all terms
     * @param termsByStatus terms of each status that occurs, by the status that holds without a profile
     */
    public record InLanguage(int concepts, int terms, Map<Status, Integer> termsByStatus) {
        /**
         * Copies the map.
         *
         * @param concepts concepts with at least one term
         * @param terms all terms
         * @param termsByStatus terms of each status that occurs, by the status that holds without a profile
         */
        public InLanguage {
            Map<Status, Integer> copy = new EnumMap<>(Status.class);
            copy.putAll(termsByStatus);
            termsByStatus = Collections.unmodifiableMap(copy);
        }

        private static final InLanguage NONE = new InLanguage(0, 0, Map.of());

        private InLanguage plus(LanguageSection section) {
            Map<Status, Integer> counts = new EnumMap<>(Status.class);
            counts.putAll(termsByStatus);
            section.terms().forEach(t -> counts.merge(t.status(null), 1, Integer::sum));
            return new InLanguage(
                    concepts + (section.terms().isEmpty() ? 0 : 1),
                    terms + section.terms().size(),
                    counts);
        }
    }

    /**
     * Copies the collections.
     *
     * @param concepts all concepts
     * @param conceptsByType concepts of each type that occurs
     * @param languages what stands in each language, by tag
     * @param wanted languages in which a concept should have a term
     * @param complete concepts with a term in each of them
     * @param relations relations between concepts
     * @param sourced concepts of which a document bears out at least one usage row
     * @param references usage rows that a document bears out
     * @param namingSets names that compete
     * @param profiles choices of authorities
     */
    public GlossaryStats {
        Map<ConceptType, Integer> types = new EnumMap<>(ConceptType.class);
        types.putAll(conceptsByType);
        conceptsByType = Collections.unmodifiableMap(types);
        languages = Collections.unmodifiableMap(new TreeMap<>(languages));
        wanted = List.copyOf(wanted);
    }

    /**
     * Counts what stands in a glossary.
     *
     * @param glossary the glossary
     * @param wanted languages in which a concept should have a term
     * @return the counts
     */
    public static GlossaryStats of(Glossary glossary, Collection<LanguageTag> wanted) {
        Collection<Concept> all = glossary.concepts();
        Map<ConceptType, Integer> byType = new EnumMap<>(ConceptType.class);
        all.forEach(c -> byType.merge(c.type(), 1, Integer::sum));
        Map<LanguageTag, InLanguage> languages = new TreeMap<>();
        for (Concept concept : all) {
            for (LanguageSection section : concept.sections().values()) {
                InLanguage soFar = languages.getOrDefault(section.language(), InLanguage.NONE);
                languages.put(section.language(), soFar.plus(section));
            }
        }
        return new GlossaryStats(
                all.size(),
                byType,
                languages,
                List.copyOf(wanted),
                count(all.stream()
                        .filter(c -> wanted.stream().noneMatch(l -> c.terms(l).isEmpty()))
                        .count()),
                all.stream().mapToInt(c -> c.relations().size()).sum(),
                count(all.stream()
                        .filter(c -> referenced(c).findAny().isPresent())
                        .count()),
                count(all.stream().flatMap(GlossaryStats::referenced).count()),
                glossary.namingSets().size(),
                glossary.profiles().size());
    }

    private static Stream<Usage> referenced(Concept concept) {
        return concept.sections().values().stream()
                .flatMap(s -> s.terms().stream())
                .flatMap(t -> t.usages().stream())
                .filter(u -> u.reference() != null);
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}

package org.dragoman.mention.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Term;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Adjectives of the countries of a glossary, from a table and by rule, for places where the glossary has no demonym of
 * its own. An adjective of two of its concepts is none.
 */
final class Demonyms {
    private static final List<LanguageTag> COLUMNS = List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.AR);
    private static final Map<Character, String> FOUR_WAY =
            Map.of('a', "ı", 'ı', "ı", 'o', "u", 'u', "u", 'e', "i", 'ə', "i", 'i', "i", 'ö', "ü", 'ü', "ü");

    private final Map<String, Concept> owners = new HashMap<>();
    private final List<String> ambiguous = new ArrayList<>();

    private Demonyms() {}

    /**
     * The adjectives of a glossary.
     *
     * @param glossary its countries
     * @param language of the adjectives
     * @return adjectives of the places and organisations it holds
     */
    static Demonyms of(Glossary glossary, LanguageTag language) {
        Demonyms demonyms = new Demonyms();
        int column = COLUMNS.indexOf(language);
        if (column < 0) {
            return demonyms;
        }
        Map<LanguageTag, Map<String, Concept>> names = names(glossary);
        for (String row : LanguageData.lines(Demonyms.class, "demonyms.tsv")) {
            String[] cells = row.split("\t", -1);
            Concept owner = owner(cells, names);
            if (owner != null) {
                for (String adjective : cells[2 * column + 1].split("\\|")) {
                    if (!adjective.isEmpty()) {
                        demonyms.add(adjective, owner);
                    }
                }
            }
        }
        if (language.equals(LanguageTag.AZ)) {
            names.getOrDefault(language, Map.of()).forEach(demonyms::addInhabitant);
        }
        for (Concept concept : glossary.concepts()) {
            demonyms.addOwn(concept, glossary, language);
        }
        return demonyms;
    }

    private static Map<LanguageTag, Map<String, Concept>> names(Glossary glossary) {
        Map<LanguageTag, Map<String, Concept>> names = new HashMap<>();
        for (Concept concept : glossary.concepts()) {
            if (concept.type() != ConceptType.PLACE && concept.type() != ConceptType.ORGANISATION) {
                continue;
            }
            for (LanguageTag language : COLUMNS) {
                for (Term term : concept.terms(language)) {
                    if (!term.contextual()) {
                        names.computeIfAbsent(language, k -> new HashMap<>()).putIfAbsent(term.text(), concept);
                    }
                }
            }
        }
        return names;
    }

    private static @Nullable Concept owner(String[] cells, Map<LanguageTag, Map<String, Concept>> names) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            Map<String, Concept> known = names.getOrDefault(COLUMNS.get(i), Map.of());
            for (String name : cells[2 * i].split("\\|")) {
                Concept owner = known.get(name);
                if (owner != null) {
                    return owner;
                }
            }
        }
        return null;
    }

    /** Rusiya: rusiyalı; Belarus: belaruslu. Of one word, as the name of a country mostly is. */
    private void addInhabitant(String name, Concept owner) {
        if (owner.type() != ConceptType.PLACE || name.indexOf(' ') >= 0 || name.indexOf('-') >= 0) {
            return;
        }
        String low = key(name);
        for (int i = low.length() - 1; i >= 0; i--) {
            String vowel = FOUR_WAY.get(low.charAt(i));
            if (vowel != null) {
                add(name + "l" + vowel, owner);
                return;
            }
        }
    }

    private void addOwn(Concept concept, Glossary glossary, LanguageTag language) {
        Concept owner = owner(concept, glossary);
        if (owner != null) {
            concept.terms(language).forEach(t -> add(t.text(), owner));
        }
    }

    /** What a demonym of the glossary belongs to; null for any other concept. */
    static @Nullable Concept owner(Concept demonym, Glossary glossary) {
        if (demonym.type() != ConceptType.DEMONYM) {
            return null;
        }
        for (Relation relation : demonym.relations()) {
            if (relation.type() == Relation.Type.DEMONYM_OF) {
                return glossary.concept(relation.target()).orElse(null);
            }
        }
        return null;
    }

    private void add(String adjective, Concept owner) {
        String key = key(adjective);
        Concept other = owners.putIfAbsent(key, owner);
        if (other != null && !other.id().equals(owner.id())) {
            ambiguous.add(key);
        }
    }

    /**
     * Whose adjective a word is.
     *
     * @param adjective without article and ending
     * @return null for none, or for more than one
     */
    @Nullable
    Concept owner(String adjective) {
        String key = key(adjective);
        return ambiguous.contains(key) ? null : owners.get(key);
    }

    /** Small letters by hand, i of both kinds alike; hamza seats alike; no vowel signs. */
    private static String key(String word) {
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'İ' -> key.append('i');
                case 'I' -> key.append('ı');
                case 'أ', 'إ', 'آ' -> key.append('ا');
                case '\u0640', '\u0307' -> {}
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        key.append(Character.toLowerCase(c));
                    }
                }
            }
        }
        return key.toString();
    }
}

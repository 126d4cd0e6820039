package org.dragoman.check.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;

/** Names of people and places in Latin letters that a language writes otherwise, by the glossary. */
final class ForeignSpellings {
    private static final Map<Glossary, Map<LanguageTag, WeakReference<ForeignSpellings>>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());
    private static final Set<ConceptType> NAMES = Set.of(ConceptType.PERSON, ConceptType.PLACE);
    private static final int LEAST_LETTERS = 4;

    private final LanguageTag language;
    private final Map<String, List<Foreign>> byText = new HashMap<>();
    private int mostWords = 1;

    /**
     * A name as another language writes it.
     *
     * @param concept whose name it is
     * @param term the other language's term
     */
    record Foreign(Concept concept, Term term) {}

    private ForeignSpellings(Glossary glossary, Languages languages, LanguageTag language) {
        this.language = language;
        LanguageSupport rules = languages.get(language);
        Set<String> own = new LinkedHashSet<>();
        glossary.concepts()
                .forEach(c -> c.terms(language)
                        .forEach(t -> own.add(rules.fold(t.text()).folded())));
        for (Concept concept : glossary.concepts()) {
            if (!NAMES.contains(concept.type()) || concept.terms(language).isEmpty()) {
                continue;
            }
            for (LanguageTag other : List.of(LanguageTag.EN, LanguageTag.AZ)) {
                if (!other.equals(language)) {
                    concept.terms(other).stream()
                            .filter(t -> isName(t)
                                    && !own.contains(rules.fold(t.text()).folded()))
                            .forEach(t -> add(concept, t));
                }
            }
        }
    }

    private static boolean isName(Term term) {
        return !term.isAbbreviation()
                && term.status(null) != Status.DEPRECATED
                && term.text().length() >= LEAST_LETTERS
                && UCharacter.isUpperCase(term.text().codePointAt(0));
    }

    private void add(Concept concept, Term term) {
        byText.computeIfAbsent(key(term.text()), k -> new ArrayList<>()).add(new Foreign(concept, term));
        mostWords = Math.max(mostWords, term.text().split("[ -]").length);
    }

    /** The names that a language writes otherwise; made once a glossary. */
    static ForeignSpellings of(Glossary glossary, Languages languages, LanguageTag language) {
        Map<LanguageTag, WeakReference<ForeignSpellings>> made =
                KNOWN.computeIfAbsent(glossary, g -> Collections.synchronizedMap(new HashMap<>()));
        WeakReference<ForeignSpellings> known = made.get(language);
        ForeignSpellings spellings = known == null ? null : known.get();
        if (spellings == null) {
            spellings = new ForeignSpellings(glossary, languages, language);
            made.put(language, new WeakReference<>(spellings));
        }
        return spellings;
    }

    /** The names that are written as some words; none for words that are no name. */
    List<Foreign> named(String words) {
        return byText.getOrDefault(key(words), List.of());
    }

    int mostWords() {
        return mostWords;
    }

    LanguageTag language() {
        return language;
    }

    private static String key(String words) {
        return UCharacter.toLowerCase(ULocale.ROOT, words).replace('’', '\'');
    }
}

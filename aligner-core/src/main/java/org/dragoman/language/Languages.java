package org.dragoman.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.dragoman.language.generic.GenericLanguage;
import org.dragoman.text.LanguageTag;

/** The languages at hand, by primary language. Immutable. */
public final class Languages {
    private final Map<String, LanguageSupport> byLanguage;

    private Languages(Map<String, LanguageSupport> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * All providers on the class path.
     *
     * @return the languages
     * @throws IllegalStateException where two providers claim one language; names both
     */
    public static Languages installed() {
        return of(loaded(ServiceLoader.load(LanguageSupport.class)));
    }

    /**
     * The given providers.
     *
     * @param providers one a language
     * @return the languages
     * @throws IllegalStateException where two providers claim one language; names both
     */
    public static Languages of(Collection<LanguageSupport> providers) {
        Map<String, LanguageSupport> map = new TreeMap<>();
        for (LanguageSupport provider : providers) {
            LanguageSupport other = map.putIfAbsent(provider.language().language(), provider);
            if (other != null) {
                throw new IllegalStateException("Two providers for language " + provider.language() + ": "
                        + other.getClass().getName() + " and "
                        + provider.getClass().getName() + ". Remove one of their jars.");
            }
        }
        return new Languages(Collections.unmodifiableMap(map));
    }

    private static Collection<LanguageSupport> loaded(ServiceLoader<LanguageSupport> loader) {
        Collection<LanguageSupport> all = new ArrayList<>();
        loader.forEach(all::add);
        return all;
    }

    /**
     * The rules for a language; where nobody knows it, rules that fit any language that puts spaces between words:
     * exact words, letter case apart.
     *
     * @param tag a language
     * @return its rules, never null
     */
    public LanguageSupport get(LanguageTag tag) {
        LanguageSupport known = knows(tag) ? byLanguage.get(tag.language()) : null;
        return known != null ? known : new GenericLanguage(tag);
    }

    /**
     * Whether a provider knows a language. Azerbaijani in Arabic or Cyrillic script is not what the rules for {@code
     * az} are about.
     *
     * @param tag a language
     * @return true where rules of its own are at hand
     */
    public boolean knows(LanguageTag tag) {
        LanguageSupport provider = byLanguage.get(tag.language());
        return provider != null && tag.rightToLeft() == provider.language().rightToLeft();
    }

    /**
     * {@return the providers, by language}
     */
    public Collection<LanguageSupport> all() {
        return byLanguage.values();
    }
}

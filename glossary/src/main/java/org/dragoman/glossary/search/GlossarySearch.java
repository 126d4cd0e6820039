package org.dragoman.glossary.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.glossary.search.SearchHit.How;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;

/**
 * Looks terms up by what they begin with, whatever the language: exact hits first, then those that differ only in what
 * the language folds (capitals, Arabic marks and hamza), then terms that begin so, then terms of which a later word does.
 * Built in one pass and a sort; a query costs a binary search a language and what it finds. Immutable.
 */
public final class GlossarySearch {
    /** The folded text of a term from the beginning of one of its words to the end. */
    private record Entry(String rest, boolean first, Concept concept, LanguageTag language, Term term) {}

    private final Map<String, Entry[]> entries = new HashMap<>();
    private final Map<String, LanguageSupport> rules = new HashMap<>();
    private final Map<String, Concept> ids = new HashMap<>();

    /**
     * Reads a glossary.
     *
     * @param glossary the glossary
     * @param languages rules of folding
     */
    public GlossarySearch(Glossary glossary, Languages languages) {
        Map<String, List<Entry>> lists = new HashMap<>();
        for (Concept concept : glossary.concepts()) {
            ids.put(concept.id().toLowerCase(Locale.ROOT), concept);
            for (LanguageSection section : concept.sections().values()) {
                String language = section.language().language();
                LanguageSupport rule = rules.computeIfAbsent(language, l -> languages.get(section.language()));
                List<Entry> list = lists.computeIfAbsent(language, l -> new ArrayList<>());
                section.terms().forEach(t -> add(concept, section.language(), t, folded(rule, t.text()), list));
            }
        }
        lists.forEach((language, list) -> {
            Entry[] sorted = list.toArray(new Entry[0]);
            Arrays.sort(sorted, Comparator.comparing(Entry::rest));
            entries.put(language, sorted);
        });
    }

    private static void add(Concept concept, LanguageTag language, Term term, String folded, List<Entry> sink) {
        boolean inside = false;
        boolean first = true;
        for (int i = 0; i < folded.length(); i++) {
            boolean letter = Character.isLetterOrDigit(folded.charAt(i));
            if (letter && !inside) {
                sink.add(new Entry(folded.substring(i), first, concept, language, term));
            }
            first = first && !letter;
            inside = letter || Character.getType(folded.charAt(i)) == Character.NON_SPACING_MARK;
        }
    }

    private static String folded(LanguageSupport rule, String text) {
        return rule.fold(text.strip()).folded().toLowerCase(Locale.ROOT);
    }

    /**
     * The best hits of a query; each term once.
     *
     * @param query what the user typed
     * @param limit the most hits to give
     * @return best first; of equally good ones shorter terms first
     */
    public List<SearchHit> find(String query, int limit) {
        String typed = query.strip();
        if (typed.isEmpty() || limit < 1) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>();
        Concept byId = ids.get(typed.toLowerCase(Locale.ROOT));
        if (byId != null) {
            hits.add(new SearchHit(How.EXACT, byId, null, null));
        }
        List<SearchHit> terms = new ArrayList<>();
        entries.forEach((language, sorted) -> find(typed, folded(language, typed), sorted, terms));
        terms.sort(Comparator.comparing(SearchHit::how)
                .thenComparing(h -> text(h).length())
                .thenComparing(GlossarySearch::text)
                .thenComparing(h -> h.concept().id())
                .thenComparing(h -> String.valueOf(h.language())));
        Set<List<Object>> seen = new HashSet<>();
        for (SearchHit hit : terms) {
            if (hits.size() == limit) {
                break;
            }
            if (seen.add(List.of(hit.concept().id(), String.valueOf(hit.language()), text(hit)))) {
                hits.add(hit);
            }
        }
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    private String folded(String language, String typed) {
        LanguageSupport rule = rules.get(language);
        return rule == null ? typed : folded(rule, typed);
    }

    private static String text(SearchHit hit) {
        Term term = hit.term();
        return term == null ? "" : term.text();
    }

    private static void find(String typed, String folded, Entry[] sorted, List<SearchHit> sink) {
        if (folded.isEmpty()) {
            return;
        }
        for (int i = firstFrom(sorted, folded);
                i < sorted.length && sorted[i].rest().startsWith(folded);
                i++) {
            Entry entry = sorted[i];
            sink.add(new SearchHit(how(entry, typed, folded), entry.concept(), entry.language(), entry.term()));
        }
    }

    private static How how(Entry entry, String typed, String folded) {
        if (!entry.first()) {
            return How.WORD_BEGINS;
        }
        if (entry.term().text().equals(typed)) {
            return How.EXACT;
        }
        return entry.rest().equals(folded) ? How.FOLDED : How.BEGINS;
    }

    private static int firstFrom(Entry[] sorted, String folded) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle].rest().compareTo(folded) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.dragoman.concept.ConceptType;

/**
 * Gathers occurrences into proposed concepts: those whose names have the same stems in a language, English before
 * Azerbaijani before Arabic. An entry needs two places, or one where the names are alike in sound; a form that stands in
 * one place beside better borne ones, and sounds like none of them, is taken for a slip of the translator. Where there are
 * more names than it may hold, the rare ones go by the rule of {@link Tally}.
 */
final class Entries {
    private final int most;
    private final int kept;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private int thinned;

    /**
     * Without entries.
     *
     * @param most names it holds
     * @param kept places of an entry that it remembers
     */
    Entries(int most, int kept) {
        this.most = most;
        this.kept = kept;
    }

    /** Adds a place; {@code where} finds its occurrence again. */
    void add(Place place, LongSupplier where) {
        Map.Entry<String, Place.Name> first =
                place.names().entrySet().iterator().next();
        String key = first.getKey() + ' ' + first.getValue().key();
        Draft draft = drafts.get(key);
        if (draft == null) {
            if (drafts.size() >= most) {
                thin();
            }
            draft = new Draft(thinned);
            drafts.put(key, draft);
        }
        if (draft.places() < kept) {
            draft.keep(where.getAsLong());
        }
        draft.add(place);
    }

    private void thin() {
        while (drafts.size() > most - most / 4) {
            thinned++;
            drafts.values().removeIf(d -> d.atMost() <= thinned);
        }
    }

    /**
     * An entry.
     *
     * @param candidate without its places
     * @param places how many it has
     * @param kept where the first of them are
     */
    record Entry(Candidate candidate, int places, long[] kept) {
        /** The candidate with the places that are remembered. */
        Candidate with(LongFunction<Occurrence> at) {
            return new Candidate(
                    candidate.id(),
                    candidate.type(),
                    candidate.privatePerson(),
                    candidate.forms(),
                    Arrays.stream(kept).mapToObj(at).toList(),
                    candidate.confidence());
        }
    }

    /** The entries, the surest first; ends the gathering. */
    List<Entry> all() {
        joinShared();
        joinSurnames();
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> ids = new TreeMap<>();
        for (Draft draft : drafts.values()) {
            if (draft.borne()) {
                entries.add(new Entry(candidate(draft, ids), draft.places(), draft.kept()));
            }
        }
        entries.sort(Comparator.comparingDouble((Entry e) -> -e.candidate().confidence())
                .thenComparing(e -> -e.places())
                .thenComparing(e -> e.candidate().id()));
        return entries;
    }

    /** Places without English join the entry that most places with the same Azerbaijani or Arabic name belong to. */
    private void joinShared() {
        for (String language : List.of("az", "ar")) {
            Map<String, Map<Draft, Integer>> owners = new LinkedHashMap<>();
            drafts.forEach((key, draft) -> {
                if (!key.startsWith(language)) {
                    draft.counts(language)
                            .forEach((name, n) -> owners.computeIfAbsent(name, k -> new LinkedHashMap<>())
                                    .merge(draft, n, Integer::sum));
                }
            });
            drafts.entrySet().removeIf(entry -> {
                Map<Draft, Integer> counts = owners.get(entry.getKey().substring(3));
                if (!entry.getKey().startsWith(language) || counts == null) {
                    return false;
                }
                Draft owner = counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
                owner.take(entry.getValue(), kept);
                return true;
            });
        }
    }

    /** A single name joins the one longer name of a person that ends in it: Trump, Donald Trump. */
    private void joinSurnames() {
        Map<String, List<Draft>> persons = new LinkedHashMap<>();
        drafts.forEach((key, draft) -> {
            String[] words = key.split(" ");
            if (words.length > 2 && draft.type() == ConceptType.PERSON) {
                persons.computeIfAbsent(words[0] + ' ' + words[words.length - 1], k -> new ArrayList<>())
                        .add(draft);
            }
        });
        drafts.entrySet().removeIf(entry -> {
            List<Draft> owners = persons.getOrDefault(entry.getKey(), List.of());
            if (owners.size() != 1 || owners.get(0) == entry.getValue()) {
                return false;
            }
            owners.get(0).take(entry.getValue(), kept);
            return true;
        });
    }

    private static Candidate candidate(Draft draft, Map<String, Integer> ids) {
        ConceptType type = draft.type();
        Map<String, List<Form>> forms = new LinkedHashMap<>();
        for (String language : Unit.LANGUAGES) {
            List<Form> all = draft.forms(language, type);
            if (!all.isEmpty()) {
                forms.put(language, all);
            }
        }
        String id = id(forms.values().iterator().next().get(0).citation(), ids);
        boolean isPrivate = type == ConceptType.PERSON && !draft.role();
        return new Candidate(id, type, isPrivate, forms, List.of(), draft.confidence());
    }

    private static String id(String name, Map<String, Integer> ids) {
        StringBuilder id = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                id.append(c);
            } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        String base = id.toString().replaceFirst("-$", "");
        String start = base.isEmpty() ? "candidate" : base;
        int number = ids.merge(start, 1, Integer::sum);
        return number == 1 ? start : start + '-' + number;
    }
}

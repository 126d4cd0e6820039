package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.concept.ConceptType;

/**
 * Gathers occurrences into proposed concepts: those whose names have the same stems in a language, English before
 * Azerbaijani before Arabic. An entry needs two places, or one where the names are alike in sound; a form that stands in
 * one place beside better borne ones, and sounds like none of them, is taken for a slip of the translator.
 */
final class Entries {
    private static final double ALIKE = 0.6;
    private static final double SURE_ALONE = 0.75;

    private final TypeGuess types;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private record Place(Joiner.Group group, Occurrence occurrence) {}

    private static final class Draft {
        final List<Place> places = new ArrayList<>();
    }

    Entries(Lexicon lexicon) {
        this.types = new TypeGuess(lexicon);
    }

    void add(Joiner.Group group, Occurrence occurrence) {
        String found = "";
        for (String language : Unit.LANGUAGES) {
            Phrase phrase = group.sides.get(language);
            if (phrase != null) {
                found = language + ' ' + phrase.key();
                break;
            }
        }
        drafts.computeIfAbsent(found, k -> new Draft()).places.add(new Place(group, occurrence));
    }

    List<Candidate> all() {
        joinShared();
        joinSurnames();
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Integer> ids = new TreeMap<>();
        for (Draft draft : drafts.values()) {
            if (!draft.places.isEmpty() && borne(draft)) {
                candidates.add(candidate(draft, ids));
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.confidence())
                .thenComparing(c -> -c.occurrences().size())
                .thenComparing(Candidate::id));
        return candidates;
    }

    /** Places without English join the entry that most places with the same Azerbaijani or Arabic name belong to. */
    private void joinShared() {
        for (String language : List.of("az", "ar")) {
            Map<String, Map<Draft, Integer>> owners = new LinkedHashMap<>();
            drafts.forEach((key, draft) -> {
                for (Place place : draft.places) {
                    Phrase phrase = place.group().sides.get(language);
                    if (phrase != null && !key.startsWith(language)) {
                        owners.computeIfAbsent(phrase.key(), k -> new LinkedHashMap<>())
                                .merge(draft, 1, Integer::sum);
                    }
                }
            });
            drafts.forEach((key, draft) -> {
                Map<Draft, Integer> counts = owners.get(key.substring(3));
                if (key.startsWith(language) && counts != null) {
                    Draft most = counts.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .orElseThrow()
                            .getKey();
                    most.places.addAll(draft.places);
                    draft.places.clear();
                }
            });
        }
    }

    /** A single name joins the one longer name of a person that ends in it: Trump, Donald Trump. */
    private void joinSurnames() {
        Map<String, List<Draft>> persons = new LinkedHashMap<>();
        drafts.forEach((key, draft) -> {
            String[] words = key.split(" ");
            if (words.length > 2 && !draft.places.isEmpty() && type(draft) == ConceptType.PERSON) {
                persons.computeIfAbsent(words[0] + ' ' + words[words.length - 1], k -> new ArrayList<>())
                        .add(draft);
            }
        });
        drafts.forEach((key, draft) -> {
            List<Draft> owners = persons.getOrDefault(key, List.of());
            if (owners.size() == 1 && owners.get(0) != draft && !draft.places.isEmpty()) {
                owners.get(0).places.addAll(draft.places);
                draft.places.clear();
            }
        });
    }

    private static boolean alike(Place place) {
        return place.group().matches.stream()
                .anyMatch(m -> m.facts()[Facts.ALIKE] >= ALIKE || m.facts()[Facts.NAMED] >= ALIKE);
    }

    /** Two places with one pair of names, or one with names that sound alike. */
    private static boolean borne(Draft draft) {
        Map<String, Integer> pairs = new TreeMap<>();
        for (Place place : draft.places) {
            if (alike(place) && place.occurrence().confidence() >= SURE_ALONE) {
                return true;
            }
            for (Match match : place.group().matches) {
                if (pairs.merge(match.keys(), 1, Integer::sum) > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private Candidate candidate(Draft draft, Map<String, Integer> ids) {
        ConceptType type = type(draft);
        Map<String, List<Form>> forms = new LinkedHashMap<>();
        for (String language : Unit.LANGUAGES) {
            List<Form> all = forms(draft, language, type);
            if (!all.isEmpty()) {
                forms.put(language, all);
            }
        }
        double doubt = 1;
        double surest = 0;
        for (Place place : draft.places) {
            surest = Math.max(surest, place.occurrence().confidence());
            doubt *= 1 - place.occurrence().confidence() / 2;
        }
        double confidence = Math.max(surest, 1 - doubt);
        boolean role = draft.places.stream().anyMatch(p -> types.publicRole(p.group()));
        String id = id(forms.values().iterator().next().get(0).citation(), ids);
        return new Candidate(
                id,
                type,
                type == ConceptType.PERSON && !role,
                forms,
                draft.places.stream().map(Place::occurrence).toList(),
                confidence);
    }

    /** What most places say; two words or more that sound alike and no head word are a person. */
    private ConceptType type(Draft draft) {
        Map<ConceptType, Integer> votes = new EnumMap<>(ConceptType.class);
        for (Place place : draft.places) {
            votes.merge(types.of(place.group()), 1, Integer::sum);
        }
        int unknown = votes.getOrDefault(ConceptType.TERM, 0);
        votes.remove(ConceptType.TERM);
        ConceptType most = votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ConceptType.TERM);
        boolean names = draft.places.stream()
                .anyMatch(p -> alike(p) && p.group().sides.values().stream().allMatch(s -> s.size() > 1));
        return most == ConceptType.TERM && names && unknown > 0 ? ConceptType.PERSON : most;
    }

    private static List<Form> forms(Draft draft, String language, ConceptType type) {
        Map<String, Map<String, Integer>> byKey = new LinkedHashMap<>();
        Map<String, String> citations = new LinkedHashMap<>();
        Map<String, Boolean> sound = new LinkedHashMap<>();
        for (Place place : draft.places) {
            Phrase phrase = place.group().sides.get(language);
            if (phrase != null) {
                byKey.computeIfAbsent(phrase.key(), k -> new TreeMap<>()).merge(phrase.surface(), 1, Integer::sum);
                String citation = Citation.of(phrase, place.group(), type);
                citations.merge(phrase.key(), citation, (a, b) -> b.length() < a.length() ? b : a);
                sound.merge(phrase.key(), alike(place), Boolean::logicalOr);
            }
        }
        List<Form> all = new ArrayList<>();
        byKey.forEach((key, surfaces) -> all.add(new Form(citations.getOrDefault(key, key), surfaces)));
        all.sort(Comparator.comparingInt((Form f) -> -f.count()).thenComparing(Form::citation));
        if (all.size() > 1 && all.get(0).count() > 1) {
            List<String> slips = byKey.entrySet().stream()
                    .filter(e -> e.getValue().values().stream().mapToInt(n -> n).sum() == 1)
                    .filter(e -> !sound.getOrDefault(e.getKey(), false))
                    .map(e -> citations.getOrDefault(e.getKey(), ""))
                    .toList();
            all.removeIf(f -> f.count() == 1 && slips.contains(f.citation()));
        }
        return all;
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

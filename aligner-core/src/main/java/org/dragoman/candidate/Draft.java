package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.concept.ConceptType;

/** What the places of one concept tell together, without the places. */
final class Draft {
    private static final double SURE_ALONE = 0.75;
    /** Where the doubt is less, further places change nothing that a double can hold. */
    private static final double NO_DOUBT = 0x1p-60;

    /** By language, in the order of {@link Unit#LANGUAGES}, and by the stems of the name. */
    private final List<Map<String, Naming>> names = new ArrayList<>(Unit.LANGUAGES.size());

    private final Map<ConceptType, Integer> votes = new EnumMap<>(ConceptType.class);
    /** Where its first places are kept. */
    private final LongList kept = new LongList();
    /** One less half of the confidence of each place, as long as it counts. */
    private double[] doubts = new double[2];

    private int doubtful;
    private double doubt = 1;
    private double surest;
    private LongList pairs = new LongList();
    private boolean borne;
    private boolean manyWords;
    private boolean role;
    private int places;
    private final int missed;

    /**
     * Without places.
     *
     * @param missed how many it may have had before it was begun
     */
    Draft(int missed) {
        this.missed = missed;
        Unit.LANGUAGES.forEach(l -> names.add(Map.of()));
    }

    /** The forms of one name in one language. */
    private static final class Naming {
        Map<String, Integer> surfaces = Map.of();
        String citation;
        String general;
        boolean alike;

        Naming(String citation, String general) {
            this.citation = citation;
            this.general = general;
        }

        void cite(String other, String otherGeneral) {
            citation = other.length() < citation.length() ? other : citation;
            general = otherGeneral.length() < general.length() ? otherGeneral : general;
        }

        void met(String surface, int times) {
            if (surfaces.isEmpty()) {
                surfaces = Map.of(surface, times);
                return;
            }
            if (surfaces.size() == 1 && !(surfaces instanceof TreeMap)) {
                surfaces = new TreeMap<>(surfaces);
            }
            surfaces.merge(surface, times, Integer::sum);
        }

        int count() {
            return surfaces.values().stream().mapToInt(n -> n).sum();
        }

        String citation(ConceptType type) {
            return type == ConceptType.OFFICE || type == ConceptType.TERM ? general : citation;
        }
    }

    /** Adds a place; two with one pair of names, or one with names that sound alike, make it a concept. */
    void add(Place place) {
        places++;
        place.names().forEach((language, name) -> {
            Naming naming = naming(language, name.key(), name.citation(), name.general());
            naming.met(name.surface(), 1);
            naming.alike |= place.alike();
        });
        votes.merge(place.type(), 1, Integer::sum);
        surest = Math.max(surest, place.confidence());
        doubt(1 - place.confidence() / 2);
        borne |= place.alike() && place.confidence() >= SURE_ALONE;
        bear(place.pairs());
        manyWords |= place.alike() && place.manyWords();
        role |= place.role();
    }

    /** Remembers where the place added last is kept. */
    void keep(long where) {
        kept.add(where);
    }

    /** Takes over all that another has; its places come behind. */
    void take(Draft other, int most) {
        places += other.places;
        for (String language : Unit.LANGUAGES) {
            other.names(language).forEach((key, theirs) -> {
                Naming naming = naming(language, key, theirs.citation, theirs.general);
                theirs.surfaces.forEach(naming::met);
                naming.alike |= theirs.alike;
            });
        }
        other.votes.forEach((type, n) -> votes.merge(type, n, Integer::sum));
        surest = Math.max(surest, other.surest);
        for (int i = 0; i < other.doubtful; i++) {
            doubt(other.doubts[i]);
        }
        borne |= other.borne;
        bear(other.pairs.toArray());
        manyWords |= other.manyWords;
        role |= other.role;
        kept.addAll(other.kept, most);
    }

    private Naming naming(String language, String key, String citation, String general) {
        if (names(language).isEmpty()) {
            names.set(Unit.LANGUAGES.indexOf(language), new LinkedHashMap<>(2));
        }
        Naming naming = names(language).computeIfAbsent(key, k -> new Naming(citation, general));
        naming.cite(citation, general);
        return naming;
    }

    private Map<String, Naming> names(String language) {
        return names.get(Unit.LANGUAGES.indexOf(language));
    }

    private void doubt(double factor) {
        if (doubt > NO_DOUBT) {
            if (doubtful == doubts.length) {
                doubts = Arrays.copyOf(doubts, 2 * doubtful);
            }
            doubts[doubtful++] = factor;
            doubt *= factor;
        }
    }

    private void bear(long[] more) {
        for (long pair : more) {
            if (!borne && pairs.contains(pair)) {
                borne = true;
                pairs = new LongList();
            } else if (!borne) {
                pairs.add(pair);
            }
        }
    }

    /** How many places it may have had at most. */
    int atMost() {
        return places + missed;
    }

    int places() {
        return places;
    }

    boolean borne() {
        return borne;
    }

    boolean role() {
        return role;
    }

    long[] kept() {
        return kept.toArray();
    }

    double confidence() {
        return Math.max(surest, 1 - doubt);
    }

    /** How many places have each name of a language. */
    Map<String, Integer> counts(String language) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        names(language).forEach((key, naming) -> counts.put(key, naming.count()));
        return counts;
    }

    /** What most places say; two words or more that sound alike and no head word are a person. */
    ConceptType type() {
        Map<ConceptType, Integer> told = new EnumMap<>(ConceptType.class);
        told.putAll(votes);
        int unknown = told.getOrDefault(ConceptType.TERM, 0);
        told.remove(ConceptType.TERM);
        ConceptType most = told.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ConceptType.TERM);
        return most == ConceptType.TERM && manyWords && unknown > 0 ? ConceptType.PERSON : most;
    }

    /** The forms of a language, the most frequent first, without slips of a translator. */
    List<Form> forms(String language, ConceptType type) {
        Map<String, Naming> all = names(language);
        List<Form> forms = new ArrayList<>();
        all.values().forEach(naming -> forms.add(new Form(naming.citation(type), naming.surfaces)));
        forms.sort(Comparator.comparingInt((Form f) -> -f.count()).thenComparing(Form::citation));
        if (forms.size() > 1 && forms.get(0).count() > 1) {
            List<String> slips = all.values().stream()
                    .filter(naming -> naming.count() == 1 && !naming.alike)
                    .map(naming -> naming.citation(type))
                    .toList();
            forms.removeIf(f -> f.count() == 1 && slips.contains(f.citation()));
        }
        return forms;
    }
}

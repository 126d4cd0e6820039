package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dragoman.name.NameMatcher;
import org.dragoman.text.LanguageTag;

/**
 * One thing that speaks for or against a candidate, told from what is known of it.
 *
 * @param kind what is looked at
 * @param strength 0 for against, 1 for the strongest evidence
 * @param count how many there are of what the kind counts
 * @param of out of how many; for {@link Kind#FACES} how many are doubtful
 */
public record Reason(Kind kind, double strength, int count, int of) {
    /** A place below it is doubtful. */
    private static final double SURE = 0.75;
    /** So many texts are as good as any number. */
    private static final int MANY_TEXTS = 5;

    /** What is looked at. */
    public enum Kind {
        /** The names face each other in aligned sentences; counts places. */
        FACES,
        /** The names sound alike; counts pairs of languages. */
        ALIKE,
        /** Languages that have capitals write it with them; counts the ways of writing. */
        CAPITALS,
        /** It is always called the same; counts languages with one wording. */
        STEADY,
        /** It stands in several texts; counts them. */
        SPREAD
    }

    /**
     * Tells what speaks for a candidate.
     *
     * @param candidate the candidate with its places
     * @return one a kind, in their order; without places only what the names themselves tell
     */
    public static List<Reason> of(Candidate candidate) {
        List<Reason> reasons = new ArrayList<>();
        List<Occurrence> places = candidate.occurrences();
        if (!places.isEmpty()) {
            double mean = places.stream()
                    .mapToDouble(Occurrence::confidence)
                    .average()
                    .orElse(0);
            double surest =
                    places.stream().mapToDouble(Occurrence::confidence).max().orElse(0);
            int doubtful =
                    (int) places.stream().filter(p -> p.confidence() < SURE).count();
            reasons.add(new Reason(Kind.FACES, (mean + surest) / 2, places.size(), doubtful));
        }
        alike(candidate.forms(), reasons);
        capitals(candidate.forms(), reasons);
        steady(candidate.forms(), reasons);
        if (!places.isEmpty()) {
            int texts = (int) places.stream().map(Occurrence::doc).distinct().count();
            reasons.add(new Reason(Kind.SPREAD, Math.min(1, texts / (double) MANY_TEXTS), texts, texts));
        }
        return reasons;
    }

    private static void alike(Map<String, List<Form>> forms, List<Reason> reasons) {
        List<String> languages = new ArrayList<>(forms.keySet());
        int pairs = 0;
        int alike = 0;
        double sum = 0;
        for (int i = 0; i < languages.size(); i++) {
            for (int j = i + 1; j < languages.size(); j++) {
                LanguageTag a = new LanguageTag(languages.get(i));
                LanguageTag b = new LanguageTag(languages.get(j));
                if (NameMatcher.knows(a, b)) {
                    double likeness = NameMatcher.of(a, b).likeness(first(forms, i), first(forms, j));
                    sum += likeness;
                    pairs++;
                    alike += likeness >= 0.5 ? 1 : 0;
                }
            }
        }
        if (pairs > 0) {
            reasons.add(new Reason(Kind.ALIKE, sum / pairs, alike, pairs));
        }
    }

    private static String first(Map<String, List<Form>> forms, int language) {
        return new ArrayList<>(forms.values()).get(language).get(0).citation();
    }

    private static void capitals(Map<String, List<Form>> forms, List<Reason> reasons) {
        int all = 0;
        int capital = 0;
        for (List<Form> ofLanguage : forms.values()) {
            for (Form form : ofLanguage) {
                for (Map.Entry<String, Integer> surface : form.surfaces().entrySet()) {
                    int first = surface.getKey().codePointAt(0);
                    if (Character.isUpperCase(first) || Character.isLowerCase(first)) {
                        all += surface.getValue();
                        capital += Character.isUpperCase(first) ? surface.getValue() : 0;
                    }
                }
            }
        }
        if (all > 0) {
            reasons.add(new Reason(Kind.CAPITALS, capital / (double) all, capital, all));
        }
    }

    private static void steady(Map<String, List<Form>> forms, List<Reason> reasons) {
        double sum = 0;
        int steady = 0;
        for (List<Form> ofLanguage : forms.values()) {
            int all = ofLanguage.stream().mapToInt(Form::count).sum();
            int most = ofLanguage.stream()
                    .map(Form::count)
                    .max(Comparator.naturalOrder())
                    .orElse(0);
            sum += all == 0 ? 1 : most / (double) all;
            steady += ofLanguage.size() == 1 ? 1 : 0;
        }
        if (!forms.isEmpty()) {
            reasons.add(new Reason(Kind.STEADY, sum / forms.size(), steady, forms.size()));
        }
    }

    /**
     * {@return the strength in boxes, 0 to 5}
     */
    public int boxes() {
        return (int) Math.round(5 * Math.max(0, Math.min(1, strength)));
    }
}

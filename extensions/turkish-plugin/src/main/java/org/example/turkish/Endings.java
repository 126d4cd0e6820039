package org.example.turkish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.language.Step;

/** All endings there are, made once out of the templates: both to write them and to know them in a text. */
final class Endings {
    private static final int SOUNDS = 8 * Sound.Last.values().length;

    /**
     * The letters behind a stem.
     *
     * @param letters all of them; empty for the bare stem
     * @param steps the suffixes
     */
    record Tail(String letters, List<Step> steps) {
        boolean beginsWithVowel() {
            return !letters.isEmpty() && Letters.isVowel(letters.charAt(0));
        }

        List<String> rules() {
            return steps.stream().map(Step::rule).toList();
        }
    }

    private final Map<Frame, List<Map<String, List<Tail>>>> tails = new EnumMap<>(Frame.class);
    private final Set<String> all = new TreeSet<>();

    Endings() {
        for (Frame frame : Frame.values()) {
            List<Map<String, List<Tail>>> bySound = new ArrayList<>();
            for (int i = 0; i < SOUNDS; i++) {
                bySound.add(tails(frame, Sound.of(i)));
                all.addAll(bySound.get(i).keySet());
            }
            tails.put(frame, bySound);
        }
    }

    private static Map<String, List<Tail>> tails(Frame frame, Sound sound) {
        List<Tail> made = new ArrayList<>();
        for (List<Suffix> chain : frame.chains()) {
            List<Step> steps = new ArrayList<>();
            Sound before = sound;
            for (Suffix suffix : chain) {
                Step step = suffix.behind(before);
                steps.add(step);
                for (char c : step.surface().toCharArray()) {
                    before = before.then(c);
                }
            }
            made.add(new Tail(steps.stream().map(Step::surface).collect(Collectors.joining()), List.copyOf(steps)));
        }
        return made.stream().collect(Collectors.groupingBy(Tail::letters, LinkedHashMap::new, Collectors.toList()));
    }

    /** The endings that given letters can be, likeliest first; empty for none. */
    List<Tail> read(Frame frame, Sound sound, String letters) {
        return of(frame, sound).getOrDefault(letters, List.of());
    }

    /** Every ending behind a sound, the bare stem first. */
    List<Tail> all(Frame frame, Sound sound) {
        return of(frame, sound).values().stream().flatMap(List::stream).toList();
    }

    private Map<String, List<Tail>> of(Frame frame, Sound sound) {
        return tails.getOrDefault(frame, List.of()).get(sound.number());
    }

    /** Whether letters are an ending behind any sound at all. */
    boolean isEnding(String letters) {
        return all.contains(letters);
    }
}

package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dragoman.report.VoiceRow;

/**
 * Voices against gold. A passage is right where line, start, end and kind are the gold's. {@code overlap} is the lax
 * figure: a passage of the same kind that shares at least half of what both cover together, each used once. {@code
 * speaker} counts the right passages that have a speaker: precision is the share whose speaker is the gold's.
 */
public final class VoiceEvaluation {
    private static final double HALF = 0.5;

    private VoiceEvaluation() {}

    /**
     * Compares.
     *
     * @param gold what an annotator marked
     * @param rows what the program found in the same documents, offsets in code points
     * @return scores by language and kind, by language, for all, the lax figure, and the speakers
     */
    public static List<Score> scores(Collection<GoldVoice> gold, Collection<VoiceRow> rows) {
        Set<GoldVoice> wanted = new HashSet<>(gold);
        Set<GoldVoice> found = new HashSet<>();
        rows.forEach(row -> found.add(GoldVoice.of(row)));
        Set<String> languages = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        List<GoldVoice> both = new ArrayList<>(wanted);
        both.addAll(found);
        both.forEach(v -> {
            languages.add(v.lang());
            kinds.add(v.kind());
        });
        List<Score> scores = new ArrayList<>();
        for (String language : languages) {
            for (String kind : kinds) {
                scores.add(exact(
                        language + " " + kind,
                        wanted,
                        found,
                        v -> v.lang().equals(language) && v.kind().equals(kind)));
            }
            scores.add(exact(language, wanted, found, v -> v.lang().equals(language)));
        }
        scores.removeIf(s -> s.right() + s.wrong() + s.missed() == 0);
        scores.add(exact("all", wanted, found, v -> true));
        for (String language : languages) {
            scores.add(lax("overlap " + language, wanted, found, v -> v.lang().equals(language)));
        }
        scores.add(lax("overlap all", wanted, found, v -> true));
        for (String language : languages) {
            scores.add(
                    speakers("speaker " + language, wanted, found, v -> v.lang().equals(language)));
        }
        scores.add(speakers("speaker all", wanted, found, v -> true));
        return scores;
    }

    private static Score exact(String name, Set<GoldVoice> gold, Set<GoldVoice> found, Predicate<GoldVoice> which) {
        Set<GoldVoice> wanted = bare(gold, which);
        Set<GoldVoice> answers = bare(found, which);
        Set<GoldVoice> right = new HashSet<>(wanted);
        right.retainAll(answers);
        return new Score(name, right.size(), answers.size() - right.size(), wanted.size() - right.size());
    }

    private static Set<GoldVoice> bare(Set<GoldVoice> all, Predicate<GoldVoice> which) {
        Set<GoldVoice> bare = new HashSet<>();
        all.stream().filter(which).forEach(v -> bare.add(v.bare()));
        return bare;
    }

    private static Score lax(String name, Set<GoldVoice> gold, Set<GoldVoice> found, Predicate<GoldVoice> which) {
        Set<GoldVoice> wanted = bare(gold, which);
        Set<GoldVoice> left = bare(found, which);
        int answers = left.size();
        int right = 0;
        for (GoldVoice voice : wanted) {
            GoldVoice best = null;
            for (GoldVoice answer : left) {
                boolean fits = answer.kind().equals(voice.kind()) && answer.overlap(voice) >= HALF;
                best = fits && (best == null || answer.overlap(voice) > best.overlap(voice)) ? answer : best;
            }
            if (best != null) {
                left.remove(best);
                right++;
            }
        }
        return new Score(name, right, answers - right, wanted.size() - right);
    }

    private static Score speakers(String name, Set<GoldVoice> gold, Set<GoldVoice> found, Predicate<GoldVoice> which) {
        Map<GoldVoice, String> answers = new HashMap<>();
        found.stream().filter(which).forEach(v -> answers.put(v.bare(), v.speaker()));
        int right = 0;
        int wrong = 0;
        for (GoldVoice voice : gold) {
            String answer = which.test(voice) ? answers.get(voice.bare()) : null;
            if (answer == null || answer.isEmpty() && voice.speaker().isEmpty()) {
                continue;
            }
            if (answer.equalsIgnoreCase(voice.speaker())) {
                right++;
            } else {
                wrong++;
            }
        }
        return new Score(name, right, wrong, wrong);
    }
}

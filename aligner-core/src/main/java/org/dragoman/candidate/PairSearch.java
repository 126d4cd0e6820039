package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dragoman.candidate.Associations.Pair;
import org.dragoman.text.Progress;

/** All matches of some units, with their facts. */
final class PairSearch {
    private final Lexicon lexicon;
    private final Demonyms demonyms;

    PairSearch(Lexicon lexicon, Demonyms demonyms) {
        this.lexicon = lexicon;
        this.demonyms = demonyms;
    }

    /** For each unit a list of matches for each phrase and other language. */
    List<List<List<Match>>> search(List<Unit> units, Progress progress) {
        long done = 0;
        PhraseFinder finder = new PhraseFinder(lexicon);
        List<String> languages = Unit.LANGUAGES;
        List<List<List<Match>>> all = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            all.add(new ArrayList<>());
        }
        for (int a = 0; a < languages.size(); a++) {
            for (int b = a + 1; b < languages.size(); b++) {
                String from = languages.get(a);
                String to = languages.get(b);
                WordScores score = new WordScores(learn(units, from, to), new NameLikeness(from, to));
                Judge judge = new Judge(lexicon, score, finder);
                Runs runs = Runs.of(units, from, to, finder);
                Matcher matcher = new Matcher(lexicon, score, runs);
                List<List<List<Match>>> found = new ArrayList<>();
                for (Unit unit : units) {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    progress.report(++done, 3L * units.size());
                    found.add(matches(unit, from, to, finder, matcher));
                    judge.count(found.get(found.size() - 1));
                }
                for (int i = 0; i < units.size(); i++) {
                    found.get(i).forEach(judge::complete);
                    all.get(i).addAll(found.get(i));
                }
            }
        }
        return all;
    }

    private List<List<Match>> matches(Unit unit, String from, String to, PhraseFinder finder, Matcher matcher) {
        List<List<Match>> found = new ArrayList<>();
        Line source = unit.sides().get(from);
        Line target = unit.sides().get(to);
        if (source == null || target == null) {
            return found;
        }
        for (Phrase phrase : finder.find(source)) {
            if (!demonyms.only(phrase)) {
                List<Match> matches = new ArrayList<>(matcher.find(phrase, target));
                matches.removeIf(m -> demonyms.only(m.target()));
                if (!matches.isEmpty()) {
                    found.add(matches);
                }
            }
        }
        return found;
    }

    private static Associations learn(List<Unit> units, String from, String to) {
        List<Pair> pairs = new ArrayList<>();
        for (Unit unit : units) {
            Line source = unit.sides().get(from);
            Line target = unit.sides().get(to);
            if (source != null && target != null) {
                pairs.add(new Pair(keys(source), keys(target)));
            }
        }
        return Associations.learn(pairs);
    }

    private static List<String> keys(Line line) {
        return line.words().stream().filter(w -> !w.stop()).map(Line.Word::key).toList();
    }
}

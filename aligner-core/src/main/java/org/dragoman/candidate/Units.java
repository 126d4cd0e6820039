package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.align.Bead;
import org.dragoman.align.SentenceAligner;
import org.dragoman.article.Segment;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;

/** Puts the versions of texts side by side, and counts words over all of them. */
final class Units {
    private static final int SHORTEST_KEY = 3;

    private final Languages languages;
    private final Lexicon lexicon;
    private final Map<String, Readings> readings = new HashMap<>();
    private final Map<String, Map<String, Integer>> stems = new HashMap<>();
    private final Map<String, Set<String>> small = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    private record Draft(String doc, int line, Map<String, Side> sides) {}

    private record Side(String text, List<Token> tokens, List<Span> mentions) {}

    Units(Languages languages, Lexicon lexicon) {
        this.languages = languages;
        this.lexicon = lexicon;
    }

    /** Adds the versions of one text, one a language. */
    void add(List<AnnotatedArticle> versions, boolean lines) {
        String doc = versions.get(0).article().id();
        if (lines) {
            Map<Integer, Map<String, Side>> byLine = new TreeMap<>();
            for (AnnotatedArticle version : versions) {
                int[] numbers = lines(version);
                for (Segment segment : version.segments()) {
                    byLine.computeIfAbsent(numbers[segment.index()], k -> new LinkedHashMap<>())
                            .put(language(version), side(version, List.of(segment.index())));
                }
            }
            byLine.forEach((line, sides) -> put(new Draft(doc, line, sides)));
            return;
        }
        List<int[]> numbers = versions.stream().map(Units::lines).toList();
        for (Bead bead : new SentenceAligner().align(versions).beads()) {
            if (bead.width() > 1) {
                put(draft(doc, versions, bead, numbers));
            }
        }
    }

    private static Draft draft(String doc, List<AnnotatedArticle> versions, Bead bead, List<int[]> numbers) {
        Map<String, Side> sides = new LinkedHashMap<>();
        int line = -1;
        for (int i = 0; i < versions.size(); i++) {
            if (!bead.side(i).isEmpty()) {
                AnnotatedArticle version = versions.get(i);
                sides.put(language(version), side(version, bead.side(i)));
                if (line < 0) {
                    line = numbers.get(i)[bead.side(i).get(0)];
                }
            }
        }
        return new Draft(doc, line, sides);
    }

    private static String language(AnnotatedArticle version) {
        return version.article().language().language();
    }

    /** For each segment the number of the line it begins in. */
    private static int[] lines(AnnotatedArticle version) {
        String text = version.article().text();
        int[] lines = new int[version.segments().size()];
        int line = 0;
        int newline = text.indexOf('\n');
        for (Segment segment : version.segments()) {
            while (newline >= 0 && newline < segment.span().start()) {
                line++;
                newline = text.indexOf('\n', newline + 1);
            }
            lines[segment.index()] = line;
        }
        return lines;
    }

    /** The segments of one side, joined by spaces. */
    private static Side side(AnnotatedArticle version, List<Integer> segments) {
        StringBuilder text = new StringBuilder();
        List<Span> mentions = new ArrayList<>();
        for (int segment : segments) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int shift = text.length() - version.segments().get(segment).span().start();
            text.append(version.text(segment));
            for (Mention mention : version.mentions(segment)) {
                mentions.add(mention.span().shift(shift));
            }
        }
        return new Side(text.toString(), new ArrayList<>(), mentions);
    }

    private void put(Draft draft) {
        draft.sides().forEach((language, side) -> {
            Readings rules = rules(language);
            side.tokens().addAll(Tokens.of(side.text(), rules.rules()));
            Map<String, Integer> counts = stems.computeIfAbsent(language, k -> new HashMap<>());
            Set<String> lower = small.computeIfAbsent(language, k -> new HashSet<>());
            for (Token token : side.tokens()) {
                new HashSet<>(rules.of(token).stream().map(Reading::stem).toList())
                        .forEach(stem -> counts.merge(stem, 1, Integer::sum));
                if (!token.capital()) {
                    rules.of(token).forEach(r -> lower.add(r.stem()));
                }
            }
        });
        drafts.add(draft);
    }

    private Readings rules(String language) {
        return readings.computeIfAbsent(
                language,
                l -> new Readings(
                        languages.get(org.dragoman.text.LanguageTag.parse(l).orElseThrow())));
    }

    /** All units, in the order they were added. */
    List<Unit> all() {
        List<Unit> units = new ArrayList<>();
        for (Draft draft : drafts) {
            Map<String, Line> sides = new LinkedHashMap<>();
            draft.sides().forEach((language, side) -> sides.put(language, line(language, side)));
            units.add(new Unit(draft.doc(), draft.line(), sides));
        }
        return units;
    }

    private Line line(String language, Side side) {
        List<Line.Word> words = new ArrayList<>();
        for (Token token : side.tokens()) {
            List<Reading> all = rules(language).of(token);
            Reading likely = likely(language, all);
            boolean free = side.mentions().stream()
                    .noneMatch(
                            m -> m.start() < token.span().end() && token.span().start() < m.end());
            words.add(new Line.Word(
                    token,
                    all,
                    lexicon.rows(language, all),
                    key(language, likely.stem()),
                    lexicon.stop(language, token.key()),
                    small.getOrDefault(language, Set.of()).contains(token.key()),
                    free,
                    likely.from()));
        }
        return new Line(language, side.text(), words);
    }

    /** The reading whose stem the texts have most; one of the word list's before others. */
    private Reading likely(String language, List<Reading> all) {
        Map<String, Integer> counts = stems.getOrDefault(language, Map.of());
        Reading best = all.get(0);
        int most = -1;
        for (Reading reading : all) {
            if (reading.stem().length() < SHORTEST_KEY && reading != all.get(0)) {
                continue;
            }
            boolean listed = !lexicon.rows(language, List.of(reading)).isEmpty();
            int count = counts.getOrDefault(reading.stem(), 0) + (listed ? 1 << 20 : 0);
            if (count > most) {
                most = count;
                best = reading;
            }
        }
        return best;
    }

    private static String key(String language, String stem) {
        if (!language.equals("ar")) {
            return stem;
        }
        for (String end : List.of("ية", "ات", "ين", "ون", "ة", "ي")) {
            if (stem.endsWith(end) && stem.length() - end.length() >= SHORTEST_KEY) {
                return stem.substring(0, stem.length() - end.length());
            }
        }
        return stem;
    }
}

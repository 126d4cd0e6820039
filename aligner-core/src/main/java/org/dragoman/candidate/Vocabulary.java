package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;

/**
 * The words of all texts: which stems they have how often, and which of them stand in small letters. First all passages are
 * counted, by one thread; then any thread has them read as {@linkplain Unit units}.
 */
final class Vocabulary {
    private static final String AND = "وف";
    private static final int SHORTEST_KEY = 3;
    private static final int MOST = 1 << 21;
    private static final int KEPT = 1 << 15;

    private final Lexicon lexicon;
    private final Map<String, Language> languages = new HashMap<>();
    private final Tally met = new Tally(MOST);

    /** What is known of one language. */
    private static final class Language {
        final Readings readings;
        final long stems;
        final long small;
        final long inside;
        final Memo<String, Line.Word> words = new Memo<>(KEPT);

        Language(Readings readings) {
            this.readings = readings;
            this.stems = Keys.of(readings.language() + " stem");
            this.small = Keys.of(readings.language() + " small");
            this.inside = Keys.of(readings.language() + " inside");
        }
    }

    Vocabulary(Languages rules, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String language : Unit.LANGUAGES) {
            languages.put(
                    language,
                    new Language(
                            new Readings(rules.get(LanguageTag.parse(language).orElseThrow()))));
        }
    }

    /**
     * What a text adds to the counts.
     *
     * @param keys for {@link #count}
     * @param products for each of {@link LanguagePair#ALL}, how many pairs of words {@link Associations} learns from
     */
    record Words(long[] keys, long[] products) {}

    /** Reads the words of a text, on any thread. */
    Words words(List<Passage> passages) {
        List<Long> keys = new ArrayList<>();
        Set<Long> written = new HashSet<>();
        long[] products = new long[LanguagePair.ALL.size()];
        for (Passage passage : passages) {
            Map<String, Integer> sizes = new HashMap<>();
            passage.sides().forEach((name, side) -> {
                Language language = language(name);
                for (Token token : tokens(language, side)) {
                    List<Reading> readings = language.readings.of(token);
                    for (String stem :
                            new HashSet<>(readings.stream().map(Reading::stem).toList())) {
                        keys.add(Keys.of(language.stems, stem));
                        if (!token.capital()) {
                            written.add(Keys.of(language.small, stem));
                        } else if (!token.initial()) {
                            written.add(Keys.of(language.inside, stem));
                        }
                    }
                    sizes.merge(name, lexicon.stop(name, token.key()) ? 0 : 1, Integer::sum);
                }
            });
            for (int i = 0; i < products.length; i++) {
                LanguagePair pair = LanguagePair.ALL.get(i);
                products[i] += (long) sizes.getOrDefault(pair.from(), 0) * sizes.getOrDefault(pair.to(), 0);
            }
        }
        keys.addAll(written);
        return new Words(keys.stream().mapToLong(k -> k).toArray(), products);
    }

    /** Counts what {@link #words} gave. */
    void count(long[] keys) {
        for (long key : keys) {
            met.add(key);
        }
    }

    /** A passage with all that the texts tell of its words; when all are counted. */
    Unit unit(Passage passage) {
        Map<String, Line> sides = new LinkedHashMap<>();
        passage.sides().forEach((language, side) -> sides.put(language, line(language, side)));
        return new Unit(passage.doc(), passage.line(), sides);
    }

    private Language language(String name) {
        return java.util.Objects.requireNonNull(languages.get(name));
    }

    private static List<Token> tokens(Language language, Passage.Side side) {
        return Tokens.of(side.text(), language.readings.rules());
    }

    private Line line(String name, Passage.Side side) {
        Language language = language(name);
        List<Line.Word> words = new ArrayList<>();
        for (Token token : tokens(language, side)) {
            boolean free = side.mentions().stream()
                    .noneMatch(
                            m -> m.start() < token.span().end() && token.span().start() < m.end());
            words.add(language.words
                    .get(token.text(), t -> word(name, language, token))
                    .at(token, free));
        }
        return new Line(name, side.text(), words);
    }

    private Line.Word word(String name, Language language, Token token) {
        List<Reading> all = language.readings.of(token);
        Reading likely = likely(name, language, all);
        String key = key(name, likely.stem());
        return new Line.Word(
                token,
                all,
                lexicon.rows(name, all),
                key,
                stop(name, token, all),
                met.of(Keys.of(language.small, token.key())) > 0,
                elsewhere(language, likely.stem()),
                true,
                likely.from(),
                lexicon.link(name, token.key()),
                Keys.of(token.text()),
                Keys.of(key));
    }

    /** A small word is one behind an attached و or ف too. */
    private boolean stop(String name, Token token, List<Reading> all) {
        if (lexicon.stop(name, token.key())) {
            return true;
        }
        return name.equals("ar")
                && AND.indexOf(token.key().charAt(0)) >= 0
                && all.stream().anyMatch(r -> r.from() == 1 && lexicon.stop(name, r.stem()));
    }

    private Line.Elsewhere elsewhere(Language language, String stem) {
        if (met.of(Keys.of(language.inside, stem)) > 0) {
            return Line.Elsewhere.CAPITAL;
        }
        return met.of(Keys.of(language.small, stem)) > 0 ? Line.Elsewhere.SMALL : Line.Elsewhere.NOT_SEEN;
    }

    /** The reading whose stem the texts have most; one of the word list's before others. */
    private Reading likely(String name, Language language, List<Reading> all) {
        Reading best = all.get(0);
        int most = -1;
        for (Reading reading : all) {
            if (reading.stem().length() < SHORTEST_KEY && reading != all.get(0)) {
                continue;
            }
            boolean listed = !lexicon.rows(name, List.of(reading)).isEmpty();
            int count = met.of(Keys.of(language.stems, reading.stem())) + (listed ? 1 << 20 : 0);
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

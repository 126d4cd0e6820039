package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.OrderedWork;
import org.dragoman.text.Progress;

/**
 * A search in texts that need not fit into memory, in four passes; each works on several threads, and counts and gives out in
 * the order of the texts. Texts become passages and their words are counted; words and phrases are learnt from a sample;
 * names are matched and the matches counted; matches that may count become places.
 */
final class Search {
    private static final int PASSES = 4;
    private static final int UNDER_WAY = 32;
    private static final long CHARS = 500_000;
    /** How many pairs of names, and names, are counted. */
    private static final int MOST_NAMES = 1 << 21;
    /** A match that is so little less sure than asked for may be as sure when all is added in another order. */
    private static final double ROUNDING = 1e-9;

    private final boolean lines;
    private final double least;
    private final int threads;
    private final Shelves shelves;
    private final Lexicon lexicon;
    private final Demonyms demonyms;
    private final Vocabulary vocabulary;
    private final PhraseFinder finder;
    private final Sample.Levels levels;
    private final PairModel model = PairModel.shipped();
    private final Tally met = new Tally(MOST_NAMES);
    private final Shelf<List<Passage>> passages;
    private final Shelf<List<List<LooseMatch>>> matches;
    private int texts;

    /**
     * Prepares a search.
     *
     * @param languages rules of the languages
     * @param lines whether line n of one version is the counterpart of line n of the others
     * @param least places less sure than this are left out
     * @param threads how many work
     * @param shelves where what is between two passes is laid by
     * @param most pairs of words that are learnt from, as {@link Sample#MOST}
     */
    Search(Languages languages, boolean lines, double least, int threads, Shelves shelves, long most) {
        this.lines = lines;
        this.least = least;
        this.threads = threads;
        this.shelves = shelves;
        this.lexicon = new Lexicon(languages);
        this.demonyms = new Demonyms(languages);
        this.vocabulary = new Vocabulary(languages, lexicon);
        this.finder = new PhraseFinder(lexicon);
        this.levels = new Sample.Levels(most);
        this.passages = shelves.shelf(Codecs.PASSAGES);
        this.matches = shelves.shelf(Codecs.MATCHES);
    }

    /** Takes the places that are found, in their order. */
    interface Sink {
        void take(Occurrence occurrence, Place place);
    }

    /**
     * Finds the names that texts share.
     *
     * @param all versions of each text, two or three, in the order of {@link Unit#LANGUAGES}
     * @param size how many texts there are
     * @param sink takes what is found
     * @param progress told how far the work has come
     */
    void run(Iterator<List<AnnotatedArticle>> all, int size, Sink sink, Progress progress) {
        match(all, size, progress);
        TypeGuess types = new TypeGuess(lexicon);
        Joiner joiner = new Joiner(model, least);
        pass(
                3,
                new Both(),
                t -> chars(t.passages()),
                text -> found(text, joiner, types),
                found -> found.forEach(f -> sink.take(f.occurrence(), f.place())),
                progress);
    }

    /** All passes but the last. */
    private void match(Iterator<List<AnnotatedArticle>> all, int size, Progress progress) {
        texts = size;
        pass(0, all, Search::versionChars, this::read, this::count, progress);
        List<PairMatcher> matchers = learn(progress);
        pass(2, passages.all(), Search::chars, text -> matched(text, matchers), this::count, progress);
    }

    /**
     * All matches of all texts, with their facts, for learning what makes one right.
     *
     * @param sink takes the matches of each unit
     */
    void judged(Iterator<List<AnnotatedArticle>> all, int size, BiConsumer<Unit, List<Match>> sink) {
        match(all, size, Progress.NONE);
        pass(3, new Both(), t -> chars(t.passages()), text -> text, text -> each(text, sink), Progress.NONE);
    }

    private record Read(List<Passage> passages, Vocabulary.Words words) {}

    private Read read(List<AnnotatedArticle> versions) {
        List<Passage> ofText = Passages.of(versions, lines);
        return new Read(ofText, vocabulary.words(ofText));
    }

    private void count(Read read) {
        passages.add(read.passages());
        vocabulary.count(read.words().keys());
        if (!read.passages().isEmpty()) {
            levels.add(read.passages().get(0).doc(), read.words().products());
        }
    }

    private List<PairMatcher> learn(Progress progress) {
        int lowest = levels.least();
        Sample sample = new Sample();
        pass(
                1,
                passages.all(),
                Search::chars,
                text -> text.isEmpty() || Sample.Levels.of(text.get(0).doc()) < lowest
                        ? List.<Unit>of()
                        : text.stream().map(vocabulary::unit).toList(),
                units -> units.forEach(unit -> sample.add(unit, finder)),
                progress);
        List<PairMatcher> matchers = new ArrayList<>();
        for (LanguagePair languages : LanguagePair.ALL) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            matchers.add(new PairMatcher(languages, sample, lexicon, demonyms, finder));
        }
        return matchers;
    }

    /** The matches of each unit that may count, and the keys that all of them are counted by. */
    private record Matched(List<List<LooseMatch>> matches, List<Set<Long>> keys) {}

    private Matched matched(List<Passage> text, List<PairMatcher> matchers) {
        List<List<LooseMatch>> kept = new ArrayList<>();
        List<Set<Long>> keys = new ArrayList<>();
        for (Passage passage : text) {
            Unit unit = vocabulary.unit(passage);
            List<LooseMatch> ofUnit = new ArrayList<>();
            Set<Long> once = new HashSet<>();
            for (int i = 0; i < matchers.size(); i++) {
                for (List<Match> ofPhrase : matchers.get(i).matches(unit)) {
                    Judge.count(ofPhrase, once);
                    for (Match match : ofPhrase) {
                        if (model.most(match.facts()) >= least - ROUNDING) {
                            ofUnit.add(LooseMatch.of(i, match));
                        }
                    }
                }
            }
            kept.add(ofUnit);
            keys.add(once);
        }
        return new Matched(kept, keys);
    }

    private void count(Matched matched) {
        matches.add(matched.matches());
        matched.keys().forEach(unit -> unit.forEach(met::add));
    }

    private record Text(List<Passage> passages, List<List<LooseMatch>> matches) {}

    /** Passages and matches side by side. */
    private final class Both implements Iterator<Text> {
        private final Iterator<List<Passage>> left = passages.all();
        private final Iterator<List<List<LooseMatch>>> right = matches.all();

        @Override
        public boolean hasNext() {
            return left.hasNext();
        }

        @Override
        public Text next() {
            return new Text(left.next(), right.next());
        }
    }

    private void each(Text text, BiConsumer<Unit, List<Match>> sink) {
        for (int i = 0; i < text.passages().size(); i++) {
            List<LooseMatch> loose = text.matches().get(i);
            if (!loose.isEmpty()) {
                Unit unit = vocabulary.unit(text.passages().get(i));
                List<Match> ofUnit = loose.stream().map(m -> m.in(unit)).toList();
                ofUnit.forEach(m -> Judge.complete(m, met));
                sink.accept(unit, ofUnit);
            }
        }
    }

    private record Found(Occurrence occurrence, Place place) {}

    private List<Found> found(Text text, Joiner joiner, TypeGuess types) {
        List<Found> found = new ArrayList<>();
        each(
                text,
                (unit, ofUnit) -> joiner.join(ofUnit)
                        .forEach(group -> found.add(new Found(occurrence(unit, group), Place.of(group, types)))));
        return found;
    }

    private static Occurrence occurrence(Unit unit, Joiner.Group group) {
        Map<String, String> surfaces = new LinkedHashMap<>();
        Map<String, String> sentences = new LinkedHashMap<>();
        for (String language : Unit.LANGUAGES) {
            Phrase phrase = group.sides.get(language);
            if (phrase != null) {
                surfaces.put(language, phrase.surface());
                sentences.put(language, phrase.line().text());
            }
        }
        return new Occurrence(unit.doc(), unit.line(), surfaces, sentences, group.confidence);
    }

    private static long versionChars(List<AnnotatedArticle> versions) {
        return versions.stream().mapToLong(v -> v.article().text().length()).sum();
    }

    private static long chars(List<Passage> text) {
        return text.stream()
                .flatMap(p -> p.sides().values().stream())
                .mapToLong(s -> s.text().length())
                .sum();
    }

    /** Works on all texts; gives out in their order. */
    private <T, R> void pass(
            int number,
            Iterator<T> items,
            ToLongFunction<T> weight,
            Function<T, R> work,
            Consumer<R> sink,
            Progress progress) {
        OrderedWork.Bounds bounds = new OrderedWork.Bounds(UNDER_WAY * threads, CHARS);
        try (OrderedWork<T, R> all = new OrderedWork<>(threads, bounds, work, sink)) {
            for (long done = 1; items.hasNext(); done++) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                T item = items.next();
                all.put(item, weight.applyAsLong(item));
                progress.report((long) number * texts + done, (long) PASSES * texts);
            }
            all.finish();
        }
    }
}

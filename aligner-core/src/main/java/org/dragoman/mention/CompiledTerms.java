package org.dragoman.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.concept.TermForms;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.TermPattern;
import org.dragoman.language.Words;
import org.dragoman.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one language, ready to be found. Patterns are many times larger than the terms they are made from, so
 * only those that a text lately asked for are at hand; the others are compiled again when their time comes.
 */
final class CompiledTerms {
    /** Terms of which patterns are at hand, in buckets; a new one drives out the oldest of its bucket. */
    private static final int AT_HAND = 1 << 16;

    private static final int BUCKET = 4;

    private final LanguageSupport language;
    private final TermList terms;
    private final PatternIndex index;
    /** Written and read without a lock: what is in it never changes, and who reads too early compiles again. */
    private final @Nullable CompiledTerm[] atHand;

    /** The numbers of these terms, so that a place that holds another costs little; not to be relied on. */
    private final int[] numbers;

    private final int shift;
    private final KnownWords knownWords = new KnownWords();

    CompiledTerms(LanguageSupport language, TermList terms, PatternIndex index) {
        this.language = language;
        this.terms = terms;
        this.index = index;
        int places = Math.min(AT_HAND, Math.max(BUCKET, Integer.highestOneBit(terms.size()) * 2));
        this.atHand = new CompiledTerm[places];
        this.numbers = new int[places];
        Arrays.fill(numbers, -1);
        this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(places / BUCKET);
    }

    /** Compiles all terms of a language. */
    static CompiledTerms of(LanguageSupport language, TermList terms) {
        PatternIndexBuilder builder = new PatternIndexBuilder();
        for (int term = 0; term < terms.size(); term++) {
            for (TermPattern pattern : compile(language, terms, term)) {
                builder.add(pattern, term);
            }
        }
        return new CompiledTerms(language, terms, builder.build());
    }

    private static List<TermPattern> compile(LanguageSupport language, TermList terms, int term) {
        return language.morphology().compile(TermForms.of(terms.concept(term), terms.term(term)));
    }

    private CompiledTerm compiled(int term) {
        int bucket = (int) ((term * 0x9E3779B9L & 0xFFFFFFFFL) >>> shift) * BUCKET;
        for (int place = bucket; place < bucket + BUCKET; place++) {
            if (numbers[place] == term) {
                CompiledTerm compiled = atHand[place];
                if (compiled != null && compiled.number() == term) {
                    return compiled;
                }
            }
        }
        KnownTerm known = KnownTerm.of(terms.concept(term), terms.term(term), language.language());
        CompiledTerm compiled = new CompiledTerm(term, known, compile(language, terms, term));
        System.arraycopy(atHand, bucket, atHand, bucket + 1, BUCKET - 1);
        System.arraycopy(numbers, bucket, numbers, bucket + 1, BUCKET - 1);
        atHand[bucket] = compiled;
        numbers[bucket] = term;
        return compiled;
    }

    PatternIndex index() {
        return index;
    }

    long fingerprint() {
        return terms.fingerprint(language.morphology());
    }

    /** Every form in a text, inner and overlapping ones included. */
    void find(String text, Consumer<TermIndex.Hit> sink) {
        FoldedText folded = language.fold(text);
        Words words = Words.of(folded);
        PatternIndex.Reader reader = index.new Reader(language.morphology(), words, knownWords);
        PatternMatcher matcher = new PatternMatcher(language.morphology(), words, reader);
        List<PatternMatcher.Found> found = new ArrayList<>();
        Proposals proposals = proposals(words, reader);
        for (int i = 0; i < proposals.size(); i++) {
            CompiledTerm term = proposals.term(i);
            for (int p = 0; p < term.size(); p++) {
                matcher.match(term.pattern(p), proposals.word(i), found);
            }
            for (int f = 0; f < found.size(); f++) {
                sink.accept(hit(term.known(), folded, found.get(f)));
            }
            found.clear();
        }
    }

    /** The terms that may stand in a text, in the order of words and numbers. */
    private Proposals proposals(Words words, PatternIndex.Reader reader) {
        IntList numbers = new IntList(8);
        Proposals proposals = new Proposals();
        for (int word = 0; word < words.size(); word++) {
            numbers.clear();
            reader.find(word, numbers);
            if (numbers.size() > 1) {
                numbers.sort();
            }
            for (int i = 0; i < numbers.size(); i++) {
                proposals.add(word, compiled(numbers.get(i)));
            }
        }
        proposals.load();
        return proposals;
    }

    private static TermIndex.Hit hit(KnownTerm term, FoldedText text, PatternMatcher.Found found) {
        return new TermIndex.Hit(term, text.toOriginal(found.spanStart(), found.spanEnd()), found.derivation());
    }
}

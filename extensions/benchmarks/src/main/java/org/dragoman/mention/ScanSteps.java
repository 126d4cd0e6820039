package org.dragoman.mention;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.dragoman.article.Segment;
import org.dragoman.benchmarks.Cpu;
import org.dragoman.benchmarks.data.Document;
import org.dragoman.benchmarks.data.Workload;
import org.dragoman.benchmarks.engine.Engine;
import org.dragoman.language.Derivation;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.Words;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/**
 * Where the time of a scan goes, step by step, and the least that any finder of this kind could take: look-ups, and an
 * oracle that knows all mentions beforehand, so that it only reads the concept and term of each and makes the value that
 * the library gives back. It stands in the finder's package, as it runs the finder's inner steps.
 */
public final class ScanSteps {
    private static final int ROUNDS = 9;
    private static final double SECONDS = 0.7;
    private static final double MEGABYTE = 1e6;

    private ScanSteps() {}

    private record Step(String name, ToLongFunction<Document> work) {}

    /**
     * Measures and prints a table in Markdown, MB of text by CPU-second.
     *
     * @param languages language tags
     * @param terms how many terms the glossary has
     * @param out where to print
     */
    public static void run(List<String> languages, int terms, PrintStream out) {
        out.println("| language | words | and look-ups | and oracle | the finder | doubleArray |");
        out.println("|---|---|---|---|---|---|");
        for (String language : languages) {
            out.print("| " + language);
            for (double rate : rates(new LanguageTag(language), terms)) {
                out.printf(Locale.ROOT, " | %.1f", rate);
            }
            out.println(" |");
        }
    }

    private static double[] rates(LanguageTag tag, int terms) {
        Workload workload = Workload.of(tag, terms, null);
        LanguageSupport language = Languages.installed().get(tag);
        List<Step> steps = steps(workload, language);
        double[][] rates = new double[steps.size()][ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            for (int s = 0; s < steps.size(); s++) {
                double rate = rate(steps.get(s), workload);
                if (round >= 0) {
                    rates[s][round] = rate;
                }
            }
        }
        double[] medians = new double[rates.length];
        for (int s = 0; s < rates.length; s++) {
            medians[s] = Cpu.median(rates[s]);
        }
        return medians;
    }

    private static List<Step> steps(Workload workload, LanguageSupport language) {
        CompiledTerms compiled = CompiledTerms.of(language, new TermList(workload.glossary(), language.language()));
        PatternIndex index = compiled.index();
        KnownWords known = new KnownWords();
        MentionFinder finder = new MentionFinder(TermIndex.of(workload.glossary(), Languages.installed()), false);
        Map<Document, Mention[]> answers = new IdentityHashMap<>();
        for (Document document : workload.documents()) {
            answers.put(
                    document,
                    finder.find(document.article(), document.segments()).toArray(Mention[]::new));
        }
        Map<Document, Oracle> oracles = new IdentityHashMap<>();
        answers.forEach((document, mentions) -> oracles.put(document, new Oracle(mentions)));
        Engine exact = Engine.Kind.DOUBLE_ARRAY.build(workload.glossary(), language.language());
        return List.of(
                new Step("words", d -> words(language, d)),
                new Step("look-ups", d -> lookUps(language, index, known, d)),
                new Step(
                        "oracle",
                        d -> lookUps(language, index, known, d)
                                + oracle(Objects.requireNonNull(oracles.get(d))).size()),
                new Step("finder", d -> finder.find(d.article(), d.segments()).size()),
                new Step("doubleArray", exact::scan));
    }

    private static double rate(Step step, Workload workload) {
        double start = Cpu.thread();
        long bytes = 0;
        long found = 0;
        double used;
        do {
            for (Document document : workload.documents()) {
                found += step.work().applyAsLong(document);
            }
            bytes += workload.bytes();
            used = Cpu.thread() - start;
        } while (used < SECONDS);
        if (found == 0) {
            throw new IllegalStateException(step.name() + " found nothing");
        }
        return bytes / MEGABYTE / used;
    }

    private static long words(LanguageSupport language, Document document) {
        long words = 0;
        for (Segment segment : document.segments()) {
            words += Words.of(language.fold(segment.span().in(document.text()))).size();
        }
        return words;
    }

    private static long lookUps(LanguageSupport language, PatternIndex index, KnownWords known, Document document) {
        long proposed = 0;
        IntList terms = new IntList(8);
        for (Segment segment : document.segments()) {
            Words words = Words.of(language.fold(segment.span().in(document.text())));
            PatternIndex.Reader reader = index.new Reader(language.morphology(), words, known);
            for (int word = 0; word < words.size(); word++) {
                terms.clear();
                reader.find(word, terms);
                proposed += terms.size();
            }
        }
        return proposed;
    }

    /** What stands where, known beforehand. */
    private record Oracle(KnownTerm[] terms, int[] starts, int[] ends, int[] segments) {
        Oracle(Mention[] mentions) {
            this(
                    new KnownTerm[mentions.length],
                    new int[mentions.length],
                    new int[mentions.length],
                    new int[mentions.length]);
            for (int i = 0; i < mentions.length; i++) {
                Mention mention = mentions[i];
                terms[i] = new KnownTerm(mention.concept(), mention.term(), false, false, false, false);
                starts[i] = mention.span().start();
                ends[i] = mention.span().end();
                segments[i] = mention.segment();
            }
        }
    }

    /** The values that the library gives back, with a derivation that has no steps. */
    private static List<Mention> oracle(Oracle oracle) {
        List<Mention> mentions = new ArrayList<>(oracle.terms().length);
        for (int i = 0; i < oracle.terms().length; i++) {
            KnownTerm known = oracle.terms()[i];
            Span span = new Span(oracle.starts()[i], oracle.ends()[i]);
            Derivation derivation = new Derivation(known.term().text(), List.of(), 0);
            if (known.concept().id().isEmpty()) {
                throw new IllegalStateException("a concept without id");
            }
            mentions.add(new Mention(
                    known.concept(), known.term(), span, oracle.segments()[i], derivation, false, List.of()));
        }
        return mentions;
    }
}

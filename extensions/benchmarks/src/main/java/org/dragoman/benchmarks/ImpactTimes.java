package org.dragoman.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.glossary.impact.Impact;
import org.dragoman.glossary.impact.ImpactFinder;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.seeds.SampleArticle;
import org.dragoman.seeds.SampleEvents;
import org.dragoman.text.LanguageTag;

/** How long the impact of an edit takes on 500 articles: the sample articles, again and again. */
final class ImpactTimes {
    private static final int ARTICLES = 500;
    private static final int ROUNDS = 21;
    private static final double MILLIS = 1e6;
    private static final double SECOND = 1e3;

    private ImpactTimes() {}

    /** Measures and prints a table in Markdown. */
    static void run(PrintStream out) {
        Languages languages = Languages.installed();
        TermIndex index = TermIndex.of(CuratedGlossary.get(), languages);
        List<Article> articles = articles();
        long start = System.nanoTime();
        ImpactFinder finder = ImpactFinder.of(index, articles, new Segmenter(languages, false));
        long letters = articles.stream().mapToLong(a -> a.text().length()).sum();
        out.printf(
                Locale.ROOT,
                "%d articles, %,d letters, %,d concepts; searched once in %.0f ms with compiling%n%n",
                articles.size(),
                letters,
                CuratedGlossary.get().concepts().size(),
                (System.nanoTime() - start) / MILLIS);
        out.println(
                "| edit | concepts | articles searched anew | changes | first, CPU-ms | CPU-ms | by the clock, ms | slowest, ms |");
        out.println("|---|---|---|---|---|---|---|---|");
        edits().forEach((name, edit) -> row(name, finder, edit.apply(CuratedGlossary.get()), out));
    }

    private static Map<String, UnaryOperator<Glossary>> edits() {
        Map<String, UnaryOperator<Glossary>> edits = new LinkedHashMap<>();
        edits.put("a new concept that is in no article", g -> with(g, "zz-none", "Zzxyw Qqqrt"));
        edits.put("a new concept of a common word", g -> with(g, "zz-agreement", "agreement"));
        edits.put("another term of a common concept", g -> with(g, "russia", "Russian side"));
        edits.put("a common concept taken out", g -> without(g, 1, "russia"));
        edits.put("every 100th concept taken out", g -> without(g, 100, ""));
        edits.put("every 10th concept taken out", g -> without(g, 10, ""));
        return edits;
    }

    private static Glossary with(Glossary glossary, String id, String term) {
        ConceptType type = glossary.concept(id).map(Concept::type).orElse(ConceptType.TERM);
        Term added = Term.of(term, TermType.VARIANT, Status.ADMITTED);
        Concept concept = Concept.of(id, type, Map.of(LanguageTag.EN, List.of(added)));
        return glossary.merge(new Glossary(List.of(concept), List.of(), List.of()));
    }

    private static Glossary without(Glossary glossary, int step, String id) {
        List<Concept> kept = new ArrayList<>();
        int number = 0;
        for (Concept concept : glossary.concepts()) {
            boolean gone = id.isEmpty() ? ++number % step == 0 : concept.id().equals(id);
            if (!gone) {
                kept.add(concept);
            }
        }
        return new Glossary(kept, glossary.namingSets(), glossary.profiles());
    }

    private static void row(String name, ImpactFinder finder, Glossary edited, PrintStream out) {
        double[] times = new double[ROUNDS];
        double[] cpu = new double[ROUNDS];
        Impact impact = null;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            double used = Cpu.thread();
            impact = finder.of(edited, Profile.NONE);
            cpu[i] = (Cpu.thread() - used) * SECOND;
            times[i] = (System.nanoTime() - start) / MILLIS;
        }
        if (impact != null) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %,d | %.0f | %.0f | %.0f | %.0f |%n",
                    name,
                    impact.concepts().size(),
                    impact.looked(),
                    impact.changes().size(),
                    cpu[0],
                    Cpu.median(cpu),
                    Cpu.median(times),
                    Arrays.stream(times).max().orElse(0));
        }
    }

    private static List<Article> articles() {
        List<SampleArticle> samples = Stream.concat(
                        SampleEvents.all().stream().map(e -> e.articles()).flatMap(Collection::stream),
                        SampleEvents.distractors().stream())
                .toList();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; articles.size() < ARTICLES; i++) {
            SampleArticle sample = samples.get(i % samples.size());
            articles.add(new Article(
                    "a" + i,
                    new LanguageTag(sample.language()),
                    sample.text(),
                    null,
                    null,
                    Provenance.UNKNOWN,
                    SourceMap.identity("a" + i, sample.text())));
        }
        return articles;
    }
}

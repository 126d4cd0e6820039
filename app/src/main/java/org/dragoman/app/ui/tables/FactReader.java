package org.dragoman.app.ui.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.article.Segmenter;
import org.dragoman.compare.statistics.NamingFact;
import org.dragoman.compare.statistics.NamingFacts;
import org.dragoman.compare.statistics.SetMembership;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.voice.VoiceFinder;

/** Reads and annotates listed articles for what is counted in them. */
record FactReader(AppContext context, Decisions decisions) {
    /** Reads all names in the articles; tells the job how far it is. */
    List<NamingFact> read(List<ListedArticle> articles, Job job) throws IOException {
        MentionFinder finder = new MentionFinder(context.index(), false);
        Segmenter segmenter = new Segmenter(context.languages(), false);
        VoiceFinder voices = new VoiceFinder(context.languages());
        SetMembership membership = new SetMembership(context.glossary());
        Map<String, String> spellings = new HashMap<>();
        List<NamingFact> facts = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            job.check();
            job.report(i, articles.size());
            AnnotatedArticle annotated = decisions.apply(
                    finder.annotate(articles.get(i).read(context.articles()), segmenter), context.glossary());
            String outlet = annotated.article().provenance().outlet();
            for (NamingFact fact : NamingFacts.of(i, annotated, voices.find(annotated), membership, false)) {
                facts.add(outlet == null ? fact : spelt(fact, spellings.computeIfAbsent(fact.outlet(), o -> outlet)));
            }
        }
        return facts;
    }

    /** An outlet goes by the first spelling that was met, not by what stands for all of them. */
    private static NamingFact spelt(NamingFact fact, String outlet) {
        return new NamingFact(
                fact.article(),
                fact.copy(),
                outlet,
                fact.country(),
                fact.language(),
                fact.month(),
                fact.voice(),
                fact.concept(),
                fact.sets(),
                fact.term());
    }
}

package org.dragoman.app.ui.tables;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.compare.ActiveConcept;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.ui.work.Steps;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.compare.statistics.Dimension;
import org.dragoman.compare.statistics.NamingFact;
import org.dragoman.compare.statistics.NamingStatistics;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;
import org.dragoman.decision.Decisions;
import org.jspecify.annotations.Nullable;

/** Counts names in the background, in the articles of the list of events or in the collection. For the event thread. */
public final class TrendWork {
    /** What the rest of the window gives. */
    public interface Desk {
        /**
         * {@return the articles of the events that the list shows}
         */
        List<ListedArticle> articles();

        /**
         * {@return the glossary in use with its services, null as long as it is being read}
         */
        @Nullable
        AppContext context();

        /**
         * {@return what is set by hand}
         */
        Decisions decisions();

        /**
         * Counts in the collection.
         *
         * @param concepts whose names, empty for all
         * @param tables by what, a table each
         * @param done takes the tables, in their order
         * @param failed takes the reason, empty where no collection is open
         */
        void count(
                Set<String> concepts,
                List<List<Dimension>> tables,
                Consumer<List<NamingStatistics>> done,
                Consumer<String> failed);
    }

    /** Articles that are read without being asked for. */
    private static final int FEW = 200;

    private final TrendModel model;
    private final CompareModel compare;
    private final Desk desk;
    private boolean shown;
    private @Nullable Job current;
    private @Nullable Facts known;
    private Set<String> asked = Set.of();
    private int question;

    /** Facts with the articles and the glossary that they are of. */
    private record Facts(
            List<ListedArticle> articles,
            AppContext context,
            Decisions decisions,
            List<NamingFact> all,
            Map<String, Map<ListedArticle, Integer>> byConcept) {
        static Facts of(List<ListedArticle> articles, AppContext context, Decisions decisions, List<NamingFact> facts) {
            Map<String, Map<ListedArticle, Integer>> counts = new HashMap<>();
            for (NamingFact fact : facts) {
                counts.computeIfAbsent(fact.concept(), c -> new LinkedHashMap<>())
                        .merge(articles.get((int) fact.article()), 1, Integer::sum);
            }
            return new Facts(articles, context, decisions, facts, counts);
        }
    }

    /**
     * Work for a model.
     *
     * @param model takes the counts
     * @param compare tells which concept it is about
     * @param desk gives the articles
     */
    public TrendWork(TrendModel model, CompareModel compare, Desk desk) {
        this.model = model;
        this.compare = compare;
        this.desk = desk;
    }

    /** Counts whatever is asked for from now on; to be called again when the models were silenced. */
    public void listen() {
        model.on(TrendModel.ASKED, () -> refresh(true));
        compare.on(CompareModel.ACTIVE, () -> refresh(false));
        compare.on(CompareModel.ARTICLES, () -> refresh(false));
        compare.on(CompareModel.COMPARISON, () -> refresh(false));
    }

    /** Other events are listed. */
    public void changed() {
        refresh(false);
    }

    /** The counts came into sight, or went out of it: nothing is counted that nobody sees. */
    void shown(boolean now) {
        shown = now;
        refresh(false);
    }

    /**
     * In which articles of the list a concept is named, as far as they are read.
     *
     * @param concept its id
     * @return how often, by article
     */
    public Map<ListedArticle, Integer> named(String concept) {
        Facts facts = known;
        return facts == null ? Map.of() : facts.byConcept().getOrDefault(concept, Map.of());
    }

    /** Stops counting. */
    void stop() {
        question++;
        Job job = current;
        current = null;
        if (job != null) {
            job.cancel();
        }
        if (model.counting()) {
            model.counted(model.counts(), "");
        }
    }

    /** Whose names are to be counted: the concept of the card, and those that compete with it. */
    private Set<String> concepts(Glossary glossary) {
        ActiveConcept card = compare.card();
        if (model.all() || card == null) {
            return Set.of();
        }
        Set<String> concepts = new LinkedHashSet<>(List.of(card.concept().id()));
        for (NamingSet set : glossary.namingSets()) {
            if (set.members().stream()
                    .anyMatch(m -> m.concept().equals(card.concept().id()))) {
                set.members().forEach(m -> concepts.add(m.concept()));
            }
        }
        return concepts;
    }

    /** A few articles are counted even while nobody looks, for the card tells of them. */
    private boolean small() {
        return !model.collection() && desk.articles().size() <= FEW;
    }

    private void refresh(boolean anyhow) {
        AppContext context = desk.context();
        if (context == null || compare.comparison() == null || !(shown || small())) {
            return;
        }
        Set<String> wanted = concepts(context.glossary());
        Facts facts = known;
        List<ListedArticle> articles = desk.articles();
        boolean same = model.collection()
                || facts != null
                        && facts.articles().equals(articles)
                        && facts.context() == context
                        && facts.decisions().equals(desk.decisions());
        TrendCounts counts = model.counts();
        if (!anyhow
                && same
                && (model.counting()
                        ? wanted.equals(asked)
                        : counts != null && counts.concepts().equals(wanted))) {
            return;
        }
        stop();
        asked = wanted;
        model.counting(-1);
        if (model.collection()) {
            collection(wanted);
        } else {
            count(articles, context, same ? facts : null, wanted);
        }
    }

    private void count(List<ListedArticle> articles, AppContext context, @Nullable Facts before, Set<String> concepts) {
        Decisions decisions = desk.decisions();
        List<ListedArticle> all = List.copyOf(articles);
        Job job = new Job(Steps.percent(model::counting));
        current = job;
        job.start(
                () -> {
                    Facts facts = before == null
                            ? Facts.of(all, context, decisions, new FactReader(context, decisions).read(all, job))
                            : before;
                    return new Counted(facts, TrendCounts.of(concepts, facts.all()));
                },
                counted -> {
                    current = null;
                    known = counted.facts();
                    model.counted(counted.counts(), "");
                },
                e -> {
                    current = null;
                    model.counted(null, String.valueOf(e.getMessage()));
                });
    }

    private record Counted(Facts facts, TrendCounts counts) {}

    private void collection(Set<String> concepts) {
        int mine = ++question;
        desk.count(
                concepts,
                List.of(TrendCounts.months(concepts), TrendCounts.outlets(concepts)),
                tables -> {
                    if (mine == question) {
                        model.counted(new TrendCounts(concepts, tables.get(0), tables.get(1)), "");
                    }
                },
                reason -> {
                    if (mine == question) {
                        model.counted(null, reason);
                    }
                });
    }
}

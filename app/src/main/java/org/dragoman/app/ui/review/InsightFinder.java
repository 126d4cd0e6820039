package org.dragoman.app.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.glossary.edit.ProposedEntry;
import org.dragoman.glossary.impact.Impact;
import org.dragoman.glossary.impact.ImpactFinder;
import org.dragoman.glossary.impact.MentionChange;
import org.dragoman.glossary.search.GlossarySearch;
import org.dragoman.glossary.search.SearchHit;
import org.dragoman.language.WordForm;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Finds what is to be known of an entry; keeps what it has read of glossary and articles. For one thread. */
final class InsightFinder {
    private static final int CLOSE = 4;
    private static final int HITS = 40;
    private static final int FORMS = 8;
    private static final int SHORT = 3;

    private @Nullable AppContext context;
    private List<Article> articles = List.of();
    private @Nullable GlossarySearch names;
    private @Nullable ImpactFinder impact;

    /** What is known of an entry over the glossary in use and the open articles. */
    @SuppressWarnings("ReferenceEquality")
    Insight find(ProposedEntry entry, AppContext now, List<Article> open) {
        if (now != context) {
            context = now;
            names = null;
            impact = null;
        }
        if (!open.equals(articles)) {
            articles = List.copyOf(open);
            impact = null;
        }
        Concept concept =
                entry.isNamed() ? entry.concept(id -> now.glossary().concept(id).isPresent()) : null;
        return new Insight(
                close(entry, now),
                concept == null ? null : counts(concept, now),
                concept == null ? Map.of() : forms(concept, now));
    }

    private List<Concept> close(ProposedEntry entry, AppContext now) {
        if (names == null) {
            names = new GlossarySearch(now.glossary(), now.languages());
        }
        Map<String, Double> scores = new HashMap<>();
        Map<String, Concept> known = new HashMap<>();
        for (ProposedEntry.Names ofLanguage : entry.names().values()) {
            String[] words = ofLanguage.head().strip().split("\\s+");
            for (String word : words) {
                if (word.length() > SHORT) {
                    Set<String> once = new LinkedHashSet<>();
                    for (SearchHit hit : names.find(word, HITS)) {
                        if (once.add(hit.concept().id())) {
                            known.put(hit.concept().id(), hit.concept());
                            scores.merge(hit.concept().id(), 1.0 / words.length / (1 + lengths(hit)), Double::sum);
                        }
                    }
                }
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CLOSE)
                .map(e -> known.get(e.getKey()))
                .toList();
    }

    /** Longer terms share less with one word. */
    private static double lengths(SearchHit hit) {
        return Optional.ofNullable(hit.term())
                        .map(t -> t.text().split("\\s+").length)
                        .orElse(1)
                / 4.0;
    }

    private Insight.Counts counts(Concept concept, AppContext now) {
        if (impact == null) {
            impact = ImpactFinder.of(now.index(), articles, new Segmenter(now.languages(), false));
        }
        Impact found = impact.of(now.glossary().with(Map.of(concept.id(), Optional.of(concept))), now.profile());
        int hidden = (int) (found.count(MentionChange.Kind.CONCEPT) + found.count(MentionChange.Kind.EXTENT));
        return new Insight.Counts(
                articles.size(), (int) found.count(MentionChange.Kind.APPEARS), hidden, (int) found.changedArticles());
    }

    private static Map<LanguageTag, List<String>> forms(Concept concept, AppContext now) {
        Map<LanguageTag, List<String>> forms = new LinkedHashMap<>();
        for (LanguageSection section : concept.sections().values()) {
            Term head = section.terms().get(0);
            Set<String> texts = new LinkedHashSet<>();
            if (now.languages().knows(section.language())) {
                for (WordForm form :
                        now.languages().get(section.language()).morphology().paradigm(TermForms.of(concept, head))) {
                    if (!form.text().equals(head.text()) && texts.size() < FORMS) {
                        texts.add(form.text());
                    }
                }
            }
            forms.put(section.language(), new ArrayList<>(texts));
        }
        return forms;
    }
}

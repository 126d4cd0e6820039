package org.dragoman.app.ui.deciding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.Alphabet;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.LooseFolding;

/** The concepts that words could name, by what is typed to find them. Immutable. */
final class ConceptChoices {
    /** More rows nobody reads. */
    private static final int MOST = 500;

    /**
     * One concept.
     *
     * @param concept the concept
     * @param title its name in the reader's language
     * @param names its names in the article's language
     * @param likely whether the words are known to be able to name it
     */
    record Choice(Concept concept, String title, String names, boolean likely) {}

    private record Row(Choice choice, List<String> folded) {
        /** 0 where a name is what is looked for, 1 where one begins with it, 2 where a word does, 3 where it is inside. */
        int rank(String sought) {
            int best = 4;
            for (String name : folded) {
                int at = name.indexOf(sought);
                if (at >= 0) {
                    int rank = at > 0 ? name.contains(" " + sought) ? 2 : 3 : name.equals(sought) ? 0 : 1;
                    best = Math.min(best, rank);
                }
            }
            return best;
        }
    }

    private final List<Row> rows;

    /**
     * The choices for words of an article.
     *
     * @param glossary all concepts
     * @param words the words
     * @param rivals ids of concepts that the words could name; they stand first
     * @param language of the article
     * @param reader language of the window
     */
    ConceptChoices(
            Glossary glossary, String words, Collection<String> rivals, LanguageTag language, LanguageTag reader) {
        String folded = LooseFolding.fold(words);
        LanguageTag own = new LanguageTag(language.language());
        Set<String> first = new LinkedHashSet<>(rivals);
        List<Row> likely = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        for (Concept concept : glossary.concepts()) {
            List<String> names = concept.sections().values().stream()
                    .flatMap(s -> s.terms().stream())
                    .map(Term::text)
                    .toList();
            List<String> keys = names.stream().map(LooseFolding::fold).toList();
            boolean near = first.contains(concept.id()) || keys.contains(folded);
            String shown = concept.terms(own).stream().map(Term::text).collect(Collectors.joining(" · "));
            (near ? likely : others).add(new Row(new Choice(concept, concept.label(reader), shown, near), keys));
        }
        List<String> order = List.copyOf(first);
        likely.sort(Comparator.comparingInt(r -> {
            int at = order.indexOf(r.choice().concept().id());
            return at < 0 ? order.size() : at;
        }));
        others.sort(Comparator.comparing((Row r) -> r.choice().title(), Alphabet.of(reader)));
        likely.addAll(others);
        rows = List.copyOf(likely);
    }

    /** What fits to what is typed: likely ones first, then by how well a name fits; all of them for nothing. */
    List<Choice> matching(String typed) {
        String sought = LooseFolding.fold(typed);
        return rows.stream()
                .filter(r -> r.rank(sought) < 4)
                .sorted(Comparator.comparing((Row r) -> !r.choice().likely())
                        .thenComparing(r -> sought.isEmpty() ? 0 : r.rank(sought)))
                .limit(MOST)
                .map(Row::choice)
                .toList();
    }
}

package org.dragoman.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;

/**
 * How a name would be written in another language, best first, with the rules used. What the glossary has comes first and
 * is never overruled.
 */
public final class NameSpeller {
    private static final int MOST = 5;

    /** What keeping the source's spelling costs, in nats above the best: it comes last unless the style wants it. */
    private static final double KEPT = 3;

    /** By how much a word that {@link SharedLetters} keeps comes before other spellings, in nats. */
    private static final double SHARED = 1;

    private final LanguageTag from;
    private final LanguageTag to;
    private final Glossary glossary;
    private final Set<SpellingStyle> styles;
    private final WordSpeller words;
    private final FixedSpellings fixed;

    private NameSpeller(LanguageTag from, LanguageTag to, Glossary glossary, Set<SpellingStyle> styles) {
        this.from = from.primary();
        this.to = to.primary();
        this.glossary = glossary;
        this.styles = styles.isEmpty() ? EnumSet.noneOf(SpellingStyle.class) : EnumSet.copyOf(styles);
        this.words = new WordSpeller(this.from, this.to);
        this.fixed = new FixedSpellings(this.from, this.to);
    }

    /**
     * A speller.
     *
     * @param from language of the names
     * @param to language to write them in
     * @param glossary what is settled already
     * @param styles what the house decided
     * @return the speller
     * @throws IllegalArgumentException where there are no rules, or both languages are the same
     */
    public static NameSpeller of(LanguageTag from, LanguageTag to, Glossary glossary, Set<SpellingStyle> styles) {
        if (!NameMatcher.knows(from, to) || from.language().equals(to.language())) {
            throw new IllegalArgumentException("no rules to spell names of " + from + " in " + to);
        }
        return new NameSpeller(from, to, glossary, styles);
    }

    /**
     * Spells a name.
     *
     * @param name one word or several
     * @return spellings, best first, each once; empty for a blank name
     */
    public List<SpelledName> spell(String name) {
        Map<String, SpelledName> found = new LinkedHashMap<>();
        settled(name).forEach(spelling -> found.putIfAbsent(spelling.text(), spelling));
        List<SpelledName> made = new ArrayList<>(byRule(name));
        boolean bothLatin = !from.language().equals("ar") && !to.language().equals("ar");
        boolean sameByRule = !made.isEmpty() && made.get(0).text().equals(name.strip());
        if (bothLatin && !made.isEmpty() && !sameByRule) {
            double cost = made.get(0).cost() + (styles.contains(SpellingStyle.SOURCE) ? -KEPT : KEPT);
            made.removeIf(spelling -> spelling.text().equals(name.strip()));
            made.add(new SpelledName(name.strip(), cost, List.of(SpelledName.SOURCE)));
        }
        made.sort(Comparator.comparingDouble(SpelledName::cost));
        made.forEach(spelling -> found.putIfAbsent(spelling.text(), spelling));
        return List.copyOf(found.values());
    }

    private List<SpelledName> settled(String name) {
        List<SpelledName> forms = new ArrayList<>();
        String wanted = name.strip();
        for (Concept concept : glossary.concepts()) {
            concept.terms(from).stream()
                    .filter(term -> term.text().equalsIgnoreCase(wanted))
                    .findFirst()
                    .ifPresent(asked -> concept.terms(to).stream()
                            .filter(term -> term.status(null) != Status.DEPRECATED)
                            .filter(term -> !term.contextual() || asked.contextual())
                            .sorted(Comparator.comparing((Term term) -> term.status(null) != Status.PREFERRED)
                                    .thenComparing(term -> term.type() != asked.type()))
                            .forEach(
                                    term -> forms.add(new SpelledName(term.text(), 0, List.of(SpelledName.GLOSSARY)))));
        }
        return forms;
    }

    private List<SpelledName> byRule(String name) {
        List<SpelledName> whole = List.of(new SpelledName("", 0, List.of()));
        String[] parts = name.strip().split("[\\s\u00A0]+|(?<=\\p{L}\\p{L})[-‐‑](?=\\p{L})");
        for (String part : parts) {
            List<SpelledName> choices = part(part);
            if (choices.isEmpty()) {
                continue;
            }
            List<SpelledName> longer = new ArrayList<>();
            for (SpelledName begun : whole) {
                for (SpelledName choice : choices) {
                    longer.add(joined(begun, choice));
                }
            }
            longer.sort(Comparator.comparingDouble(SpelledName::cost));
            whole = longer.subList(0, Math.min(MOST, longer.size()));
        }
        return whole.get(0).text().isEmpty()
                ? List.of()
                : whole.stream().map(this::begunBig).toList();
    }

    private SpelledName begunBig(SpelledName name) {
        return new SpelledName(capitalised(name.text()), name.cost(), name.rules());
    }

    private SpelledName joined(SpelledName begun, SpelledName next) {
        Set<String> rules = new LinkedHashSet<>(begun.rules());
        rules.addAll(next.rules());
        String between = begun.text().isEmpty() || fixed.joinsNext(begun.text()) ? "" : " ";
        return new SpelledName(begun.text() + between + next.text(), begun.cost() + next.cost(), List.copyOf(rules));
    }

    private List<SpelledName> part(String part) {
        List<SpelledName> known = fixed.spell(part, styles);
        if (!known.isEmpty()) {
            return known;
        }
        List<SpelledName> choices = new ArrayList<>();
        String article = fixed.article(part);
        String bare = article.isEmpty() ? part : part.substring(2);
        for (String word : NameLetters.words(bare, from)) {
            for (SpelledName spelling : words.spell(word, styles, MOST)) {
                List<String> rules = new ArrayList<>(spelling.rules());
                if (!article.isEmpty()) {
                    rules.add(FixedSpellings.ARTICLE);
                }
                choices.add(new SpelledName(article + capitalised(spelling.text()), spelling.cost(), rules));
            }
            break;
        }
        String rule = SharedLetters.rule(part, from, to);
        if (!rule.isEmpty() && !choices.isEmpty()) {
            double cost = choices.get(0).cost() - SHARED;
            choices.removeIf(choice -> choice.text().equals(part));
            choices.add(0, new SpelledName(part, cost, List.of(rule)));
        }
        return choices;
    }

    private String capitalised(String word) {
        if (to.language().equals("ar") || word.isEmpty()) {
            return word;
        }
        char first = word.charAt(0);
        boolean dotted = first == 'i' && to.language().equals("az");
        return (dotted ? "İ" : word.substring(0, 1).toUpperCase(Locale.ROOT)) + word.substring(1);
    }
}

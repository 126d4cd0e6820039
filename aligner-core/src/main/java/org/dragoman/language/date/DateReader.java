package org.dragoman.language.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.language.date.DateRules.Path;
import org.dragoman.text.FoldedText;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a text by the tables of a language. At each place the longest date wins; of two of one length the
 * rule that stands first. The time is linear in the length of the text. Immutable.
 */
public final class DateReader {
    private static final Set<String> NEVER_FIRST = Set.of("mark", "quote", "name");
    private static final Sense START = new Sense("start", "start", "", 0);

    private final Function<String, FoldedText> fold;
    private final WordFront front;
    private final DateWords words;
    private final DateRules rules = new DateRules();
    private final NumberSenses numbers;

    /**
     * Reads the tables of a language.
     *
     * @param beside a class of the package that holds {@code date-words.tsv} and {@code date-rules.txt}, and {@code
     *     date-endings.tsv} where words have endings
     * @param fold folding of the language
     * @param front takes attached words off
     * @param dayFirst whether everybody who writes the language puts the day before the month; else that is assumed
     */
    public DateReader(Class<?> beside, Function<String, FoldedText> fold, WordFront front, boolean dayFirst) {
        this.fold = fold;
        this.front = front;
        this.words = new DateWords(fold);
        this.numbers = new NumberSenses(dayFirst);
        words.read(DateReader.class);
        words.read(beside);
        rules.read(DateReader.class);
        rules.read(beside);
        for (String name : rules.asked()) {
            if (!words.knows(name) && !NumberSenses.TYPES.contains(name)) {
                throw new IllegalStateException("the date rules of " + beside.getName() + " ask for " + name
                        + ", which is no rule above and no class of date-words.tsv");
            }
        }
    }

    /**
     * The dates of a text.
     *
     * @param text any text, may be empty or have several lines; no date goes over a line end
     * @return dates in order; they do not overlap
     */
    public List<DateExpression> read(String text) {
        List<DateToken> tokens = DateTokens.of(fold.apply(text), front, words::begins);
        Reading reading = new Reading(text, tokens);
        List<DateExpression> dates = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Match match = reading.longest(at);
            if (match == null) {
                at++;
            } else {
                dates.addAll(reading.dates(match));
                at = match.end;
            }
        }
        return List.copyOf(dates);
    }

    private record Match(Path path, int end) {}

    private final class Reading implements DateRules.Senses {
        private final String text;
        private final List<DateToken> tokens;
        private final @Nullable List<Sense>[] senses;

        @SuppressWarnings({"unchecked", "rawtypes"})
        Reading(String text, List<DateToken> tokens) {
            this.text = text;
            this.tokens = tokens;
            this.senses = new List[tokens.size()];
        }

        @Override
        public List<Sense> at(int token) {
            if (token >= tokens.size()) {
                return List.of();
            }
            List<Sense> known = senses[token];
            if (known == null) {
                known = new ArrayList<>();
                words.collect(text, tokens, token, known);
                numbers.collect(tokens, token, known);
                if (known.isEmpty()) {
                    known = unknown(token);
                }
                senses[token] = known;
            }
            return known;
        }

        /** A capital inside a sentence begins a name. */
        private List<Sense> unknown(int token) {
            return tokens.get(token).capital() ? List.of(new Sense("name", "name", "", 1)) : List.of();
        }

        /** Only words that end right before the token count; several tokens back for entries of several words. */
        @Override
        public List<Sense> before(int token) {
            List<Sense> ending = new ArrayList<>();
            if (token == 0 || tokens.get(token - 1).isMark("\n•*")) {
                ending.add(START);
            }
            if (token > 0) {
                words.collectEnd(tokens.get(token - 1).text(), ending);
            }
            for (int from = Math.max(0, token - 3); from < token; from++) {
                for (Sense sense : at(from)) {
                    if (from + sense.tokens() == token) {
                        ending.add(sense);
                    }
                }
            }
            return ending;
        }

        @Override
        public boolean glued(int token) {
            return token < tokens.size() && tokens.get(token).glued();
        }

        private @Nullable Match longest(int at) {
            if (at(at).stream().allMatch(sense -> NEVER_FIRST.contains(sense.type()))
                    || !NumberEdges.mayBegin(tokens, at)) {
                return null;
            }
            Match[] best = new Match[1];
            rules.match(this, at, (end, path) -> {
                if (path != null && (best[0] == null || end > best[0].end) && NumberEdges.mayEnd(tokens, end)) {
                    best[0] = new Match(path, end);
                }
            });
            return best[0];
        }

        private List<DateExpression> dates(Match match) {
            List<DateDraft> drafts = new ArrayList<>();
            List<Span> spans = new ArrayList<>();
            drafts.add(new DateDraft());
            int first = -1;
            int last = -1;
            for (Path step : steps(match.path)) {
                Sense sense = step.sense();
                if (sense == null) {
                    spans.add(span(first, last));
                    drafts.add(new DateDraft());
                    first = -1;
                } else {
                    drafts.get(drafts.size() - 1).take(sense);
                    if (!step.hidden()) {
                        first = first < 0 ? step.from() : first;
                        last = step.from() + sense.tokens() - 1;
                    }
                }
            }
            spans.add(span(first, last));
            return finished(drafts, spans);
        }

        private Span span(int first, int last) {
            return new Span(
                    tokens.get(first).span().start(), tokens.get(last).span().end());
        }
    }

    private static List<DateExpression> finished(List<DateDraft> drafts, List<Span> spans) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            drafts.get(i).share(drafts.get(i + 1));
        }
        for (int i = 1; i < drafts.size(); i++) {
            drafts.get(i).share(drafts.get(i - 1));
        }
        DateExpression[] dates = new DateExpression[drafts.size()];
        Arrays.setAll(dates, i -> drafts.get(i).finish(spans.get(i)));
        return List.of(dates);
    }

    private static List<Path> steps(Path latest) {
        List<Path> steps = new ArrayList<>();
        for (Path step = latest; step != null; step = step.before()) {
            steps.add(step);
        }
        Collections.reverse(steps);
        return steps;
    }
}

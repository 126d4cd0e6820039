package org.dragoman.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.article.Layout;
import org.dragoman.article.LineClass;
import org.dragoman.article.Provenance;
import org.dragoman.concept.Glossary;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All that a user has decided. Immutable.
 *
 * @param lines what lines of pages are, at most one decision a line
 * @param origins where articles came from, at most one decision a fact
 * @param mentions what places of articles name, at most one decision a place on its mention and one on its office
 * @param beads what corresponds to what; no two contradict each other
 * @param events which articles report one event, no article twice
 */
public record Decisions(
        List<LineDecision> lines,
        List<OriginDecision> origins,
        List<MentionDecision> mentions,
        List<BeadDecision> beads,
        List<EventDecision> events) {
    /** Nothing decided. */
    public static final Decisions NONE = new Decisions(List.of(), List.of());

    /** Copies the lists, in order of article, then line or fact. */
    public Decisions {
        lines = lines.stream()
                .sorted(Comparator.comparing(LineDecision::article).thenComparing(LineDecision::line))
                .toList();
        origins = origins.stream()
                .sorted(Comparator.comparing(OriginDecision::article).thenComparing(OriginDecision::field))
                .toList();
        mentions = mentions.stream()
                .sorted(Comparator.comparing(MentionDecision::article)
                        .thenComparing(MentionDecision::at)
                        .thenComparing(MentionDecision::quote)
                        .thenComparing(MentionDecision::kind))
                .toList();
        beads = beads.stream().sorted(BeadDecision.ORDER).toList();
        events = events.stream().sorted(EventDecision.ORDER).toList();
    }

    /**
     * Decisions on everything but events.
     *
     * @param lines what lines of pages are
     * @param origins where articles came from
     * @param mentions what places of articles name
     * @param beads what corresponds to what
     */
    public Decisions(
            List<LineDecision> lines,
            List<OriginDecision> origins,
            List<MentionDecision> mentions,
            List<BeadDecision> beads) {
        this(lines, origins, mentions, beads, List.of());
    }

    /**
     * Decisions on lines and origins alone.
     *
     * @param lines what lines of pages are
     * @param origins where articles came from
     */
    public Decisions(List<LineDecision> lines, List<OriginDecision> origins) {
        this(lines, origins, List.of(), List.of(), List.of());
    }

    /**
     * {@return whether nothing is decided}
     */
    public boolean isEmpty() {
        return lines.isEmpty() && origins.isEmpty() && mentions.isEmpty() && beads.isEmpty() && events.isEmpty();
    }

    /**
     * These with one more; an earlier one on the same line gives way.
     *
     * @param decision what a line is
     * @return the decisions
     */
    public Decisions with(LineDecision decision) {
        List<LineDecision> all = new ArrayList<>(lines);
        all.removeIf(d -> d.article().equals(decision.article()) && d.line() == decision.line());
        all.add(decision);
        return new Decisions(all, origins, mentions, beads, events);
    }

    /**
     * These with one more; an earlier one on the same fact gives way.
     *
     * @param decision where an article came from
     * @return the decisions
     */
    public Decisions with(OriginDecision decision) {
        List<OriginDecision> all = new ArrayList<>(origins);
        all.removeIf(d -> d.article().equals(decision.article()) && d.field() == decision.field());
        all.add(decision);
        return new Decisions(lines, all, mentions, beads, events);
    }

    /**
     * These with one more; an earlier one on the same place gives way.
     *
     * @param decision what a place names
     * @return the decisions
     */
    public Decisions with(MentionDecision decision) {
        List<MentionDecision> all = new ArrayList<>(mentions);
        all.removeIf(d -> d.givesWayTo(decision));
        all.add(decision);
        return new Decisions(lines, origins, all, beads, events);
    }

    /**
     * These with one more; earlier ones that it contradicts give way.
     *
     * @param decision what corresponds to what
     * @return the decisions
     */
    public Decisions with(BeadDecision decision) {
        List<BeadDecision> all = new ArrayList<>(beads);
        all.removeIf(d -> d.givesWayTo(decision));
        all.add(decision);
        return withBeads(all);
    }

    /**
     * These with one more; its articles leave the events they were decided to be of.
     *
     * @param decision which articles report one event
     * @return the decisions
     */
    public Decisions with(EventDecision decision) {
        List<EventDecision> all = new ArrayList<>();
        for (EventDecision other : events) {
            List<String> left = new ArrayList<>(other.articles());
            left.removeAll(decision.articles());
            if (!left.isEmpty()) {
                all.add(new EventDecision(left));
            }
        }
        all.add(decision);
        return withEvents(all);
    }

    /**
     * These with other decisions on events.
     *
     * @param all which articles report one event
     * @return the decisions
     */
    public Decisions withEvents(List<EventDecision> all) {
        return new Decisions(lines, origins, mentions, beads, all);
    }

    /**
     * Events as decided: articles that were decided on go where they belong. What else was found with them goes with the
     * decision that most articles of its event are of.
     *
     * @param <A> an article
     * @param found events by their articles, each article once
     * @param name what decisions call an article, see {@link EventDecision#nameOf}
     * @return each article once, in the order they were found in
     */
    public <A> List<List<A>> applyToEvents(List<List<A>> found, Function<A, String> name) {
        return events.isEmpty() ? found : new DecidedEvents(events).apply(found, name);
    }

    /**
     * These with other decisions on beads.
     *
     * @param all what corresponds to what
     * @return the decisions
     */
    public Decisions withBeads(List<BeadDecision> all) {
        return new Decisions(lines, origins, mentions, all, events);
    }

    /**
     * These with other decisions on mentions.
     *
     * @param all what places name
     * @return the decisions
     */
    public Decisions withMentions(List<MentionDecision> all) {
        return new Decisions(lines, origins, all, beads, events);
    }

    /**
     * These and others; where both decide on one thing the others win.
     *
     * @param others further decisions
     * @return all of them
     */
    public Decisions with(Decisions others) {
        Decisions all = this;
        for (LineDecision decision : others.lines) {
            all = all.with(decision);
        }
        for (OriginDecision decision : others.origins) {
            all = all.with(decision);
        }
        for (MentionDecision decision : others.mentions) {
            all = all.with(decision);
        }
        for (BeadDecision decision : others.beads) {
            all = all.with(decision);
        }
        for (EventDecision decision : others.events) {
            all = all.with(decision);
        }
        return all;
    }

    /**
     * What was found in an article, as decided. Meant to be asked before offices are composed, so that they are made of
     * what was decided, and again behind that.
     *
     * @param annotated any article with its mentions
     * @param glossary where the concepts decided on are
     * @return the same where nothing was decided on it
     */
    public AnnotatedArticle apply(AnnotatedArticle annotated, Glossary glossary) {
        List<MentionDecision> own = about(annotated);
        if (own.isEmpty()) {
            return annotated;
        }
        DecidedMentions decided = new DecidedMentions(annotated, glossary);
        own.stream().filter(d -> !d.kind().office()).forEach(decided::apply);
        own.stream().filter(d -> d.kind().office()).forEach(decided::apply);
        return decided.result();
    }

    /**
     * Lays decisions over the composed offices of an article whose mentions were decided on before, and whose offices
     * were composed since.
     *
     * @param annotated the article with its offices
     * @param glossary where the concepts of decisions are
     * @return the article with its offices as they were decided
     */
    public AnnotatedArticle applyToOffices(AnnotatedArticle annotated, Glossary glossary) {
        List<MentionDecision> own = about(annotated);
        if (own.isEmpty()) {
            return annotated;
        }
        DecidedMentions decided = new DecidedMentions(annotated, glossary);
        own.forEach(decided::applyToOffices);
        return decided.result();
    }

    private List<MentionDecision> about(AnnotatedArticle annotated) {
        return mentions.stream().filter(d -> d.isAbout(annotated.article())).toList();
    }

    /**
     * An article as decided.
     *
     * @param article any article
     * @return the same where nothing was decided on it
     */
    public Article apply(Article article) {
        String hash = article.provenance().hash();
        if (hash == null) {
            return article;
        }
        Article changed = article;
        for (OriginDecision decision : origins) {
            if (decision.article().equals(hash)) {
                changed = origin(changed, decision);
            }
        }
        Layout layout = changed.layout();
        if (layout != null) {
            for (LineDecision decision : lines) {
                if (decision.article().equals(hash)) {
                    layout = apply(layout, changed.text(), decision);
                }
            }
            changed = layout == changed.layout() ? changed : changed.with(layout);
        }
        return changed;
    }

    /** A second title would leave two; the one before becomes part of the body. */
    private static Layout apply(Layout layout, String text, LineDecision decision) {
        Span line = line(text, decision.line());
        if (line == null) {
            return layout;
        }
        Layout changed = layout;
        Span title = layout.title();
        if (decision.kind() == LineClass.TITLE && title != null && !line.covers(title)) {
            changed = changed.with(title, LineClass.BODY);
        }
        return changed.with(line, decision.kind());
    }

    private static @Nullable Span line(String text, int number) {
        int from = 0;
        for (int i = 0; i < number; i++) {
            from = text.indexOf('\n', from) + 1;
            if (from == 0) {
                return null;
            }
        }
        int end = text.indexOf('\n', from);
        int to = end < 0 ? text.length() : end;
        return to > from ? new Span(from, to) : null;
    }

    private static Article origin(Article article, OriginDecision decision) {
        Provenance was = article.provenance();
        String value = decision.value();
        return switch (decision.field()) {
            case LANGUAGE ->
                value == null
                        ? article
                        : LanguageTag.parse(value).map(article::with).orElse(article);
            case OUTLET -> article.with(was.outlet(value));
            case AGENCIES -> article.with(was.agencies(agencies(value)));
            case AUTHOR -> article.with(was.author(value));
            case ADDRESS -> article.with(was.address(value));
            case PUBLISHED -> article.with(was.published(dated(value)));
            case RETRIEVED -> article.with(was.retrieved(dated(value)));
        };
    }

    private static List<String> agencies(@Nullable String value) {
        return value == null
                ? List.of()
                : Arrays.stream(value.split("←"))
                        .map(String::strip)
                        .filter(a -> !a.isEmpty())
                        .toList();
    }

    private static @Nullable Dated dated(@Nullable String value) {
        return value == null ? null : new Dated(value, Dated.How.DECIDED, "");
    }
}

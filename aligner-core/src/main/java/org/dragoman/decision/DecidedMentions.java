package org.dragoman.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.article.Segment;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Derivation;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.ComposedOffice.Part;
import org.dragoman.mention.ComposedOffice.Role;
import org.dragoman.mention.ComposedOffice.Rule;
import org.dragoman.mention.Grounds;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Lays decisions over what was found in an article. A decision whose words are gone, or whose concept is, does nothing. */
final class DecidedMentions {
    private static final Grounds BY_HAND =
            new Grounds(List.of(new Grounds.Reason(Grounds.Kind.DECIDED, null)), List.of());

    private final AnnotatedArticle article;
    private final Glossary glossary;
    private final List<Mention> mentions;
    private final List<ComposedOffice> offices;

    DecidedMentions(AnnotatedArticle article, Glossary glossary) {
        this.article = article;
        this.glossary = glossary;
        this.mentions = new ArrayList<>(article.mentions());
        this.offices = new ArrayList<>(article.offices());
    }

    void apply(MentionDecision decision) {
        Span span = decision.find(article.article().text());
        if (span == null) {
            return;
        }
        String concept = decision.concept();
        switch (decision.kind()) {
            case NO_MENTION -> remove(span);
            case NO_OFFICE -> offices.removeIf(o -> o.span().equals(span));
            case CONCEPT -> name(span, glossary.concept(String.valueOf(concept)));
            case OFFICE -> compose(span, String.valueOf(concept));
        }
    }

    /** What a decision says of offices alone; the mentions stay. */
    void applyToOffices(MentionDecision decision) {
        if (decision.kind().office()) {
            apply(decision);
        } else if (decision.kind() == MentionDecision.Kind.NO_MENTION) {
            Span span = decision.find(article.article().text());
            if (span != null) {
                removeOffices(span);
            }
        }
    }

    /** The mention of exactly these words goes; where there is none, those inside them. */
    private void remove(Span span) {
        boolean exact = mentions.removeIf(m -> m.span().equals(span) && !byHand(m));
        if (!exact) {
            mentions.removeIf(m -> span.covers(m.span()) && !byHand(m));
        }
        removeOffices(span);
    }

    private void removeOffices(Span span) {
        offices.removeIf(o -> o.parts().stream().anyMatch(p -> span.covers(p.span()) && !isNamed(p.span())));
    }

    private static boolean byHand(Mention mention) {
        return mention.grounds().equals(BY_HAND);
    }

    private boolean isNamed(Span span) {
        return mentions.stream().anyMatch(m -> m.span().equals(span));
    }

    private void name(Span span, Optional<Concept> concept) {
        Segment segment = segment(span);
        if (concept.isEmpty() || segment == null) {
            return;
        }
        mentions.removeIf(m -> m.span().overlaps(span));
        offices.removeIf(o -> o.parts().stream().anyMatch(p -> p.span().overlaps(span)));
        Term term = term(concept.get(), span);
        mentions.add(new Mention(
                concept.get(),
                term,
                span,
                segment.index(),
                new Derivation(term.text(), List.of(), 0),
                false,
                List.of(),
                BY_HAND));
    }

    private @Nullable Segment segment(Span span) {
        for (Segment segment : article.segments()) {
            if (segment.span().covers(span)) {
                return segment;
            }
        }
        return null;
    }

    /** The term that stands there, else the first of the language, else the words themselves. */
    private Term term(Concept concept, Span span) {
        String words = span.in(article.article().text());
        List<Term> terms = concept.terms(article.article().language().primary());
        return terms.stream()
                .filter(t -> t.text().equals(words))
                .findFirst()
                .or(() -> terms.stream().findFirst())
                .orElseGet(() -> Term.of(words, TermType.VARIANT, Status.ADMITTED));
    }

    /** An office by its id: a concept of the glossary, or {@code office@owner}. */
    private void compose(Span span, String id) {
        Segment segment = segment(span);
        List<Concept> concepts = new ArrayList<>();
        for (String part : id.split("@")) {
            glossary.concept(part).ifPresent(concepts::add);
        }
        if (segment == null || concepts.size() != id.split("@").length) {
            return;
        }
        Concept own = concepts.size() == 1 ? concepts.get(0) : null;
        List<Part> parts = new ArrayList<>();
        for (Concept concept : concepts) {
            boolean last = parts.size() == concepts.size() - 1 && own == null;
            parts.add(part(last ? Role.OWNER : Role.OFFICE, concept, span));
        }
        if (own != null) {
            parts.add(part(Role.OWNER, own, span));
        }
        offices.removeIf(o -> o.span().equals(span));
        offices.add(new ComposedOffice(id, span, segment.index(), Rule.DECIDED, parts, own));
    }

    /** A part stands where its concept is named inside the words, else it is all of them. */
    private Part part(Role role, Concept concept, Span span) {
        for (Mention mention : mentions) {
            if (span.covers(mention.span()) && mention.concept().id().equals(concept.id())) {
                return new Part(role, concept, mention.term(), mention.span());
            }
        }
        return new Part(role, concept, term(concept, span), span);
    }

    AnnotatedArticle result() {
        mentions.sort(Comparator.comparing(Mention::span));
        offices.sort(Comparator.comparing(ComposedOffice::span).thenComparing(ComposedOffice::id));
        return new AnnotatedArticle(article.article(), article.segments(), mentions, offices);
    }
}

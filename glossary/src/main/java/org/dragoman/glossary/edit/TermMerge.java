package org.dragoman.glossary.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dragoman.concept.Concept;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.Usage;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Makes one term of two, moves a term to another concept, and turns the naming sets that name it. */
final class TermMerge {
    private TermMerge() {}

    static Change merge(GlossaryState state, String id, LanguageTag language, String keep, String gone) {
        if (keep.equals(gone)) {
            throw new EditRefused("A term cannot be merged with itself. Choose another.");
        }
        Concept concept = Entries.concept(state, id);
        Term stays = term(concept, language, keep);
        Term goes = term(concept, language, gone);
        List<Term> terms = new ArrayList<>();
        for (Term each : EntryValues.terms(concept, language)) {
            if (!each.text().equals(gone)) {
                terms.add(each.text().equals(keep) ? joined(stays, goes) : each);
            }
        }
        return new Change(
                Map.of(id, Optional.of(Entries.withTerms(concept, language, terms))),
                sets(state, id, language, gone, m -> new NamingSet.Member(id, m.language(), keep)),
                Map.of(),
                null,
                Map.of());
    }

    static Change move(GlossaryState state, String from, LanguageTag language, String text, String to) {
        if (from.equals(to)) {
            throw new EditRefused("\"" + text + "\" is a term of \"" + to + "\" already. Choose another concept.");
        }
        Concept source = Entries.concept(state, from);
        Concept target = Entries.concept(state, to);
        Term moved = term(source, language, text);
        List<Term> rest = EntryValues.terms(source, language).stream()
                .filter(t -> !t.text().equals(text))
                .toList();
        Concept left = Entries.withTerms(source, language, rest);
        if (left.sections().values().stream().allMatch(s -> s.terms().isEmpty())) {
            throw new EditRefused("No term would be left in \"" + from + "\". Merge the two concepts instead.");
        }
        Map<String, Optional<Concept>> both = new LinkedHashMap<>();
        both.put(from, Optional.of(left));
        both.put(to, Optional.of(Entries.withTerms(target, language, with(target, language, moved))));
        return new Change(
                both,
                sets(state, from, language, text, m -> new NamingSet.Member(to, m.language(), text)),
                Map.of(),
                null,
                Map.of());
    }

    private static Term term(Concept concept, LanguageTag language, String text) {
        return EntryValues.terms(concept, language).stream()
                .filter(t -> t.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new EditRefused("\"" + text + "\" is no term of \"" + concept.id() + "\" in "
                        + language.value() + " any more. Choose one that is there."));
    }

    /** The terms of the concept that a term comes to: joined to its own one of that text, else at the end. */
    private static List<Term> with(Concept target, LanguageTag language, Term moved) {
        List<Term> terms = new ArrayList<>(EntryValues.terms(target, language));
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).text().equals(moved.text())) {
                terms.set(i, joined(terms.get(i), moved));
                return terms;
            }
        }
        List<Usage> usages = moved.usages().stream().map(u -> beside(u, terms)).toList();
        terms.add(EntryValues.usages(moved, usages));
        return terms;
    }

    /** A row that would make a second preferred term for the same people at the same time admits it. */
    private static Usage beside(Usage row, List<Term> terms) {
        boolean second = row.status() == Status.PREFERRED
                && terms.stream()
                        .flatMap(t -> t.usages().stream())
                        .anyMatch(u -> u.status() == Status.PREFERRED
                                && u.authority().equals(row.authority())
                                && u.validity().equals(row.validity()));
        return second ? new Usage(Status.ADMITTED, row.authority(), row.validity(), row.reference(), row.note()) : row;
    }

    /** Both rows of usage and notes; where both say something of one thing the term that stays is right. */
    private static Term joined(Term stays, Term goes) {
        List<Usage> usages = new ArrayList<>(stays.usages());
        for (Usage row : goes.usages()) {
            int same = place(usages, row);
            if (same < 0) {
                usages.add(row);
            } else {
                usages.set(same, joined(usages.get(same), row));
            }
        }
        Map<String, String> extra = new LinkedHashMap<>(stays.extra());
        goes.extra().forEach(extra::putIfAbsent);
        return new Term(
                stays.text(),
                stays.type(),
                stays.caseRule(),
                stays.contextual(),
                stays.grammar() == null ? goes.grammar() : stays.grammar(),
                usages,
                joined(stays.note(), goes.note()),
                extra);
    }

    /** The row of the same authority from the same day, -1 for none. */
    private static int place(List<Usage> usages, Usage row) {
        for (int i = 0; i < usages.size(); i++) {
            Usage each = usages.get(i);
            if (each.authority().equals(row.authority()) && each.validity().equals(row.validity())) {
                return i;
            }
        }
        return -1;
    }

    private static Usage joined(Usage stays, Usage goes) {
        return new Usage(
                stays.status(),
                stays.authority(),
                stays.validity(),
                stays.reference() == null ? goes.reference() : stays.reference(),
                joined(stays.note(), goes.note()));
    }

    private static @Nullable String joined(@Nullable String stays, @Nullable String goes) {
        if (stays == null || goes == null) {
            return stays == null ? goes : stays;
        }
        return stays.contains(goes) ? stays : stays + "; " + goes;
    }

    private static Map<String, Optional<NamingSet>> sets(
            GlossaryState state,
            String concept,
            LanguageTag language,
            String term,
            UnaryOperator<NamingSet.Member> turned) {
        Map<String, Optional<NamingSet>> changed = new LinkedHashMap<>();
        for (NamingSet set : state.glossary().namingSets()) {
            Set<NamingSet.Member> members = new LinkedHashSet<>();
            for (NamingSet.Member member : set.members()) {
                boolean meant = member.concept().equals(concept)
                        && term.equals(member.term())
                        && language.equals(member.language());
                members.add(meant ? turned.apply(member) : member);
            }
            NamingSet now = new NamingSet(set.id(), set.title(), new ArrayList<>(members), set.note());
            if (!now.equals(set)) {
                changed.put(set.id(), Optional.of(now));
            }
        }
        return changed;
    }
}

package org.dragoman.mention.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.TermType;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.ComposedOffice.Rule;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Offices in English: Russia's foreign minister, Russian Foreign Minister, Foreign Minister of Russia, US President,
 * Russian and Turkish presidents, his Armenian counterpart.
 *
 * <p>Not composed: over a comma or full stop (<i>in Russia, President Biden</i>); a bare name that is no abbreviation
 * and no organisation (<i>in Armenia President Putin</i>); an abbreviation behind <i>in</i> or <i>to</i> and the
 * article (<i>in the US President Xi</i>); an adjective that is part of a compound (<i>Russian-born president</i>,
 * <i>pro-Russian president</i>); with another noun between (<i>Russian deputy foreign minister</i> where only the
 * minister is known); <i>ambassador to Armenia</i>, <i>minister in Armenia</i>; <i>minister of Armenia's ally</i>; one
 * office in the singular for the first of two countries before it.
 */
final class EnglishOffices implements OfficeRules {
    private static final Set<String> MODIFIERS = Set.of(
            "former", "new", "acting", "then", "outgoing", "incoming", "current", "own", "newly-elected", "longtime");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "my", "our", "your", "whose");
    private static final Set<String> PLACES_OF_EVENTS = Set.of("in", "to", "at", "from", "across", "near");
    private static final Pattern POSSESSED = Pattern.compile("(?:['’]s|['’])\\s+");
    private static final Pattern OF = Pattern.compile("\\s+(of|for)\\s+(?:the\\s+)?");
    private static final Pattern AND = Pattern.compile("(?:['’]s)?(?:,?\\s+and\\s+(?:the\\s+)?|,\\s+)");
    private static final Pattern COUNTERPART = Pattern.compile("\\bcounterparts?\\b");

    private final Roles roles;
    private final Demonyms demonyms;

    EnglishOffices(Roles roles, Demonyms demonyms) {
        this.roles = roles;
        this.demonyms = demonyms;
    }

    @Override
    public List<ComposedOffice> compose(Sentence sentence, EarlierOffices earlier) {
        List<ComposedOffice> found = new ArrayList<>();
        for (Mention office : sentence.mentions()) {
            if (roles.isOffice(office.concept()) && !before(sentence, office, found)) {
                behind(sentence, office, found);
            }
        }
        Linking.chain(sentence, roles, found, (outer, inner) -> linked(sentence, outer, inner));
        counterparts(sentence, earlier, found);
        return found;
    }

    /** What stands before the office, nearest first. */
    private boolean before(Sentence sentence, Mention office, List<ComposedOffice> found) {
        int start = office.span().start();
        Span word = sentence.wordBefore(start);
        while (word != null && MODIFIERS.contains(sentence.at(word))) {
            start = word.start();
            word = sentence.wordBefore(start);
        }
        Mention owner = sentence.lastBefore(start);
        Rule rule = null;
        Owner first = null;
        if (owner != null && roles.owns(owner.concept(), office.concept())) {
            String gap = sentence.between(owner.span().end(), start);
            if (POSSESSED.matcher(gap).matches()) {
                rule = Rule.GENITIVE;
                first = Owner.of(owner);
            } else if (sentence.spaced(owner.span().end(), start) && isAttribute(sentence, owner)) {
                rule = Rule.BARE;
                first = Owner.of(owner);
            }
        }
        if (rule == null) {
            first = adjective(sentence, start);
            rule = Rule.ADJECTIVE;
        }
        if (first == null
                || !roles.owns(first.concept(), office.concept())
                || (isPlural(office) && !roles.ownsSeveral(first.concept(), office.concept()))) {
            return false;
        }
        List<Owner> owners = new ArrayList<>(List.of(first));
        if (isPlural(office)) {
            collectBefore(sentence, rule, owners);
        }
        for (Owner each : owners) {
            if (roles.owns(each.concept(), office.concept())) {
                found.add(roles.compose(office, each, owners.size() > 1 ? Rule.SHARED : rule, sentence));
            }
        }
        return true;
    }

    /** "US President", "NATO Secretary General"; but "in the US President Xi said". */
    private static boolean isAttribute(Sentence sentence, Mention owner) {
        boolean organisation = owner.concept().type() == ConceptType.ORGANISATION;
        if (!organisation && owner.term().type() != TermType.ABBREVIATION) {
            return false;
        }
        Span word = sentence.wordBefore(owner.span().start());
        boolean article = word != null && "the".equals(low(sentence.at(word)));
        Span front = article && word != null ? sentence.wordBefore(word.start()) : word;
        return front == null || !PLACES_OF_EVENTS.contains(low(sentence.at(front)));
    }

    /** Further owners, going back over commas and "and". */
    private void collectBefore(Sentence sentence, Rule rule, List<Owner> owners) {
        while (true) {
            int start = owners.get(0).span().start();
            Matcher gap = AND.matcher(sentence.between(Math.max(sentence.start(), start - 12), start));
            int from = -1;
            while (gap.find()) {
                if (gap.end() == gap.regionEnd()) {
                    from = start - (gap.regionEnd() - gap.start());
                }
            }
            if (from < 0) {
                return;
            }
            Mention owner = sentence.endingAt(from);
            Owner next = adjectiveEnding(sentence, from);
            if (next == null && owner != null && (rule != Rule.ADJECTIVE || isAttribute(sentence, owner))) {
                next = Owner.of(owner);
            }
            if (next == null || !isOwner(next.concept())) {
                return;
            }
            owners.add(0, next);
        }
    }

    private static boolean isOwner(Concept concept) {
        return concept.type() == ConceptType.PLACE || concept.type() == ConceptType.ORGANISATION;
    }

    /** The adjective of a country right before a place, of one word or two. */
    private @Nullable Owner adjective(Sentence sentence, int offset) {
        Span word = sentence.wordBefore(offset);
        return word == null ? null : adjectiveEnding(sentence, word.end());
    }

    private @Nullable Owner adjectiveEnding(Sentence sentence, int end) {
        Mention mention = sentence.endingAt(end);
        if (mention != null) {
            Concept owner = Demonyms.owner(mention.concept(), roles.glossary());
            return owner == null ? null : new Owner(owner, mention.term(), mention.span());
        }
        Span word = sentence.wordEndingAt(end);
        if (word == null || !Character.isUpperCase(sentence.text().charAt(word.start()))) {
            return null;
        }
        Span before = sentence.wordBefore(word.start());
        if (before != null) {
            Span both = new Span(before.start(), word.end());
            Concept owner = demonyms.owner(sentence.at(both));
            if (owner != null) {
                return new Owner(owner, null, both);
            }
        }
        Concept owner = demonyms.owner(sentence.at(word));
        return owner == null ? null : new Owner(owner, null, word);
    }

    /** "of Armenia", "of Armenia and Azerbaijan" behind a plural, "for the foreign ministry". */
    private void behind(Sentence sentence, Mention office, List<ComposedOffice> found) {
        List<Owner> owners = new ArrayList<>();
        int end = office.span().end();
        Mention owner = sentence.firstFrom(end);
        if (owner == null) {
            return;
        }
        Matcher of = OF.matcher(sentence.between(end, owner.span().start()));
        boolean linked =
                of.matches() && (of.group(1).equals("of") || owner.concept().type() != ConceptType.PLACE);
        linked = linked && (!isPlural(office) || roles.ownsSeveral(owner.concept(), office.concept()));
        while (linked && owner != null && roles.owns(owner.concept(), office.concept()) && isWhole(sentence, owner)) {
            owners.add(Owner.of(owner));
            end = owner.span().end();
            owner = isPlural(office) ? sentence.firstFrom(end) : null;
            linked = owner != null
                    && AND.matcher(sentence.between(end, owner.span().start())).matches();
        }
        for (Owner each : owners) {
            found.add(roles.compose(office, each, owners.size() > 1 ? Rule.SHARED : Rule.OF, sentence));
        }
    }

    /** Not "Armenia's", and no first part of a compound. */
    private static boolean isWhole(Sentence sentence, Mention owner) {
        int end = owner.span().end();
        return !Sentence.hasStep(owner, "en.possessive")
                && (end >= sentence.end() || "-–‑".indexOf(sentence.text().charAt(end)) < 0);
    }

    /** "the Russian president's spokesman", "spokesman for the Russian president". */
    private static boolean linked(Sentence sentence, Mention outer, ComposedOffice inner) {
        if (inner.span().end() <= outer.span().start()) {
            return POSSESSED
                    .matcher(sentence.between(inner.span().end(), outer.span().start()))
                    .matches();
        }
        return outer.span().end() <= inner.span().start()
                && OF.matcher(sentence.between(outer.span().end(), inner.span().start()))
                        .matches();
    }

    private void counterparts(Sentence sentence, EarlierOffices earlier, List<ComposedOffice> found) {
        Matcher word = COUNTERPART.matcher(sentence.text()).region(sentence.start(), sentence.end());
        while (word.find()) {
            Owner owner = adjective(sentence, word.start());
            if (owner == null) {
                continue;
            }
            List<Owner> owners = new ArrayList<>(List.of(owner));
            if (word.group().endsWith("s")) {
                collectBefore(sentence, Rule.ADJECTIVE, owners);
            }
            Span front = sentence.wordBefore(owners.get(0).span().start());
            String whose = front == null ? "" : low(sentence.at(front));
            if (!POSSESSIVES.contains(whose) && !whose.endsWith("'s") && !whose.endsWith("’s")) {
                continue;
            }
            Mention person = sentence.startingAt(sentence.skipSpaces(word.end()));
            for (Owner each : owners) {
                ComposedOffice office = earlier.counterpart(
                        each,
                        owners.size() > 1 ? null : person,
                        new Span(each.span().start(), word.end()),
                        sentence,
                        found);
                if (office != null) {
                    found.add(office);
                }
            }
        }
    }

    private static boolean isPlural(Mention office) {
        return Sentence.hasStep(office, "en.plural") || office.term().text().matches("[a-z]+s (of|for) .*");
    }

    private static String low(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

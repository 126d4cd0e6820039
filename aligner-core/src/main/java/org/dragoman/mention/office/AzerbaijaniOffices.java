package org.dragoman.mention.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.ComposedOffice.Rule;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Offices in Azerbaijani: Rusiyanın xarici işlər naziri, Rusiya xarici işlər naziri, KTMT-nin baş katibi, Ermənistan və
 * Azərbaycan xarici işlər nazirləri, azərbaycanlı həmkarı.
 *
 * <p>Not composed: an office without its possessive (<i>Rusiya prezident seçkiləri</i>); a country in another case than
 * the bare one or the genitive (<i>Rusiyaya xarici işlər naziri gəlib</i>); over a comma, full stop or any word but
 * <i>yeni, sabiq, keçmiş</i> and the like or one in -dakı (<i>Rusiyanın Bakıdakı səfiri</i>); ministers that are the
 * first part of an organ's name (<i>Xarici İşlər Nazirləri Şurası</i>) or of an organisation's members (<i>KTMT xarici
 * işlər nazirləri</i>); one office in the singular for the first of two
 * countries; an adjective without <i>həmkar</i> (<i>rus prezidenti</i> is left alone).
 */
final class AzerbaijaniOffices implements OfficeRules {
    private static final Set<String> MODIFIERS = Set.of(
            "yeni", "sabiq", "keçmiş", "hazırkı", "indiki", "əvvəlki", "Yeni", "Sabiq", "Keçmiş", "Hazırkı", "İndiki");
    private static final Pattern LOCATED = Pattern.compile(".*d[aə]k[ıi]");
    private static final Pattern AND = Pattern.compile("\\s*,\\s+|\\s+(?:və|ilə|həm də)\\s+");
    private static final Pattern COUNTERPART =
            Pattern.compile("(?<!\\p{L})[Hh]əmkar(lar)?(ı|ın|ını|ına|ında|ından|ının|ıdır)(?!\\p{L})");
    private static final Pattern ORGAN =
            Pattern.compile("(?:Şura|Komitə|Assambleya|Konfrans|Təşkilat|Birli|Forum|Kabinet|Komissiya).*");
    private static final Set<String> OTHER_CASES = Set.of(
            "az.dative",
            "az.accusative",
            "az.locative",
            "az.ablative",
            "az.until",
            "az.relative",
            "az.copula-3",
            "az.plural",
            "az.possessive-3");

    private final Roles roles;
    private final Demonyms demonyms;

    AzerbaijaniOffices(Roles roles, Demonyms demonyms) {
        this.roles = roles;
        this.demonyms = demonyms;
    }

    @Override
    public List<ComposedOffice> compose(Sentence sentence, EarlierOffices earlier) {
        List<ComposedOffice> found = new ArrayList<>();
        for (Mention office : sentence.mentions()) {
            if (roles.isOffice(office.concept()) && isPossessed(office) && !isPartOfOrgan(sentence, office)) {
                owned(sentence, office, found);
            }
        }
        Linking.chain(sentence, roles, found, (outer, inner) -> linked(sentence, outer, inner));
        counterparts(sentence, earlier, found);
        return found;
    }

    private void owned(Sentence sentence, Mention office, List<ComposedOffice> found) {
        int start = office.span().start();
        Span word = sentence.wordBefore(start);
        while (word != null && isModifier(sentence.at(word))) {
            start = word.start();
            word = sentence.wordBefore(start);
        }
        boolean direct = start == office.span().start();
        Mention nearest = word == null ? null : sentence.endingAt(word.end());
        if (nearest == null
                || !isOwner(nearest, office, direct)
                || (isPlural(office) && !roles.ownsSeveral(nearest.concept(), office.concept()))) {
            return;
        }
        Rule rule = Sentence.hasStep(nearest, "az.genitive") ? Rule.GENITIVE : Rule.BARE;
        List<Owner> owners = new ArrayList<>(List.of(Owner.of(nearest)));
        if (isPlural(office)) {
            collectBefore(sentence, office, nearest, owners);
        }
        for (Owner owner : owners) {
            found.add(roles.compose(office, owner, owners.size() > 1 ? Rule.SHARED : rule, sentence));
        }
    }

    private static boolean isModifier(String word) {
        return MODIFIERS.contains(word) || LOCATED.matcher(word).matches();
    }

    /** With a word between, the country must be in the genitive. */
    private boolean isOwner(Mention mention, Mention office, boolean direct) {
        boolean genitive = Sentence.hasStep(mention, "az.genitive");
        return roles.owns(mention.concept(), office.concept())
                && mention.derivation().steps().stream().noneMatch(s -> isOtherCase(s.rule()))
                && !Sentence.hasStep(mention, "az.instrumental")
                && (genitive || direct);
    }

    private static boolean isOtherCase(String rule) {
        return OTHER_CASES.contains(rule);
    }

    /** "Ermənistan və Azərbaycan", "Rusiya, Türkiyə və İran", "Ermənistanla Azərbaycanın". */
    private void collectBefore(Sentence sentence, Mention office, Mention nearest, List<Owner> owners) {
        Mention first = nearest;
        while (true) {
            Mention before = sentence.lastBefore(first.span().start());
            if (before == null
                    || !roles.owns(before.concept(), office.concept())
                    || before.derivation().steps().stream().anyMatch(s -> isOtherCase(s.rule()))) {
                return;
            }
            String gap = sentence.between(before.span().end(), first.span().start());
            boolean with = Sentence.hasStep(before, "az.instrumental") && Sentence.isBlank(gap);
            if (!with && !AND.matcher(gap).matches()) {
                return;
            }
            owners.add(0, Owner.of(before));
            first = before;
        }
    }

    /** "xarici işlər nazirinin" + "müavini". */
    private static boolean linked(Sentence sentence, Mention outer, ComposedOffice inner) {
        Mention office = sentence.endingAt(inner.span().end());
        return office != null
                && isPossessed(outer)
                && (Sentence.hasStep(office, "az.genitive") || isBareBody(office))
                && sentence.spaced(inner.span().end(), outer.span().start());
    }

    /** The bare name of a body may stand before its office: Xarici İşlər Nazirliyi sözçüsü. */
    private static boolean isBareBody(Mention body) {
        return body.concept().type() == ConceptType.INSTITUTION
                && body.derivation().steps().stream().noneMatch(s -> isOtherCase(s.rule()));
    }

    private void counterparts(Sentence sentence, EarlierOffices earlier, List<ComposedOffice> found) {
        Matcher word = COUNTERPART.matcher(sentence.text()).region(sentence.start(), sentence.end());
        while (word.find()) {
            Span front = sentence.wordBefore(word.start());
            if (front == null) {
                continue;
            }
            List<Owner> owners = new ArrayList<>();
            Owner owner = adjective(sentence, front.end());
            if (owner != null) {
                owners.add(owner);
                collectAdjectives(sentence, owners);
            } else if (sentence.at(front).equals("olan")) {
                from(sentence, front, owners);
            }
            boolean several = word.group(1) != null && owners.size() > 1;
            Mention person = sentence.startingAt(sentence.skipSpaces(word.end()));
            for (Owner each : several ? owners : owners.subList(Math.max(0, owners.size() - 1), owners.size())) {
                Span span = new Span(each.span().start(), word.end());
                ComposedOffice office = earlier.counterpart(each, several ? null : person, span, sentence, found);
                if (office != null) {
                    found.add(office);
                }
            }
        }
    }

    /** "rusiyalı və türk". */
    private void collectAdjectives(Sentence sentence, List<Owner> owners) {
        while (true) {
            int start = owners.get(0).span().start();
            Span and = sentence.wordBefore(start);
            Span front = and == null || !sentence.at(and).equals("və") ? null : sentence.wordBefore(and.start());
            Owner owner = front == null ? null : adjective(sentence, front.end());
            if (owner == null) {
                return;
            }
            owners.add(0, owner);
        }
    }

    /** "Rusiyadan olan həmkarı". */
    private static void from(Sentence sentence, Span being, List<Owner> owners) {
        Span front = sentence.wordBefore(being.start());
        Mention mention = front == null ? null : sentence.endingAt(front.end());
        if (mention != null && Sentence.hasStep(mention, "az.ablative")) {
            owners.add(Owner.of(mention));
        }
    }

    private @Nullable Owner adjective(Sentence sentence, int end) {
        Mention mention = sentence.endingAt(end);
        if (mention != null) {
            Concept owner = Demonyms.owner(mention.concept(), roles.glossary());
            return owner == null ? null : new Owner(owner, mention.term(), mention.span());
        }
        Span word = sentence.wordEndingAt(end);
        if (word == null) {
            return null;
        }
        Span before = sentence.wordBefore(word.start());
        for (Span span : before == null ? List.of(word) : List.of(new Span(before.start(), word.end()), word)) {
            Concept owner = demonyms.owner(sentence.at(span));
            if (owner != null) {
                return new Owner(owner, null, span);
            }
        }
        return null;
    }

    /** The office is somebody's: the ending says so, or the last word of the term (naziri, başçısı). */
    private static boolean isPossessed(Mention office) {
        Boolean said = office.term().grammar().possessed();
        if (said != null && said || Sentence.hasStep(office, "az.possessive-3")) {
            return true;
        }
        String term = office.term().text();
        return said == null && term.indexOf(' ') > 0 && "ıiuü".indexOf(term.charAt(term.length() - 1)) >= 0;
    }

    private static boolean isPlural(Mention office) {
        return Sentence.hasStep(office, "az.plural");
    }

    private static boolean isPartOfOrgan(Sentence sentence, Mention office) {
        Span next = sentence.wordAfter(office.span().end());
        return next != null
                && !Sentence.hasStep(office, "az.genitive")
                && ORGAN.matcher(sentence.at(next)).matches();
    }
}

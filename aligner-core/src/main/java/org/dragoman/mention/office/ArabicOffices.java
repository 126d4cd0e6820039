package org.dragoman.mention.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.concept.ConceptType;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.ComposedOffice.Rule;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Offices in Arabic: وزير خارجية أرمينيا, وزير الخارجية الأرميني, الأمين العام للأمم المتحدة, وزيري خارجية أرمينيا
 * وأذربيجان, الرئيس الروسي فلاديمير بوتين والأذربيجاني إلهام علييف, نظيره البيلاروسي.
 *
 * <p>Not composed: a definite office with a country behind it (<i>زار الرئيس أرمينيا</i>); a definite office with an
 * indefinite adjective or the other way round; one word and an adjective of the other gender; over punctuation; a
 * second country behind a singular (<i>رئيس روسيا وأوكرانيا</i> is the first one's); ل before a country (<i>قال الرئيس
 * لروسيا</i>), but with التابع; a country with a proclitic of its own (<i>رئيس بروسيا</i>); والأذربيجاني where neither
 * a person stands before it nor one behind; a counterpart without a pronoun (<i>النظير الروسي</i>).
 */
final class ArabicOffices implements OfficeRules {
    private static final Set<String> MODIFIERS = Set.of(
            "السابق", "السابقة", "الجديد", "الجديدة", "الحالي", "الحالية", "الأسبق", "المنتخب", "الراحل", "المؤقت");
    private static final Pattern BELONGING = Pattern.compile("\\s+التابع(?:ة|ين|تين|ان|تان)?\\s+لـ?");
    /** A holder whom the glossary does not have: a name of up to four words, a comma and the next. */
    private static final Pattern NAMED = Pattern.compile("(?:\\s+\\p{IsArabic}+){2,4}\\s*،\\s+و");

    private static final Pattern FOR = Pattern.compile("\\s+لـ?");
    private static final Pattern COUNTERPART = Pattern.compile(
            "(?<!\\p{L})[وف]?[بلك]?(?:نظير|نظيرت|نظيري|نظيرتي|نظيرا|نظراء|نظرائ|نظراؤ)(?:ه|ها|هما|هم|هن|نا|ي)(?!\\p{L})");
    private static final Pattern SEVERAL = Pattern.compile("[وف]?[بلك]?(?:نظيري|نظيرتي|نظيرا|نظراء|نظرائ|نظراؤ).{1,3}");

    private final Roles roles;
    private final ArabicAdjectives adjectives;
    private final ShortMinistries ministries;

    ArabicOffices(Roles roles, Demonyms demonyms) {
        this.roles = roles;
        this.adjectives = new ArabicAdjectives(roles, demonyms);
        this.ministries = new ShortMinistries(roles, adjectives);
    }

    @Override
    public List<ComposedOffice> compose(Sentence sentence, EarlierOffices earlier) {
        List<ComposedOffice> found = new ArrayList<>();
        for (Mention office : sentence.mentions()) {
            if (roles.isOffice(office.concept())
                    && !construct(sentence, office, found)
                    && !separated(sentence, office, found)) {
                adjective(sentence, office, found);
            }
        }
        ministries.compose(sentence, found);
        Linking.chain(sentence, roles, found, (outer, inner) -> linked(sentence, outer, inner));
        counterparts(sentence, earlier, found);
        return found;
    }

    /** وزير خارجية أرمينيا; behind a dual or plural also وأذربيجان. */
    private boolean construct(Sentence sentence, Mention office, List<ComposedOffice> found) {
        Mention owner = sentence.firstFrom(office.span().end());
        if (owner == null
                || ArabicAdjectives.isDefinite(sentence, office)
                || !sentence.spaced(office.span().end(), owner.span().start())
                || !roles.owns(owner.concept(), office.concept())) {
            return false;
        }
        boolean plural = ArabicAdjectives.isPlural(office);
        if (plural && !roles.ownsSeveral(owner.concept(), office.concept())) {
            return true;
        }
        List<Owner> owners = new ArrayList<>(List.of(Owner.of(owner)));
        int end = behindHolder(sentence, owner.span().end());
        Mention next = plural ? sentence.firstFrom(end) : null;
        while (next != null
                && roles.owns(next.concept(), office.concept())
                && isFurther(sentence.between(end, next.span().start()))) {
            owners.add(Owner.of(next));
            end = behindHolder(sentence, next.span().end());
            next = sentence.firstFrom(end);
        }
        for (Owner each : owners) {
            found.add(roles.compose(office, each, owners.size() > 1 ? Rule.SHARED : Rule.CONSTRUCT, sentence));
        }
        return true;
    }

    /** وزراء خارجية روسيا سيرجي لافروف، وبيلاروسيا …: a holder who is known may stand behind each owner. */
    private static int behindHolder(Sentence sentence, int end) {
        Mention holder = sentence.startingAt(sentence.skipSpaces(end));
        return holder != null && holder.concept().type() == ConceptType.PERSON
                ? holder.span().end()
                : end;
    }

    private static boolean isFurther(String gap) {
        String between = gap.strip();
        return NAMED.matcher(gap).matches()
                || between.equals("و")
                || between.equals("،")
                || between.equals("، و")
                || between.equals("،و");
    }

    /** الأمين العام للأمم المتحدة, الجمعية البرلمانية التابعة لمنظمة …. */
    private boolean separated(Sentence sentence, Mention office, List<ComposedOffice> found) {
        int end = office.span().end();
        Span word = sentence.wordAfter(end);
        if (word != null && MODIFIERS.contains(sentence.at(word))) {
            end = word.end();
        }
        Mention owner = sentence.firstFrom(end);
        if (owner == null || !roles.owns(owner.concept(), office.concept())) {
            return false;
        }
        String gap = sentence.between(end, owner.span().start());
        boolean organisation = owner.concept().type() != ConceptType.PLACE;
        boolean linked = BELONGING.matcher(gap).matches()
                || (organisation
                        && ArabicAdjectives.isDefinite(sentence, office)
                        && FOR.matcher(gap).matches());
        if (linked) {
            found.add(roles.compose(office, Owner.of(owner), Rule.OF, sentence));
        }
        return linked;
    }

    /** وزير الخارجية الأرميني; behind a dual or plural also والتركي, behind a person the ellipsis. */
    private void adjective(Sentence sentence, Mention office, List<ComposedOffice> found) {
        int end = office.span().end();
        Span word = sentence.wordAfter(end);
        if (word != null && MODIFIERS.contains(sentence.at(word))) {
            end = word.end();
        }
        Owner owner = adjectives.behind(sentence, office, end);
        if (owner == null || !roles.owns(owner.concept(), office.concept())) {
            return;
        }
        boolean plural = ArabicAdjectives.isPlural(office);
        List<Owner> owners = plural ? adjectives.series(sentence, owner) : List.of(owner);
        for (Owner each : owners) {
            if (roles.owns(each.concept(), office.concept())) {
                found.add(roles.compose(office, each, owners.size() > 1 ? Rule.SHARED : Rule.ADJECTIVE, sentence));
            }
        }
        if (!plural) {
            for (Owner each : adjectives.ellipses(sentence, owner)) {
                ComposedOffice first = found.get(found.size() - 1);
                if (roles.owns(each.concept(), office.concept())) {
                    found.add(roles.compose(
                            first.parts().get(0),
                            each,
                            Rule.ELLIPSIS,
                            each.span(),
                            sentence.segment().index()));
                }
            }
        }
    }

    /** المتحدث باسم + وزارة الخارجية المصرية; نائب + وزير الخارجية المصري. */
    private static boolean linked(Sentence sentence, Mention outer, ComposedOffice inner) {
        if (inner.span().start() < outer.span().end()) {
            return false;
        }
        String gap = sentence.between(outer.span().end(), inner.span().start());
        boolean definite = ArabicAdjectives.isDefinite(sentence, outer);
        return definite ? FOR.matcher(gap).matches() : !gap.isEmpty() && Sentence.isBlank(gap);
    }

    private void counterparts(Sentence sentence, EarlierOffices earlier, List<ComposedOffice> found) {
        Matcher word = COUNTERPART.matcher(sentence.text()).region(sentence.start(), sentence.end());
        while (word.find()) {
            Owner owner = adjectives.behind(sentence, null, word.end());
            if (owner == null) {
                continue;
            }
            boolean several = SEVERAL.matcher(word.group()).matches();
            List<Owner> owners = new ArrayList<>(several ? adjectives.series(sentence, owner) : List.of(owner));
            if (!several) {
                owners.addAll(adjectives.ellipses(sentence, owner));
            }
            for (Owner each : owners) {
                Mention person =
                        sentence.startingAt(sentence.skipSpaces(each.span().end()));
                int start = each == owner ? start(word) : each.span().start();
                Span span = new Span(start, each.span().end());
                add(earlier.counterpart(each, person, span, sentence, found), found);
            }
        }
    }

    /** Attached words are no part of it. */
    private static int start(Matcher word) {
        return word.start() + word.group().indexOf('ن');
    }

    private static void add(@Nullable ComposedOffice office, List<ComposedOffice> found) {
        if (office != null) {
            found.add(office);
        }
    }
}

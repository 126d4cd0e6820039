package org.dragoman.voice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Relation;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Who spoke and who was named so far in an article, for "he added" and for offices without a name. */
final class Memory {
    private final Map<String, Speaker> holders = new HashMap<>();
    private final Map<String, Concept> concepts = new HashMap<>();
    private final Set<String> women = new HashSet<>();
    private final Set<String> men = new HashSet<>();
    private final LinkedHashMap<String, Speaker> persons = new LinkedHashMap<>();

    /** Who was named with an office, by its words in small letters. */
    private final LinkedHashMap<String, Speaker> entitled = new LinkedHashMap<>();

    private @Nullable Speaker speaker;
    private @Nullable Speaker personSpeaking;
    private @Nullable Speaker subject;

    /** Whether somebody was named after the last person who spoke. */
    private boolean subjectLast;

    /** The person who spoke, else was named first, in the sentence before. */
    private @Nullable Speaker before;

    private final Named named = new Named();

    /** The body without a mention that the last sentence begins with. */
    private @Nullable Speaker opener;

    private @Nullable Speaker document;
    private @Nullable Speaker court;

    /** Takes in a sentence when all in it has been weighed. */
    void pass(Sentence sentence, List<Draft> drafts, SpeechRules rules) {
        Set<String> courtWords = rules.courtWords();
        Speaker first = null;
        Mention office = null;
        int officeAt = -1;
        named.begin(sentence);
        opener = rules.opener(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            Mention mention = token.mention();
            if (mention == null || !sentence.begins(i)) {
                continue;
            }
            concepts.putIfAbsent(mention.concept().id(), mention.concept());
            Speaker found = sentence.mention(i);
            named.take(sentence, i);
            ConceptType type = mention.concept().type();
            if (type == ConceptType.PERSON) {
                if (office != null && mention.span().start() - office.span().end() < 40) {
                    holders.put(office.concept().id(), found);
                    entitle(sentence, office, found);
                    named.office(sentence, officeAt);
                }
                persons.remove(mention.concept().id());
                persons.put(mention.concept().id(), found);
                first = first == null ? found : first;
            } else if (Sentence.document(token)) {
                document = found;
            } else if (courtWords.stream().anyMatch(found.surface().toLowerCase(Locale.ROOT)::contains)) {
                court = found;
            }
            officeAt = type == ConceptType.OFFICE ? i : officeAt;
            office = type == ConceptType.OFFICE ? mention : type == ConceptType.PERSON ? null : office;
        }
        before = first == null ? rules.stranger(sentence) : first;
        for (Draft draft : drafts) {
            Speaker who = draft.speaker();
            if (who != null) {
                int named = who.concept() != null || who.meant()
                        ? -1
                        : sentence.next(
                                0,
                                sentence.size(),
                                t -> t.span().start() == who.span().start());
                Mention title = named < 1 ? null : sentence.at(named - 1).mention();
                if (title != null && title.concept().type() == ConceptType.OFFICE) {
                    entitle(sentence, title, who);
                }
                spoke(who, courtWords);
                before = human(who) ? who : before;
            }
        }
        boolean spoken = before != null && before != first;
        subjectLast = first != null ? !spoken : subjectLast && !spoken;
        subject = first != null ? first : subject;
    }

    private void entitle(Sentence sentence, Mention office, Speaker who) {
        String title = Token.low(office.surface(sentence.text()), LanguageTag.EN);
        entitled.remove(title);
        entitled.put(title, who);
    }

    private void spoke(Speaker who, Set<String> courtWords) {
        speaker = who;
        if (who.concept() == null
                && courtWords.stream()
                        .anyMatch(w -> who.surface().toLowerCase(Locale.ROOT).contains(w))) {
            court = who;
        }
        if (human(who)) {
            personSpeaking = who;
        }
    }

    /** A person, or one whom the glossary does not know and who has a name of up to four words. */
    private boolean human(Speaker who) {
        String[] words = who.surface().split(" ");
        boolean cased = Character.isUpperCase(who.surface().codePointAt(0))
                || Character.isUpperCase(words[words.length - 1].codePointAt(0));
        boolean many = words.length > 1 && Shapes.matches(words[words.length - 1], "\\p{Ll}+(?:s|l[aə]r[ıi]?)");
        boolean caseless = Character.getType(who.surface().codePointAt(0)) == Character.OTHER_LETTER;
        return isPerson(who)
                || who.concept() == null && words.length <= 4 && !many && (cased || caseless && words.length <= 3);
    }

    private boolean isPerson(Speaker who) {
        Concept concept = who.concept() == null ? null : concepts.get(who.concept());
        return concept != null && concept.type() == ConceptType.PERSON;
    }

    void woman(Speaker who) {
        women.add(who.name());
    }

    void man(Speaker who) {
        men.add(who.name());
    }

    /** The last who spoke, else the last subject. */
    @Nullable
    Speaker last() {
        return speaker != null ? speaker.asMeant() : subject == null ? null : subject.asMeant();
    }

    /** The body that "it" stands for: the last speaker, where that is no person, else the one named first before. */
    @Nullable
    Speaker thing() {
        if (opener != null && (speaker == null || human(speaker) || speaker.concept() == null)) {
            return opener.asMeant();
        }
        Speaker body = named.first();
        return body != null && (speaker == null || human(speaker)) ? body : last();
    }

    /** The last person who spoke, else was named, whom the gender fits. */
    @Nullable
    Speaker person(Gender gender) {
        if (before != null && fits(before, gender)) {
            return before.asMeant();
        }
        if (subjectLast && subject != null && fits(subject, gender)) {
            return subject.asMeant();
        }
        if (personSpeaking != null && fits(personSpeaking, gender)) {
            return personSpeaking.asMeant();
        }
        if (subject != null && fits(subject, gender)) {
            return subject.asMeant();
        }
        Speaker found = null;
        for (Speaker person : persons.values()) {
            found = fits(person, gender) ? person.asMeant() : found;
        }
        return found;
    }

    boolean fits(Speaker who, Gender gender) {
        return gender == Gender.ANY
                || (gender == Gender.FEMALE ? !men.contains(who.name()) : !women.contains(who.name()));
    }

    /** The last document named. */
    @Nullable
    Speaker document() {
        return document == null ? null : document.asMeant();
    }

    /** The last court named. */
    @Nullable
    Speaker court() {
        return court == null ? null : court.asMeant();
    }

    /** Who holds the office that a mention names: named with it before, or known to hold it. */
    @Nullable
    Speaker holderOf(Sentence sentence, int office) {
        Mention mention = sentence.at(office).mention();
        if (mention == null) {
            return null;
        }
        boolean other = named.another(sentence, office);
        String id = mention.concept().id();
        Mention before = office == 0 ? null : sentence.at(office - 1).mention();
        String place = before != null && before.concept().type() == ConceptType.PLACE
                ? before.concept().id()
                : "";
        Speaker found = null;
        for (Speaker person : persons.values()) {
            Concept concept = concepts.get(String.valueOf(person.concept()));
            boolean holds = concept != null
                    && concept.relations().stream()
                            .anyMatch(r -> r.type() == Relation.Type.HOLDS_OFFICE
                                    && (place.isEmpty() ? r.target().equals(id) : place.equals(r.of())));
            found = holds ? person.asMeant() : found;
        }
        if (found != null && other && place.isEmpty()) {
            return null;
        }
        return found != null || !place.isEmpty() || other ? found : holder(id);
    }

    /** Who was named last with an office that has a word in it: the minister of justice for "minister". */
    @Nullable
    Speaker entitled(String noun) {
        Speaker found = null;
        for (Map.Entry<String, Speaker> office : entitled.entrySet()) {
            found = office.getKey().contains(noun) ? office.getValue().asMeant() : found;
        }
        return found;
    }

    /** The last speaker, where his words begin with a noun: مسؤول إيراني for المسؤول; null else. */
    @Nullable
    Speaker again(String noun) {
        boolean same = speaker != null
                && speaker.concept() == null
                && speaker.surface().matches(Pattern.quote(noun) + "(?: .*)?");
        return same && speaker != null ? speaker.asMeant() : null;
    }

    /** The body named last that has a noun in its name, null for none. */
    @Nullable
    Speaker body(String noun) {
        return named.body(noun);
    }

    /** Whether a word had a capital inside an earlier sentence. */
    boolean capital(String low) {
        return named.capital(low);
    }

    /**
     * Who holds an office and was named last.
     *
     * @param country an adjective of a country that the office must belong to, empty for any
     */
    @Nullable
    Speaker titled(String country) {
        if (country.isEmpty() && personSpeaking != null && holds(personSpeaking, country)) {
            return personSpeaking.asMeant();
        }
        Speaker found = null;
        for (Speaker person : persons.values()) {
            found = holds(person, country) ? person.asMeant() : found;
        }
        return found;
    }

    private boolean holds(Speaker person, String country) {
        Concept concept = concepts.get(String.valueOf(person.concept()));
        return concept != null
                && concept.relations().stream()
                        .anyMatch(r -> r.type() == Relation.Type.HOLDS_OFFICE
                                && (country.isEmpty() || r.of() != null && alike(r.of(), country)));
    }

    /** Who was named last of those that hold an office in a country, by the id of either or of the adjective. */
    @Nullable
    Speaker holderIn(String office, String country) {
        Speaker found = null;
        for (Speaker person : persons.values()) {
            Concept concept = concepts.get(String.valueOf(person.concept()));
            boolean holds = concept != null
                    && concept.relations().stream()
                            .anyMatch(r -> r.type() == Relation.Type.HOLDS_OFFICE
                                    && r.target().equals(office)
                                    && r.of() != null
                                    && alike(r.of(), country));
            found = holds ? person.asMeant() : found;
        }
        return found;
    }

    /** Who was named last of those that hold an office of the country that a body belongs to. */
    @Nullable
    Speaker headOf(Concept body) {
        Speaker found = null;
        for (Speaker person : persons.values()) {
            Concept concept = concepts.get(String.valueOf(person.concept()));
            boolean heads = concept != null
                    && concept.relations().stream()
                            .anyMatch(r -> r.type() == Relation.Type.HOLDS_OFFICE && of(body, r.of()));
            found = heads ? person.asMeant() : found;
        }
        return found;
    }

    private static boolean of(Concept body, @Nullable String country) {
        return country != null
                && (country.equals(body.id())
                        || body.relations().stream()
                                .anyMatch(r -> r.target().equals(country) || alike(r.target(), country)));
    }

    /** Whether an adjective belongs to a country's id: azerbaijani, azerbaijan. */
    private static boolean alike(String id, String adjective) {
        int letters = Math.min(4, Math.min(id.length(), adjective.length()));
        return id.regionMatches(true, 0, adjective, 0, letters);
    }

    /** Who was named with an office before. */
    @Nullable
    Speaker holder(String office) {
        Speaker holder = holders.get(office);
        return holder == null ? null : holder.asMeant();
    }
}

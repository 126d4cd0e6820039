package org.dragoman.mention.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Adjectives of countries behind an Arabic office: الروسي, الروسية, الروسيين. */
final class ArabicAdjectives {
    private static final String ARTICLE = "ال";
    private static final List<String> ENDINGS = List.of("ة", "ين", "ان", "ون", "ات", "تين", "تان");
    private static final Set<String> PLURALS = Set.of(
            "رؤساء",
            "الرؤساء",
            "وزراء",
            "الوزراء",
            "الأمناء",
            "أمناء",
            "سفراء",
            "السفراء",
            "نواب",
            "قادة",
            "زعماء",
            "الرئيسان",
            "الرئيسين",
            "الوزيران",
            "الوزيرين");

    private final Roles roles;
    private final Demonyms demonyms;

    ArabicAdjectives(Roles roles, Demonyms demonyms) {
        this.roles = roles;
        this.demonyms = demonyms;
    }

    /** Whether the office is definite by an article of its own: on its last word, or in لل. */
    static boolean isDefinite(Sentence sentence, Mention office) {
        String surface = sentence.at(office.span());
        String last = surface.substring(surface.lastIndexOf(' ') + 1);
        boolean one = last.length() == surface.length();
        return last.startsWith(ARTICLE)
                || Sentence.hasStep(office, "ar.the")
                || (one && office.term().text().startsWith(ARTICLE) && !Sentence.hasStep(office, "ar.indefinite"));
    }

    static boolean isPlural(Mention office) {
        String term = office.term().text();
        int space = term.indexOf(' ');
        return Sentence.hasStep(office, "ar.dual")
                || Sentence.hasStep(office, "ar.plural")
                || PLURALS.contains(space < 0 ? term : term.substring(0, space));
    }

    /**
     * The adjective right behind a place.
     *
     * @param office what it belongs to; null for a counterpart, which is definite
     * @return null where it does not agree with the office
     */
    @Nullable
    Owner behind(Sentence sentence, @Nullable Mention office, int end) {
        Span word = sentence.wordAfter(end);
        if (word == null) {
            return null;
        }
        boolean definite = office == null || isDefinite(sentence, office);
        String text = sentence.at(word);
        if (text.startsWith(ARTICLE) != definite) {
            return null;
        }
        if (office != null && !agrees(sentence.at(office.span()), text, isPlural(office))) {
            return null;
        }
        return owner(sentence, word, 0);
    }

    /** One word asks for its gender; with several the adjective may belong to the second: رئيس الحكومة الروسية. */
    private static boolean agrees(String office, String adjective, boolean plural) {
        return plural || office.indexOf(' ') >= 0 || office.endsWith("ة") == adjective.endsWith("ة");
    }

    private @Nullable Owner owner(Sentence sentence, Span word, int attached) {
        Span bare = new Span(word.start() + attached, word.end());
        Mention mention = sentence.startingAt(bare.start());
        if (mention != null) {
            Concept known = Demonyms.owner(mention.concept(), roles.glossary());
            return known == null ? null : new Owner(known, mention.term(), mention.span());
        }
        Span next = sentence.wordAfter(word.end());
        if (next != null) {
            Span both = new Span(bare.start(), next.end());
            Concept owner = demonyms.owner(stem(sentence.at(bare)) + ' ' + stem(sentence.at(next)));
            if (owner != null) {
                return new Owner(owner, null, both);
            }
        }
        Concept owner = demonyms.owner(stem(sentence.at(bare)));
        return owner == null ? null : new Owner(owner, null, bare);
    }

    private static String stem(String word) {
        String stem = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
        for (String ending : ENDINGS) {
            if (stem.endsWith("ي" + ending)) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    /** الروسي والتركي والإيراني, الروسي، التركي. */
    List<Owner> series(Sentence sentence, Owner first) {
        List<Owner> owners = new ArrayList<>(List.of(first));
        Owner next = further(sentence, first.span().end());
        while (next != null) {
            owners.add(next);
            next = further(sentence, next.span().end());
        }
        return owners;
    }

    private @Nullable Owner further(Sentence sentence, int end) {
        String text = sentence.text();
        boolean comma = end < sentence.end() && text.charAt(end) == '،';
        Span word = sentence.wordAfter(comma ? end + 1 : end);
        if (word == null) {
            return null;
        }
        String letters = sentence.at(word);
        if (letters.startsWith("و" + ARTICLE)) {
            return owner(sentence, word, 1);
        }
        return comma && letters.startsWith(ARTICLE) ? owner(sentence, word, 0) : null;
    }

    /**
     * بوتين والأذربيجاني إلهام علييف: further owners of the same office, each with a person before it or behind it.
     */
    List<Owner> ellipses(Sentence sentence, Owner first) {
        List<Owner> owners = new ArrayList<>();
        int end = first.span().end();
        while (true) {
            Mention person = person(sentence, end);
            int from = person == null ? end : person.span().end();
            Span word = sentence.wordAfter(from);
            if (word == null || !sentence.at(word).startsWith("و" + ARTICLE)) {
                return owners;
            }
            Owner next = owner(sentence, word, 1);
            if (next == null
                    || sentence.at(next.span()).endsWith("ة")
                    || (person == null && person(sentence, next.span().end()) == null)) {
                return owners;
            }
            owners.add(next);
            end = next.span().end();
        }
    }

    private static @Nullable Mention person(Sentence sentence, int end) {
        int from = sentence.skipSpaces(end);
        Mention mention = from == end ? null : sentence.startingAt(from);
        return mention != null && mention.concept().type() == ConceptType.PERSON ? mention : null;
    }
}

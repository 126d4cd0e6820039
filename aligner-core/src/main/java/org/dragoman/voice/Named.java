package org.dragoman.voice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The bodies, the offices with whose they are, and the capitals of an article so far. */
final class Named {
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.AR);
    private static final int REACH = 3;

    private final LinkedHashMap<String, Speaker> bodies = new LinkedHashMap<>();
    private final Map<String, Concept> concepts = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();

    /** The body that the last sentence names first, null for none. */
    private @Nullable Speaker first;

    /** Takes in a mention that is no person. */
    void take(Sentence sentence, int at) {
        Mention mention = sentence.at(at).mention();
        ConceptType type =
                mention == null ? ConceptType.TERM : mention.concept().type();
        boolean body = type == ConceptType.INSTITUTION || type == ConceptType.ORGANISATION;
        if (mention != null && body) {
            String id = mention.concept().id();
            concepts.put(id, mention.concept());
            bodies.remove(id);
            bodies.put(id, sentence.mention(at));
            first = first == null ? sentence.mention(at).asMeant() : first;
        }
    }

    /** Begins with a sentence: takes in the words with capitals inside it that no mention knows. */
    void begin(Sentence sentence) {
        first = null;
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.word()
                    && token.capital()
                    && token.mention() == null
                    && sentence.at(i - 1).word()) {
                capitals.add(token.low());
            }
        }
    }

    /** The body that the last sentence names first, null for none. */
    @Nullable
    Speaker first() {
        return first;
    }

    /** Whether a word had a capital inside a sentence. */
    boolean capital(String low) {
        return capitals.contains(low);
    }

    /** The body named last that a term calls by a noun: a ministry for "ministr", null for none. */
    @Nullable
    Speaker body(String noun) {
        Speaker found = null;
        for (Map.Entry<String, Speaker> body : bodies.entrySet()) {
            Concept concept = concepts.get(body.getKey());
            boolean called = concept != null
                    && LANGUAGES.stream()
                            .anyMatch(tag -> concept.terms(tag).stream()
                                    .anyMatch(t -> Token.low(t.text(), tag).contains(noun)));
            found = called ? body.getValue().asMeant() : found;
        }
        return found;
    }

    /** Remembers whose an office is that somebody was named with. */
    void office(Sentence sentence, int office) {
        Mention mention = sentence.at(office).mention();
        String owner = owner(sentence, office);
        if (mention != null && !owner.isEmpty()) {
            owners.put(mention.concept().id(), owner);
        }
    }

    /** Whether an office is said to be another's than it was when somebody was named with it. */
    boolean another(Sentence sentence, int office) {
        Mention mention = sentence.at(office).mention();
        String before = mention == null ? null : owners.get(mention.concept().id());
        String owner = owner(sentence, office);
        return before != null && !owner.isEmpty() && !owner.equals(before);
    }

    /** The id of the body or place right beside an office, empty for none: "Kreml sözçüsü", المتحدث باسم الكرملين. */
    private static String owner(Sentence sentence, int office) {
        Mention own = sentence.at(office).mention();
        int first = office;
        while (first > 0 && sentence.at(first - 1).mention() == own) {
            first--;
        }
        Mention before = first == 0 ? null : sentence.at(first - 1).mention();
        if (before != null && Sentence.body(sentence.at(first - 1))) {
            return before.concept().id();
        }
        int behind = sentence.behind(office);
        for (int i = behind; i < Math.min(sentence.size(), behind + REACH); i++) {
            if (!sentence.at(i).word()) {
                return "";
            }
            Mention mention = sentence.at(i).mention();
            if (mention != null) {
                return Sentence.body(sentence.at(i)) ? mention.concept().id() : "";
            }
        }
        return "";
    }
}

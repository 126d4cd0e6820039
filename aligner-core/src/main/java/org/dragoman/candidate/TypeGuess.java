package org.dragoman.candidate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.candidate.Lexicon.Role;
import org.dragoman.concept.ConceptType;
import org.jspecify.annotations.Nullable;

/** Guesses what a name names: by its head word, by titles before it, by prepositions and cases of place. */
final class TypeGuess {
    private static final Set<String> PLACE_BEFORE = Set.of("in", "near", "في", "مدينة", "جمهورية", "مقاطعة");
    private static final List<String> PLACE_ENDINGS = List.of("da", "də", "dakı", "dəki", "daki", "dan", "dən");
    private static final int BEFORE = 3;
    private static final int BEHIND = 4;

    private final Lexicon lexicon;

    TypeGuess(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the words of one occurrence say; {@link ConceptType#TERM} for nothing. */
    ConceptType of(Joiner.Group group) {
        for (String language : Unit.LANGUAGES) {
            Phrase phrase = group.sides.get(language);
            if (phrase != null) {
                ConceptType byHead = byHead(phrase);
                if (byHead != null) {
                    return byHead;
                }
            }
        }
        if (titled(group)) {
            return ConceptType.PERSON;
        }
        if (placed(group.sides)) {
            return ConceptType.PLACE;
        }
        boolean abbreviation = group.sides.values().stream()
                .anyMatch(p -> p.size() == 1 && p.line().token(p.from()).abbreviation());
        return abbreviation ? ConceptType.ORGANISATION : ConceptType.TERM;
    }

    private @Nullable ConceptType byHead(Phrase phrase) {
        boolean front = phrase.line().language().equals("ar");
        int[] order = new int[phrase.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = front ? phrase.from() + i : phrase.to() - 1 - i;
        }
        for (int index : order) {
            Set<Integer> rows = phrase.line().words().get(index).rows();
            if (lexicon.any(rows, Role.OFFICE)) {
                return ConceptType.OFFICE;
            }
            if (lexicon.any(rows, Role.EVENT)) {
                return ConceptType.EVENT;
            }
            if (lexicon.any(rows, Role.DOCUMENT)) {
                return ConceptType.DOCUMENT;
            }
            if (lexicon.any(rows, Role.PLACE)) {
                return ConceptType.PLACE;
            }
            if (lexicon.any(rows, Role.BODY, Role.SOLO)) {
                return ConceptType.INSTITUTION;
            }
        }
        return null;
    }

    /** Whether a title stands before the name; in Arabic an office may belong to the place behind it. */
    boolean titled(Joiner.Group group) {
        for (Phrase phrase : group.sides.values()) {
            boolean capitals = !phrase.line().language().equals("ar");
            if (phrase.from() > 0
                    && (lexicon.title(
                                    phrase.line().language(),
                                    phrase.line().token(phrase.from() - 1).key())
                            || (capitals
                                    && phrase.line().token(phrase.from()).follows()
                                    && office(phrase, phrase.from() - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an office stands a few words before or behind a name, in any of the languages. */
    boolean publicRole(Joiner.Group group) {
        for (Phrase phrase : group.sides.values()) {
            int from = Math.max(0, phrase.from() - BEFORE);
            int to = Math.min(phrase.line().size(), phrase.to() + BEHIND);
            for (int i = from; i < to; i++) {
                if (office(phrase, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean office(Phrase phrase, int index) {
        return lexicon.any(phrase.line().words().get(index).rows(), Role.OFFICE);
    }

    private static boolean placed(Map<String, Phrase> sides) {
        for (Phrase phrase : sides.values()) {
            Line line = phrase.line();
            if (phrase.from() > 0
                    && PLACE_BEFORE.contains(line.token(phrase.from() - 1).key())) {
                return true;
            }
            String key = line.token(phrase.to() - 1).key();
            String stem = line.words().get(phrase.to() - 1).key();
            if (line.language().equals("az")
                    && key.startsWith(stem)
                    && PLACE_ENDINGS.contains(key.substring(stem.length()).replace("-", ""))) {
                return true;
            }
        }
        return false;
    }
}

package org.dragoman.candidate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.candidate.Lexicon.Role;
import org.dragoman.concept.ConceptType;

/** Guesses what a name names: by its head word, by titles before it, by prepositions and cases of place. */
final class TypeGuess {
    private static final Set<String> PLACE_BEFORE = Set.of("in", "near", "في", "مدينة", "جمهورية", "مقاطعة");
    private static final List<String> PLACE_ENDINGS = List.of("da", "də", "dakı", "dəki", "daki", "dan", "dən");
    private static final int NEAR = 3;

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

    private @org.jspecify.annotations.Nullable ConceptType byHead(Phrase phrase) {
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

    /** Whether an office or a title stands beside the name in one of the languages. */
    boolean titled(Joiner.Group group) {
        return group.sides.values().stream().anyMatch(p -> office(p, p.from() - 1, -1) || office(p, p.to(), 1))
                || group.sides.values().stream()
                        .anyMatch(p -> p.from() > 0
                                && lexicon.title(
                                        p.line().language(),
                                        p.line().token(p.from() - 1).key()));
    }

    /** Whether an office stands within a few words, in the same clause. */
    boolean office(Phrase phrase, int from, int step) {
        Line line = phrase.line();
        for (int i = from, n = 0; i >= 0 && i < line.size() && n < (step < 0 ? NEAR : 1); i += step, n++) {
            if (lexicon.any(line.words().get(i).rows(), Role.OFFICE)) {
                return true;
            }
            if (line.words().get(i).stop()) {
                return false;
            }
        }
        return false;
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

package org.dragoman.language.azerbaijani;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dragoman.language.TermKind;

/** Head nouns by which the kind of a term can be told: {@code heads.txt}. */
final class Heads {
    private final Alternations alternations;
    private final Map<String, TermKind> kinds = new HashMap<>();

    Heads(Alternations alternations) {
        this.alternations = alternations;
        TermKind kind = TermKind.NOUN;
        for (String line : Table.lines("heads.txt")) {
            if (line.startsWith("[")) {
                kind = line.equals("[office]") ? TermKind.OFFICE : TermKind.INSTITUTION;
            } else {
                kinds.put(line, kind);
            }
        }
    }

    /**
     * The kind that a head noun shows.
     *
     * @param word bare or with a third-person possessive, any letter case
     * @return office or institution, or empty
     */
    Optional<TermKind> kind(String word) {
        String spelling = Letters.spelling(word);
        TermKind bare = kinds.get(spelling);
        if (bare != null || !Possession.endsLikePossessive(spelling)) {
            return Optional.ofNullable(bare);
        }
        return alternations.unpossessed(spelling).stream()
                .filter(kinds::containsKey)
                .map(kinds::get)
                .findFirst();
    }
}

package org.dragoman.language.arabic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.TermKind;

/** Guesses the kind of a term from its letters; Arabic has no capitals to tell a name. */
final class KindGuess {
    private static final Set<String> NAME_HEADS =
            Set.of("عبد", "أبو", "أبا", "أبي", "أم", "ابن", "بن", "آل", "سان", "سانت");
    private static final Set<String> OFFICES = Resource.words("offices.txt");
    private static final int LONGEST_ABBREVIATION = 6;

    private KindGuess() {}

    /**
     * Guesses.
     *
     * @param text citation form
     * @return the likeliest kind; {@link TermKind#NOUN} where nothing speaks for another
     */
    static TermKind of(String text) {
        List<String> words = Token.of(text).stream().map(Token::written).collect(Collectors.toList());
        if (words.isEmpty()) {
            return TermKind.NOUN;
        }
        String first = words.get(0);
        if (Character.UnicodeScript.of(first.charAt(0)) != Character.UnicodeScript.ARABIC) {
            boolean capitals =
                    first.length() <= LONGEST_ABBREVIATION && first.chars().noneMatch(Character::isLowerCase);
            return words.size() == 1 && capitals ? TermKind.ABBREVIATION : TermKind.NAME;
        }
        return words.size() == 1 ? single(first) : several(words);
    }

    private static TermKind single(String word) {
        boolean article = PhraseParser.hasArticle(word);
        String bare = PhraseParser.withoutArticle(word);
        if (WordShape.isName(bare) || WordShape.isName(word)) {
            return TermKind.NAME;
        }
        if (OFFICES.contains(bare)) {
            return TermKind.OFFICE;
        }
        if (article ? WordShape.isCitedAdjective(bare) : WordShape.isGendered(bare)) {
            return TermKind.ADJECTIVE;
        }
        return article ? TermKind.NAME : TermKind.NOUN;
    }

    private static TermKind several(List<String> words) {
        String first = words.get(0);
        if (NAME_HEADS.contains(first) || WordShape.isName(first)) {
            return TermKind.NAME;
        }
        if (OFFICES.contains(PhraseParser.withoutArticle(first))) {
            return TermKind.OFFICE;
        }
        return PhraseParser.hasArticle(first) ? TermKind.INSTITUTION : TermKind.NOUN;
    }
}

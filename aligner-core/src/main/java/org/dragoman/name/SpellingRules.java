package org.dragoman.name;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;

/** Names what was done to letters: {@code spelling-rules.tsv}. */
final class SpellingRules {
    private static final String VOWELS = "aeiouyəıöü";

    /**
     * A rule.
     *
     * @param source letters of the name
     * @param target letters instead
     * @param id stable name
     * @param factor how much likelier than learnt
     */
    record Rule(String source, String target, String id, double factor) {
        boolean fits(String from, String to) {
            if (source.equals("V")) {
                return to.isEmpty() && from.length() == 1 && VOWELS.contains(from);
            }
            if (target.equals("V")) {
                return from.isEmpty() && !to.isEmpty() && VOWELS.contains(to);
            }
            return target.equals("0")
                    ? from.equals(source) && to.isEmpty()
                    : from.contains(source) && to.contains(target);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    SpellingRules(LanguageTag from, LanguageTag to) {
        for (String line : LanguageData.lines(SpellingRules.class, "spelling-rules.tsv")) {
            String[] cells = line.split("\t");
            if (admits(cells[0], from) && admits(cells[1], to)) {
                rules.add(new Rule(cells[2], cells[3], cells[4], cells.length > 5 ? Double.parseDouble(cells[5]) : 1));
            }
        }
    }

    private static boolean admits(String cell, LanguageTag language) {
        return cell.equals("*") || cell.equals(language.language());
    }

    /** The rules that turn some letters into others. */
    List<Rule> of(String source, String target) {
        return rules.stream().filter(rule -> rule.fits(source, target)).toList();
    }
}

package org.dragoman.app.ui.checks;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.EnumSet;
import java.util.Set;
import org.dragoman.text.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which findings the list shows.
 *
 * @param severities those of these
 * @param rule only those of this rule, null for all
 * @param words only those that have these words somewhere, empty for all
 */
public record FindingFilter(
        Set<Severity> severities, @Nullable String rule, String words) {
    /** Everything. */
    public static final FindingFilter ALL = new FindingFilter(EnumSet.allOf(Severity.class), null, "");

    /** Copies the set. */
    public FindingFilter {
        severities = Set.copyOf(severities);
    }

    /**
     * The same with a severity shown or not.
     *
     * @param severity which
     * @return the changed filter
     */
    public FindingFilter toggled(Severity severity) {
        Set<Severity> next = EnumSet.noneOf(Severity.class);
        next.addAll(severities);
        if (!next.remove(severity)) {
            next.add(severity);
        }
        return new FindingFilter(next, rule, words);
    }

    boolean shows(FindingLine line) {
        if (!severities.contains(line.finding().severity())
                || rule != null && !rule.equals(line.finding().rule())) {
            return false;
        }
        String wanted = fold(words.strip());
        return wanted.isEmpty()
                || fold(line.finding().found()).contains(wanted)
                || fold(line.expected()).contains(wanted)
                || fold(line.suggestion()).contains(wanted)
                || fold(line.message()).contains(wanted);
    }

    private static String fold(String text) {
        // Dotted and dotless i are found by either.
        return UCharacter.toLowerCase(ULocale.ROOT, text)
                .replace("i\u0307", "i")
                .replace('ı', 'i');
    }
}

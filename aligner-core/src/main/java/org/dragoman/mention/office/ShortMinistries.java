package org.dragoman.mention.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.ComposedOffice.Part;
import org.dragoman.mention.ComposedOffice.Role;
import org.dragoman.mention.ComposedOffice.Rule;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/**
 * Arabic ministries without their first word: الخارجية المصرية, الدفاع المصرية. The adjective is feminine, as the word
 * left out is.
 *
 * <p>Not composed: behind another definite noun (<i>السياسة الخارجية المصرية</i> is foreign policy); with a masculine
 * adjective (<i>الدفاع المصري</i> is Egyptian defence); inside a mention.
 */
final class ShortMinistries {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{Mn}]*");
    private static final String MINISTRY = "وزارة ";

    private final Map<String, Part> byWord = new HashMap<>();
    private final Roles roles;
    private final ArabicAdjectives adjectives;

    ShortMinistries(Roles roles, ArabicAdjectives adjectives) {
        this.roles = roles;
        this.adjectives = adjectives;
        for (Concept concept : roles.generalBodies()) {
            for (Term term : concept.terms(LanguageTag.AR)) {
                String rest = term.text().startsWith(MINISTRY) ? term.text().substring(MINISTRY.length()) : "";
                if (rest.startsWith("ال") && rest.indexOf(' ') < 0) {
                    byWord.putIfAbsent(rest, new Part(Role.OFFICE, concept, term, new Span(0, 1)));
                }
            }
        }
    }

    void compose(Sentence sentence, List<ComposedOffice> found) {
        if (byWord.isEmpty()) {
            return;
        }
        Matcher word = WORD.matcher(sentence.text()).region(sentence.start(), sentence.end());
        while (word.find()) {
            int attached = "وفب".indexOf(word.group().charAt(0)) >= 0 ? 1 : 0;
            Part known = byWord.get(word.group().substring(attached));
            if (known == null) {
                continue;
            }
            Span span = new Span(word.start() + attached, word.end());
            Span next = sentence.wordAfter(span.end());
            Owner owner = next == null || !sentence.at(next).endsWith("ة")
                    ? null
                    : adjectives.behind(sentence, null, span.end());
            if (owner != null && isFree(sentence, word.start(), span)) {
                found.add(compose(sentence, known, span, owner));
            }
        }
    }

    private ComposedOffice compose(Sentence sentence, Part known, Span span, Owner owner) {
        return roles.compose(
                new Part(Role.OFFICE, known.concept(), known.term(), span),
                owner,
                Rule.ADJECTIVE,
                Roles.hull(span, owner.span()),
                sentence.segment().index());
    }

    private static boolean isFree(Sentence sentence, int start, Span span) {
        for (Mention mention : sentence.mentions()) {
            if (mention.span().overlaps(span)) {
                return false;
            }
        }
        Span before = sentence.wordBefore(start);
        String word = before == null ? "" : sentence.at(before);
        return !word.startsWith("ال") && !word.startsWith("لل") && !word.startsWith("وال") && !word.startsWith("بال");
    }
}

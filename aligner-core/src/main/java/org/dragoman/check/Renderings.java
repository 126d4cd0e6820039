package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Term;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Words;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;

/**
 * Whether a unit renders what the source names though no mention shows it: by another part of speech (vetoed), an adjective
 * (Western, European), a part of a person's name, the words of a term in another order.
 */
final class Renderings {
    private static final int LEAST = 4;

    /** Words that tell the kind of a named thing, or whose it is, and are often left out: the Pacific, Labour, Congress. */
    private static final String KINDS = "party ocean sea river us partiyası okeanı okean dənizi çayı ABŞ"
            + " حزب الحزب المحيط البحر نهر البريطاني الأمريكي الأميركي";

    private final CheckedText text;
    private final LanguageTag language;
    private final LanguageSupport rules;
    private final Set<String> kinds;

    Renderings(CheckedText text) {
        this.text = text;
        this.language = text.language().primary();
        this.rules = text.languages().get(language);
        this.kinds = Set.copyOf(words(KINDS));
    }

    /** Whether the unit has the concept in other words; of terms of one word only those that are wanted say so. */
    boolean otherwise(CheckedUnit unit, Mention mention) {
        List<Term> wanted = TermWords.of(mention.concept(), text).wanted();
        return mention.concept().terms(language).stream()
                .filter(t -> !t.isAbbreviation() && (t.text().indexOf(' ') > 0 || wanted.contains(t)))
                .anyMatch(t -> renders(unit, mention, words(t.text())));
    }

    private boolean renders(CheckedUnit unit, Mention mention, List<String> wanted) {
        List<String> free = freeWords(unit, mention.concept(), wanted);
        if (mention.concept().type() == ConceptType.PERSON && isOneWord(mention)) {
            return wanted.stream().anyMatch(w -> w.length() >= LEAST && has(free, w));
        }
        return !kinds.containsAll(wanted) && wanted.stream().allMatch(w -> kinds.contains(w) || has(free, w));
    }

    private boolean isOneWord(Mention mention) {
        String written =
                mention.surface(Objects.requireNonNull(text.source()).article().text());
        return written.indexOf(' ') < 0;
    }

    private boolean has(List<String> words, String wanted) {
        return words.stream().anyMatch(w -> WordFamilies.akin(wanted, w, language.language()));
    }

    /** Words of the unit that name no other concept, unless that is a part of the term or akin to the concept. */
    private List<String> freeWords(CheckedUnit unit, Concept concept, List<String> wanted) {
        List<Mention> others = text.targetMentions(unit).stream()
                .filter(m -> !m.nested()
                        && !isKin(concept, m.concept())
                        && !wanted.containsAll(words(m.term().text())))
                .toList();
        List<String> free = new ArrayList<>();
        for (int segment : unit.target()) {
            int from = text.target().segments().get(segment).span().start();
            StringBuilder open = new StringBuilder(text.target().text(segment));
            others.stream()
                    .filter(m -> m.segment() == segment)
                    .forEach(m -> blank(open, m.span().start() - from, m.span().end() - from));
            free.addAll(words(open.toString()));
        }
        return free;
    }

    private static void blank(StringBuilder sentence, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.length()); i++) {
            sentence.setCharAt(i, ' ');
        }
    }

    private static boolean isKin(Concept one, Concept other) {
        return one.id().equals(other.id())
                || Stream.concat(
                                one.relations().stream().map(r -> r.target().equals(other.id())),
                                other.relations().stream().map(r -> r.target().equals(one.id())))
                        .anyMatch(b -> b);
    }

    private List<String> words(String written) {
        Words words = Words.of(rules.fold(written));
        List<String> all = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            all.add(words.word(i));
        }
        return all;
    }
}

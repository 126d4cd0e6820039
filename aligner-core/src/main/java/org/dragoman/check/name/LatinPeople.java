package org.dragoman.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.check.Fix;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.name.NameMatcher;
import org.dragoman.name.NameSpeller;
import org.dragoman.name.SpelledName;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** People whom an Arabic text names in Latin letters, told by their given names and by how the source names them. */
final class LatinPeople {
    private static final Pattern FULL = Pattern.compile("(\\p{Lu}\\p{Ll}+) ((?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}'’-]+)");
    private static final int CHOICES = 3;

    private final CheckedText text;
    private final Set<String> surnames = new HashSet<>();

    private LatinPeople(CheckedText text) {
        this.text = text;
        AnnotatedArticle source = text.source();
        add(text.target().article().text());
        if (source != null && !source.article().language().primary().equals(LanguageTag.AR)) {
            add(source.article().text());
        }
    }

    static LatinPeople of(CheckedText text) {
        return new LatinPeople(text);
    }

    private void add(String words) {
        Matcher name = FULL.matcher(words);
        while (name.find()) {
            if (NameWords.GIVEN.contains(name.group(1))) {
                surnames.add(name.group(2));
            }
        }
    }

    /** The word behind a person's name that begins with a word, the same one where none does. */
    int named(List<Span> words, int from) {
        String whole = text.target().article().text();
        String first = words.get(from).in(whole);
        boolean next = from + 1 < words.size() && Stems.together(whole, words.subList(from, from + 2));
        if (NameWords.GIVEN.contains(first) && next) {
            return from + 2;
        }
        return surnames.contains(first) && !isCapitals(first) && !next ? from + 1 : from;
    }

    private static boolean isCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    Finding finding(ConsistencyCheck check, Span place) {
        String written = place.in(text.target().article().text());
        AnnotatedArticle source = text.source();
        LanguageTag from = source == null ? LanguageTag.EN : source.article().language();
        List<String> choices = new ArrayList<>();
        if (NameMatcher.knows(from, LanguageTag.AR) && !from.primary().equals(LanguageTag.AR)) {
            NameSpeller.of(from, LanguageTag.AR, text.glossary(), Set.of()).spell(written).stream()
                    .map(SpelledName::text)
                    .distinct()
                    .limit(CHOICES)
                    .forEach(choices::add);
        }
        FindingBuilder finding = new FindingBuilder(check, text)
                .at(UntranslatedName.sentence(text, place), place)
                .fix(choices.isEmpty() ? null : new Fix(place, choices, false));
        return finding.expected(choices).build();
    }
}

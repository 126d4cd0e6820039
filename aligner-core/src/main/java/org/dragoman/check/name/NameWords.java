package org.dragoman.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.language.LanguageData;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.mention.MentionFinder;
import org.dragoman.text.Span;

/** Words with a capital inside a sentence that end a name and that the glossary does not know. */
final class NameWords {
    static final Set<String> GIVEN = given();

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?");
    private static final int LEAST = 5;

    private NameWords() {}

    private static Set<String> given() {
        Set<String> names = new HashSet<>();
        LanguageData.lines(MentionFinder.class, "given-names.txt").forEach(l -> names.addAll(List.of(l.split(" "))));
        return Set.copyOf(names);
    }

    /** The name words of a sentence. */
    static List<Span> of(AnnotatedArticle article, Span sentence) {
        String text = article.article().text();
        List<Span> words = words(text, sentence);
        List<Span> names = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i).in(text);
            boolean last = i + 1 == words.size()
                    || !Character.isUpperCase(text.charAt(words.get(i + 1).start()))
                    || words.get(i + 1).start() > words.get(i).end() + 1;
            boolean begins =
                    startsAnew(text, words.get(i - 1).end(), words.get(i).start());
            if (last && !begins && isName(word) && !isKnown(article, words.get(i))) {
                names.add(words.get(i));
            }
        }
        return names;
    }

    static List<Span> words(String text, Span sentence) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(sentence.start(), sentence.end());
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
        return words;
    }

    private static boolean startsAnew(String text, int from, int to) {
        String between = text.substring(from, to);
        return between.chars().anyMatch(c -> ".!?:\"“”«»„–—\n".indexOf(c) >= 0);
    }

    private static boolean isName(String word) {
        return word.length() >= LEAST
                && Character.isUpperCase(word.charAt(0))
                && word.substring(1).chars().noneMatch(Character::isUpperCase)
                && !GIVEN.contains(word);
    }

    private static boolean isKnown(AnnotatedArticle article, Span word) {
        return article.mentions().stream().map(Mention::span).anyMatch(s -> s.covers(word));
    }
}

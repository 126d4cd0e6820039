package org.dragoman.check.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** Foreign names with Azerbaijani endings, which follow a hyphen, an apostrophe or nothing. */
final class Stems {
    private static final Pattern ENDING = Pattern.compile(
            "['’]?(?:(?:l[aə]r)?(?:n?[ıiuü]n|n?[ıiuü]|[yn]?[aə]|n?d[aə]n?|y?l[aə]|d[ıiuü]r|n?d[aə]k[ıi])?)");
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑–]\\p{L}{1,7}");

    private Stems() {}

    /** What words may be forms of: themselves first, then without ever longer endings. */
    static Set<String> of(String words, LanguageTag language) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(words);
        if (language.primary().equals(LanguageTag.AZ)) {
            for (int end = words.length() - 1; end >= 4 && end >= words.length() - 7; end--) {
                String stem = words.substring(0, end);
                Matcher ending = ENDING.matcher(words.substring(end));
                if (ending.matches()) {
                    stems.add(stem.replaceAll("['’]$", ""));
                }
            }
        }
        return stems;
    }

    /** The words with an ending behind a hyphen. */
    static Span withEnding(String text, Span words, LanguageTag language) {
        Matcher hyphen = HYPHEN.matcher(text).region(words.end(), text.length());
        return language.primary().equals(LanguageTag.AZ) && hyphen.lookingAt()
                ? new Span(words.start(), hyphen.end())
                : words;
    }

    /** Whether only single spaces or hyphens stand between words. */
    static boolean together(String text, List<Span> words) {
        for (int i = 1; i < words.size(); i++) {
            String between = text.substring(words.get(i - 1).end(), words.get(i).start());
            if (!between.equals(" ") && !between.equals("-")) {
                return false;
            }
        }
        return true;
    }
}

package org.dragoman.article.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.LooseFolding;
import org.jspecify.annotations.Nullable;

/** Finds the names of a register in running text: with an Azerbaijani suffix behind a joiner, or an Arabic proclitic before. */
final class OutletNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}.]++");
    private static final int LONGEST = 6;

    /** A name in a text. */
    record Found(Outlet outlet, String surface, int firstWord, int endWord) {
        /** Whether the Arabic ل stands attached before it: said to it. */
        boolean told(List<String> words) {
            String written = words.get(firstWord);
            return written.charAt(0) == 'ل' && !surface.startsWith(written);
        }
    }

    private final OutletRegister register;

    OutletNames(OutletRegister register) {
        this.register = register;
    }

    /** The words of a text as it is searched; each ends with a letter or a digit. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            int end = matcher.end();
            while (end > matcher.start() && !Character.isLetterOrDigit(text.codePointBefore(end))) {
                end -= Character.charCount(text.codePointBefore(end));
            }
            if (end > matcher.start()) {
                words.add(text.substring(matcher.start(), end));
            }
        }
        return words;
    }

    /** Names in order, the longest at each place. */
    List<Found> in(List<String> words) {
        List<String> keys = words.stream().map(OutletRegister::key).toList();
        int from = 0;
        List<Found> names = new ArrayList<>();
        while (from < words.size()) {
            Found name = at(words, keys, from);
            if (name == null) {
                from++;
            } else {
                names.add(name);
                from = name.endWord();
            }
        }
        return names;
    }

    private @Nullable Found at(List<String> words, List<String> keys, int from) {
        Found found = at(words, keys, from, words.get(from), keys.get(from));
        if (found == null && isArabic(words.get(from))) {
            String bare = withoutProclitic(words.get(from));
            found = bare == null ? null : at(words, keys, from, bare, OutletRegister.key(bare));
        }
        return found;
    }

    private @Nullable Found at(List<String> words, List<String> keys, int from, String first, String firstKey) {
        if (!register.begins(firstKey)) {
            return null;
        }
        for (int end = Math.min(words.size(), from + LONGEST); end > from; end--) {
            Outlet outlet = register.byKey(joined(firstKey, keys, from + 1, end));
            String surface = joined(first, words, from + 1, end);
            if (outlet != null && isName(surface, end - from)) {
                return new Found(outlet, surface, from, end);
            }
        }
        return null;
    }

    private static String joined(String first, List<String> words, int from, int to) {
        return from >= to ? first : first + " " + String.join(" ", words.subList(from, to));
    }

    /** In Latin script a name has a capital or a digit. */
    private static boolean isName(String surface, int words) {
        return words > 1
                || isArabic(surface)
                || surface.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '.');
    }

    private static boolean isArabic(String surface) {
        char first = surface.charAt(0);
        return first >= 'ء' && first <= 'ي';
    }

    private static @Nullable String withoutProclitic(String surface) {
        String folded = LooseFolding.fold(surface);
        if (folded.startsWith("لل")) {
            return "ال" + surface.substring(2);
        }
        return surface.length() > 3 && "ولبفك".indexOf(surface.charAt(0)) >= 0 ? surface.substring(1) : null;
    }
}

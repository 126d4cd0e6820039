package org.dragoman.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Azerbaijani verbs of saying: a stem, of several words or of one, and the endings of finite forms. */
final class AzerbaijaniWords {
    private static final String VOICE = "(?:y?[iıuü][ln]|n|l)?";
    private static final String NOT = "(?<not>m[əaiıuü])?";
    private static final String TENSE = "(?:y?[iıuü]b(?:d[iıuü]r)?|[dt][iıuü]|y?[iıuü]r(?:d[iıuü])?"
            + "|m[iıuü]ş(?:[dt][iıuü]r?)?|y?[aə]c[aə][qk](?:d[iıuü]r?)?)";
    private static final String WHO = "(?:l[aə]r|m|k|q)?";
    private static final Pattern CONVERB = Pattern.compile("\\p{L}{2,}[aə]r[aə][qk]");
    private static final Pattern CONVERB_END = Pattern.compile("y?[aə]r[aə][qk]$");
    private static final Pattern ANY_FINITE =
            Pattern.compile("\\p{L}{2,}(?:[iıuü]b|m[iıuü]ş|[dt][iıuü]|[iıuü]r|m[iıuü]ş[dt][iıuü])(?:l[aə]r)?");
    private static final Pattern VERBAL_NOUN =
            Pattern.compile("\\p{L}+(?:[dt][iıuü](?:y|ğ|k|q)|y?[aə]c[aə](?:y|ğ|k|q)|m[əa])(?:l[aə]r)?"
                    + "(?:[iıuü]m[iıuü]z|[iıuü]|s[iıuü]|m)(?:n[iıuüəa]|n[aə])?");

    private static final Set<String> NOUN_LIKE_FINITE = Set.of(
            "nazir",
            "katib",
            "sahib",
            "vəzir",
            "müdir",
            "şair",
            "müşavir",
            "rəqib",
            "əsir",
            "təsir",
            "tədbir",
            "hazır",
            "ordu",
            "indi",
            "prezidenti",
            "deputatı");

    private final Map<String, List<Stem>> byLast = new HashMap<>();

    /** A stem: words before the verb, and the verb with its endings. */
    private record Stem(List<String> before, Pattern verb) {
        /** Whether the words before the verb stand from a place on. */
        boolean standsAt(Sentence s, int from) {
            boolean all = from >= 0;
            for (int k = 0; all && k < before.size(); k++) {
                all = before.get(k).equals(s.low(from + k));
            }
            return all;
        }
    }

    /** A verb at its place. */
    record Verb(int from, int to, boolean negated) {}

    AzerbaijaniWords(Iterable<String> stems) {
        for (String stem : stems) {
            String[] words = stem.split(" ");
            String last = words[words.length - 1];
            String start = last.equals("et") ? "(?:ed|et|olun)" : last.equals("de") ? "de" : last;
            List<String> before = List.of(words).subList(0, words.length - 1);
            String begin = last.equals("et") ? "*" : last.substring(0, 2);
            byLast.computeIfAbsent(begin, k -> new ArrayList<>())
                    .add(new Stem(before, Pattern.compile(start + VOICE + NOT + TENSE + WHO)));
        }
    }

    /** The verb whose last word stands at an index. */
    @Nullable
    Verb endingAt(Sentence s, int i) {
        String low = s.low(i);
        if (low.length() < 3 || !s.at(i).word()) {
            return null;
        }
        boolean beforeWord = i + 1 < s.size() && s.at(i + 1).word();
        if (beforeWord && s.shaped(i, ".*m[iıuü]ş")) {
            return null;
        }
        Verb found = in(byLast.getOrDefault(low.substring(0, 2), List.of()), s, i);
        boolean et = low.startsWith("ed") || low.startsWith("et") || low.startsWith("olun");
        return found == null && et ? in(byLast.getOrDefault("*", List.of()), s, i) : found;
    }

    private static @Nullable Verb in(List<Stem> stems, Sentence s, int i) {
        for (Stem stem : stems) {
            int from = i - stem.before().size();
            if (!stem.standsAt(s, from)) {
                continue;
            }
            Matcher form = stem.verb().matcher(s.low(i));
            if (form.matches()) {
                return new Verb(from, i + 1, form.group("not") != null);
            }
        }
        return null;
    }

    /** The converb of saying whose last word stands at an index: xatırladaraq, qeyd edərək; null for none. */
    @Nullable
    Verb converbAt(Sentence s, int i) {
        String low = s.low(i);
        if (low.length() < 6 || s.at(i).quoted() || !CONVERB.matcher(low).matches()) {
            return null;
        }
        String stem = CONVERB_END.matcher(low).replaceFirst("");
        boolean et = stem.equals("ed");
        for (Stem known : byLast.getOrDefault(et ? "*" : low.substring(0, 2), List.of())) {
            int from = i - known.before().size();
            boolean all = known.standsAt(s, from)
                    && known.verb()
                            .matcher(stem + (stem.endsWith("a") ? "r" : "ib"))
                            .matches();
            if (all) {
                return new Verb(from, i + 1, false);
            }
        }
        return null;
    }

    /** Whether a word looks like any finite verb. */
    static boolean finite(Token token) {
        return token.word()
                && !token.capital()
                && !NOUN_LIKE_FINITE.contains(token.low())
                && ANY_FINITE.matcher(token.low()).matches();
    }

    /** Whether a word is a verbal noun with its possessive: olduğunu, gələcəyini, azad edilməsini. */
    static boolean verbalNoun(Token token) {
        return token.word()
                && token.mention() == null
                && VERBAL_NOUN.matcher(token.low()).matches();
    }

    static boolean passive(Sentence s, Verb verb) {
        return s.shaped(verb.to() - 1, "\\p{L}+?(?:[iıuü][ln]|n)(?:[iıuü]rd?|[iıuü]b|m[iıuü]şd|d)[iıuü]?(?:l[aə]r)?")
                && !s.shaped(verb.to() - 1, "(?:şikayət|təəssüf)l[aə]n\\p{L}+")
                && (!s.low(verb.to() - 1).startsWith("inan")
                        || s.low(verb.to() - 1).startsWith("inanıl"));
    }
}

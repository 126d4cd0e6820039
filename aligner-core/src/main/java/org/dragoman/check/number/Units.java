package org.dragoman.check.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Words and signs for units of measure and currencies in one language. */
final class Units {
    private static final Map<String, Units> KNOWN = new ConcurrentHashMap<>();
    private static final String SIGNS = "$€£¥₼₽₺%٪";
    private static final Pattern ENDING = Pattern.compile("(?:l[iuü][kq])?(?:s?[iuü])?n?(?:l[əa]r)?\\p{L}{0,4}");
    private static final Pattern FRONT = Pattern.compile("^[وف]?(?:لل|[بلك]?(?:ال)?)");
    private static final int LONGEST_WITHOUT_ENDING = 2;

    private final String language;
    private final Map<String, Set<String>> units = new HashMap<>();
    private final Set<String> skipped = new TreeSet<>();
    private int longest = 1;

    private Units(String language) {
        this.language = language;
        for (String line : LanguageData.lines(Units.class, "units-" + language + ".tsv")) {
            String[] cells = line.split("\t", -1);
            for (String form : cells[1].split("\\|")) {
                if (cells[0].equals("skip")) {
                    skipped.add(form);
                } else {
                    units.put(form, new TreeSet<>(List.of(cells[0].split("\\|"))));
                    longest = Math.max(longest, form.split(" ").length);
                }
            }
        }
    }

    static Units of(LanguageTag language) {
        return KNOWN.computeIfAbsent(language.language(), Units::new);
    }

    /** What a number of a text counts; null where no unit stands beside it. */
    @Nullable
    Quantity quantity(NumberText text, FoundNumber number) {
        List<NumberToken> tokens = text.tokens();
        Quantity behind = behind(tokens, number);
        return behind != null ? behind : before(tokens, number);
    }

    private @Nullable Quantity behind(List<NumberToken> tokens, FoundNumber number) {
        int at = number.end();
        if (at + 1 < tokens.size()
                && tokens.get(at).mark("-‐‑–'’")
                && tokens.get(at).glued()) {
            boolean ending = language.equals("az") && tokens.get(at + 1).word() && unit(tokens, at + 1) == null;
            at += ending ? 2 : 1;
        }
        for (int skips = 0; skips <= 1 && at < tokens.size(); skips++) {
            Found found = unit(tokens, at);
            if (found != null) {
                return new Quantity(number, found.units, number.span().start(), found.end(tokens));
            }
            if (!skipped.contains(tokens.get(at).text())) {
                return null;
            }
            at++;
        }
        return null;
    }

    private @Nullable Quantity before(List<NumberToken> tokens, FoundNumber number) {
        int at = number.first() - 1;
        if (at < 0) {
            return null;
        }
        NumberToken sign = tokens.get(at);
        boolean code = sign.word()
                && sign.text().matches("usd|eur|gbp|azn")
                && !units.getOrDefault(sign.text(), Set.of()).isEmpty();
        if (!code
                && (!SIGNS.contains(sign.text()) || !tokens.get(number.first()).glued())) {
            return null;
        }
        Set<String> found = units.getOrDefault(sign.text(), Set.of());
        return found.isEmpty()
                ? null
                : new Quantity(number, found, sign.span().start(), number.span().end());
    }

    private record Found(Set<String> units, int last) {
        int end(List<NumberToken> tokens) {
            return tokens.get(last).span().end();
        }
    }

    /** The longest unit that begins at a token. */
    private @Nullable Found unit(List<NumberToken> tokens, int at) {
        for (int length = Math.min(longest, tokens.size() - at); length > 0; length--) {
            List<String> words = new ArrayList<>();
            for (NumberToken token : tokens.subList(at, at + length)) {
                words.add(token.text());
            }
            Set<String> found = unit(String.join(" ", words));
            if (!found.isEmpty()) {
                return new Found(found, at + length - 1);
            }
        }
        return null;
    }

    private Set<String> unit(String words) {
        Set<String> whole = units.getOrDefault(words, Set.of());
        if (!whole.isEmpty() || language.equals("en")) {
            return whole;
        }
        if (language.equals("ar")) {
            return units.getOrDefault(FRONT.matcher(words).replaceFirst(""), Collections.emptySet());
        }
        for (int end = words.length() - 1; end > LONGEST_WITHOUT_ENDING; end--) {
            Set<String> stem = units.getOrDefault(words.substring(0, end), Set.of());
            if (!stem.isEmpty() && ENDING.matcher(words.substring(end)).matches()) {
                return stem;
            }
        }
        return Set.of();
    }
}

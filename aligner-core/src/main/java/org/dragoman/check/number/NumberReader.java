package org.dragoman.check.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.check.number.NumberWords.Sort;
import org.dragoman.check.number.NumberWords.Word;
import org.dragoman.language.LanguageSupport;
import org.dragoman.text.FoldedText;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text, in figures and words of its language. */
final class NumberReader {
    private static final String CURRENCY = "$€£¥₼₽₺";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String text;
    private final String language;
    private final NumberWords words;
    private final List<NumberToken> tokens;
    private final List<FoundNumber> numbers = new ArrayList<>();

    private NumberReader(String text, Span part, LanguageSupport language) {
        this.text = text;
        this.language = language.language().language();
        this.words = NumberWords.of(language.language());
        FoldedText folded = language.fold(part.in(text));
        this.tokens = NumberTokens.of(folded, part.start(), !this.language.equals("en"));
    }

    /** Reads a part of a text, such as a sentence. */
    static NumberText read(String text, Span part, LanguageSupport language) {
        NumberReader reader = new NumberReader(text, part, language);
        for (int i = 0; i < reader.tokens.size(); ) {
            i = reader.number(i);
        }
        return new NumberText(text, reader.tokens, List.copyOf(reader.numbers));
    }

    /** Reads what begins at a token; gives the token behind it. */
    private int number(int at) {
        Amount amount = new Amount(words, tokens, language.equals("ar"));
        int end = amount.read(at);
        if (end > at) {
            add(amount, at, end);
            return end;
        }
        NumberToken token = tokens.get(at);
        if (token.word()) {
            for (Word word : words.senses(token.text())) {
                if (word.sort() == Sort.ALSO || word.sort() == Sort.GLUED) {
                    satisfier(at, word.value());
                }
            }
            roman(at);
            dual(at);
        }
        return at + 1;
    }

    private void add(Amount amount, int first, int end) {
        boolean figures = tokens.get(first).figure();
        List<BigDecimal> values = new ArrayList<>(amount.values());
        List<BigDecimal> parts = new ArrayList<>(amount.parts());
        boolean asks = !amount.loose() && !(first > 0 && capital(first)) && !vague(end);
        int clock = amount.clock();
        int last = end;
        if (figures && end - first == 1) {
            asks = !isCode(first) && !besideFigure(first, end);
            last = behind(end, values, parts);
            asks &= values.size() + parts.size() > 0 || clock >= 0;
            asks &= !(values.isEmpty() && clock < 0);
        }
        times(last, values, parts);
        asks &= !century(first - 1) && !century(last);
        if (clock < 0 && values.size() > 0 && besideClock(first, last)) {
            clock = Figure.clock(values.get(values.size() - 1));
        }
        Span span = new Span(
                tokens.get(first).span().start(), tokens.get(last - 1).span().end());
        numbers.add(new FoundNumber(span, values, parts, clock, asks, figures, first, last));
    }

    /** What is glued to figures: bn, m, k, the s of a decade. */
    private int behind(int end, List<BigDecimal> values, List<BigDecimal> parts) {
        if (end >= tokens.size() || !tokens.get(end).word() || !tokens.get(end).glued()) {
            return end;
        }
        String glued = tokens.get(end).text();
        for (Word word : words.senses(glued)) {
            if (word.sort() == Sort.GLUED || word.sort() == Sort.SCALE) {
                List<BigDecimal> scaled =
                        values.stream().map(v -> v.multiply(word.value())).toList();
                if (glued.length() > 1) {
                    parts.addAll(values);
                    values.clear();
                }
                values.addAll(scaled);
                return end + 1;
            }
        }
        if (language.equals("en") && glued.equals("s")) {
            values.stream().map(v -> v.remainder(HUNDRED)).toList().forEach(parts::add);
        }
        return end;
    }

    /** Three decades are thirty years. */
    private void times(int end, List<BigDecimal> values, List<BigDecimal> parts) {
        if (end < tokens.size() && tokens.get(end).word()) {
            for (Word word : words.senses(tokens.get(end).text())) {
                if (word.sort() == Sort.TIMES) {
                    values.stream().map(v -> v.multiply(word.value())).toList().forEach(parts::add);
                }
            }
        }
    }

    /** Figures inside a name: F-16, G20, 5G. An Arabic word may be attached to a number. */
    private boolean isCode(int at) {
        if (at > 0 && tokens.get(at).glued()) {
            NumberToken before = tokens.get(at - 1);
            if (before.word() && isLatin(before)) {
                return true;
            }
            boolean hyphen = before.mark("-‐‑–/_#@") && before.glued() && at > 1;
            if (hyphen && (tokens.get(at - 2).word())) {
                return true;
            }
        }
        if (at + 1 < tokens.size()
                && tokens.get(at + 1).glued()
                && tokens.get(at + 1).word()) {
            String behind = tokens.get(at + 1).span().in(text);
            return Character.isUpperCase(behind.charAt(0))
                    && words.senses(tokens.get(at + 1).text()).isEmpty();
        }
        return false;
    }

    /** Tens of thousands: "on minlərlə", "on illərdir". */
    private boolean vague(int end) {
        return language.equals("az")
                && end < tokens.size()
                && tokens.get(end).text().matches("\\p{L}+l[əa]rl[əa]\\p{L}*|illər\\p{L}*");
    }

    /** Centuries are counted in words, in Roman numerals, or called by their hundreds. */
    private boolean century(int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).word()
                && words.senses(tokens.get(at).text()).stream()
                        .anyMatch(w -> (w.sort() == Sort.TIMES || w.sort() == Sort.ALSO)
                                && w.value().equals(HUNDRED));
    }

    /** Figures behind figures are a telephone number, which some write from right to left. */
    private boolean besideFigure(int first, int end) {
        return first > 0 && tokens.get(first - 1).figure()
                || end < tokens.size() && tokens.get(end).figure();
    }

    /** A number word with a capital inside a sentence belongs to a name. */
    private boolean capital(int at) {
        return tokens.get(at).word()
                && Character.isUpperCase(text.charAt(tokens.get(at).span().start()));
    }

    private static boolean isLatin(NumberToken word) {
        return word.text().charAt(0) < '\u0250';
    }

    /** Whether a word for times of day stands beside a number. */
    private boolean besideClock(int first, int end) {
        for (int i = Math.max(0, first - 2); i < Math.min(tokens.size(), end + 3); i++) {
            boolean inside = i >= first && i < end;
            if (!inside
                    && tokens.get(i).word()
                    && words.senses(tokens.get(i).text()).stream().anyMatch(w -> w.sort() == Sort.CLOCK)) {
                return end >= tokens.size() || !tokens.get(end).mark("%" + CURRENCY);
            }
        }
        return false;
    }

    private void satisfier(int at, @Nullable BigDecimal value) {
        if (value != null) {
            numbers.add(
                    new FoundNumber(tokens.get(at).span(), List.of(), List.of(value), -1, false, false, at, at + 1));
        }
    }

    private void roman(int at) {
        String written = tokens.get(at).span().in(text);
        if (!language.equals("ar") && Roman.isNumeral(written)) {
            satisfier(at, BigDecimal.valueOf(Roman.value(written)));
        }
    }

    /** An Arabic word may be a dual. */
    private void dual(int at) {
        String word = tokens.get(at).text();
        if (language.equals("ar")
                && word.length() >= 5
                && (word.endsWith("ين") || word.endsWith("ان") || word.endsWith("تا") || word.endsWith("تي"))) {
            satisfier(at, TWO);
        }
    }
}

package org.dragoman.check.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dragoman.check.number.NumberWords.Sort;
import org.dragoman.check.number.NumberWords.Word;
import org.jspecify.annotations.Nullable;

/** One number read from left to right: figures, units, tens, hundreds and scales that go on with each other. */
final class Amount {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final NumberWords words;
    private final List<NumberToken> tokens;
    private final boolean arabic;
    private final List<BigDecimal> parts = new ArrayList<>();

    /** The sum of what scales closed. */
    private BigDecimal total = BigDecimal.ZERO;

    /** What the next scale multiplies; empty where nothing stands before it. */
    private List<BigDecimal> current = List.of();

    private @Nullable BigDecimal scale;
    private @Nullable Sort last;
    private boolean loose;
    private int clock = -1;

    Amount(NumberWords words, List<NumberToken> tokens, boolean arabic) {
        this.words = words;
        this.tokens = tokens;
        this.arabic = arabic;
    }

    /** Reads from a token on; gives the token behind the number, the same one where no number begins. */
    int read(int from) {
        int end = from;
        for (int at = from; at < tokens.size(); ) {
            int next = goesOn(from, at) ? step(at) : -1;
            if (next < 0) {
                break;
            }
            at = next;
            end = next;
            if (last == Sort.ORDINAL && !arabic) {
                break;
            }
        }
        return end;
    }

    /** Marks end a number, but for the hyphen of twenty-three and "and" behind hundreds and scales. */
    private boolean goesOn(int from, int at) {
        return at == from || !tokens.get(at).mark(".,;:!?()[]\"“”«»");
    }

    private int step(int at) {
        NumberToken token = tokens.get(at);
        if (token.figure()) {
            return figure(token) ? at + 1 : -1;
        }
        if (token.mark("-‐‑–") && last == Sort.TENS && at + 1 < tokens.size()) {
            int next = word(at + 1);
            return next;
        }
        return token.word() ? word(at) : -1;
    }

    private boolean figure(NumberToken token) {
        if (last != null && (last != Sort.SCALE || !current.isEmpty())) {
            return false;
        }
        Figure figure = Figure.of(token.text());
        if (scale != null) {
            boolean smaller = figure.values().size() == 1
                    && figure.values().get(0).compareTo(scale) < 0
                    && figure.values().get(0).scale() <= 0;
            if (!smaller) {
                return false;
            }
        }
        current = figure.values();
        parts.addAll(figure.parts());
        parts.addAll(scale == null ? List.of() : figure.values());
        clock = figure.clock();
        last = Sort.UNIT;
        return true;
    }

    private int word(int at) {
        NumberToken token = tokens.get(at);
        if (!token.word()) {
            return -1;
        }
        for (Word word : words.senses(token.text())) {
            if (take(word)) {
                loose |= word.loose();
                dual(word, words.senses(token.text()));
                return at + 1;
            }
        }
        return connected(at);
    }

    /** A form such as ألفا is a thousand or two thousand. */
    private void dual(Word taken, List<Word> senses) {
        if (taken.sort() == Sort.SCALE && senses.stream().anyMatch(w -> w.sort() == Sort.DUAL)) {
            parts.add(total.add(taken.value()));
            loose = true;
        }
    }

    /** "and" behind hundreds and scales, "a" in "half a million", "and a half". */
    private int connected(int at) {
        Sort sort = words.senses(tokens.get(at).text()).stream()
                .map(Word::sort)
                .filter(s -> s == Sort.JOIN || s == Sort.SKIP)
                .findFirst()
                .orElse(null);
        boolean joins = sort == Sort.JOIN
                && (last == Sort.HUNDRED || last == Sort.SCALE || last == Sort.UNIT || last == Sort.TEEN);
        boolean skips = sort == Sort.SKIP && (last == Sort.HALF || last == null);
        if (at + 1 >= tokens.size() || !tokens.get(at + 1).word() || !joins && !skips) {
            return -1;
        }
        if (joins && (last == Sort.UNIT || last == Sort.TEEN)) {
            boolean half = at + 2 < tokens.size()
                    && tokens.get(at + 1).text().equals("a")
                    && tokens.get(at + 2).text().equals("half");
            return half ? word(at + 2) : -1;
        }
        Word next = words.senses(tokens.get(at + 1).text()).stream()
                .filter(w -> w.sort().compareTo(Sort.SCALES) < 0)
                .findFirst()
                .orElse(null);
        boolean fits = next != null && (joins || next.sort() == Sort.HUNDRED || next.sort() == Sort.SCALE);
        return fits ? word(at + 1) : -1;
    }

    private boolean take(Word word) {
        boolean free = current.isEmpty() && (!arabic || last == null || word.joined());
        boolean hundred = last == Sort.HUNDRED || last == Sort.HUNDREDS;
        boolean below = hundred && (!arabic || word.joined());
        boolean unit = last == Sort.UNIT || last == Sort.ORDINAL;
        BigDecimal value = word.value();
        boolean taken = switch (word.sort()) {
            case UNIT -> add(value, free || below || !arabic && last == Sort.TENS, value);
            case ORDINAL -> add(value, free || below || last == Sort.TENS && value.compareTo(TEN) < 0, value);
            case TEEN -> add(value, free || below || arabic && unit && below(TEN), value);
            case TENS -> add(value, free || below || arabic && unit && word.joined() && below(TEN), value);
            case HUNDREDS -> add(value, free, value);
            case HUNDRED -> hundred(free, word.joined());
            case SCALE, GLUED -> scale(value, true, BigDecimal.ONE, word);
            case SCALES -> scale(value, false, BigDecimal.ONE, word);
            case DUAL -> scale(value, true, BigDecimal.valueOf(2), word);
            case HALF -> half(word);
            default -> false;
        };
        if (taken) {
            last = word.sort() == Sort.SCALES || word.sort() == Sort.DUAL || word.sort() == Sort.GLUED
                    ? Sort.SCALE
                    : word.sort();
        }
        return taken;
    }

    private boolean below(BigDecimal most) {
        return current.size() == 1 && current.get(0).compareTo(most) < 0;
    }

    private boolean add(BigDecimal value, boolean fits, BigDecimal part) {
        if (!fits) {
            return false;
        }
        change(v -> v.add(value));
        parts.add(part);
        return true;
    }

    private void change(UnaryOperator<BigDecimal> by) {
        current = (current.isEmpty() ? List.of(BigDecimal.ZERO) : current)
                .stream().map(by).toList();
    }

    private boolean hundred(boolean free, boolean joined) {
        if (last == Sort.UNIT && !joined && !current.isEmpty()) {
            change(v -> v.multiply(HUNDRED));
            return true;
        }
        return add(HUNDRED, free, HUNDRED);
    }

    private boolean scale(BigDecimal value, boolean alone, BigDecimal times, Word word) {
        boolean smaller = scale == null || value.compareTo(scale) < 0;
        boolean bare = current.isEmpty();
        boolean again = arabic && last == Sort.HALF && bare && scale != null && value.compareTo(scale) == 0;
        if (again) {
            return true;
        }
        if (!smaller || bare && (!alone || arabic && last != null && !word.joined()) || !bare && word.joined()) {
            return false;
        }
        if (word.sort() == Sort.GLUED && bare || last == Sort.ORDINAL) {
            return false;
        }
        if (!bare && times.signum() > 0 && times.compareTo(BigDecimal.ONE) > 0) {
            return false;
        }
        List<BigDecimal> counts = bare ? List.of(times) : current;
        parts.addAll(bare ? List.of() : current);
        BigDecimal before = total;
        List<BigDecimal> sums =
                counts.stream().map(c -> before.add(c.multiply(value))).toList();
        total = sums.get(0);
        parts.addAll(sums.subList(1, sums.size()));
        current = List.of();
        scale = value;
        return true;
    }

    private boolean half(Word word) {
        if (last == null) {
            current = List.of(HALF);
            parts.add(FIFTY);
            return true;
        }
        if (last == Sort.SCALE && scale != null && current.isEmpty() && (!arabic || word.joined())) {
            total = total.add(scale.multiply(HALF));
            return true;
        }
        if ((last == Sort.UNIT || last == Sort.TEEN) && !current.isEmpty() && (!arabic || word.joined())) {
            change(v -> v.add(HALF));
            last = Sort.UNIT;
            return true;
        }
        return false;
    }

    /** What it may mean. */
    List<BigDecimal> values() {
        if (current.isEmpty()) {
            return scale == null ? List.of() : List.of(total);
        }
        return current.stream().map(total::add).toList();
    }

    /** Numbers inside it. */
    List<BigDecimal> parts() {
        return parts;
    }

    int clock() {
        return clock;
    }

    /** Whether a word of it may be something else. */
    boolean loose() {
        return loose;
    }
}

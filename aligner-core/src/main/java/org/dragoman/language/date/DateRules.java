package org.dragoman.language.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.language.LanguageData;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the words of dates stand, from {@code date-rules.txt}.
 *
 * <p>A line is {@code name = rule}; the rules named {@code date} are tried, others may be used in later ones. A rule is
 * made of classes of words, groups {@code ( a b | c )}, and {@code ?} behind what may be missing. Before a class:
 * {@code ~} keeps the words out of the date's span where they stand at its beginning, {@code +} wants no space before
 * them; {@code <} and {@code <!} ask what stands before, {@code >} and {@code >!} what stands behind. {@code &} ends
 * one date and begins another. Nothing repeats, so that the time for a place in the text is bounded.
 */
final class DateRules {
    /** What is still to be matched after a part of a rule. */
    interface Next {
        void at(int token, @Nullable Path path);
    }

    /** A part of a rule. */
    interface Part {
        void match(Senses senses, int at, @Nullable Path path, Next next);
    }

    /** What was matched, latest first; a null sense ends a date of several. */
    record Path(@Nullable Path before, @Nullable Sense sense, int from, boolean hidden) {}

    /** The senses of the tokens of a text. */
    interface Senses {
        List<Sense> at(int token);

        List<Sense> before(int token);

        boolean glued(int token);
    }

    private final Set<String> asked = new TreeSet<>();
    private final Map<String, Part> named = new HashMap<>();
    private final List<Part> dates = new ArrayList<>();

    /** Adds the rules that stand beside a class. */
    void read(Class<?> beside) {
        for (String line : LanguageData.lines(beside, "date-rules.txt")) {
            int equals = line.indexOf('=');
            String name = line.substring(0, Math.max(equals, 0)).strip();
            Compiler compiler = new Compiler(line.substring(equals + 1).strip().split("\\s+"));
            Part rule = compiler.choice();
            if (name.isEmpty() || compiler.next < compiler.symbols.length) {
                throw new IllegalStateException(beside.getName() + ": not a rule: " + line);
            }
            if (name.equals("date")) {
                dates.add(rule);
            } else {
                named.put(name, rule);
            }
        }
    }

    /** The classes of words and figures that the rules ask for. */
    Set<String> asked() {
        return asked;
    }

    void match(Senses senses, int at, Next next) {
        for (Part rule : dates) {
            rule.match(senses, at, null, next);
        }
    }

    private final class Compiler {
        private final String[] symbols;
        private int next;

        Compiler(String[] symbols) {
            this.symbols = symbols;
        }

        private boolean has(String symbol) {
            return next < symbols.length && symbols[next].equals(symbol);
        }

        Part choice() {
            List<Part> parts = new ArrayList<>();
            parts.add(sequence());
            while (has("|")) {
                next++;
                parts.add(sequence());
            }
            return parts.size() == 1
                    ? parts.get(0)
                    : (senses, at, path, then) -> {
                        for (Part part : parts) {
                            part.match(senses, at, path, then);
                        }
                    };
        }

        private Part sequence() {
            Part sequence = (senses, at, path, then) -> then.at(at, path);
            while (next < symbols.length && !has("|") && !has(")") && !has(")?")) {
                Part before = sequence;
                Part part = part();
                sequence = (senses, at, path, then) ->
                        before.match(senses, at, path, (token, sofar) -> part.match(senses, token, sofar, then));
            }
            return sequence;
        }

        private Part part() {
            String symbol = symbols[next++];
            if (symbol.equals("(")) {
                Part group = choice();
                if (!has(")") && !has(")?")) {
                    throw new IllegalStateException("a group is not closed: " + String.join(" ", symbols));
                }
                return symbols[next++].endsWith("?") ? optional(group) : group;
            }
            if (symbol.equals("&")) {
                return (senses, at, path, then) -> then.at(at, new Path(path, null, at, true));
            }
            if (symbol.startsWith("<") || symbol.startsWith(">")) {
                return condition(symbol);
            }
            boolean optional = symbol.endsWith("?");
            Part word = word(optional ? symbol.substring(0, symbol.length() - 1) : symbol);
            return optional ? optional(word) : word;
        }

        private Part optional(Part part) {
            return (senses, at, path, then) -> {
                part.match(senses, at, path, then);
                then.at(at, path);
            };
        }

        private Part condition(String symbol) {
            boolean behind = symbol.startsWith(">");
            boolean wanted = symbol.charAt(1) != '!';
            String name = symbol.substring(wanted ? 1 : 2);
            asked.add(name);
            return (senses, at, path, then) -> {
                List<Sense> there = behind ? senses.at(at) : senses.before(at);
                if (there.stream().anyMatch(sense -> sense.is(name)) == wanted) {
                    then.at(at, path);
                }
            };
        }

        private Part word(String symbol) {
            boolean hidden = symbol.startsWith("~");
            boolean glued = symbol.startsWith("+");
            String name = hidden || glued ? symbol.substring(1) : symbol;
            Part rule = named.get(name);
            if (rule != null) {
                return rule;
            }
            asked.add(name);
            return (senses, at, path, then) -> {
                if (glued && !senses.glued(at)) {
                    return;
                }
                for (Sense sense : senses.at(at)) {
                    if (sense.is(name)) {
                        then.at(at + sense.tokens(), new Path(path, sense, at, hidden));
                    }
                }
            };
        }
    }
}

package org.dragoman.article.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.article.LineClass;
import org.dragoman.language.LanguageData;
import org.jspecify.annotations.Nullable;

/**
 * The table of words in names of classes and ids. A name is cut into words at everything that is no letter, between
 * letters and digits and before a capital; so {@code td-postDate2} is td, post, date, 2, and neither "shareholder" nor
 * "update" holds a word of the table.
 */
final class MarkupWords {
    private static final int LONGEST = 4;
    private static final int MAX_WORDS = 24;
    private static final String CONTAINER = "container";

    /** What a word stands for; a mark of null only keeps shorter entries from matching. */
    private record Entry(@Nullable Mark mark, boolean container) {}

    private static final MarkupWords INSTANCE = new MarkupWords();

    private final Map<String, Entry> entries = new HashMap<>();

    private MarkupWords() {
        for (String line : LanguageData.lines(MarkupWords.class, "markup-words.tsv")) {
            String[] columns = line.split("\t");
            entries.put(columns[1], entry(columns[0]));
        }
    }

    private static Entry entry(String code) {
        String kind = code.endsWith("!") || code.endsWith("?") ? code.substring(0, code.length() - 1) : code;
        int rank = code.endsWith("!") ? Mark.SURE : code.endsWith("?") ? Mark.VAGUE : Mark.PART;
        return switch (kind) {
            case CONTAINER -> new Entry(null, true);
            case "none" -> new Entry(null, false);
            case "lead" -> new Entry(new Mark(null, "", rank), false);
            default -> new Entry(new Mark(LineClass.of(kind).orElseThrow(), "", rank), false);
        };
    }

    /** {@return the table} */
    static MarkupWords table() {
        return INSTANCE;
    }

    /** What a name marks; null for nothing. The surest word counts. */
    @Nullable
    Mark mark(String name, String detail) {
        Mark best = null;
        for (Entry entry : found(name)) {
            if (entry.mark() != null && (best == null || entry.mark().rank() > best.rank())) {
                best = entry.mark();
            }
        }
        return best == null ? null : new Mark(best.kind(), detail, best.rank());
    }

    /** Whether a name is one that sites give to the element around an article's text. */
    boolean container(String name) {
        return found(name).stream().anyMatch(Entry::container);
    }

    private List<Entry> found(String name) {
        List<String> words = words(name);
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int next = i + 1;
            for (int to = Math.min(words.size(), i + LONGEST); to > i; to--) {
                Optional<Entry> entry = entry(String.join(" ", words.subList(i, to)), i == 0, to == words.size());
                if (entry.isPresent()) {
                    found.add(entry.get());
                    next = to;
                    break;
                }
            }
            i = next;
        }
        return found;
    }

    private Optional<Entry> entry(String words, boolean first, boolean last) {
        Entry entry = entries.get(words);
        if (entry == null && last) {
            entry = entries.get(words + "$");
        }
        if (entry == null && last && first) {
            entry = entries.get("=" + words);
        }
        return Optional.ofNullable(entry);
    }

    /** The words of a name, in small letters. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length() && words.size() < MAX_WORDS; i++) {
            boolean inside = i > start && i < name.length() && together(name.charAt(i - 1), name.charAt(i));
            if (!inside && i > start) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                start = i;
            }
            if (i < name.length() && !Character.isLetterOrDigit(name.charAt(i))) {
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean together(char before, char c) {
        if (Character.isDigit(before) || Character.isDigit(c)) {
            return Character.isDigit(before) && Character.isDigit(c);
        }
        return Character.isLetter(before)
                && Character.isLetter(c)
                && !(Character.isLowerCase(before) && Character.isUpperCase(c));
    }
}

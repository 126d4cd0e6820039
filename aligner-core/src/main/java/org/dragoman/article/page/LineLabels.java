package org.dragoman.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.LineClass;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LooseFolding;
import org.jspecify.annotations.Nullable;

/** The table {@code labels.tsv}: words by which pages mark what stands around an article. */
final class LineLabels {
    private static final String ENDS = "end-";
    private static final int KEY = 3;
    private static final int LONG_SENTENCE = 12;
    private static final int LONGEST_INVITATION = 30;
    private static final int SHORT_REST = 8;

    private enum Mode {
        ALONE,
        LABEL,
        LEAD
    }

    private record Row(LineClass kind, boolean ends, Mode mode, String words, String folded) {}

    private static final class Held {
        static final Map<String, List<Row>> ROWS = load();
    }

    private LineLabels() {}

    private static Map<String, List<Row>> load() {
        Map<String, List<Row>> rows = new HashMap<>();
        for (String line : LanguageData.lines(LineLabels.class, "labels.tsv")) {
            String[] cells = line.split("\t");
            boolean ends = cells[0].startsWith(ENDS);
            LineClass kind = LineClass.of(ends ? cells[0].substring(ENDS.length()) : cells[0])
                    .orElseThrow();
            Mode mode = switch (cells[1]) {
                case "alone" -> Mode.ALONE;
                case "label" -> Mode.LABEL;
                default -> Mode.LEAD;
            };
            for (String words : cells[2].split("\\|")) {
                String folded = LooseFolding.fold(words) + (words.endsWith(" ") ? " " : "");
                rows.computeIfAbsent(key(folded), k -> new ArrayList<>()).add(new Row(kind, ends, mode, words, folded));
            }
        }
        rows.values()
                .forEach(list ->
                        list.sort((a, b) -> b.folded().length() - a.folded().length()));
        return rows;
    }

    private static String key(String folded) {
        return folded.length() <= KEY ? folded : folded.substring(0, KEY);
    }

    /**
     * The label of a line, the longest that fits.
     *
     * @param line the line
     * @return null for a line without one
     */
    static @Nullable LineLabel of(PageLine line) {
        String folded = line.label();
        for (int length = Math.min(KEY, folded.length()); length > 0; length--) {
            for (Row row : Held.ROWS.getOrDefault(folded.substring(0, length), List.of())) {
                if (folded.startsWith(row.folded().strip()) && fits(row, line, folded)) {
                    boolean alone = rest(folded, row).isEmpty();
                    return new LineLabel(
                            row.kind(), row.ends(), alone, row.words().strip());
                }
            }
        }
        return null;
    }

    /** What stands behind the label, without signs and counters. */
    private static String rest(String folded, Row row) {
        String rest = folded.substring(Math.min(folded.length(), row.folded().length()));
        int i = 0;
        while (i < rest.length() && !Character.isLetter(rest.charAt(i))) {
            i++;
        }
        return rest.substring(i);
    }

    private static boolean fits(Row row, PageLine line, String folded) {
        int end = row.folded().strip().length();
        boolean edge = end == folded.length()
                || !Character.isLetterOrDigit(folded.charAt(end))
                || !Character.isLetterOrDigit(folded.charAt(end - 1));
        String rest = rest(folded, row);
        if (!edge) {
            return false;
        }
        if (rest.isEmpty()) {
            return row.mode() != Mode.LEAD || row.folded().length() > KEY;
        }
        return switch (row.mode()) {
            case ALONE -> false;
            case LABEL -> isSign(folded, end) && (row.kind() != LineClass.PROMOTION || words(rest) <= SHORT_REST);
            case LEAD -> leads(row, line);
        };
    }

    private static boolean leads(Row row, PageLine line) {
        if (row.folded().endsWith(":")) {
            return true;
        }
        boolean sentence = line.endsSentence() && line.words() >= LONG_SENTENCE;
        return switch (row.kind()) {
            case PROMOTION, OTHER -> line.words() <= LONGEST_INVITATION;
            case KEYWORDS -> !line.endsSentence();
            default -> !sentence && (row.kind() != LineClass.DATELINE || line.words() <= LONG_SENTENCE);
        };
    }

    /** A colon, a dash or a bar stands behind the label. */
    private static boolean isSign(String folded, int at) {
        int i = at;
        while (i < folded.length() && folded.charAt(i) == ' ') {
            i++;
        }
        return i < folded.length() && ":|/–—-".indexOf(folded.charAt(i)) >= 0;
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split(" ").length;
    }
}

package org.dragoman.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.LineClass;
import org.dragoman.article.origin.CreditNames;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LooseFolding;
import org.jspecify.annotations.Nullable;

/** The table {@code labels.tsv}: words by which pages mark what stands around an article. */
final class LineLabels {
    private static final String ENDS = "end-";
    private static final String HOLDS = "\0";
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|·•»›/>]\\s*");
    private static final Pattern SIGN = Pattern.compile("[:|/–—-]");
    private static final Pattern NOTICE =
            Pattern.compile("©|\\(c\\)|reserved|qorun|محفوظ|^(?:19|20)\\d\\d|(?:19|20)\\d\\d$"
                    + "|(?:terms|policy|policies|use|conditions|cookies)$");
    private static final Pattern READER = Pattern.compile(" (?:you|your|we|our|us|here|free|now|today) ");
    private static final int SHORT_PART = 4;
    private static final int LEAST_ROW = 3;
    private static final int KEY = 3;
    private static final int LONG_SENTENCE = 12;
    private static final int LONGEST_INVITATION = 30;
    private static final int LONGEST_HOLDER = 25;
    private static final int SHORT_REST = 8;
    private static final int NOTICE_REST = 2;

    private enum Mode {
        ALONE,
        LABEL,
        LEAD,
        NOTICE,
        HOLDS,
        ASKS
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
                case "notice" -> Mode.NOTICE;
                case "holds" -> Mode.HOLDS;
                case "asks" -> Mode.ASKS;
                default -> Mode.LEAD;
            };
            for (String words : cells[2].split("\\|")) {
                String folded = LooseFolding.fold(words) + (words.endsWith(" ") ? " " : "");
                String key = mode == Mode.HOLDS || mode == Mode.ASKS ? HOLDS : key(folded);
                rows.computeIfAbsent(key, k -> new ArrayList<>()).add(new Row(kind, ends, mode, words, folded));
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
     * The label that a line begins with, the longest that fits.
     *
     * @param line the line
     * @return null for a line without one
     */
    static @Nullable LineLabel first(PageLine line) {
        LineLabel label = find(line, line.label());
        if (label == null
                && Character.isDigit(line.label().isEmpty() ? ' ' : line.label().charAt(0))) {
            label = find(line, line.label().replaceFirst("^[\\d.,\\s]+", ""));
        }
        return label;
    }

    /**
     * A label of one of several parts of a line, or inside it.
     *
     * @param line the line
     * @return null for a line without one
     */
    static @Nullable LineLabel inside(PageLine line) {
        LineLabel label = parts(line);
        label = label == null ? words(line) : label;
        return label != null ? label : held(line);
    }

    /** Menus and rows of buttons: short parts between bars, one of them a label of a site's furniture. */
    private static @Nullable LineLabel parts(PageLine line) {
        String[] parts = SEPARATOR.split(line.label());
        if (parts.length < 2 || line.endsSentence()) {
            return null;
        }
        LineLabel label = null;
        for (String part : parts) {
            if (words(part) > SHORT_PART) {
                return null;
            }
            LineLabel of = find(line, part.replaceFirst("[\\d.,:\\s]+$", ""));
            if (of != null
                    && of.alone()
                    && (of.kind() == LineClass.OTHER || (of.kind() == LineClass.PROMOTION && label == null))) {
                label = of;
            }
        }
        return label;
    }

    /** Rows of menu entries or buttons that lost what stood between them: every word but one is a label of its own. */
    private static @Nullable LineLabel words(PageLine line) {
        String[] words = line.label().split(" ");
        if (words.length < LEAST_ROW || line.endsSentence()) {
            return null;
        }
        LineLabel label = null;
        int found = 0;
        for (String word : words) {
            LineLabel of = find(line, word);
            if (of != null && of.alone() && (of.kind() == LineClass.OTHER || of.kind() == LineClass.PROMOTION)) {
                label = label == null ? of : label;
                found++;
            }
        }
        return found >= Math.max(LEAST_ROW, words.length - 1) ? label : null;
    }

    /** Words that tell wherever they stand in a short line. */
    private static @Nullable LineLabel held(PageLine line) {
        if (line.words() > LONGEST_HOLDER) {
            return null;
        }
        String folded = " " + line.label().replaceAll("[^\\p{L}\\p{Nd}+/–-]+", " ") + " ";
        for (Row row : Held.ROWS.getOrDefault(HOLDS, List.of())) {
            boolean credit = row.kind() == LineClass.CREDIT;
            boolean heard = row.mode() != Mode.ASKS
                    || !line.endsSentence()
                    || READER.matcher(folded).find()
                    || folded.startsWith(" " + row.folded() + " ");
            if (heard && (!credit || line.words() <= SHORT_REST) && folded.contains(" " + row.folded() + " ")) {
                return new LineLabel(row.kind(), row.ends(), false, row.words());
            }
        }
        return null;
    }

    private static @Nullable LineLabel find(PageLine line, String folded) {
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
            case ALONE, HOLDS, ASKS -> false;
            case LABEL -> isSign(folded, end) && (row.kind() != LineClass.PROMOTION || words(rest) <= SHORT_REST);
            case LEAD -> leads(row, line);
            case NOTICE ->
                line.words() <= LONGEST_INVITATION
                        && (NOTICE.matcher(folded.substring(end).strip()).find()
                                || (words(rest) <= NOTICE_REST && !line.endsSentence()));
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
            case DATELINE -> !sentence && line.words() <= LONG_SENTENCE && tellsTime(line);
            default -> !sentence;
        };
    }

    /** A number, or so few words that there is room for nothing but "an hour ago" or "just now". */
    private static boolean tellsTime(PageLine line) {
        return line.label().chars().anyMatch(Character::isDigit)
                || line.label().indexOf(':') >= 0
                || (line.words() <= SHORT_PART && !line.endsSentence());
    }

    /**
     * Whether a name stands behind the label of a credit, or nothing does.
     *
     * @param text the line
     * @return true as well for a line without a sign behind its label
     */
    static boolean namesSomebody(String text) {
        Matcher sign = SIGN.matcher(text);
        return !sign.find() || CreditNames.isName(text.substring(sign.end()), OutletRegister.curated());
    }

    /** A colon, a dash or a bar stands behind the label; a hyphen inside a word ("by-election") is none. */
    private static boolean isSign(String folded, int at) {
        int i = at;
        while (i < folded.length() && folded.charAt(i) == ' ') {
            i++;
        }
        boolean sign = i < folded.length() && ":|/–—-".indexOf(folded.charAt(i)) >= 0;
        boolean hyphen = sign
                && i == at
                && folded.charAt(i) == '-'
                && i + 1 < folded.length()
                && Character.isLetterOrDigit(folded.charAt(i + 1));
        return sign && !hyphen;
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split(" ").length;
    }
}

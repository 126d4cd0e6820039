package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.LanguageSupport;
import org.dragoman.mention.FormMatcher;

/** Forms against gold: is this word or sentence a form of this term? */
public final class FormEvaluation {
    private FormEvaluation() {}

    /**
     * A judged form.
     *
     * @param term variants of a term, separated by a vertical bar
     * @param form a word or sentence
     * @param holds whether it holds a form of the term
     */
    public record Row(String term, String form, boolean holds) {}

    /**
     * Compares.
     *
     * @param name what to call the score
     * @param language whose rules
     * @param rows judged forms
     * @return right: forms found; wrong: found but no form; missed: forms not found
     */
    public static Score score(String name, LanguageSupport language, List<Row> rows) {
        Map<String, FormMatcher> matchers = new HashMap<>();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Row row : rows) {
            boolean found = matchers.computeIfAbsent(
                            row.term(), t -> FormMatcher.guessing(language, List.of(t.split("\\|"))))
                    .matches(row.form());
            if (found) {
                right += row.holds() ? 1 : 0;
                wrong += row.holds() ? 0 : 1;
            } else {
                missed += row.holds() ? 1 : 0;
            }
        }
        return new Score(name, right, wrong, missed);
    }

    /**
     * Reads rows {@code term TAB form TAB yes|no}; further columns are comments, other rows are passed over.
     *
     * @param text a file
     * @return its rows
     */
    public static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= 3 && (cells[2].equals("yes") || cells[2].equals("no"))) {
                rows.add(new Row(cells[0], cells[1], cells[2].equals("yes")));
            }
        }
        return rows;
    }
}

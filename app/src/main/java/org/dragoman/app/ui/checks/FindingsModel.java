package org.dragoman.app.ui.checks;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.beans.PropertyChangeSupport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.dragoman.app.ui.compare.SentenceNumber;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.app.ui.i18n.Alphabet;
import org.dragoman.article.Article;
import org.dragoman.check.Baseline;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The list of findings: what is open, what of it is shown in which order, which is selected. No Swing type; used from one
 * thread.
 */
@SuppressWarnings("ReferenceEquality")
public final class FindingsModel {
    /** Other findings, another filter or order. */
    public static final String LINES = "lines";
    /** Another finding is selected, or none. */
    public static final String SELECTED = "selected";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private List<Finding> run = List.of();
    private Baseline baseline = Baseline.NONE;
    private LocalDate today = LocalDate.EPOCH;
    private List<FindingLine> open = List.of();
    private List<FindingLine> shown = List.of();
    private FindingFilter filter = FindingFilter.ALL;
    private FindingColumn column = FindingColumn.SEVERITY;
    private boolean falling;
    private LanguageTag reader = LanguageTag.EN;
    private @Nullable FindingLine selected;
    private int cursor = -1;
    private final Map<String, ConsistencyCheck> checks;
    private ToIntBiFunction<Article, Integer> sentences = (article, offset) -> SentenceNumber.UNKNOWN;

    /**
     * Nothing is found yet.
     *
     * @param checks the checks by id, for their names
     */
    public FindingsModel(Map<String, ConsistencyCheck> checks) {
        this.checks = checks;
    }

    /**
     * Calls back on a change.
     *
     * @param property one of this class's properties
     * @param action what to do
     */
    public void on(String property, Runnable action) {
        changes.addPropertyChangeListener(property, e -> action.run());
    }

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
    }

    /**
     * Says in which language findings are read.
     *
     * @param language the window's
     */
    public void reader(LanguageTag language) {
        reader = language;
        refill();
    }

    /**
     * Says how sentences are numbered.
     *
     * @param numbers gives the number of the sentence at an offset of a text, as {@link SentenceNumber} counts
     */
    public void sentences(ToIntBiFunction<Article, Integer> numbers) {
        sentences = numbers;
    }

    /**
     * Shows what a run found. What was selected stays so where it was found again.
     *
     * @param findings all of a run in its order
     * @param letStand what of it is not to be shown
     * @param day today, for what is let stand until a day
     */
    public void show(List<Finding> findings, Baseline letStand, LocalDate day) {
        run = List.copyOf(findings);
        baseline = letStand;
        today = day;
        refill();
    }

    /**
     * Lets other findings stand.
     *
     * @param letStand what is not to be shown
     */
    public void letStand(Baseline letStand) {
        cursor = selected == null ? cursor : cursor - 1;
        show(run, letStand, today);
    }

    private void refill() {
        List<Finding> left = baseline.apply(run, today).open();
        List<FindingLine> lines = new ArrayList<>(left.size());
        for (Finding finding : left) {
            lines.add(line(finding, lines.size()));
        }
        open = lines;
        arrange();
    }

    private FindingLine line(Finding finding, int order) {
        int sentence = sentences.applyAsInt(finding.article(), finding.place().start());
        return new FindingLine(
                finding,
                order,
                sentence,
                ruleName(finding.rule()),
                reader.locale().toLocale());
    }

    /** What a rule is called in the window's language. */
    String ruleName(String rule) {
        ConsistencyCheck check = checks.get(rule);
        return check == null ? rule : check.title().name().in(reader.locale().toLocale());
    }

    private void arrange() {
        Collator letters = Collator.getInstance(ULocale.forLanguageTag(reader.value()));
        Comparator<FindingLine> order = column.order(letters);
        shown = open.stream()
                .filter(filter::shows)
                .sorted(falling ? order.reversed() : order)
                .toList();
        FindingLine before = selected;
        selected = before == null
                ? null
                : shown.stream()
                        .filter(l -> same(l.finding(), before.finding()))
                        .findFirst()
                        .orElse(null);
        cursor = selected == null ? Math.min(cursor, shown.size()) : shown.indexOf(selected);
        changes.firePropertyChange(LINES, null, shown);
        if (before != null || selected != null) {
            changes.firePropertyChange(SELECTED, null, selected);
        }
    }

    private static boolean same(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.doc().equals(other.doc())
                && one.article().language().equals(other.article().language())
                && one.place().equals(other.place())
                && one.found().equals(other.found());
    }

    /**
     * A text was changed: what the edit meets is gone until the texts are checked again, the rest moves.
     *
     * @param old the article before
     * @param next the article now
     * @param edits what was changed, each holds after those before it; of a text with very many, findings are forgotten
     */
    public void shift(Article old, Article next, List<TextEdit> edits) {
        List<Finding> moved = new ArrayList<>();
        for (Finding finding : run) {
            Finding now = MovedFinding.of(finding, old, next, edits);
            if (now != null) {
                moved.add(now);
            }
        }
        // What is selected is known again by its new place.
        FindingLine before = selected;
        Finding now = before == null ? null : MovedFinding.of(before.finding(), old, next, edits);
        if (before != null) {
            cursor = now == null ? cursor - 1 : cursor;
            selected = now == null ? null : line(now, before.order());
        }
        run = List.copyOf(moved);
        refill();
        if (before != null && now == null) {
            changes.firePropertyChange(SELECTED, null, null);
        }
    }

    /**
     * Shows other findings of the same.
     *
     * @param next which
     */
    public void filter(FindingFilter next) {
        filter = next;
        arrange();
    }

    /**
     * Orders the list by a column; by the same column again the other way round.
     *
     * @param by the column
     */
    public void sort(FindingColumn by) {
        falling = by == column && !falling;
        column = by;
        arrange();
    }

    /**
     * Selects a finding.
     *
     * @param row its place in the list, one outside selects nothing
     */
    public void select(int row) {
        FindingLine next = row >= 0 && row < shown.size() ? shown.get(row) : null;
        cursor = next == null ? cursor : row;
        if (next != selected) {
            selected = next;
            changes.firePropertyChange(SELECTED, null, next);
        }
    }

    /** Selects the next finding, behind the last one the first. */
    public void next() {
        select(shown.isEmpty() ? -1 : (cursor + 1) % shown.size());
    }

    /** Selects the finding before, before the first one the last. */
    public void previous() {
        int from = selected == null && cursor >= 0 && cursor < shown.size() ? cursor + 1 : cursor;
        select(shown.isEmpty() ? -1 : Math.floorMod(from <= 0 ? -1 : from - 1, shown.size()));
    }

    /**
     * The finding at a place: the shortest one there.
     *
     * @param article the text, or the one that it renders
     * @param offset in its text
     * @return row in the list, empty where no words there are concerned
     */
    public Optional<Integer> at(Article article, int offset) {
        Integer best = null;
        int length = Integer.MAX_VALUE;
        for (int i = 0; i < shown.size(); i++) {
            Finding finding = shown.get(i).finding();
            if (finding.article() == article
                    && finding.span() != null
                    && finding.span().start() <= offset
                    && offset <= finding.span().end()
                    && finding.span().length() < length) {
                best = i;
                length = finding.span().length();
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * {@return what is shown, in order}
     */
    public List<FindingLine> lines() {
        return shown;
    }

    /**
     * {@return everything open, shown or not}
     */
    public List<FindingLine> open() {
        return open;
    }

    /**
     * {@return what the last run found, what is let stand included}
     */
    public List<Finding> run() {
        return run;
    }

    /**
     * {@return what is let stand}
     */
    public Baseline baseline() {
        return baseline;
    }

    /**
     * {@return what is selected, null for nothing}
     */
    public @Nullable FindingLine selected() {
        return selected;
    }

    /**
     * {@return what is shown of all}
     */
    public FindingFilter filter() {
        return filter;
    }

    /**
     * {@return the column that orders the list}
     */
    public FindingColumn column() {
        return column;
    }

    /**
     * {@return whether the list runs the other way round}
     */
    public boolean falling() {
        return falling;
    }

    /**
     * {@return how many are open, by severity}
     */
    public Map<Severity, Integer> counts() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        open.forEach(l -> counts.merge(l.finding().severity(), 1, Integer::sum));
        return counts;
    }

    /**
     * {@return ids of the rules of what is open, in the order of their names}
     */
    public List<String> rules() {
        return Alphabet.sorted(open.stream().map(l -> l.finding().rule()).toList(), this::ruleName, reader);
    }
}

package org.dragoman.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.check.CheckedText;
import org.dragoman.check.CheckedUnit;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;

/**
 * A quotation mark that opens or closes nothing. A quotation may go on over several paragraphs; beside a source that has a
 * mark without partner in the same unit nothing is said.
 */
public final class QuotationUnbalanced implements ConsistencyCheck {
    /** A quotation goes over so many paragraphs at most. */
    private static final int MOST_LINES = 12;

    /** Where a source tells that a quotation ends in the same unit, its end moves so far at most. */
    private static final int MOVED = 2;

    @Override
    public String id() {
        return "quotation-unbalanced";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        String words = text.target().article().text();
        List<Span> lines = text.target().article().body();
        List<List<QuoteMarks.Mark>> unpaired = new ArrayList<>();
        lines.forEach(l -> unpaired.add(QuoteMarks.unpaired(words, l)));
        for (int i = 0; i < lines.size(); i++) {
            for (QuoteMarks.Mark mark : unpaired.get(i)) {
                Span place = new Span(mark.at(), mark.at() + 1);
                CheckedUnit unit = Places.unit(text, place);
                boolean lost = unit != null && unit.paired() && text.source() != null
                        ? inUnit(text, unit, mark) && sourceIsWhole(text, unit) && !pairs(unpaired, i, mark, MOVED)
                        : !pairs(unpaired, i, mark, MOST_LINES) && !goesOn(lines, words, i, mark);
                if (lost) {
                    FindingBuilder finding = new FindingBuilder(this, text).at(Places.sentence(text, place), place);
                    sink.accept(finding.build());
                }
            }
        }
    }

    /** Whether a mark has no partner in the whole of its unit either. */
    private static boolean inUnit(CheckedText text, CheckedUnit unit, QuoteMarks.Mark mark) {
        return QuoteMarks.unpaired(text.target().article().text(), text.targetSpan(unit)).stream()
                .anyMatch(m -> m.at() == mark.at());
    }

    private static boolean sourceIsWhole(CheckedText text, CheckedUnit unit) {
        AnnotatedArticle source = text.source();
        return source == null
                || QuoteMarks.unpaired(source.article().text(), text.sourceSpan(unit))
                        .isEmpty();
    }

    /** Whether a later paragraph closes a mark, or an earlier one opened it. */
    private static boolean pairs(List<List<QuoteMarks.Mark>> unpaired, int line, QuoteMarks.Mark mark, int most) {
        int step = mark.opens() ? 1 : -1;
        for (int i = line + step; i >= 0 && i < unpaired.size() && Math.abs(i - line) <= most; i += step) {
            if (unpaired.get(i).stream().anyMatch(m -> m.opens() != mark.opens())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next paragraph begins with a mark of its own, as quotations of several paragraphs do. */
    private static boolean goesOn(List<Span> lines, String words, int line, QuoteMarks.Mark mark) {
        return mark.opens()
                && line + 1 < lines.size()
                && "\"“„«".indexOf(words.charAt(lines.get(line + 1).start())) >= 0;
    }
}

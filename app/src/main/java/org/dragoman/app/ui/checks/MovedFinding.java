package org.dragoman.app.ui.checks;

import java.util.List;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.article.Article;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** A finding after an edit of one of its texts. */
@SuppressWarnings("ReferenceEquality")
final class MovedFinding {
    /** So many edits at once are not followed place by place. */
    private static final int MANY = 200;

    private MovedFinding() {}

    /**
     * The finding in the changed text.
     *
     * @return null where an edit meets its words
     */
    static @Nullable Finding of(Finding finding, Article old, Article next, List<TextEdit> edits) {
        Finding.Counterpart other = finding.counterpart();
        boolean concerned = finding.article() == old || other != null && other.article() == old;
        if (!concerned) {
            return finding;
        }
        if (edits.size() > MANY) {
            return null;
        }
        Article from = old;
        Finding moved = finding;
        for (TextEdit edit : edits) {
            moved = moved == null ? null : of(moved, from, next, edit);
            from = next;
        }
        return moved;
    }

    private static @Nullable Finding of(Finding finding, Article old, Article next, TextEdit edit) {
        Finding moved = finding;
        if (finding.article() == old) {
            Span segment = edit.stretch(finding.segment());
            Span span = finding.span() == null ? null : edit.keep(finding.span());
            Fix fix = finding.fix();
            Span place = fix == null ? null : edit.keep(fix.span());
            if (segment == null || finding.span() != null && span == null || fix != null && place == null) {
                return null;
            }
            moved = new Finding(
                    finding.rule(),
                    finding.severity(),
                    finding.doc(),
                    next,
                    segment,
                    span,
                    finding.concept(),
                    finding.found(),
                    finding.expected(),
                    finding.message(),
                    fix == null || place == null ? null : new Fix(place, fix.choices(), fix.sure()),
                    finding.counterpart());
        }
        Finding.Counterpart other = moved.counterpart();
        return other == null || other.article() != old ? moved : beside(moved, other, next, edit);
    }

    private static Finding beside(Finding finding, Finding.Counterpart other, Article next, TextEdit edit) {
        Span segment = edit.stretch(other.segment());
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.doc(),
                finding.article(),
                finding.segment(),
                finding.span(),
                finding.concept(),
                finding.found(),
                finding.expected(),
                finding.message(),
                finding.fix(),
                segment == null
                        ? null
                        : new Finding.Counterpart(
                                next, segment, other.span() == null ? null : edit.keep(other.span())));
    }
}

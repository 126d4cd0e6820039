package org.dragoman.article.page;

import java.util.List;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Lines outside of the article's container: not the article, whatever they say, but what they are is told by their words
 * as on a bare page: dates and credits that belong to it, lists of links, tags, invitations.
 */
final class Outside {
    private static final double LINKS = 0.5;

    private Outside() {}

    static void refine(
            List<PageLine> lines,
            @Nullable LineLabel[] labels,
            @Nullable Verdict[] verdicts,
            int i,
            Page page,
            Languages languages) {
        PageLine line = lines.get(i);
        LineLabel label = labels[i] == null ? LineLabels.inside(line) : labels[i];
        Verdict alone = label == null ? ShortLines.verdict(line, page.language(), false, languages) : null;
        if (label != null && label.kind() != LineClass.OTHER) {
            verdicts[i] = new Verdict(label.kind(), LineReason.LABEL, label.words());
        } else if (alone != null && alone.kind() != LineClass.OTHER) {
            verdicts[i] = alone;
        } else if (label == null && inList(lines, labels, verdicts, i)) {
            verdicts[i] = Verdict.of(LineClass.RELATED, LineReason.BELOW_LABEL);
        } else {
            verdicts[i] = new Verdict(
                    LineClass.OTHER, LineReason.MARKUP, line.marked().detail());
        }
        labels[i] = label;
    }

    /** Right below a label of links, or a link below other links of its list. */
    private static boolean inList(
            List<PageLine> lines, @Nullable LineLabel[] labels, @Nullable Verdict[] verdicts, int i) {
        Verdict before = i == 0 ? null : verdicts[i - 1];
        if (before == null
                || before.kind() != LineClass.RELATED
                || !lines.get(i - 1).marked().outside()) {
            return false;
        }
        LineLabel label = labels[i - 1];
        boolean below = label != null && label.alone();
        return below || lines.get(i).marked().linked() > LINKS || lines.get(i).item();
    }
}

package org.dragoman.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.align.AlignedArticles;
import org.dragoman.align.Bead;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.XmlWriter;

/** What beads say, for formats of translators. */
final class BeadText {
    private BeadText() {}

    /** The segments of a side in one text, empty for none. */
    static String of(AnnotatedArticle article, List<Integer> side) {
        return side.stream().map(article::text).collect(Collectors.joining(" "));
    }

    static String indexes(List<Integer> side) {
        return side.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static String cost(Bead bead) {
        return String.format(Locale.ROOT, "%.4f", bead.cost());
    }

    /** What XML cannot hold of all segments. */
    static long forbidden(AlignedArticles aligned) {
        return aligned.articles().stream()
                .flatMap(a -> a.segments().stream().map(s -> a.text(s.index())))
                .mapToLong(XmlWriter::forbidden)
                .sum();
    }
}

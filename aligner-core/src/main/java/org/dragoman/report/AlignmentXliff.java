package org.dragoman.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.align.AlignedArticles;
import org.dragoman.align.Bead;
import org.dragoman.align.EvidenceKind;
import org.dragoman.article.Article;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.XmlWriter;

/**
 * An interchange file for translators, XLIFF 2.1: one file element with the beads of two articles. A segment without
 * counterpart is a unit without target, or with an empty source. Ids come from the segments of a unit, so that they stay
 * when other beads change.
 */
public final class AlignmentXliff implements AlignmentReport {
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    private static final String[] NONE = {};

    private final int source;
    private final int target;

    /** A writer of the first two articles. */
    public AlignmentXliff() {
        this(0, 1);
    }

    /**
     * A writer of two of several articles.
     *
     * @param source index of the article whose segments are the sources
     * @param target index of the article whose segments are the targets
     */
    public AlignmentXliff(int source, int target) {
        this.source = source;
        this.target = target;
    }

    @Override
    public String extension() {
        return "xlf";
    }

    /** XLIFF has an element for what XML cannot hold, but half a code point is nothing that it could name. */
    @Override
    public long lost(AlignedArticles aligned) {
        return halves(aligned.articles().get(source))
                + halves(aligned.articles().get(target));
    }

    private static long halves(AnnotatedArticle article) {
        return article.segments().stream()
                .flatMapToInt(s -> article.text(s.index()).codePoints())
                .filter(AlignmentXliff::half)
                .count();
    }

    private static boolean half(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    @Override
    public void write(AlignedArticles aligned, Appendable out) throws IOException {
        Article from = aligned.articles().get(source).article();
        Article to = aligned.articles().get(target).article();
        XmlWriter xml = new XmlWriter(out);
        String[] root = {
            "xmlns",
            NAMESPACE,
            "version",
            "2.1",
            "srcLang",
            from.language().value(),
            "trgLang",
            to.language().value()
        };
        String[] file = {
            "id",
            "f1",
            "original",
            from.id(),
            "srcDir",
            from.language().rightToLeft() ? "rtl" : "ltr",
            "trgDir",
            to.language().rightToLeft() ? "rtl" : "ltr",
            "xml:space",
            "preserve"
        };
        xml.block("xliff", root, () -> xml.block("file", file, () -> file(aligned, xml)));
        xml.finish();
    }

    private void file(AlignedArticles aligned, XmlWriter xml) throws IOException {
        long lost = lost(aligned);
        xml.block("notes", NONE, () -> {
            note("source", aligned.articles().get(source).article().id(), xml);
            note("target", aligned.articles().get(target).article().id(), xml);
            if (lost > 0) {
                note("removed-characters", String.valueOf(lost), xml);
            }
        });
        boolean empty = true;
        for (Bead bead : aligned.alignment().beads()) {
            if (!bead.side(source).isEmpty() || !bead.side(target).isEmpty()) {
                unit(aligned, bead, xml);
                empty = false;
            }
        }
        if (empty) {
            xml.block("unit", new String[] {"id", "u"}, () -> segment("initial", "", "", xml));
        }
    }

    private void unit(AlignedArticles aligned, Bead bead, XmlWriter xml) throws IOException {
        String from = BeadText.of(aligned.articles().get(source), bead.side(source));
        String to = BeadText.of(aligned.articles().get(target), bead.side(target));
        boolean paired = !bead.side(source).isEmpty() && !bead.side(target).isEmpty();
        boolean fixed = bead.reasons().stream().anyMatch(r -> r.kind() == EvidenceKind.FIXED);
        String state = !paired ? "initial" : fixed ? "reviewed" : "translated";
        xml.block("unit", new String[] {"id", id(bead)}, () -> {
            if (paired) {
                xml.block("notes", NONE, () -> note("cost", BeadText.cost(bead), xml));
            }
            segment(state, from, to, xml);
        });
    }

    private String id(Bead bead) {
        boolean own = !bead.side(source).isEmpty();
        return (own ? "s" : "t") + joined(bead.side(own ? source : target));
    }

    private static String joined(List<Integer> side) {
        return side.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    private static void segment(String state, String from, String to, XmlWriter xml) throws IOException {
        xml.block("segment", new String[] {"id", "s", "state", state}, () -> {
            text("source", from, xml);
            if (!to.isEmpty()) {
                text("target", to, xml);
            }
        });
    }

    private static void text(String name, String text, XmlWriter xml) throws IOException {
        xml.line(
                name,
                NONE,
                () -> xml.text(text, c -> {
                    if (!half(c)) {
                        xml.inText("cp", "hex", String.format(Locale.ROOT, "%04X", c));
                    }
                }));
    }

    private static void note(String category, String text, XmlWriter xml) throws IOException {
        xml.line("note", new String[] {"category", category}, text);
    }
}

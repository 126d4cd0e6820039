package org.dragoman.report;

import java.io.IOException;
import org.dragoman.align.AlignedArticles;
import org.dragoman.align.Bead;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.XmlWriter;

/**
 * A translation memory, TMX 1.4: a unit for each bead that has text in two languages or more, with the number of the bead
 * and its cost, the document and the segments of each side.
 */
public final class AlignmentTmx implements AlignmentReport {
    private static final String[] NONE = {};

    /** A writer. */
    public AlignmentTmx() {}

    @Override
    public String extension() {
        return "tmx";
    }

    @Override
    public long lost(AlignedArticles aligned) {
        return BeadText.forbidden(aligned);
    }

    @Override
    public void write(AlignedArticles aligned, Appendable out) throws IOException {
        XmlWriter xml = new XmlWriter(out);
        xml.block("tmx", new String[] {"version", "1.4"}, () -> {
            header(aligned, xml);
            xml.block("body", NONE, () -> {
                int number = 0;
                for (Bead bead : aligned.alignment().beads()) {
                    if (bead.width() > 1) {
                        unit(aligned, bead, number, xml);
                    }
                    number++;
                }
            });
        });
        xml.finish();
    }

    private void header(AlignedArticles aligned, XmlWriter xml) throws IOException {
        String[] attributes = {
            "creationtool", "Dragoman",
            "creationtoolversion", version(),
            "segtype", "sentence",
            "o-tmf", "dragoman-alignment",
            "adminlang", "en",
            "srclang", aligned.articles().get(0).article().language().value(),
            "datatype", "plaintext"
        };
        xml.block("header", attributes, () -> {
            prop("x-name", aligned.name(), xml);
            long lost = lost(aligned);
            if (lost > 0) {
                prop("x-removed-characters", String.valueOf(lost), xml);
            }
        });
    }

    private static void unit(AlignedArticles aligned, Bead bead, int number, XmlWriter xml) throws IOException {
        xml.block("tu", new String[] {"tuid", String.valueOf(number), "segtype", segtype(bead)}, () -> {
            prop("x-bead", String.valueOf(number), xml);
            prop("x-cost", BeadText.cost(bead), xml);
            for (int side = 0; side < bead.sides().size(); side++) {
                if (!bead.side(side).isEmpty()) {
                    variant(aligned.articles().get(side), bead, side, xml);
                }
            }
        });
    }

    /** Several sentences of a side make no sentence. */
    private static String segtype(Bead bead) {
        return bead.sides().stream().allMatch(s -> s.size() < 2) ? "sentence" : "block";
    }

    private static void variant(AnnotatedArticle article, Bead bead, int side, XmlWriter xml) throws IOException {
        String[] language = {"xml:lang", article.article().language().value()};
        xml.block("tuv", language, () -> {
            prop("x-document", article.article().id(), xml);
            prop("x-segments", BeadText.indexes(bead.side(side)), xml);
            xml.line("seg", NONE, BeadText.of(article, bead.side(side)));
        });
    }

    private static void prop(String type, String value, XmlWriter xml) throws IOException {
        xml.line("prop", new String[] {"type", type}, value);
    }

    private static String version() {
        String version = AlignmentTmx.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }
}

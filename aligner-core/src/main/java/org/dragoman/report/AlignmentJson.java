package org.dragoman.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.align.AlignedArticles;
import org.dragoman.align.Bead;
import org.dragoman.align.BeadReason;
import org.dragoman.mention.AnnotatedArticle;

/** One JSON object, {@code "format": "dragoman-alignment"}: the articles, and the beads with their reasons. */
public final class AlignmentJson implements AlignmentReport {
    private static final double DIGITS = 1e4;
    private static final ObjectWriter WRITER = new ObjectMapper()
            .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    /** A writer. */
    public AlignmentJson() {}

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(AlignedArticles aligned, Appendable out) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", "dragoman-alignment");
        root.put("version", 1);
        root.put("source", article(aligned.articles().get(0)));
        root.put("target", article(aligned.articles().get(1)));
        List<Map<String, Object>> beads = new ArrayList<>();
        for (Bead bead : aligned.alignment().beads()) {
            Map<String, Object> json = bead(bead);
            if (!aligned.states().isEmpty()) {
                json.put("state", aligned.states().get(beads.size()).code());
            }
            beads.add(json);
        }
        root.put("beads", beads);
        out.append(WRITER.writeValueAsString(root)).append('\n');
    }

    private static Map<String, Object> article(AnnotatedArticle annotated) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("doc", annotated.article().id());
        json.put("lang", annotated.article().language().value());
        json.put("segments", annotated.segments().size());
        return json;
    }

    private static Map<String, Object> bead(Bead bead) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", bead.side(0));
        json.put("target", bead.side(1));
        json.put("cost", rounded(bead.cost()));
        if (bead.width() > 1) {
            json.put(
                    "reasons",
                    bead.reasons().stream().map(AlignmentJson::reason).toList());
        }
        return json;
    }

    private static Map<String, Object> reason(BeadReason reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", reason.kind().code());
        if (!reason.source().isEmpty() || !reason.target().isEmpty()) {
            json.put("words", List.of(reason.source(), reason.target()));
        }
        json.put("weight", rounded(reason.weight()));
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}

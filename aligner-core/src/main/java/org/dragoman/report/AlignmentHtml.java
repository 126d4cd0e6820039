package org.dragoman.report;

import java.io.IOException;
import java.util.Locale;
import java.util.TreeSet;
import org.dragoman.align.AlignedArticles;

/** One self-contained page: the articles side by side, a bead a row, with its cost; mentions are marked. No script. */
public final class AlignmentHtml implements AlignmentReport {
    private final ReportOptions options;

    /**
     * A writer.
     *
     * @param options how much text
     */
    public AlignmentHtml(ReportOptions options) {
        this.options = options;
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(AlignedArticles aligned, Appendable out) throws IOException {
        TreeSet<String> concepts = new TreeSet<>();
        aligned.articles()
                .forEach(a -> a.mentions().forEach(m -> concepts.add(m.concept().id())));
        HtmlPage.open(aligned.name(), concepts, out);
        out.append("<header><h1>").append(HtmlPage.escape(aligned.name())).append("</h1>");
        long joined =
                aligned.alignment().beads().stream().filter(b -> b.width() > 1).count();
        int beads = aligned.alignment().beads().size();
        out.append(String.format(Locale.ROOT, "<p>%d beads · %d joined · %d alone</p>", beads, joined, beads - joined));
        out.append("</header>\n");
        HtmlBeads.append(aligned.articles(), aligned.alignment(), true, options, out);
        HtmlPage.close(out);
    }
}

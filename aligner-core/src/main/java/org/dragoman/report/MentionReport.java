package org.dragoman.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.mention.AnnotatedArticle;

/** Lists of mentions for scripts and people. */
public final class MentionReport {
    private MentionReport() {}

    /**
     * Tab-separated rows with the columns of {@link MentionRow#COLUMNS}.
     *
     * @param articles where the mentions stand
     * @param options unit of offsets and profile
     * @param out receives the rows
     * @throws IOException where {@code out} does
     */
    public static void tsv(List<AnnotatedArticle> articles, ReportOptions options, Appendable out) throws IOException {
        Tsv.header(MentionRow.COLUMNS, out);
        for (AnnotatedArticle article : articles) {
            for (MentionRow row : MentionRow.of(article, options)) {
                Tsv.row(row.cells(), out);
            }
        }
    }

    /**
     * One JSON object: {@code "format": "dragoman-mentions"}, the unit of offsets, and the mentions.
     *
     * @param articles where the mentions stand
     * @param options unit of offsets and profile
     * @param out receives the object
     * @throws IOException where {@code out} does
     */
    public static void json(List<AnnotatedArticle> articles, ReportOptions options, Writer out) throws IOException {
        ObjectMapper mapper = new ObjectMapper().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        try (JsonGenerator json = mapper.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", "dragoman-mentions");
            json.writeNumberField("version", 1);
            json.writeStringField("offsets", options.offsets().code());
            json.writeArrayFieldStart("mentions");
            for (AnnotatedArticle article : articles) {
                for (MentionRow row : MentionRow.of(article, options)) {
                    json.writePOJO(row);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append('\n');
    }

    /**
     * A self-contained page with each article's segments and its mentions marked.
     *
     * @param articles where the mentions stand
     * @param options how much text
     * @param out receives the page
     * @throws IOException where {@code out} does
     */
    public static void html(List<AnnotatedArticle> articles, ReportOptions options, Appendable out) throws IOException {
        HtmlPage.open("Mentions", List.of(), out);
        out.append("<header><h1>Mentions</h1></header>\n");
        for (AnnotatedArticle annotated : articles) {
            Article article = annotated.article();
            out.append("<h2>").append(HtmlPage.escape(article.id())).append("</h2>\n<table class=\"texts\"><tbody>\n");
            for (int segment = 0; segment < annotated.segments().size(); segment++) {
                out.append("<tr><td" + HtmlPage.direction(article) + "><p><span class=\"n\">" + segment + "</span> ");
                HtmlMentions.append(annotated, segment, options, out);
                out.append("</p></td></tr>\n");
            }
            out.append("</tbody></table>\n");
        }
        HtmlPage.close(out);
    }
}

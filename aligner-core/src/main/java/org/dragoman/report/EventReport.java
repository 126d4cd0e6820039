package org.dragoman.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dragoman.event.Event;
import org.dragoman.event.EventMember;
import org.dragoman.event.Ranked;
import org.dragoman.event.SharedTrait;

/** Events and rankings of articles as TSV, JSON or a page. */
public final class EventReport {
    private EventReport() {}

    /**
     * Writes events as rows {@code file event score}.
     *
     * @param articles facts of the articles, by number
     * @param events the events
     * @param out takes the text
     * @throws IOException where {@code out} does
     */
    public static void tsv(List<EventArticle> articles, List<Event> events, Appendable out) throws IOException {
        Tsv.header(List.of("file", "event", "score"), out);
        for (Event event : events) {
            for (EventMember member : event.members()) {
                Tsv.row(
                        List.of(
                                articles.get(member.article()).file(),
                                Integer.toString(event.number()),
                                decimal(member.score())),
                        out);
            }
        }
    }

    /**
     * Writes a ranking as rows {@code from-file to-file rank score}.
     *
     * @param articles facts of the articles, by number
     * @param ranking the ranking
     * @param out takes the text
     * @throws IOException where {@code out} does
     */
    public static void ranking(List<EventArticle> articles, List<Ranked> ranking, Appendable out) throws IOException {
        Tsv.header(List.of("from-file", "to-file", "rank", "score"), out);
        for (Ranked row : ranking) {
            Tsv.row(
                    List.of(
                            articles.get(row.from()).file(),
                            articles.get(row.to()).file(),
                            Integer.toString(row.rank()),
                            decimal(row.score())),
                    out);
        }
    }

    /**
     * Writes events as a page: the articles of each, and what joins them.
     *
     * @param articles facts of the articles, by number
     * @param events the events
     * @param out takes the text
     * @throws IOException where {@code out} does
     */
    public static void html(List<EventArticle> articles, List<Event> events, Appendable out) throws IOException {
        HtmlPage.open("Events", List.of(), out);
        out.append("<h1>Events</h1>\n");
        for (Event event : events) {
            out.append("<section>\n<h2>Event ")
                    .append(Integer.toString(event.number()))
                    .append("</h2>\n<table>\n");
            for (EventMember member : event.members()) {
                row(articles, member, out);
            }
            out.append("</table>\n");
            if (!event.evidence().isEmpty()) {
                out.append("<p>Joined by: ");
                String comma = "";
                for (SharedTrait trait : event.evidence()) {
                    out.append(comma)
                            .append(HtmlPage.escape(trait.kind().code()))
                            .append(" <bdi>");
                    out.append(HtmlPage.escape(trait.surface()))
                            .append("</bdi> ")
                            .append(percent(trait.share()));
                    comma = ", ";
                }
                out.append("</p>\n");
            }
            out.append("</section>\n");
        }
        HtmlPage.close(out);
    }

    private static void row(List<EventArticle> articles, EventMember member, Appendable out) throws IOException {
        EventArticle article = articles.get(member.article());
        Integer copyOf = member.copyOf();
        out.append("<tr><td").append(HtmlPage.direction(article.language())).append('>');
        out.append(HtmlPage.escape(article.title())).append("</td>");
        for (String cell : new String[] {
            article.language().value(),
            article.outlet() == null ? "" : article.outlet(),
            article.published() == null ? "" : article.published(),
            article.file(),
            decimal(member.score()),
            copyOf == null ? "" : "copy of " + articles.get(copyOf).file()
        }) {
            out.append("<td><bdi>").append(HtmlPage.escape(cell)).append("</bdi></td>");
        }
        out.append("</tr>\n");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}

package org.dragoman.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.article.Article;
import org.dragoman.check.number.FigureRow;
import org.dragoman.compare.NamingColumn;
import org.dragoman.compare.voice.Passage;
import org.dragoman.compare.voice.SpeakerRow;
import org.dragoman.compare.voice.Speech;
import org.dragoman.compare.voice.VoicedCell;
import org.dragoman.compare.voice.VoicedComparison;
import org.dragoman.compare.voice.VoicedName;
import org.dragoman.compare.voice.VoicedNaming;
import org.dragoman.compare.voice.VoicedRow;
import org.dragoman.concept.Concept;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * One event on a page to print: its articles, who calls it what in whose words, who is quoted, numbers and dates that differ, what
 * only one of them names. Self-contained HTML in English, Azerbaijani or Arabic, with a style sheet that also renderers know which
 * stop at CSS 2.1.
 *
 * @param title of the event, in the reader's language or an article's
 * @param day of the event, null where it is not known
 * @param articles with their voices
 * @param figures numbers and dates that not all of them give
 */
public record EventPage(String title, @Nullable LocalDate day, VoicedComparison articles, List<FigureRow> figures) {
    /** Copies the list. */
    public EventPage {
        figures = List.copyOf(figures);
    }

    /**
     * Writes the page.
     *
     * @param options language of the page and of labels, and what names are counted by
     * @param most rows a table at most; what is left out is counted below it
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public void write(ReportOptions options, int most, Appendable out) throws IOException {
        new Writer(options, most, out).write();
    }

    /** One writing of the page. */
    private final class Writer {
        private final ReportOptions options;
        private final int most;
        private final Appendable out;
        private final PageWords words;

        Writer(ReportOptions options, int most, Appendable out) {
            this.options = options;
            this.most = most;
            this.out = out;
            this.words = PageWords.of(options.language());
        }

        void write() throws IOException {
            HtmlPage.open(title, options.language(), HtmlPage.resource(EventPage.class, "event-page.css"), out);
            out.append("<h1>").append(text(title)).append("</h1>\n");
            articles();
            VoicedNaming naming = articles.naming(options.by());
            naming(naming);
            speakers();
            figures();
            onlyHere(naming);
            out.append("<p class=\"foot\">").append(words.text("page.foot")).append("</p>\n");
            HtmlPage.close(out);
        }

        private void articles() throws IOException {
            out.append("<table class=\"facts\"><tbody>\n");
            for (AnnotatedArticle annotated : articles.comparison().articles()) {
                Article article = annotated.article();
                out.append("<tr><td class=\"code\">").append(code(article.language()));
                out.append("</td><td>")
                        .append(ArticleFacts.of(article).stream()
                                .map(EventPage::text)
                                .collect(Collectors.joining(" · ")));
                out.append("</td>").append(cell(article.language())).append(text(orId(article)));
                out.append("</td></tr>\n");
            }
            out.append("</tbody></table>\n");
            if (day != null) {
                out.append("<p>")
                        .append(words.text("page.day", "day", day.toString()))
                        .append("</p>\n");
            }
        }

        private void naming(VoicedNaming naming) throws IOException {
            heading("page.naming");
            out.append("<table><thead><tr><th rowspan=\"2\">")
                    .append(words.text("page.concept"))
                    .append("</th>");
            for (NamingColumn column : naming.columns()) {
                out.append("<th colspan=\"2\">").append(code(column.language())).append(" ");
                out.append(text(column.outlet())).append("</th>");
            }
            out.append("</tr>\n<tr>");
            for (int i = 0; i < naming.columns().size(); i++) {
                out.append("<th>").append(words.text("page.own")).append("</th><th class=\"others\">");
                out.append(words.text("page.others")).append("</th>");
            }
            out.append("</tr></thead><tbody>\n");
            for (VoicedRow row : first(naming.rows())) {
                out.append("<tr><th class=\"row\">").append(text(label(row))).append("</th>");
                for (int i = 0; i < row.cells().size(); i++) {
                    LanguageTag language = naming.columns().get(i).language();
                    VoicedCell cell = row.cells().get(i);
                    out.append(cell(language)).append(names(cell.own())).append("</td>");
                    out.append(cell(language)).append(names(cell.others())).append("</td>");
                }
                out.append("</tr>\n");
            }
            end(naming.rows().size());
        }

        private void speakers() throws IOException {
            List<SpeakerRow> rows = articles.quotations().speakers();
            if (rows.isEmpty()) {
                return;
            }
            heading("page.speakers");
            columns("page.speaker");
            for (SpeakerRow row : first(rows)) {
                Concept concept = row.concept();
                String name = concept == null ? row.speaker() : concept.label(options.language());
                out.append("<tr><th class=\"row\">");
                out.append(name.isEmpty() ? words.text("page.nobody") : text(name))
                        .append("</th>");
                for (int i = 0; i < row.rooms().size(); i++) {
                    out.append("<td>")
                            .append(room(row.rooms().get(i), language(i)))
                            .append("</td>");
                }
                out.append("</tr>\n");
            }
            end(rows.size());
        }

        private String room(SpeakerRow.Room room, LanguageTag language) {
            if (room.passages().isEmpty()) {
                return "–";
            }
            long quoted = room.passages().stream()
                    .map(Passage::speech)
                    .filter(s -> s != Speech.REPORTED)
                    .count();
            String said = words.text(
                    "page.room",
                    "passages",
                    room.passages().size(),
                    "quoted",
                    quoted,
                    "words",
                    room.words(),
                    "percent",
                    Math.round(room.share() * 100));
            String verbs = room.verbs().keySet().stream()
                    .limit(3)
                    .map(v -> span(language) + HtmlPage.escape(v) + "</span>")
                    .collect(Collectors.joining(" · "));
            return said + (verbs.isEmpty() ? "" : "<br><small>" + verbs + "</small>");
        }

        private void figures() throws IOException {
            if (figures.isEmpty()) {
                return;
            }
            heading("page.figures");
            columns("page.figure");
            for (FigureRow row : first(figures)) {
                out.append("<tr><th class=\"row\">")
                        .append(words.text("page." + row.kind().code()))
                        .append("</th>");
                for (int i = 0; i < row.figures().size(); i++) {
                    String text =
                            articles.comparison().articles().get(i).article().text();
                    String said =
                            row.figures().get(i).stream().map(s -> s.in(text)).collect(Collectors.joining(" · "));
                    out.append(cell(language(i)))
                            .append(said.isEmpty() ? "–" : text(said))
                            .append("</td>");
                }
                out.append("</tr>\n");
            }
            end(figures.size());
        }

        private void onlyHere(VoicedNaming naming) throws IOException {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < naming.columns().size(); i++) {
                List<VoicedRow> alone = naming.onlyIn(i);
                if (!alone.isEmpty()) {
                    String names =
                            first(alone).stream().map(r -> text(label(r))).collect(Collectors.joining(" · "));
                    lines.add("<b>" + code(naming.columns().get(i).language()) + " "
                            + text(naming.columns().get(i).outlet()) + "</b> " + names + left(alone.size()));
                }
            }
            if (!lines.isEmpty()) {
                heading("page.only-here");
                for (String line : lines) {
                    out.append("<p>").append(line).append("</p>\n");
                }
            }
        }

        private void columns(String first) throws IOException {
            out.append("<table><thead><tr><th>").append(words.text(first)).append("</th>");
            for (AnnotatedArticle annotated : articles.comparison().articles()) {
                Article article = annotated.article();
                String outlet = article.provenance().outlet();
                out.append("<th>").append(code(article.language())).append(" ");
                out.append(text(outlet == null ? article.id() : outlet)).append("</th>");
            }
            out.append("</tr></thead><tbody>\n");
        }

        private void heading(String key) throws IOException {
            out.append("<h2>").append(words.text(key)).append("</h2>\n");
        }

        private void end(int size) throws IOException {
            out.append("</tbody></table>\n");
            if (size > most) {
                out.append("<p class=\"more\">").append(left(size)).append("</p>\n");
            }
        }

        private String left(int size) {
            return size > most ? " <small>" + words.text("page.more", "count", size - most) + "</small>" : "";
        }

        private <T> List<T> first(List<T> rows) {
            return rows.subList(0, Math.min(most, rows.size()));
        }

        private LanguageTag language(int article) {
            return articles.comparison().articles().get(article).article().language();
        }

        private String label(VoicedRow row) {
            String set = row.set() == null ? null : row.set().title();
            return set != null
                    ? set
                    : row.concepts().stream()
                            .map(c -> c.label(options.language()))
                            .collect(Collectors.joining(" / "));
        }
    }

    private static String names(List<VoicedName> names) {
        return names.isEmpty()
                ? "–"
                : names.stream()
                        .map(n -> text(n.term().text()) + " <small>×" + n.count() + "</small>")
                        .collect(Collectors.joining(" · "));
    }

    private static String orId(Article article) {
        String headline = article.title();
        return headline == null ? article.id() : headline;
    }

    private static String code(LanguageTag language) {
        return HtmlPage.escape(language.value().toUpperCase(Locale.ROOT));
    }

    private static String cell(LanguageTag language) {
        return "<td" + HtmlPage.direction(language) + ">";
    }

    private static String span(LanguageTag language) {
        return "<span" + HtmlPage.direction(language) + ">";
    }

    /** A text of any direction inside a line. */
    private static String text(String text) {
        boolean rtl = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character::getDirectionality)
                .map(d -> d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .orElse(false);
        return "<span dir=\"" + (rtl ? "rtl" : "ltr") + "\">" + HtmlPage.escape(text) + "</span>";
    }
}

package org.dragoman.glossary.print;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.Usage;
import org.dragoman.report.HtmlPage;
import org.dragoman.text.LanguageTag;

/**
 * A glossary as a page to print on A4: a column a language, sorted by the alphabet of the first one (CLDR's collation).
 * No script; where the first language runs from right to left, so do the columns.
 */
public final class PrintedGlossary {
    private PrintedGlossary() {}

    /** A concept with the term by which it is sorted. */
    private record Row(Concept concept, String key) {}

    /**
     * Writes the page.
     *
     * @param glossary the glossary
     * @param edition what of it, and how
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void write(Glossary glossary, Edition edition, Appendable out) throws IOException {
        LanguageTag first = edition.languages().get(0);
        List<Row> rows = rows(glossary, edition);
        String title = Objects.requireNonNullElse(glossary.info().title(), "Glossary");
        HtmlPage.open(title, first, stylesheet(), out);
        out.append("<h1><bdi>").append(HtmlPage.escape(title)).append("</bdi></h1>\n<p lang=\"en\" dir=\"ltr\">");
        out.append(rows.size() + (rows.size() == 1 ? " entry" : " entries"));
        out.append(edition.forPublic() ? "" : ". Internal edition");
        String licence = glossary.info().license();
        out.append(licence == null ? "" : ". " + HtmlPage.escape(licence)).append("</p>\n<table>\n<thead><tr>");
        for (LanguageTag language : edition.languages()) {
            out.append("<th").append(HtmlPage.direction(language)).append('>');
            out.append(HtmlPage.escape(language.locale().getDisplayName(language.locale())))
                    .append("</th>");
        }
        out.append("</tr></thead>\n");
        body(rows, edition, out);
        out.append("</table>\n");
        HtmlPage.close(out);
    }

    private static List<Row> rows(Glossary glossary, Edition edition) {
        LanguageTag first = edition.languages().get(0);
        Collator collator = Collator.getInstance(first.locale());
        return glossary.concepts().stream()
                .filter(edition::holds)
                .map(c -> new Row(c, edition.terms(c, first).get(0).text()))
                .sorted(Comparator.comparing(Row::key, collator::compare)
                        .thenComparing(r -> r.concept().id()))
                .toList();
    }

    private static void body(List<Row> rows, Edition edition, Appendable out) throws IOException {
        LanguageTag first = edition.languages().get(0);
        AlphabeticIndex.ImmutableIndex<Concept> letters =
                new AlphabeticIndex<Concept>(first.locale()).buildImmutableIndex();
        int last = -1;
        for (Row row : rows) {
            int letter = letters.getBucketIndex(row.key());
            if (letter != last) {
                out.append(last < 0 ? "" : "</tbody>\n").append("<tbody><tr><th colspan=\"");
                out.append(Integer.toString(edition.languages().size())).append('"');
                out.append(HtmlPage.direction(first)).append('>');
                out.append(HtmlPage.escape(letters.getBucket(letter).getLabel()))
                        .append("</th></tr>\n");
                last = letter;
            }
            out.append("<tr>");
            for (LanguageTag language : edition.languages()) {
                cell(row.concept(), language, edition, out);
            }
            out.append("</tr>\n");
        }
        out.append(last < 0 ? "" : "</tbody>\n");
    }

    private static void cell(Concept concept, LanguageTag language, Edition edition, Appendable out)
            throws IOException {
        out.append("<td").append(HtmlPage.direction(language)).append('>');
        for (Term term : edition.terms(concept, language)) {
            term(concept, term, edition, out);
        }
        LanguageSection section = concept.sections().get(language);
        if (section != null && section.definition() != null) {
            paragraph(section.definition(), out);
        }
        boolean english = language.language().equals(LanguageTag.EN.value());
        if (english && concept.definition() != null) {
            paragraph(concept.definition(), out);
        }
        if (!edition.forPublic()) {
            for (String note : section == null ? List.<String>of() : section.notes()) {
                paragraph("Note: " + note, out);
            }
            if (language.equals(edition.languages().get(0))) {
                internal(concept, out);
            }
        }
        out.append("</td>");
    }

    private static void paragraph(String text, Appendable out) throws IOException {
        out.append("<p class=\"d\"><small>").append(HtmlPage.escape(text)).append("</small></p>");
    }

    /** What only the makers of the glossary need. */
    private static void internal(Concept concept, Appendable out) throws IOException {
        out.append("<p class=\"d\" lang=\"en\" dir=\"ltr\"><small>").append(HtmlPage.escape(concept.id()));
        out.append(" · ").append(concept.type().code());
        out.append(concept.domain().isEmpty() ? "" : " · " + HtmlPage.escape(concept.domain()));
        for (String note : concept.notes()) {
            out.append("<br>Note: ").append(HtmlPage.escape(note));
        }
        out.append("</small></p>");
    }

    private static void term(Concept concept, Term term, Edition edition, Appendable out) throws IOException {
        Status status = edition.status(concept, term);
        String text = HtmlPage.escape(term.text());
        String shown = switch (status) {
            case PREFERRED -> "<b>" + text + "</b>";
            case DEPRECATED -> "<s>" + text + "</s>";
            default -> text;
        };
        out.append("<div>").append(shown);
        String who = String.join(
                ", ",
                term.usages().stream()
                        .filter(u -> u.status() == status)
                        .map(Usage::authority)
                        .filter(a -> !a.isEmpty())
                        .distinct()
                        .toList());
        String mark = status == Status.CONTESTED || status == Status.PROPOSED ? status.code() : "";
        String remark = Stream.of(mark, who, term.contextual() ? "in context" : "")
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + ": " + b)
                .orElse("");
        if (!remark.isEmpty()) {
            out.append(" <small lang=\"en\"><bdi>")
                    .append(HtmlPage.escape(remark))
                    .append("</bdi></small>");
        }
        out.append("</div>");
        if (!edition.forPublic()) {
            Stream<String> notes = Stream.concat(
                    Stream.ofNullable(term.note()), term.usages().stream().flatMap(u -> Stream.ofNullable(u.note())));
            for (String note : notes.distinct().toList()) {
                paragraph("Note: " + note, out);
            }
        }
    }

    private static String stylesheet() {
        try (InputStream in = PrintedGlossary.class.getResourceAsStream("print.css")) {
            if (in == null) {
                throw new IllegalStateException("print.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
